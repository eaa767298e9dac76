/** Placeholder until the rules are merged. */
export const invariantRules: readonly { readonly id: string }[] = [];
