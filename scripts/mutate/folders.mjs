/**
 * What is mutated, by name, and the floor of each in per cent: the share of mutants that tests have to notice. A floor
 * is what was reached, and only rises; nothing that decides may go below 90.
 */
export const FOLDERS = {
  machine: { mutate: ['src/machine/**/*.ts'], floor: 95 },
  guide: { mutate: ['src/guide/*.ts'], floor: 90 },
  invariants: { mutate: ['src/guide/invariants/*.ts'], floor: 95 },
};
