import type { Id, Level } from '../../src/guide/guide.js';

/** A cell of evidence.md §7: someone well, who comes back after so many days of home care. */
export interface ClockCell {
  readonly days: number;
  /** What they would answer if they were asked how long. */
  readonly careTime: Id;
  readonly trend: Id;
  readonly level: Level;
  readonly state: 'concluded' | 'planning' | 'escalated';
  /** Actions that must be among those told. */
  readonly acts: readonly Id[];
  /** The next check-in, where one is left. */
  readonly next?: Id;
  /** Whether all the warning signs are asked again. */
  readonly asksSigns?: true;
}

const DAYS = [
  { days: 1, careTime: 'care-days', next: 'act-check-in-72h' },
  { days: 3, careTime: 'care-3-days', next: 'act-check-in-2wk' },
  { days: 14, careTime: 'care-2-weeks', next: 'act-check-in-6wk' },
  { days: 42, careTime: 'care-6-weeks' },
] as const;

type Result = Pick<ClockCell, 'level' | 'state' | 'acts' | 'asksSigns'>;

const better: Result = { level: 'selfcare', state: 'concluded', acts: ['act-safety-net'] };
const goOn: Result = {
  level: 'selfcare',
  state: 'planning',
  acts: ['act-see-if-not-better', 'act-safety-net'],
};
const physio: Result = { level: 'physio', state: 'escalated', acts: ['act-see-physio', 'act-safety-net'] };
const doctor: Result = { level: 'doctor', state: 'escalated', acts: ['act-see-doctor', 'act-safety-net'] };
const both: Result = { ...doctor, acts: ['act-see-doctor', 'act-see-physio', 'act-safety-net'] };
const again: Result = { ...doctor, asksSigns: true };

/** By trend: after 1, 3, 14 and 42 days. */
const TABLE: Readonly<Record<Id, readonly [Result, Result, Result, Result]>> = {
  'trend-better': [better, better, better, better],
  'trend-slight': [goOn, goOn, physio, both],
  'trend-same': [goOn, doctor, doctor, both],
  'trend-settled': [goOn, goOn, physio, both],
  'trend-worse': [again, again, again, again],
  'trend-new': [again, again, again, again],
  unsure: [goOn, doctor, doctor, both],
};

/** Every clock with every answer to "how is it": the timing rules of evidence.md §7, cell by cell. */
export const clockCells: readonly ClockCell[] = Object.entries(TABLE).flatMap(([trend, results]) =>
  DAYS.flatMap((day, index) => {
    const result = results[index];
    return result ? [{ trend, ...day, ...result }] : [];
  }),
);
