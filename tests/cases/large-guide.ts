import type {
  Caution,
  Cause,
  Choice,
  ChoiceRow,
  Flag,
  GuideDocument,
  Id,
  LevelText,
  Option,
  OptionText,
  PlanTexts,
  Question,
  QuestionText,
  Remedy,
  RemedyText,
  Texts,
} from '../../src/guide/guide.js';

/** One welcome, one check-in, and at least one question of every other phase. */
const FEWEST = 8;
const LETTERS = ['a', 'b', 'c', 'd', 'e'] as const;

/**
 * A guide of any size in the shape of a real one, the same at every call: signs of emergencies first, details
 * under ticks, questions that only some are asked, flags of every level, cautions, causes, choices, remedies.
 * @param questions how many questions it asks, 8 at least
 */
export function largeGuide(questions: number): GuideDocument {
  const parts = split(Math.max(questions, FEWEST) - 2);
  const screening = parts.screening.map(screeningQuestion);
  const identifying = parts.identifying.map(identifyingQuestion);
  const choosing = parts.choosing.map(choosingQuestion);
  const cautions = parts.screening.filter((k) => k % 2 === 1).map(cautionOf);
  const causes = [...parts.identifying.filter((k) => k % 10 === 0).map(causeOf), openCause];
  const choices = choicesOf(parts.choosing);
  const remedies = [
    ...causes.map(({ id }, index) => remedyOf(id, index, cautions)),
    ...sideRemedies(choices),
    walking,
  ];
  const guide: GuideDocument['guide'] = {
    id: 'large-guide',
    version: '1.0.0',
    checked: '2026-11-20',
    nextCheck: '2027-11-20',
    questions: [ageQuestion, sinceQuestion, ...screening, ...identifying, ...choosing],
    flags: [
      ...parts.screening.flatMap((k) => flagsOf(k, parts.screening.length)),
      ...parts.choosing.filter((k) => k % 5 === 0).map(laterFlag),
      { id: 'rf-child', level: 'doctor', when: ['under-16'], noPlan: true },
      { id: 'rf-worse', level: 'doctor', when: ['since-worse'] },
      { id: 'rf-same', level: 'physio', when: ['since-same'] },
    ],
    cautions,
    causes,
    choices,
    remedies,
    actions: {
      emergency: ['act-call'],
      urgent: ['act-today'],
      doctor: ['act-doctor'],
      physio: ['act-physio'],
      selfcare: ['act-watch'],
    },
    planActions: ['act-watch'],
    checkIns: [{ id: 'look-again', hours: 72 }],
    regions: {
      default: { facts: ['region-unknown'], emergency: [{ say: '112', dial: '112' }] },
      GB: { facts: ['region-gb'], emergency: [{ say: '999', dial: '999', confirmed: true }] },
    },
  };
  return { guide, texts: { en: textsFor(guide) }, planTexts: { en: planTextsFor(guide) } };
}

/** The numbers of the questions, by phase. */
function split(count: number) {
  const all = Array.from({ length: count }, (_, index) => index);
  const first = Math.max(2, Math.floor(count * 0.4));
  const second = Math.max(first + 1, Math.floor(count * 0.7));
  return {
    screening: all.slice(0, first),
    identifying: all.slice(first, second),
    choosing: all.slice(second),
  };
}

const fact = (k: number, letter: (typeof LETTERS)[number]): Id => `q${k}-${letter}`;
const options = (k: number): Option[] => LETTERS.map((letter) => ({ id: fact(k, letter) }));

const ageQuestion: Question = {
  id: 'age',
  phase: 'welcome',
  kind: 'one',
  options: [{ id: 'child', sets: ['under-16'] }, { id: 'adult' }, { id: 'older', sets: ['over-65'] }],
  unsure: ['over-65'],
};

const sinceQuestion: Question = {
  id: 'since',
  phase: 'checking-in',
  kind: 'one',
  options: [
    { id: 'since-better', trend: 'better' },
    { id: 'since-same', trend: 'same' },
    { id: 'since-worse', trend: 'worse' },
  ],
  unsure: ['since-same'],
};

