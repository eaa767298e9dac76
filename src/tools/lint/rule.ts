import type { GuideDocument } from '../../guide/guide.js';
import type { Finding } from '../finding.js';
import type { Complaint } from './complaints.js';
import type { Reach } from './reach.js';

export type Severity = Finding['severity'];

/** What lint is doing, for whoever waits. */
export interface LintProgress {
  readonly doing: string;
  readonly done: number;
  readonly of?: number;
}
export type Report = (progress: LintProgress) => void;

/** What a rule says of itself; docs/lint.md is made of these. */
export interface RuleWords {
  /** In kebab-case, such as `shadowed-row`. */
  readonly id: string;
  /** The highest severity of its findings. */
  readonly severity: Severity;
  /** What it finds, as a phrase. */
  readonly what: string;
  /** What it does to a visitor, or to whoever has to check the guide. */
  readonly why: string;
  /** A guide that breaks it, in a line. */
  readonly example: string;
  /** Whether some of its findings can be mended by a machine. */
  readonly fixable?: true;
  /** Lists that a reader of the docs wants to see, such as the words that may not be used. */
  readonly lists?: readonly WordList[];
}

interface WordList {
  readonly title: string;
  readonly entries: readonly string[];
}

/** A finding, without what its rule says of all of them. A severity stands where it is lower than the rule's. */
export type Found = Pick<Finding, 'path' | 'message' | 'fix'> & Partial<Pick<Finding, 'severity' | 'why'>>;

/** What a rule looks at. */
export interface Subject {
  readonly document: GuideDocument;
  /** An ISO date. */
  readonly today: string;
  /** What can happen in a visit, worked out when it is first asked for. */
  readonly reach: () => Reach;
}

/** A rule over a guide that parseGuide takes. */
export interface Rule extends RuleWords {
  readonly check: (subject: Subject) => Iterable<Found>;
}

/** What parseGuide did not take, and what was handed in. */
export interface Refused {
  readonly input: unknown;
  readonly complaints: readonly Complaint[];
  /** The guide, where only its sense is wrong. */
  readonly document?: GuideDocument;
}

/** A rule over something that parseGuide does not take. */
export interface InputRule extends RuleWords {
  readonly check: (refused: Refused) => Iterable<Found>;
}
