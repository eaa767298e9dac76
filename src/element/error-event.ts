/** Why a guide could not be shown: one line for each problem, with its place in the guide. */
export interface GuideProblem {
  readonly path: string;
  readonly message: string;
}

/** The guide could not be shown. The visitor sees the emergency advice instead. */
export class GuideErrorEvent extends Event {
  readonly problems: readonly GuideProblem[];
  constructor(problems: readonly GuideProblem[]) {
    super('guide-error', { bubbles: true, composed: true });
    this.problems = problems;
  }
}