/** Every third opens details under its last option. */
function screeningQuestion(k: number): Question {
  const [a, b, c, d, e] = options(k) as [Option, Option, Option, Option, Option];
  const details = [{ id: `${e.id}-new` }, { id: `${e.id}-old` }];
  const last = k % 3 === 0 ? { ...e, options: details, unsure: [`${e.id}-new`] } : e;
  return { id: `sign-${k}`, phase: 'screening', kind: 'list', options: [a, b, c, d, last] };
}

/** Every fifth is asked only of those who ticked something in the one before. */
function identifyingQuestion(k: number, index: number): Question {
  const only = index % 5 === 4 ? { whenAny: [fact(k - 1, 'a'), fact(k - 1, 'b')] } : {};
  return {
    id: `cause-${k}`,
    phase: 'identifying',
    kind: 'list',
    unless: ['under-16'],
    ...only,
    options: options(k),
    ...(index === 0 && { none: ['cause-open'], unsure: ['cause-open'] }),
  };
}

/** Every seventh has an option for one country. */
function choosingQuestion(k: number, index: number): Question {
  const more: Option[] = index % 7 === 6 ? [{ id: `q${k}-seen`, when: ['region-gb'] }] : [];
  return {
    id: `now-${k}`,
    phase: 'choosing',
    kind: 'one',
    options: [...options(k), ...more],
    unsure: [fact(k, 'c')],
  };
}

/** Emergencies in the first third, then urgent signs, some raised by another sign, then signs for a doctor. */
function flagsOf(k: number, count: number): readonly Flag[] {
  const third = Math.ceil(count / 3);
  if (k < third) return [{ id: `rf-${k}`, level: 'emergency', when: [fact(k, 'a')] }];
  const together = { when: [fact(k, 'a')], whenAny: [fact(k, 'b'), fact(k - third, 'b')] };
  switch ((k - third) % 3) {
    case 0:
      return [
        {
          id: `rf-${k}`,
          level: 'urgent',
          ...together,
          raised: [{ when: ['over-65', fact(k, 'c')], level: 'emergency' }],
        },
      ];
    case 1:
      return [{ id: `rf-${k}`, level: 'doctor', when: [fact(k, 'a')], unless: [fact(k, 'd')] }];
    default:
      return [
        { id: `rf-${k}`, level: 'physio', whenAny: [fact(k, 'a'), fact(k, 'b'), fact(k, 'c')], atLeast: 2 },
      ];
  }
}

const laterFlag = (k: number): Flag => ({ id: `rf-${k}`, level: 'doctor', when: [fact(k, 'e'), 'over-65'] });
const cautionOf = (k: number): Caution => ({ id: `x-${k}`, whenAny: [fact(k, 'c'), fact(k, 'd')] });
const causeOf = (k: number): Cause => ({ id: `c-${k}`, when: [fact(k, 'c')], fits: [`r-c-${k}`, 'walking'] });
const openCause: Cause = { id: 'c-open', when: ['cause-open'], fits: ['walking', 'r-c-open'] };

/** Two choices, each by the answers to one of the last questions. */
function choicesOf(choosing: readonly number[]): readonly Choice[] {
  return ['warm-or-cold', 'move-or-rest'].slice(0, choosing.length).map((id, index) => {
    const k = choosing[index]!;
    const [first, second] = id.split('-or-') as [Id, Id];
    const rows = LETTERS.slice(0, 4).map((letter, place): ChoiceRow => ({
      id: `${id}-${letter}`,
      when: [fact(k, letter)],
      prefer: place % 2 === 0 ? [first, second] : [second],
      ...(place === 3 && { closes: [first] }),
    }));
    return {
      id,
      neither: `${id}-neither`,
      sides: [
        { id: first, remedies: [`${first}-care`] },
        { id: second, remedies: [`${second}-care`], with: ['walking'] },
      ],
      rows: [...rows, { id: `${id}-any`, prefer: [first, second] }],
    };
  });
}

const remedyOf = (cause: Id, index: number, cautions: readonly Caution[]): Remedy => ({
  id: `r-${cause}`,
  family: index % 2 === 0 ? 'movement' : 'massage',
  evidence: 'weak',
  withheldBy: cautions
    .filter((_, place) => place % 10 === index % 10)
    .map(({ id }) => id)
    .slice(0, 20),
  adjustedBy: cautions
    .filter((_, place) => place % 10 === (index + 1) % 10)
    .map(({ id }) => id)
    .slice(0, 5),
});

