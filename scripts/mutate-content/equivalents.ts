/** Mutants that change nothing, each with what makes it so. */
export interface Equivalent {
  readonly kind: string;
  readonly guide?: string;
  readonly about: RegExp;
  readonly because: string;
}

export const equivalents: readonly Equivalent[] = [];
