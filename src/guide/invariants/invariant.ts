import type { Breach } from './breach.js';
import type { Subject } from './subject.js';
import type { PickedVisit, Table } from './table.js';

/** What must hold for every guide, whoever wrote it: design, and README under "Safety". */
export interface Invariant {
  readonly number: number;
  readonly id: string;
  readonly says: string;
  readonly check: (subject: Subject) => Check;
}

/** One run of an invariant over one guide. What it finds is told as it is found. */
export interface Check {
  /** Looks at one visit. */
  readonly visit?: (visit: PickedVisit) => Iterable<Breach>;
  /** Looks at what the picks of a neutral visit do to each other. */
  readonly table?: (table: Table) => Iterable<Breach>;
  /** Looks at the guide as a whole, after every visit. */
  readonly end?: () => Iterable<Breach>;
}
