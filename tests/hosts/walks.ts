/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- What a page hands in is the guide that is built there. */
import type { ReliefGuide } from '../../src/define.js';
import type { Answers } from '../../src/guide/guide.js';
import { before, journeyOf, plans, returns, ways } from '../../stories/journeys.js';
import { Visitor } from '../../stories/visitor.js';
import { well as wellNeck } from '../cases/neck/conversation.js';
import { smallDocument } from '../guide/small-guide.js';

// Sent over to a page as one script: what a visitor does there, by clicks, without a look inside by the driver.

/** The visitor of a guide, once it has arrived. */
async function arrived(guide: Element): Promise<Visitor> {
  const visitor = new Visitor(guide as ReliefGuide);
  await visitor.arrives();
  return visitor;
}

/** Waits until all that a guide loads by itself has come. */
export async function whole(guide: Element): Promise<void> {
  const visitor = await arrived(guide);
  visitor.element.journey = journeyOf(ways.selfcare.answers);
  await visitor.reachesPlan();
  await visitor.until(() => visitor.has('sources'), 'the sources, which arrive last');
  visitor.element.restart();
  await visitor.reaches('welcome');
}

async function openAll(visitor: Visitor): Promise<void> {
  for (const details of visitor.all<'details'>('details'))
    if (!details.open) await visitor.press(details.querySelector('summary')!);
}

/** The way through a session: all its buttons, as far as they are there. */
async function practise(visitor: Visitor, remedy: string): Promise<void> {
  await visitor.tries(remedy);
  await visitor.until(() => visitor.has('practise'), 'a session to begin');
  await visitor.until(() => visitor.has('pictures'), 'the pictures');
  await visitor.press('practise');
  await visitor.reaches('practising');
  for (const part of ['go', 'pause', 'go', 'skip', 'on-now', 'looked'])
    if (visitor.has(part)) await visitor.press(part);
  await visitor.press('stop-session');
  await visitor.reaches('telling');
}

/** Notes how much it hurts. */
async function note(visitor: Visitor, score: number): Promise<void> {
  await visitor.press(visitor.all(`[part~="pain"] input[value="${score}"]`)[0]!);
  await visitor.press('note-pain');
}

const copies = async (visitor: Visitor): Promise<void> => {
  for (const button of visitor.parts('copy')) await visitor.press(button);
};

/** Each step leaves the guide where the next one can begin it again. */
const STEPS: Readonly<Record<string, (visitor: Visitor) => Promise<void>>> = {
  'an emergency': async (visitor) => {
    await visitor.follow(ways.emergency.answers);
    await visitor.unfold('what-to-say', 'to-show');
    await copies(visitor);
  },
  'urgent help': async (visitor) => {
    await visitor.follow(ways.urgent.answers);
    await openAll(visitor);
  },
  'a person hurt by someone': async (visitor) => {
    await visitor.follow(ways.selfcare.answers, 'happened');
    await visitor.answer('injury', 'hurt-by-someone');
    await visitor.until(() => visitor.has('exit'), 'the way to leave');
  },
  'a doctor, then a plan': async (visitor) => {
    await visitor.follow(ways.doctor.answers, 'place');
    const area = visitor.all('[part~="figure"] .area')[0];
    area?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await visitor.settle();
    await visitor.follow(ways.doctor.answers);
    await openAll(visitor);
    await visitor.press('next');
    await visitor.reaches('planning');
    await openAll(visitor);
  },
  'a plan, printed, copied and put into a calendar': async (visitor) => {
    await visitor.follow(ways.selfcare.answers);
    await visitor.reaches('planning');
    await visitor.unfold('take-along-how', 'calendar-file');
    await copies(visitor);
    await visitor.press('calendar-file');
    await visitor.press('print');
  },
  'what if': async (visitor) => {
    await visitor.follow(ways.selfcare.answers);
    await visitor.unfold('what-if', 'weight');
    await openAll(visitor);
  },
  'a session, how it was, and how much it hurts': async (visitor) => {
    await visitor.follow(ways.selfcare.answers);
    await practise(visitor, 'stretch-scapular-squeeze');
    await visitor.tell('same');
    await visitor.reaches('planning');
    await practise(visitor, 'heat');
    await visitor.tell('better');
    await visitor.reaches('planning');
    await note(visitor, 4);
    await note(visitor, 2);
    await visitor.until(() => visitor.has('course'), 'how the pain went');
  },
  'a check-in': async (visitor) => {
    await visitor.follow(ways.selfcare.answers);
    await visitor.press('check-in');
    await visitor.follow(returns.better);
    await visitor.reaches('concluded');
    await openAll(visitor);
  },
  worse: async (visitor) => {
    await visitor.follow(ways.selfcare.answers);
    await visitor.press('try');
    await visitor.press('warning');
    await visitor.follow({ ...returns.newSign });
    await visitor.reaches('escalated');
  },
};

