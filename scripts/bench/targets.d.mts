/** What is aimed at, with what was found: whether it is met, and what it may not go above where it is not, and why. */
export interface Judged {
  readonly name: string;
  readonly most: number;
  readonly unit: string;
  readonly found: number;
  readonly met: boolean;
  readonly held: number;
  readonly slipped: boolean;
  readonly because: string;
}
/** All targets of the benchmark, each with what was found. */
export function judged(results: object): readonly Judged[];
