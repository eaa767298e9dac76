/** The command was called wrongly, or what it was given can't be read: nothing that a stack would explain. */
export class Refusal extends Error {
  /** Everything that is wrong with a guide, where that is the reason. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];

  constructor(message: string, problems: Refusal['problems'] = []) {
    super(message);
    this.name = 'Refusal';
    this.problems = problems;
  }
}

/** What the command ends with. Stands in the README and in `--help`: scripts of publishers rely on it. */
export const EXIT = {
  /** Nothing is wrong. */
  fine: 0,
  /** Lint found something that has to change. */
  findings: 1,
  /** Called wrongly, or the guide can't be read, or is not sound enough for what was asked. */
  refused: 2,
  /** The command itself is broken. */
  broken: 3,
} as const;
