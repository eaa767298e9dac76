import type { Flag, Guide, GuideDocument, Id, Question } from '../../../src/guide/guide.js';
import { idsOf } from '../../../src/guide/guide-ids.js';
import { subjectOf, type Subject } from '../../../src/guide/invariants/subject.js';
import { smallDocument, smallGuide } from '../small-guide.js';

/** A guide, or a way of reading one, that would harm somebody, and the invariant that must catch it. */
export interface Unsafe {
  readonly breaks: number;
  readonly harm: string;
  readonly subject: Subject;
}

const safe = subjectOf(smallDocument);

const unsafeGuide = (breaks: number, harm: string, changes: Partial<Guide>): Unsafe => {
  const document = { ...smallDocument, guide: { ...smallGuide, ...changes } };
  return { breaks, harm, subject: subjectOf(withoutSpareTexts(document)) };
};

/** Without the words of what is not in the guide any more: those would be another mistake. */
function withoutSpareTexts({ guide, texts, planTexts }: GuideDocument): GuideDocument {
  const ids = idsOf(guide);
  const only = <T>(words: Readonly<Record<Id, T>>, known: ReadonlySet<Id>): Record<Id, T> =>
    Object.fromEntries(Object.entries(words).filter(([id]) => known.has(id)));
  const en = texts['en']!;
  const plan = planTexts['en']!;
  return {
    guide,
    texts: {
      en: {
        ...en,
        questions: only(en.questions, ids.questions),
        options: only(en.options, ids.options),
        actions: only(en.actions, ids.actions),
        flags: only({ 'rf-white-child': en.flags['rf-white']!, ...en.flags }, ids.flags),
      },
    },
    planTexts: { en: { ...plan, checkIns: only(plan.checkIns, ids.checkIns) } },
  };
}

const questions = (id: Id, changes: Partial<Question>): readonly Question[] =>
  smallGuide.questions.map((question) => (question.id === id ? { ...question, ...changes } : question));

const flags = (id: Id, changes: Partial<Flag>): readonly Flag[] =>
  smallGuide.flags.map((flag) => (flag.id === id ? { ...flag, ...changes } : flag));

/** The small guide made unsafe, in one way each. */
export const unsafe: readonly Unsafe[] = [
  unsafeGuide(1, 'adults who come for the first time are not asked about the signs of an emergency', {
    questions: questions('signs', { unless: ['adult'] }),
  }),
  unsafeGuide(1, 'a plan is shown beside an urgent flag, in every country', {
    flags: flags('rf-streak', { comfort: true, raised: [] }),
  }),
  unsafeGuide(2, 'one emergency sign speaks against another', {
    flags: flags('rf-white', { unless: ['streak'] }),
  }),
  unsafeGuide(2, 'something harmless takes an emergency back', {
    flags: flags('rf-white', { unless: ['swollen'] }),
  }),
  unsafeGuide(3, 'a caution lapses as soon as the pain is a little better', {
    cautions: [{ id: 'x-numb', when: ['numb'], unless: ['thumb-better'] }],
  }),
  unsafeGuide(4, 'whoever needs a doctor is told nothing to do', {
    actions: { ...smallGuide.actions, doctor: [] },
  }),
  unsafeGuide(4, 'a plan has no day on which to look again', { checkIns: [] }),
  unsafeGuide(5, 'two halves of an emergency are asked apart, and "not sure" of one counts for nothing', {
    flags: [
      ...smallGuide.flags.filter(({ id }) => id !== 'rf-streak'),
      { id: 'rf-streak', level: 'emergency', when: ['streak', 'swollen'] },
    ],
  }),
  unsafeGuide(6, 'whoever says "worse" is not asked about warning signs', {
    questions: questions('signs', { unless: ['thumb-worse'] }),
    flags: flags('rf-bent', { noPlan: true, unless: [] }),
  }),
  unsafeGuide(6, 'nobody can say that it got worse', {
    questions: smallGuide.questions.filter(({ id }) => id !== 'since'),
    flags: flags('rf-bent', { whenAny: ['bent'] }),
  }),
  {
    breaks: 7,
    harm: 'what was read before changes what is read now',
    subject: forgetful(),
  },
  {
    breaks: 8,
    harm: 'only the first tick of a list counts',
    subject: {
      ...safe,
      read: (situation, preferences) =>
        safe.read({ ...situation, answers: firstTicks(situation.answers) }, preferences),
    },
  },
  unsafeGuide(9, 'one caution leaves nothing to do', {
    remedies: smallGuide.remedies.map((remedy) => ({ ...remedy, withheldBy: ['x-numb'] })),
  }),
  unsafeGuide(10, 'a flag waits for two answers that nobody can give together', {
    flags: [
      ...smallGuide.flags,
      { id: 'rf-white-child', level: 'urgent', when: ['thumb-better', 'thumb-same'] },
    ],
  }),
  unsafeGuide(10, 'a row of a table stands behind one that always holds', {
    choices: smallGuide.choices.map((choice) => ({ ...choice, rows: [...choice.rows].reverse() })),
  }),
];

/** Reads each visit rightly the first time, and later as if nothing had been said of now. */
function forgetful(): Subject {
  const seen = new Set<string>();
  return {
    ...safe,
    read: (situation, preferences) => {
      const key = JSON.stringify([situation, preferences]);
      const known = seen.has(key);
      seen.add(key);
      const reading = safe.read(situation, preferences);
      if (!known || !reading.assessment.plan) return reading;
      const { plan } = reading.assessment;
      return { ...reading, assessment: { ...reading.assessment, plan: { ...plan, withheld: [] } } };
    },
  };
}

const firstTicks = (answers: Readonly<Record<Id, Id | readonly Id[]>>): Record<Id, Id | readonly Id[]> =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      typeof answer === 'string' ? answer : answer.slice(0, 1),
    ]),
  );
