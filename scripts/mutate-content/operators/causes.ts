import type { Cause, GuideDocument } from '../../../src/guide/guide.js';
import { factsIn, losingFacts, type Changed } from '../conditions.js';
import { forget } from '../forget.js';
import { lacking, put, swapped, without, type Operator } from '../mutant.js';

const changing = (
  kind: string,
  fields: readonly string[],
  changes: (cause: Cause) => readonly Changed<Cause>[],
): Operator => ({
  kind,
  safety: false,
  fields: fields.map((field) => `causes[].${field}`),
  mutants: ({ guide }) =>
    guide.causes.flatMap((cause, index) =>
      changes(cause).map(({ what, fact, changed }) => ({
        about: `causes.${cause.id}.${what}`,
        touches: [cause.id, fact, ...factsIn(cause)],
        apply: (whole): GuideDocument => ({
          ...whole,
          guide: { ...whole.guide, causes: put(whole.guide.causes, index, changed) },
        }),
      })),
    ),
});

/** What may have set it off decides what helps best, and nothing that is dangerous. */
export const causeOperators: readonly Operator[] = [
  {
    kind: 'drop a cause',
    safety: false,
    fields: ['causes[].id'],
    mutants: ({ guide }) =>
      guide.causes.map((cause, index) => ({
        about: `causes.${cause.id}`,
        touches: [cause.id, ...factsIn(cause)],
        apply: (whole) =>
          forget(
            { ...whole, guide: { ...whole.guide, causes: without(whole.guide.causes, index) } },
            cause.id,
          ),
      })),
  },
  {
    kind: 'let two causes change places',
    safety: false,
    fields: ['causes'],
    mutants: ({ guide }) =>
      guide.causes.slice(1).map((cause, index) => ({
        about: `causes.${guide.causes[index]?.id ?? ''}-${cause.id}`,
        touches: [cause.id, guide.causes[index]?.id ?? ''],
        apply: (whole) => ({
          ...whole,
          guide: { ...whole.guide, causes: swapped(whole.guide.causes, index) },
        }),
      })),
  },
  changing('drop a fact of a cause', ['when', 'whenAny', 'unless', 'atLeast'], (cause) => [
    ...losingFacts(cause, 'when'),
    ...losingFacts(cause, 'whenAny'),
    ...losingFacts(cause, 'unless'),
  ]),
  changing('let an overlay lead', ['overlay'], (cause) =>
    cause.overlay ? [{ what: 'overlay', fact: '', changed: lacking(cause, 'overlay') }] : [],
  ),
];
