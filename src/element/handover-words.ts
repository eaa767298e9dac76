import {
  handoverOf,
  triedInAll,
  type Handover,
  type Sorted,
  type Told,
  type ToldPart,
} from '../guide/handover.js';
import type { HandoverPart, Id } from '../guide/guide.js';
import { placeOf } from '../machine/place.js';
import { labelOf } from './asking.js';
import type { TakingWords } from './loaded-guide.js';
import type { Surface } from './surface.js';
import { dayOf } from './views/days.js';

/** How many of the visitor's own words are read out as the reason. */
const REASONS = 2;

/** Lines of one kind, such as all that was said "no" to. */
export interface HandedLines {
  readonly label?: string;
  readonly lines: readonly string[];
}

interface HandedPart {
  readonly title: string;
  readonly rows: readonly HandedLines[];
}

/** What to tell, in two manners: what is read out on the phone, and what is shown to a clinician. */
export interface Handed {
  readonly phone: readonly string[];
  readonly parts: readonly HandedPart[];
}

/** Puts what there is to tell into words. Nothing is added to what the visitor said. */
export function handedOf(surface: Surface, order: readonly HandoverPart[], words: TakingWords): Handed {
  const { guide, standing } = surface;
  const handover = handoverOf(guide, order, placeOf(standing).walk, standing.journey);
  return {
    phone: phoneLines(surface, order, handover, words),
    parts: [
      resultPart(surface, words),
      ...handover.parts.map((part) => answersPart(surface, part, words)),
      ...triedPart(surface, words),
      ...painPart(surface, words),
      ...notAsked(surface, order, handover, words),
      ...otherwisePart(surface, handover, 'denied', words.messages.no, words),
      ...otherwisePart(surface, handover, 'unticked', words.messages.unticked, words),
    ],
  };
}

function phoneLines(
  surface: Surface,
  order: readonly HandoverPart[],
  { parts }: Handover,
  { texts, messages: say }: TakingWords,
): readonly string[] {
  const { assessment, unsureSigns, lang } = surface;
  const { level, flags } = assessment;
  const behind = flags.filter((flag) => flag.level === level && !flag.unsureOf);
  const own = [...new Set(behind.flatMap(({ facts }) => surface.wordsFor(facts)))].slice(0, REASONS);
  const wanted = new Set(order.filter(({ phone }) => phone).map(({ id }) => id));
  return [
    say.ask[level],
    say.about(texts.complaint ?? surface.texts.title),
    ...(own.length > 0 ? [say.reason(listed(own, lang))] : []),
    ...(own.length === 0 && unsureSigns.length > 0 ? [say.notRuledOut(listed(unsureSigns, lang))] : []),
    ...parts
      .filter(({ id }) => id !== undefined && wanted.has(id))
      .map(
        (part) => `${titleOf(part.id, texts)}: ${tickedIn(surface, part.told).join('; ') || say.saidUnsure}.`,
      ),
  ];
}

const listed = (words: readonly string[], lang: string): string =>
  new Intl.ListFormat(lang, { type: 'unit', style: 'long' }).format(words);

const titleOf = (id: Id | undefined, { handover }: TakingWords['texts']): string =>
  (id !== undefined && Object.hasOwn(handover, id) ? handover[id] : undefined) ?? '';

function resultPart(surface: Surface, { messages: say }: TakingWords): HandedPart {
  const { assessment, texts, unsureSigns, wordsFor } = surface;
  const { level, flags } = assessment;
  const because = flags.flatMap(({ id, facts, unsureOf }) => {
    const why = unsureOf ? undefined : texts.flags[id];
    if (why === undefined) return [];
    const own = wordsFor(facts).map((word) => `“${word}”`);
    return [own.length > 0 ? `${own.join(' ')}: ${why}` : why];
  });
  return {
    title: say.result,
    rows: [
      { lines: [texts.levels[level].title] },
      ...row(say.becauseOf, because),
      ...row(say.saidUnsure, unsureSigns),
    ],
  };
}