/**
 * Goes every way there is, and begins again before each.
 * @param only these, where not all are meant
 */
export async function everyWay(guide: Element, only: readonly string[] = Object.keys(STEPS)): Promise<void> {
  const visitor = await arrived(guide);
  visitor.element.restart();
  await visitor.reaches('welcome');
  for (const name of only) {
    try {
      await STEPS[name]!(visitor);
    } catch (error) {
      throw new Error(`On the way "${name}": ${String(error)}`, { cause: error });
    }
    visitor.element.restart();
    await visitor.reaches('welcome');
  }
}

/** The ways on which everything is loaded that has words. */
const WITH_WORDS = [
  'a person hurt by someone',
  'a plan, printed, copied and put into a calendar',
  'a session, how it was, and how much it hurts',
];

/** The first question in a language, its plan, and what is taken along from there. */
export async function inLanguage(guide: Element, lang: string): Promise<void> {
  guide.setAttribute('lang', lang);
  const visitor = await arrived(guide);
  await visitor.until(
    () => visitor.all('.guide').some((each) => each.lang === lang) && !visitor.has('late'),
    `the words of "${lang}"`,
  );
  await everyWay(guide, WITH_WORDS);
}

/** With a yes: keeps the answers, makes a link of them, and takes the yes back. */
export async function keep(guide: Element): Promise<void> {
  const visitor = await arrived(guide);
  await visitor.follow(ways.selfcare.answers);
  await visitor.reaches('planning');
  await visitor.press(visitor.part('remember').querySelector('input')!);
}

/** Makes a link to go on elsewhere. */
export async function carry(guide: Element): Promise<string> {
  const visitor = await arrived(guide);
  const offer = visitor.part('carry') as HTMLDetailsElement;
  offer.open = true;
  await visitor.until(() => visitor.has('carry-make'), 'the button that makes a link');
  await visitor.press('carry-make');
  await visitor.until(() => visitor.has('carry-link'), 'the link');
  await visitor.press('carry-copy');
  return (visitor.part('carry-link') as HTMLInputElement).value;
}

/** Takes the yes back. */
export async function erase(guide: Element): Promise<void> {
  const visitor = await arrived(guide);
  await visitor.press(visitor.part('remember').querySelector('input')!);
}

/** Opens a link that was made here, and says no to what it brings. */
export async function declineLink(guide: Element, link: string): Promise<void> {
  const visitor = await arrived(guide);
  location.hash = new URL(link).hash;
  await visitor.until(() => visitor.has('brought'), 'what the link has brought');
  await visitor.press('brought-no');
}

/** Leaves the page at once. */
export async function leave(guide: Element): Promise<void> {
  const visitor = await arrived(guide);
  await visitor.until(() => visitor.has('exit'), 'the way to leave');
  visitor.part('exit').click();
}

/** Another guide of the package, and one of the page's own. */
export async function otherGuides(guide: Element): Promise<void> {
  const visitor = await arrived(guide);
  guide.setAttribute('guide', 'neck');
  await visitor.until(() => visitor.element.journey?.guide === 'neck', 'the guide for the neck');
  await visitor.follow(wellNeck);
  await visitor.reachesPlan();
  await visitor.until(() => visitor.has('sources'), 'the sources, which arrive last');
  await visitor.unfold('take-along-how', 'calendar-file');
  await visitor.press('try');
  await visitor.until(() => visitor.has('practise') || visitor.has('pictures'), 'what is done');
  visitor.element.guideData = smallDocument;
  await visitor.until(() => visitor.element.journey?.guide === smallDocument.guide.id, 'the own guide');
  visitor.element.messages = { start: 'Begin' };
  await visitor.settle();
}

