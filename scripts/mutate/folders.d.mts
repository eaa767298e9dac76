/** What is mutated, by name, and the floor of each in per cent. */
export const FOLDERS: Readonly<
  Record<string, { readonly mutate: readonly string[]; readonly floor: number }>
>;
