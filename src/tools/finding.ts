/** A thing to change in a guide document: the keys that lead to a value, and what to put there. */
export interface Edit {
  /** Such as `['guide', 'flags', 3, 'level']`. */
  readonly at: readonly (string | number)[];
  /** The new value; without it, the old one is taken out. */
  readonly set?: unknown;
}

/** What lint found: where it stands, what is wrong, why that matters to a visitor, and what would mend it. */
export interface Finding {
  /** The name of the rule, in kebab-case, such as `shadowed-row`. */
  readonly rule: string;
  /** An `error` fails the run; a `warning` does with `--strict`; `advice` never does. */
  readonly severity: 'error' | 'warning' | 'advice';
  /** Such as `guide.questions[3].options[0].id`; empty for the document as a whole. */
  readonly path: string;
  /** Names the value and says how to put it right. */
  readonly message: string;
  /** What it does to a visitor, or to whoever has to check the guide. */
  readonly why: string;
  /** Where a machine can mend it without a decision of meaning. */
  readonly fix?: { readonly says: string; readonly edits: readonly Edit[] };
}
