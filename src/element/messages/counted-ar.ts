// Opened where something is counted, for it takes long.
let plural: Intl.PluralRules | undefined;

/** Arabic counts in six ways: none, one, two, 3 to 10, 11 to 99, and whole hundreds with what follows them. */
export const counted = (count: number, forms: Readonly<Record<Intl.LDMLPluralRule, string>>): string =>
  forms[(plural ??= new Intl.PluralRules('ar')).select(count)];
