/** Placeholder until the rules are merged. */
export const inputRules: readonly { readonly id: string }[] = [{ id: 'shape' }];

/** Placeholder until the rules are merged. */
export const rules: readonly { readonly id: string }[] = [];
