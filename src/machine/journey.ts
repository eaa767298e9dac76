import type { Answers, Guide, Id, Trend } from '../guide/guide.js';
import { isPainScore } from '../guide/pain.js';
import { questionsOf } from '../guide/walk.js';

/** A remedy that the visitor set out to try, and when: milliseconds since 1970. */
export interface Trial {
  readonly remedy: Id;
  readonly at: number;
  /** How it was right after, where that was said. */
  readonly outcome?: Trend;
  /** It got worse, and a later check-in said that it is better again. */
  readonly settled?: true;
}

/** How much it hurt, from 0 to 10, and when that was noted. */
export interface PainNote {
  readonly at: number;
  readonly score: number;
}

/** A guided session that was begun and not ended: where it stands, to go on there after the page was closed. */
export interface KeptSession {
  readonly remedy: Id;
  /** Which part of it, how much of that had passed in milliseconds, and how many looks at the skin were confirmed. */
  readonly beat: number;
  readonly done: number;
  readonly checked: number;
  /** Since when it has been going on; missing while it is paused. */
  readonly since?: number;
}

/** What the visitor has said and done. Everything else is worked out from it again, never kept. */
export interface Journey {
  readonly guide: Id;
  readonly version: string;
  readonly answers: Answers;
  readonly picks: Readonly<Record<Id, Id>>;
  readonly trials: readonly Trial[];
  readonly checkingIn: boolean;
  /** A remedy made it worse since: the warning signs are asked again, in short form. */
  readonly rechecking?: true;
  /** When home care began, where that is known: milliseconds since 1970, as are all times here. */
  readonly careSince?: number;
  /** When the check-in under way, or the last one, was opened. */
  readonly checkedAt?: number;
  /** How many trials came before that check-in: on these it has the last word. */
  readonly heard?: number;
  /** Oldest first. */
  readonly pains?: readonly PainNote[];
  readonly session?: KeptSession;
}

/** A journey on which nothing has been said yet. */
export const freshJourney = ({ id, version }: Guide): Journey => ({
  guide: id,
  version,
  answers: {},
  picks: {},
  trials: [],
  checkingIn: false,
});

const major = (version: string): string => version.split('.')[0] ?? '';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A calendar ends 273,790 years from 1970: this is a little before, so that check-ins after it have a day. */
const LAST_TIME = 8.6e15;

const isTime = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) <= LAST_TIME;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isTrial = (value: unknown): value is Trial =>
  isRecord(value) && typeof value['remedy'] === 'string' && isTime(value['at']);

/**
 * Reads a kept journey. What the guide no longer offers is dropped when the answers are replayed.
 * @param kept anything: a host's object, or JSON out of a storage that may hold garbage
 * @returns the journey; a fresh one for another guide, another major version, or nonsense
 */
export function readJourney(guide: Guide, kept: unknown): Journey {
  try {
    return readPlainly(guide, kept);
  } catch {
    return freshJourney(guide); // What throws when it is read says nothing.
  }
}

function readPlainly(guide: Guide, kept: unknown): Journey {
  const fresh = freshJourney(guide);
  if (!isRecord(kept) || kept['guide'] !== guide.id) return fresh;
  if (typeof kept['version'] !== 'string' || major(kept['version']) !== major(guide.version)) return fresh;
  const { answers, picks, rechecking, careSince, checkedAt, heard, pains, session } = kept;
  const trials = Array.isArray(kept['trials']) ? kept['trials'].filter(isTrial) : [];
  const checkingIn = kept['checkingIn'] === true;
  const came = isCount(heard) ? Math.min(heard, trials.length) : 0;
  const asks = isAskedIn(guide, checkingIn, rechecking === true);
  return {
    ...fresh,
    answers: isRecord(answers)
      ? Object.fromEntries(
          Object.entries(answers)
            .filter(isAnswer)
            .filter(([id]) => asks(id)),
        )
      : {},
    picks: isRecord(picks) ? Object.fromEntries(Object.entries(picks).filter(isPick)) : {},
    trials: trials.map((trial, index) => readTrial(trial, index < came)),
    checkingIn,
    ...(rechecking === true && { rechecking }),
    ...(isTime(careSince) && { careSince }),
    ...(isTime(checkedAt) && { checkedAt }),
    ...(isCount(heard) && { heard: came }),
    ...(Array.isArray(pains) && pains.some(isPainNote) && { pains: readPains(pains) }),
    ...(isSession(session) && { session: readSession(session) }),
  };
}

/** What was said in a check-in counts for nothing where none is under way: only who tampers with a journey has it. */
function isAskedIn(guide: Guide, checkingIn: boolean, rechecking: boolean): (question: Id) => boolean {
  const asked = new Set(questionsOf(guide, checkingIn, rechecking));
  const left = new Set(guide.questions.filter((question) => !asked.has(question)).map(({ id }) => id));
  return (id) => !left.has(id);
}

/** More notes than anyone makes: a storage that lies can't make a page draw for ever. */
const MOST_NOTES = 1000;

/** The journey with one more note of how much it hurts. */
export const withNote = (journey: Journey, note: PainNote): Journey => ({
  ...journey,
  pains: [...(journey.pains ?? []), note].slice(-MOST_NOTES),
});

const isPainNote = (value: unknown): value is PainNote =>
  isRecord(value) && isTime(value['at']) && isPainScore(value['score']);

const readPains = (pains: readonly unknown[]): readonly PainNote[] =>
  pains
    .filter(isPainNote)
    .map(({ at, score }) => ({ at, score }))
    .slice(-MOST_NOTES);

const isSession = (value: unknown): value is KeptSession =>
  isRecord(value) &&
  typeof value['remedy'] === 'string' &&
  isCount(value['beat']) &&
  isCount(value['checked']) &&
  isTime(value['done']) &&
  value['done'] >= 0;

const readSession = ({ remedy, beat, done, checked, since }: KeptSession): KeptSession => ({
  remedy,
  beat,
  done,
  checked,
  ...(isTime(since) && { since }),
});

const OUTCOMES: readonly unknown[] = ['better', 'same', 'worse'] satisfies readonly Trend[];

/** @param heard whether a check-in came after it: only then can it have settled */
const readTrial = ({ remedy, at, outcome, settled }: Trial, heard: boolean): Trial => ({
  remedy,
  at,
  ...(OUTCOMES.includes(outcome) && { outcome }),
  // What a stranger kept may be anything: the type is only hoped for.
  ...(heard && (settled as unknown) === true && { settled: true as const }),
});

const isPick = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';

const isAnswer = (entry: [string, unknown]): entry is [string, string | string[]] =>
  isPick(entry) || (Array.isArray(entry[1]) && entry[1].every((id) => typeof id === 'string'));
