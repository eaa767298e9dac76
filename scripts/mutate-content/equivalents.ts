import type { Id } from '../../src/guide/guide.js';

/** Mutants that change nothing for anybody, each with what makes it so. */
export interface Equivalent {
  readonly kind: string;
  readonly guide?: string;
  readonly about: RegExp;
  readonly because: string;
  /** Flags that the dropped fact raises by itself, at the same level at least: a test holds them to it. */
  readonly by?: readonly { readonly flag: Id; readonly fact: Id }[];
}

/** Whether it speaks of a mutant. */
export const speaksOf = (
  { kind, guide, about }: Equivalent,
  mutant: { readonly guide: string; readonly kind: string; readonly about: string },
): boolean =>
  kind === mutant.kind && (guide === undefined || guide === mutant.guide) && about.test(mutant.about);

export const equivalents: readonly Equivalent[] = [
  {
    kind: 'ask fewer people',
    about: /^questions\.(nerves|pattern|happened|began|now)\.unless\.chest$/,
    because: 'With chest pain the visit has ended before that is asked.',
    by: [{ flag: 'rf-heart', fact: 'chest' }],
  },
  {
    kind: 'weaken what raises a flag',
    about: /^flags\.rf-infection-risk\.raised\.0\.whenAny\.(legs|bladder)$/,
    because: 'Weak legs and a changed bladder are emergencies by themselves, and end the visit before that.',
    by: [
      { flag: 'rf-cord', fact: 'legs' },
      { flag: 'rf-cauda', fact: 'bladder' },
    ],
  },
  {
    kind: 'weaken what raises a flag',
    about: /^flags\.rf-myelopathy\.raised\.0\.whenAny\.(legs|bladder)$/,
    because: 'Weak legs and a changed bladder are emergencies by themselves.',
    by: [
      { flag: 'rf-cord', fact: 'legs' },
      { flag: 'rf-cauda', fact: 'bladder' },
    ],
  },
  {
    kind: 'drop a fact that raises a flag by itself',
    about: /^flags\.rf-lung-apex\.whenAny\.(arm-weak|hands)$/,
    because:
      'A weak arm and clumsy hands are urgent by themselves, and end the visit before it is asked when it began.',
    by: [
      { flag: 'rf-arm-weak', fact: 'arm-weak' },
      { flag: 'rf-myelopathy', fact: 'hands' },
    ],
  },
  {
    kind: 'drop a fact that raises a flag by itself',
    about: /^flags\.rf-child-urgent\.whenAny\.legs$/,
    because: 'Weak legs are an emergency by themselves, for a child as for everybody.',
    by: [{ flag: 'rf-cord', fact: 'legs' }],
  },
  ...(
    [
      ['drop a caution', /^cautions\.(x-cancer-area|x-fever|x-under16)$/],
      ['let a remedy through a caution', /^remedies\.[^.]+\.withheldBy\.(x-cancer-area|x-fever|x-under16)$/],
    ] as const
  ).map(([kind, about]) => ({
    kind,
    about,
    because:
      'With cancer or a fever told, and under 16, there is no plan at all: nothing is left to withhold.',
    by: [
      { flag: 'rf-cancer-history', fact: 'cancer' },
      { flag: 'rf-fever', fact: 'fever' },
      { flag: 'rf-child', fact: 'under-16' },
    ],
  })),
];