const sideRemedies = (choices: readonly Choice[]): readonly Remedy[] =>
  choices.flatMap(({ sides }) =>
    sides.flatMap(({ id, remedies }) =>
      remedies.map((remedy): Remedy => ({ id: remedy, family: id, evidence: 'some' })),
    ),
  );
const walking: Remedy = { id: 'walking', family: 'movement', evidence: 'some' };

const numbered = (id: Id): string => id.replaceAll('-', ' ');

const level = (title: string, when: string): LevelText => ({
  title,
  lead: 'Your answers lead here.',
  who: 'Someone who can look at it.',
  when,
  worse: 'If it gets worse, call your emergency number.',
});

function textsFor({ questions, flags }: GuideDocument['guide']): Texts {
  const all = questions.flatMap((question) =>
    question.options.flatMap((option) => [option, ...(option.options ?? [])]),
  );
  return {
    title: 'A large guide',
    intro: 'A few questions about how you are. This is information, not a diagnosis.',
    questions: Object.fromEntries(
      questions.map(({ id }): [Id, QuestionText] => [
        id,
        { title: `Is any of this true for ${numbered(id)}?`, hint: 'Tick all that apply.' },
      ]),
    ),
    options: Object.fromEntries(
      all.map(({ id }, index): [Id, OptionText] => [
        id,
        index % 4 === 0
          ? { label: `It feels like ${numbered(id)}`, hint: 'Even if it has passed.' }
          : `It feels like ${numbered(id)}`,
      ]),
    ),
    flags: Object.fromEntries(
      flags.map(({ id }) => [id, `What you said for ${numbered(id)} needs checking.`]),
    ),
    levels: {
      emergency: level('Call an ambulance now', 'Now.'),
      urgent: level('Get help today', 'Today.'),
      doctor: level('See a doctor', 'In 1 to 3 days.'),
      physio: level('See a physiotherapist', 'In 1 to 2 weeks.'),
      selfcare: level('Start with care at home', 'Start today.'),
    },
    actions: {
      'act-call': 'Call the emergency number now.',
      'act-today': 'Ask for a visit today.',
      'act-doctor': 'Book a visit with a doctor.',
      'act-physio': 'Book a visit with a physiotherapist.',
      'act-watch': 'Look at how it goes each day.',
    },
    safetyNet: ['Call now for chest pain or trouble breathing.'],
  };
}

function planTextsFor({ causes, cautions, choices, remedies }: GuideDocument['guide']): PlanTexts {
  const rows = choices.flatMap(({ neither, rows: all }) => [neither, ...all.map(({ id }) => id)]);
  return {
    causes: Object.fromEntries(
      causes.map(({ id }) => [id, { name: `The kind of ${numbered(id)}`, text: 'Gentle care suits it.' }]),
    ),
    cautions: Object.fromEntries(cautions.map(({ id }) => [id, `You told us about ${numbered(id)}.`])),
    choices: Object.fromEntries(
      choices.map(({ id, sides }) => [
        id,
        {
          title: `Which of ${numbered(id)}?`,
          sides: Object.fromEntries(sides.map((side) => [side.id, `The side of ${side.id}`])),
        },
      ]),
    ),
    rows: Object.fromEntries(rows.map((id) => [id, `Begin as ${numbered(id)} says.`])),
    remedies: Object.fromEntries(remedies.map((remedy) => [remedy.id, remedyText(remedy)])),
    evidence: { good: 'Well tested.', some: 'Some tests.', weak: 'Few tests.', custom: 'Not tested.' },
    checkIns: { 'look-again': { title: 'In 3 days', text: 'How is it now?' } },
    stopRule: ['It hurts more: stop.'],
    expect: 'Many find that it eases.',
  };
}

const remedyText = ({ id, adjustedBy = [] }: Remedy): RemedyText => ({
  name: `Care by ${numbered(id)}`,
  why: 'It may ease the pain for a short time.',
  dose: '10 minutes, once or twice a day.',
  steps: ['Sit down.', 'Breathe slowly.', 'Begin gently.'],
  notFor: ['A bone is broken, or might be.'],
  strength: 'Few people have tested it.',
  ...(adjustedBy.length > 0 && {
    adjust: Object.fromEntries(
      adjustedBy.map((caution) => [caution, `Half as long, for ${numbered(caution)}.`]),
    ),
  }),
});