/** What was ticked, and what was left open. Where neither is, "none of these" was said. */
function answersPart(surface: Surface, { id, told }: ToldPart, words: TakingWords): HandedPart {
  const { messages, texts } = surface;
  const ticked = tickedIn(surface, told);
  // A single choice that was left open names nothing but its question.
  const open = told
    .filter((each) => each.otherwise === 'unsure' && each.ticked.length + each.others.length === 0)
    .map(({ question }) => texts.questions[question]?.title ?? '');
  const unsure = [...open, ...otherwiseIn(surface, told, 'unsure')];
  return {
    title: titleOf(id, words.texts) || messages.yourAnswers,
    rows: [
      ...row(undefined, ticked.length + unsure.length > 0 ? ticked : [messages.none]),
      ...row(words.messages.saidUnsure, unsure),
    ],
  };
}

/** What was said "no" to, or was only not ticked, part by part: after all the rest, because it is long. */
function otherwisePart(
  surface: Surface,
  { parts }: Handover,
  kind: Sorted['otherwise'],
  title: string,
  { texts }: TakingWords,
): readonly HandedPart[] {
  const rows = parts.flatMap(({ id, told }) =>
    row(titleOf(id, texts) || undefined, otherwiseIn(surface, told, kind)),
  );
  return rows.length > 0 ? [{ title, rows }] : [];
}

function otherwiseIn(surface: Surface, told: readonly Told[], kind: Sorted['otherwise']): readonly string[] {
  const names = ({ otherwise, others }: Sorted): readonly string[] =>
    otherwise === kind ? others.map((id) => labelOf(id, surface.texts, surface.messages)) : [];
  return told.flatMap((each) => [
    ...names(each),
    ...each.ticked.flatMap(({ details }) => (details ? names(details) : [])),
  ]);
}

const row = (label: string | undefined, lines: readonly string[]): readonly HandedLines[] =>
  lines.length === 0 ? [] : [{ ...(label !== undefined && { label }), lines }];

/** An option that opened details is told with them. */
function tickedIn({ texts, messages }: Surface, told: readonly Told[]): readonly string[] {
  const label = (id: Id): string => labelOf(id, texts, messages);
  return told.flatMap(({ ticked }) =>
    ticked.map(({ id, details }) => {
      if (!details) return label(id);
      const under = details.ticked.map((detail) => label(detail.id));
      return `${label(id)}: ${under.length > 0 ? under.join('; ') : messages.unsureWhich}`;
    }),
  );
}

/** What is not known, by the part that it would have been told in. */
function notAsked(
  { texts }: Surface,
  order: readonly HandoverPart[],
  { notAsked: questions }: Handover,
  { texts: taking, messages: say }: TakingWords,
): readonly HandedPart[] {
  const names = questions.map(
    (question) =>
      titleOf(order.find((part) => part.questions.includes(question))?.id, taking) ||
      (texts.questions[question]?.title ?? ''),
  );
  return names.length > 0 ? [{ title: say.notAsked, rows: [{ lines: [...new Set(names)] }] }] : [];
}

function painPart(surface: Surface, { messages: say }: TakingWords): readonly HandedPart[] {
  const byDay = new Map<string, number[]>();
  for (const { at, score } of surface.standing.journey.pains ?? []) {
    const day = dayOf(at, surface);
    byDay.set(day, [...(byDay.get(day) ?? []), score]);
  }
  const lines = [...byDay].map(([day, scores]) => `${day}: ${scores.join(', ')}`);
  return lines.length > 0 ? [{ title: say.pains, rows: [{ lines }] }] : [];
}

function triedPart(surface: Surface, { planTexts, messages: say }: TakingWords): readonly HandedPart[] {
  const lines = triedInAll(surface.standing.journey.trials).map(({ remedy, at, times, outcome, settled }) => {
    const went = outcome === 'worse' && settled ? 'settled' : (outcome ?? 'unsaid');
    const name = planTexts.remedies[remedy]?.name ?? '';
    return `${name}: ${say.howItWent[went]}. ${say.triedTimes(times)}. ${say.lastOn(dayOf(at, surface))}.`;
  });
  return lines.length > 0 ? [{ title: say.triedAtHome, rows: [{ lines }] }] : [];
}

/** What is shown to a clinician, as text. */
export const handedText = ({ parts }: Handed, { texts }: Surface, { messages: say }: TakingWords): string =>
  [
    texts.title,
    ...parts.map(({ title, rows }) =>
      [title, ...rows.map(({ label, lines }) => inLines(label, lines))].join('\n'),
    ),
    say.ownWords,
  ].join('\n\n');

const inLines = (label: string | undefined, lines: readonly string[]): string =>
  label === undefined ? lines.map((line) => `- ${line}`).join('\n') : `${label}: ${lines.join('; ')}`;
