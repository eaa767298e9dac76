import type { Answers, Id, Level } from '../src/guide/guide.js';
import { opening } from '../src/guides/upper-back/opening.js';
import type { Journey } from '../src/machine/journey.js';
import { well, wellLater } from '../tests/cases/upper-back/conversation.js';

/** Someone's way through the guide, and where it ends. */
export interface Way {
  readonly answers: Answers;
  readonly region: string;
  readonly ends: 'escalated' | 'planning';
  readonly level: Level;
  /** Whether there is a plan, at once or behind the result. */
  readonly plan: boolean;
}

/** The answers of someone well, up to and without a question. */
export const before = (question: Id, answers: Answers = well): Answers => {
  const entries = Object.entries(answers);
  return Object.fromEntries(
    entries.slice(
      0,
      entries.findIndex(([id]) => id === question),
    ),
  );
};

/** Someone well up to a question, whose answer to it ends the questions. */
const endingAt = (question: Id, answer: readonly Id[]): Answers => ({
  ...before(question),
  [question]: answer,
});

const selfcare = { region: 'US', ends: 'planning', level: 'selfcare', plan: true } as const;
const seen = { ...selfcare, ends: 'escalated' } as const;

/** One way to each of the five levels, and to each result that is different from its level's own. */
export const ways = {
  selfcare: { ...selfcare, answers: well },
  physio: { ...seen, level: 'physio', answers: { ...well, began: 'comes-back' } },
  doctor: { ...seen, level: 'doctor', answers: { ...well, nerves: ['arm-tingle'] } },
  urgent: {
    ...seen,
    level: 'urgent',
    plan: false,
    answers: { ...before('cause'), happened: ['fever', 'fever-only'] },
  },
  emergency: { ...seen, level: 'emergency', plan: false, answers: endingAt('danger', ['chest']) },
  unsure: { ...seen, level: 'urgent', plan: false, answers: { ...before('cause'), danger: ['unsure'] } },
  britain: { ...seen, region: 'GB', level: 'urgent', answers: well },
  child: {
    ...seen,
    level: 'doctor',
    plan: false,
    answers: { ...before('cause'), age: 'age-10-15', began: 'weeks-3' },
  },
  pregnancy: { ...seen, level: 'doctor', answers: { ...well, health: ['pregnancy', 'pregnant'] } },
} satisfies Record<string, Way>;

/** Who answers, and for whom, in the words of the first question. */
export const ages = {
  another: ['age-65', 'for-other'],
  parent: ['age-10-15', 'for-other'],
  child: 'age-10-15',
  old: 'age-65',
} satisfies Answers;

/** Plans that look different. */
export const plans = {
  desk: well,
  freshInjury: { ...well, cause: ['pull'], began: 'days-2', now: ['swollen', 'sharp'] },
  recurring: ways.physio.answers,
  manyCautions: {
    ...well,
    age: 'age-65',
    health: [
      'bones',
      'lost-height',
      'steroids',
      'blood',
      'thinner',
      'feeling',
      'numb-skin',
      'organs',
      'ulcer',
    ],
    cause: ['knots', 'worry'],
  },
  another: { ...well, age: ages.another },
  ageUnknown: { ...well, age: 'unsure' },
  healthUnknown: { ...well, health: 'unsure' },
  /** Nothing speaks for one side of a choice more than for another. */
  open: { ...well, cause: 'none' },
} satisfies Record<string, Answers>;

/** Answers on coming back, by what they lead to. */
export const returns = {
  better: { ...well, 'signs-since': 'none', trend: 'trend-better' },
  same: wellLater,
  threeDays: { ...well, 'signs-since': 'none', trend: 'trend-same', 'care-time': 'care-3-days' },
  newSign: { ...well, 'signs-since': ['since-heart'] },
} satisfies Record<string, Answers>;

/** A kept journey with these answers, as a host would write it back. */
export const journeyOf = (answers: Answers, more: Partial<Journey> = {}): Journey => ({
  guide: opening.guide.id,
  version: opening.guide.version,
  answers,
  picks: {},
  trials: [],
  checkingIn: false,
  ...more,
});
