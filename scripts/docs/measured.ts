import type { Kind, Sum } from '../mutate-content/tally.js';
import { recorded } from '../record.mjs';

/** What every command keeps, beside its numbers. */
export interface Kept {
  readonly command: string;
  readonly on: string;
  /** Of what; `+` stands for changes that were not committed. */
  readonly commit?: string;
  readonly machine: { readonly processor: string; readonly cores: number; readonly node: string };
}

/** Something compared with the floor of the same round. */
export interface Compared {
  readonly value: number;
  readonly ratio: Spread;
}

export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

type ByName<Value> = Readonly<Record<string, Value>>;

/** What each command keeps, by the name of its file. */
export interface Measured {
  readonly size: {
    /** Of the script that a page names, with what it can do nothing without. */
    readonly entryBytes: number;
    readonly everythingBytes: number;
    readonly files: number;
  };
  readonly bench: {
    readonly browser: string;
    readonly rounds: number;
    readonly versions: ByName<string>;
    readonly bytes: ByName<number>;
    readonly journey: {
      readonly bytes: number;
      readonly files: number;
      readonly frames: { readonly perSecond: number; readonly late: number; readonly long: number };
    };
    readonly start: ByName<Compared>;
    readonly startThrottled: ByName<Compared & { readonly blocking: number; readonly shift: number }>;
    readonly step: ByName<Compared>;
    readonly heapFurther: ByName<Compared & { readonly first: number }>;
    readonly mounts: ByName<Compared>;
    /** Bytes that stay after each. */
    readonly growth: {
      readonly on: string;
      readonly mount: ByName<number>;
      readonly journey: ByName<number>;
    };
    readonly sizes: ByName<{ readonly load: ByName<Compared>; readonly step: Spread }>;
  };
  readonly 'test-engines': {
    readonly engines: readonly {
      readonly engine: string;
      readonly version: string;
      readonly passed: number;
      readonly failed: number;
      readonly skipped: number;
      readonly seconds: number;
      readonly skippedTests: readonly { readonly name: string; readonly reason: string }[];
      readonly on: string;
    }[];
  };
  readonly hosts: {
    readonly browser: string;
    readonly looks: readonly string[];
    readonly picturesCompared: number;
    readonly picturesThatDiffer: number;
    readonly differingPixels: number;
    readonly globalsAdded: readonly string[];
    readonly requestsAfterLoad: { readonly onDemandOfItsOwnFiles: number; readonly elsewhere: number };
    readonly requestsAfterLoadWithAllFilesAhead: number;
  };
  readonly growth: {
    readonly times: number;
    readonly browser: string;
    readonly floors: ByName<ByName<number>>;
    readonly results: ByName<{ readonly slopes: ByName<number>; readonly ends: ByName<number> }>;
  };
  readonly fuzz: {
    readonly seed: number;
    readonly cases: number;
    readonly seconds: number;
    readonly found: number;
    readonly attacks: readonly {
      readonly name: string;
      readonly says: string;
      readonly in: string;
      readonly cases: number;
      readonly found: number;
    }[];
  };
  readonly mutate: {
    readonly folders: readonly {
      readonly name: string;
      readonly score: number;
      readonly seconds: number;
      readonly mutants: ByName<number>;
      readonly on: string;
      readonly worst: readonly { readonly file: string; readonly score: number; readonly survived: number }[];
    }[];
  };
  readonly 'mutate-content': {
    readonly all: Sum;
    readonly safety: Sum;
    readonly notJudged: readonly string[];
    readonly kinds: readonly Kind[];
  };
}

/** The last run of a command that was kept; nothing where none was. */
export const measured = <Name extends keyof Measured>(name: Name): (Kept & Measured[Name]) | undefined =>
  recorded(name) as (Kept & Measured[Name]) | undefined;
