import { LEVELS, type Answer, type GuideDocument, type Id } from '../../guide/guide.js';
import type { MappedRoute } from '../../guide/route-map.js';
import { counted, heading, list, text, type Block, type Item } from '../page/page.js';
import { pathBlocks } from './paths-page.js';
import { questionBlocks } from './question-page.js';
import { questionsById, type VisitReport } from './visit-report.js';
import { Words } from './words.js';

/** What is told beside the guide itself. */
export interface Telling {
  readonly language: string;
  /** The country asked for, as the guide knows it. */
  readonly region: string | undefined;
  /** Every route from the first question to the last, and every path of single choices. */
  readonly all: boolean;
}

/** All routes of a guide in words, for whoever has to vouch for them. */
export function routesPage(
  document: GuideDocument,
  reports: readonly VisitReport[],
  { language, region, all }: Telling,
): readonly Block[] {
  const words = new Words(document, language);
  const { id, version, checked } = document.guide;
  const where = region ? `region ${region}` : 'no region: international wording';
  return [
    heading(1, words.title),
    text(`${id} ${version}, checked ${checked} · words: ${language} · ${where}`),
    ...reports.flatMap((report, index) => visitBlocks(document, words, report, reports[index - 1], all)),
  ];
}

function visitBlocks(
  document: GuideDocument,
  words: Words,
  report: VisitReport,
  before: VisitReport | undefined,
  all: boolean,
): readonly Block[] {
  const visit = report.checkingIn ? 'A check-in' : 'A first visit';
  return [
    heading(2, visit),
    text(countsOf(document, report)),
    text(calmWords(document, words, report)),
    list(levelItems(words, report.byLevel)),
    heading(3, `${visit}: the questions`),
    ...questionBlocks(words, report, before, all),
    ...togetherBlocks(words, document, report),
    heading(3, `${visit}: the routes`),
    ...routeBlocks(document, words, report, all),
    ...(all ? [heading(3, `${visit}: every single choice, with “none of these” to every list`)] : []),
    ...(all ? pathBlocks(document, words, report) : []),
  ];
}

function calmWords({ guide }: GuideDocument, words: Words, { calm, questions }: VisitReport): string {
  const answers = questions.reduce((sum, { ticks }) => sum + ticks.length, 0);
  const single = guide.questions.filter(({ id, kind }) => kind === 'one' && Object.hasOwn(calm, id));
  const said = single.map((question) => `“${words.answer(question, calm[question.id] ?? [])}”`);
  const who = said.length > 0 ? `says ${said.join(', ')} and ticks nothing` : 'ticks nothing';
  return `Below, someone who ${who} gives each answer in place of their own. So what it does by itself can be seen; what several answers do together is for lint. Of ${counted(answers, 'answer')}:`;
}

function countsOf({ guide }: GuideDocument, report: VisitReport): string {
  const { count, complete, longest, atMost } = report;
  const opens = guide.questions.some(({ phase }) => phase === 'welcome');
  // The first question stands on the welcome screen where there is one; the plan is one screen more.
  const screens = atMost + (opens ? 1 : 2);
  if (complete)
    return `${counted(count, 'route')}. The longest asks ${counted(longest, 'question')}: at most ${counted(screens, 'screen')}, the first and the plan among them.`;
  return `At least ${counted(count, 'route')}: this guide is too entangled to count them all. The longest asks between ${longest} and ${counted(atMost, 'question')}: at most ${counted(screens, 'screen')}, the first and the plan among them.`;
}

const levelItems = (words: Words, byLevel: VisitReport['byLevel']): readonly Item[] =>
  [...LEVELS].reverse().map((level) => ({
    text: `${counted(byLevel[level], 'leads', 'lead')} to ${words.level(level)}`,
  }));

function togetherBlocks(
  words: Words,
  { guide }: GuideDocument,
  { together, checkingIn }: VisitReport,
): readonly Block[] {
  // Told once: on a check-in they are the same.
  const raised = checkingIn ? [] : guide.flags.filter((flag) => flag.raised?.length);
  return [
    ...(together.length > 0 ? [text('Warning signs that no single answer raises:')] : []),
    ...(together.length > 0
      ? [
          list(
            together.map((flag) => ({
              text: `${words.level(flag.level)}: ${words.flag(flag.id)}`,
              under: [{ text: words.condition(flag) }],
            })),
          ),
        ]
      : []),
    ...(raised.length > 0 ? [text('Warning signs that other answers make more urgent:')] : []),
    ...(raised.length > 0
      ? [
          list(
            raised.map((flag) => ({
              text: words.flag(flag.id),
              under: (flag.raised ?? []).map((raise) => ({
                text: `${words.level(raise.level)} ${words.condition(raise)}`,
              })),
            })),
          ),
        ]
      : []),
  ];
}

/** Routes in full, or each as what tells it from the longest. */
function routeBlocks(
  { guide }: GuideDocument,
  words: Words,
  report: VisitReport,
  all: boolean,
): readonly Block[] {
  const byId = questionsById(guide);
  const because = (route: MappedRoute, id: Id): string => {
    const answers = route.deciding.get(id);
    const question = byId.get(id);
    if (!answers || !question) return '';
    return ` – because you said ${oneOf(answers, (answer) => words.answer(question, answer))}`;
  };
  const longest = report.routes.reduce<readonly Id[]>(
    (most, { questions }) => (questions.length > most.length ? questions : most),
    [],
  );
  const more = report.count - BigInt(report.routes.length);
  return [
    ...report.routes.flatMap((route, index) => {
      const title = `Route ${index + 1} of ${report.count.toLocaleString('en')}: ${counted(route.questions.length, 'question')}`;
      if (all || route.questions === longest)
        return [
          text(title),
          list(
            route.questions.map((id) => ({ text: words.question(id) + because(route, id) })),
            true,
          ),
        ];
      const left = longest.filter((id) => !route.questions.includes(id));
      const added = route.questions.filter((id) => !longest.includes(id));
      return [
        text(title),
        list([
          ...[...route.deciding.keys()].map((id) => ({ text: words.question(id) + because(route, id) })),
          ...left.map((id) => ({ text: `Not asked: ${words.question(id)}` })),
          ...added.map((id) => ({ text: `Asked as well: ${words.question(id)}` })),
        ]),
      ];
    }),
    ...(more > 0n
      ? [text(`${counted(more, 'more route is', 'more routes are')} not listed. --all and --most list more.`)]
      : []),
  ];
}

/** The most answers that are named as the reason for a route. */
const MOST_REASONS = 8;

function oneOf(answers: readonly Answer[], say: (answer: Answer) => string): string {
  const named = answers.slice(0, MOST_REASONS).map((answer) => `“${say(answer)}”`);
  const more = answers.length - named.length;
  return named.join(' or ') + (more > 0 ? ` or ${counted(more, 'other answer')}` : '');
}
