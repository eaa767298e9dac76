import type { Answers, Guide, Id } from '../guide/guide.js';

/** A remedy that the visitor set out to try, and when: milliseconds since 1970. */
export interface Trial {
  readonly remedy: Id;
  readonly at: number;
}

/** What the visitor has said and done. Everything else is worked out from it again, never kept. */
export interface Journey {
  readonly guide: Id;
  readonly version: string;
  readonly answers: Answers;
  readonly picks: Readonly<Record<Id, Id>>;
  readonly trials: readonly Trial[];
  readonly checkingIn: boolean;
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

const isTrial = (value: unknown): value is Trial =>
  isRecord(value) && typeof value['remedy'] === 'string' && Number.isFinite(value['at']);

/**
 * Reads a kept journey. What the guide no longer offers is dropped when the answers are replayed.
 * @param kept anything: a host's object, or JSON out of a storage that may hold garbage
 * @returns the journey; a fresh one for another guide, another major version, or nonsense
 */
export function readJourney(guide: Guide, kept: unknown): Journey {
  const fresh = freshJourney(guide);
  if (!isRecord(kept) || kept['guide'] !== guide.id) return fresh;
  if (typeof kept['version'] !== 'string' || major(kept['version']) !== major(guide.version)) return fresh;
  const { answers, picks, trials } = kept;
  return {
    ...fresh,
    answers: isRecord(answers) ? Object.fromEntries(Object.entries(answers).filter(isAnswer)) : {},
    picks: isRecord(picks) ? Object.fromEntries(Object.entries(picks).filter(isPick)) : {},
    trials: Array.isArray(trials) ? trials.filter(isTrial).map(({ remedy, at }) => ({ remedy, at })) : [],
    checkingIn: kept['checkingIn'] === true,
  };
}

const isPick = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';

const isAnswer = (entry: [string, unknown]): entry is [string, string | string[]] =>
  isPick(entry) || (Array.isArray(entry[1]) && entry[1].every((id) => typeof id === 'string'));