/** The screens that are looked at: each one from a journey, as a host would write it, or by a few clicks from there. */
export const SCREENS: Readonly<Record<string, (visitor: Visitor) => Promise<void>>> = {
  welcome: async (visitor) => visitor.reaches('welcome'),
  'one answer': async (visitor) => at(visitor, 'began'),
  'several answers, with details': async (visitor) => {
    await at(visitor, 'danger');
    await visitor.tick('chest');
    await at(visitor, 'happened');
    await visitor.tick('injury');
    await visitor.tick('fever');
  },
  'the drawing': async (visitor) => at(visitor, 'place'),
  'an answer missing': async (visitor) => {
    await at(visitor, 'began');
    await visitor.press('next');
  },
  emergency: async (visitor) => result(visitor, ways.emergency.answers),
  urgent: async (visitor) => result(visitor, ways.urgent.answers),
  doctor: async (visitor) => result(visitor, ways.doctor.answers),
  physio: async (visitor) => result(visitor, ways.physio.answers),
  'a plan': async (visitor) => {
    await plan(visitor);
    await visitor.unfold('take-along-how', 'calendar-file');
    await visitor.press(visitor.all('[part~="remedy"] summary')[0]!);
  },
  trying: async (visitor) => {
    await plan(visitor);
    await visitor.tries('stretch-scapular-squeeze');
    await visitor.until(() => visitor.has('pictures'), 'the pictures');
  },
  'a session': async (visitor) => {
    await plan(visitor);
    await visitor.tries('stretch-scapular-squeeze');
    await visitor.until(() => visitor.has('practise'), 'a session to begin');
    await visitor.press('practise');
    await visitor.reaches('practising');
  },
  'how it was': async (visitor) => {
    await plan(visitor);
    await visitor.press('try');
    await visitor.press('next');
    await visitor.reaches('telling');
  },
  'a check-in': async (visitor) => {
    await plan(visitor);
    await visitor.press('check-in');
    await visitor.until(() => visitor.question === 'signs-since', 'the check-in');
  },
  'it got better': async (visitor) => {
    visitor.element.journey = journeyOf(returns.better, { checkingIn: true });
    await visitor.reaches('concluded');
  },
};

async function at(visitor: Visitor, question: string): Promise<void> {
  visitor.element.journey = journeyOf(before(question));
  await visitor.until(() => visitor.question === question, `the question "${question}"`);
}

async function result(visitor: Visitor, answers: Answers): Promise<void> {
  visitor.element.journey = journeyOf(answers);
  await visitor.reaches('escalated');
}

async function plan(visitor: Visitor): Promise<void> {
  visitor.element.journey = journeyOf(plans.desk);
  await visitor.reachesPlan();
  await visitor.until(() => visitor.has('sources'), 'the sources, which arrive last');
}

/** Goes to a screen, and takes the focus off it: it blinks. */
export async function show(guide: Element, screen: string): Promise<void> {
  const visitor = await arrived(guide);
  await SCREENS[screen]!(visitor);
  await visitor.settle();
  visitor.focused?.blur();
  await document.fonts.ready;
}

/** A conversation in short steps, so that something can be done to the guide after each. */
export const SHORT_STEPS: readonly {
  readonly name: string;
  readonly go: (visitor: Visitor) => Promise<void>;
}[] = [
  ...Object.entries(ways.doctor.answers).map(([question, answer]) => ({
    name: question,
    go: async (visitor: Visitor) => visitor.answer(...[answer].flat()),
  })),
  { name: 'the plan', go: async (visitor) => visitor.reachesPlan() },
  {
    name: 'trying',
    go: async (visitor) => {
      await visitor.tries('stretch-scapular-squeeze');
      await visitor.until(() => visitor.has('pictures') && visitor.has('practise'), 'the pictures');
    },
  },
  {
    name: 'a session',
    go: async (visitor) => {
      await visitor.press('practise');
      await visitor.until(() => visitor.has('session') && visitor.all('svg').length > 0, 'a session');
    },
  },
  {
    name: 'how it was',
    go: async (visitor) => {
      await visitor.press('stop-session');
      await visitor.reaches('telling');
    },
  },
  { name: 'better', go: async (visitor) => visitor.tell('better') },
  { name: 'a check-in', go: async (visitor) => visitor.press('check-in') },
  { name: 'signs since', go: async (visitor) => visitor.answer('none') },
];

/** Takes one of them, and takes the focus off. */
export async function shortStep(guide: Element, which: number): Promise<void> {
  const visitor = await arrived(guide);
  await SHORT_STEPS[which]!.go(visitor);
  await visitor.settle();
  visitor.focused?.blur();
}

/** What was answered, picked and tried. */
export function answersOf(guide: Element): unknown {
  const { answers, picks, trials } = (guide as ReliefGuide).journey!;
  return { answers, picks, tried: trials.map(({ remedy, outcome }) => [remedy, outcome]) };
}
