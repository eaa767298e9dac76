import type { Caution, GuideDocument, Remedy } from '../../../src/guide/guide.js';
import { factsIn, losingFacts, reassured, type Changed } from '../conditions.js';
import { forget } from '../forget.js';
import { lacking, put, without, type Mutant, type Operator } from '../mutant.js';

const cautionsOf = (
  document: GuideDocument,
  changes: (caution: Caution) => readonly Changed<Caution>[],
): readonly Mutant[] =>
  document.guide.cautions.flatMap((caution, index) =>
    changes(caution).map(({ what, fact, changed }) => ({
      about: `cautions.${caution.id}.${what}`,
      touches: [caution.id, ...(fact ? [fact] : []), ...factsIn(caution)],
      apply: (whole): GuideDocument => ({
        ...whole,
        guide: { ...whole.guide, cautions: put(whole.guide.cautions, index, changed) },
      }),
    })),
  );

const remediesOf = (
  document: GuideDocument,
  changes: (remedy: Remedy) => readonly Changed<Remedy>[],
): readonly Mutant[] =>
  document.guide.remedies.flatMap((remedy, index) =>
    changes(remedy).map(({ what, fact, changed }) => ({
      about: `remedies.${remedy.id}.${what}`,
      touches: [
        remedy.id,
        ...(fact ? [fact] : []),
        ...document.guide.cautions.filter(({ id }) => id === fact).flatMap(factsIn),
      ],
      apply: (whole): GuideDocument => ({
        ...whole,
        guide: { ...whole.guide, remedies: put(whole.guide.remedies, index, changed) },
      }),
    })),
  );

/** The same remedy, each time without one of a list. */
const losing =
  (field: 'withheldBy' | 'adjustedBy' | 'notWith' | 'includes') =>
  (remedy: Remedy): readonly Changed<Remedy>[] =>
    (remedy[field] ?? []).map((fact, index) => ({
      what: `${field}.${fact}`,
      fact,
      changed: { ...remedy, [field]: without(remedy[field] ?? [], index) },
    }));

const dropping = (kind: string, field: 'withheldBy' | 'adjustedBy' | 'notWith' | 'includes'): Operator => ({
  kind,
  safety: true,
  fields: [`remedies[].${field}`],
  mutants: (document) => remediesOf(document, losing(field)),
});

const ofCaution = (
  kind: string,
  fields: readonly string[],
  changes: (caution: Caution, document: GuideDocument) => readonly Changed<Caution>[],
  safety = true,
): Operator => ({
  kind,
  safety,
  fields: fields.map((field) => `cautions[].${field}`),
  mutants: (document) => cautionsOf(document, (caution) => changes(caution, document)),
});

const BETTER = { custom: 'weak', weak: 'some', some: 'good', good: undefined } as const;

export const cautionOperators: readonly Operator[] = [
  {
    kind: 'drop a caution',
    safety: true,
    fields: ['cautions[].id'],
    mutants: ({ guide }) =>
      guide.cautions.map((caution, at) => ({
        about: `cautions.${caution.id}`,
        touches: [caution.id, ...factsIn(caution)],
        apply: (whole) => {
          const left = (ids: Remedy['withheldBy']) => (ids ?? []).filter((id) => id !== caution.id);
          return forget(
            {
              ...whole,
              guide: {
                ...whole.guide,
                cautions: without(whole.guide.cautions, at),
                remedies: whole.guide.remedies.map((remedy) => ({
                  ...remedy,
                  ...(remedy.withheldBy && { withheldBy: left(remedy.withheldBy) }),
                  ...(remedy.adjustedBy && { adjustedBy: left(remedy.adjustedBy) }),
                })),
              },
            },
            caution.id,
          );
        },
      })),
  },
  ofCaution('drop a fact that makes a caution stand', ['whenAny'], (caution) =>
    losingFacts(caution, 'whenAny').filter(({ changed }) => changed.whenAny),
  ),
  ofCaution('ask more of a caution', ['atLeast'], (caution) =>
    (caution.whenAny ?? []).length > 1 && caution.atLeast === undefined
      ? [{ what: 'atLeast', fact: '', changed: { ...caution, atLeast: 2 } }]
      : [],
  ),
  ofCaution('let something reassuring take a caution back', ['unless'], (caution, { guide }) =>
    reassured(
      caution,
      guide.questions.flatMap(({ options }) => options.map(({ id }) => id)),
    ),
  ),
  ofCaution(
    'drop a condition of a caution',
    ['when', 'whenAny', 'unless'],
    (caution) => [
      ...losingFacts(caution, 'when'),
      ...(caution.when && caution.whenAny
        ? [{ what: 'whenAny', fact: '', changed: lacking(caution, 'whenAny') }]
        : []),
      ...losingFacts(caution, 'unless'),
    ],
    false,
  ),
  dropping('let a remedy through a caution', 'withheldBy'),
  dropping('drop a word of care', 'adjustedBy'),
  dropping('let two remedies stand together', 'notWith'),
  { ...dropping('hide a family of a remedy', 'includes'), unseen: true },
  {
    kind: 'offer a remedy too early',
    safety: true,
    fields: ['remedies[].when', 'remedies[].whenAny', 'remedies[].unless', 'remedies[].atLeast'],
    mutants: (document) =>
      remediesOf(document, (remedy) => [
        ...losingFacts(remedy, 'when'),
        ...losingFacts(remedy, 'unless'),
        ...(remedy.whenAny ? [{ what: 'whenAny', fact: '', changed: lacking(remedy, 'whenAny') }] : []),
      ]),
  },
  {
    kind: 'put a remedy into another family',
    safety: true,
    fields: ['remedies[].family'],
    mutants: (document) =>
      remediesOf(document, (remedy) => [
        {
          what: 'family',
          fact: '',
          changed: { ...remedy, family: remedy.family === 'movement' ? 'posture' : 'movement' },
        },
      ]),
  },
  {
    kind: 'promise more of a remedy',
    safety: true,
    fields: ['remedies[].evidence'],
    mutants: (document) =>
      remediesOf(document, (remedy) => {
        const evidence = BETTER[remedy.evidence];
        return evidence ? [{ what: 'evidence', fact: '', changed: { ...remedy, evidence } }] : [];
      }),
  },
];
