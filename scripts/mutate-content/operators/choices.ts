import type { Choice, ChoiceRow, GuideDocument, Id, Side } from '../../../src/guide/guide.js';
import { factsIn, losingFacts, type Changed } from '../conditions.js';
import { forget } from '../forget.js';
import { lacking, put, swapped, without, type Mutant, type Operator } from '../mutant.js';

const withChoice = (whole: GuideDocument, at: number, choice: Choice): GuideDocument => ({
  ...whole,
  guide: { ...whole.guide, choices: put(whole.guide.choices, at, choice) },
});

const choicesOf = (
  document: GuideDocument,
  changes: (choice: Choice) => readonly (Changed<Choice> & { readonly touches?: readonly Id[] })[],
): readonly Mutant[] =>
  document.guide.choices.flatMap((choice, at) =>
    changes(choice).map(({ what, fact, changed, touches = [] }) => ({
      about: `choices.${choice.id}.${what}`,
      touches: [...(fact ? [fact] : []), ...touches],
      apply: (whole) => withChoice(whole, at, changed),
    })),
  );

const rowsOf = (
  document: GuideDocument,
  changes: (row: ChoiceRow, choice: Choice) => readonly Changed<ChoiceRow>[],
) =>
  choicesOf(document, (choice) =>
    choice.rows.flatMap((row, index) =>
      changes(row, choice).map(({ what, fact, changed }) => ({
        what: `rows.${row.id}.${what}`,
        fact,
        touches: [row.id, ...factsIn(row)],
        changed: { ...choice, rows: put(choice.rows, index, changed) },
      })),
    ),
  );

const sidesOf = (document: GuideDocument, changes: (side: Side) => readonly Changed<Side>[]) =>
  choicesOf(document, (choice) =>
    choice.sides.flatMap((side, index) =>
      changes(side).map(({ what, fact, changed }) => ({
        what: `sides.${side.id}.${what}`,
        fact,
        touches: [side.id, ...factsIn(side)],
        changed: { ...choice, sides: put(choice.sides, index, changed) },
      })),
    ),
  );

const ROW = (...fields: string[]) => fields.map((field) => `choices[].rows[].${field}`);
const SIDE = (...fields: string[]) => fields.map((field) => `choices[].sides[].${field}`);

export const choiceOperators: readonly Operator[] = [
  {
    kind: 'drop a row of a choice',
    safety: true,
    fields: ROW('id'),
    mutants: ({ guide }) =>
      guide.choices.flatMap((choice, at) =>
        choice.rows.map((row, index) => ({
          about: `choices.${choice.id}.rows.${row.id}`,
          touches: [row.id, ...factsIn(row)],
          apply: (whole) =>
            forget(withChoice(whole, at, { ...choice, rows: without(choice.rows, index) }), row.id),
        })),
      ),
  },
  {
    kind: 'let two rows of a choice change places',
    safety: true,
    fields: ['choices[].rows'],
    mutants: (document) =>
      choicesOf(document, (choice) =>
        choice.rows.slice(1).map((row, index) => ({
          what: `rows.${choice.rows[index]?.id ?? ''}-${row.id}`,
          fact: row.id,
          touches: [row.id, choice.rows[index]?.id ?? '', ...factsIn(row)],
          changed: { ...choice, rows: swapped(choice.rows, index) },
        })),
      ),
  },
  {
    kind: 'swap the side of a choice',
    safety: true,
    fields: ROW('prefer'),
    mutants: (document) =>
      rowsOf(document, (row, { sides }) => {
        const others = sides.map(({ id }) => id).filter((id) => !row.prefer.includes(id));
        return [
          ...(row.prefer.length > 1
            ? [{ what: 'prefer.turned', fact: '', changed: { ...row, prefer: row.prefer.toReversed() } }]
            : []),
          ...others.map((other) => ({
            what: `prefer.${other}`,
            fact: other,
            changed: {
              ...row,
              prefer: [other, ...row.prefer.slice(1)],
              closes: (row.closes ?? []).filter((id) => id !== other),
            },
          })),
        ];
      }),
  },
  {
    kind: 'open a side that a row closes',
    safety: true,
    fields: ROW('closes'),
    mutants: (document) =>
      rowsOf(document, (row) =>
        (row.closes ?? []).map((side, index) => ({
          what: `closes.${side}`,
          fact: side,
          changed: { ...row, closes: without(row.closes ?? [], index) },
        })),
      ),
  },
  {
    kind: 'change whom a row speaks for',
    safety: true,
    fields: ROW('when', 'whenAny', 'unless', 'atLeast'),
    mutants: (document) =>
      rowsOf(document, (row) => [
        ...losingFacts(row, 'when'),
        ...losingFacts(row, 'whenAny'),
        ...losingFacts(row, 'unless'),
      ]),
  },
  {
    kind: 'open a side to more people',
    safety: true,
    fields: SIDE('when', 'whenAny', 'unless', 'atLeast'),
    mutants: (document) =>
      sidesOf(document, (side) => [
        ...losingFacts(side, 'when'),
        ...losingFacts(side, 'unless'),
        ...(side.whenAny ? [{ what: 'whenAny', fact: '', changed: lacking(side, 'whenAny') }] : []),
      ]),
  },
  {
    kind: 'offer the remedy of a side with every side',
    safety: true,
    fields: SIDE('remedies'),
    mutants: (document) =>
      sidesOf(document, (side) =>
        side.remedies.map((remedy, index) => ({
          what: `remedies.${remedy}`,
          fact: remedy,
          changed: { ...side, remedies: without(side.remedies, index) },
        })),
      ),
  },
  {
    kind: 'drop what comes with a side',
    safety: false,
    fields: SIDE('with', 'row'),
    mutants: (document) =>
      sidesOf(document, (side) => [
        ...(side.with ?? []).map((remedy, index) => ({
          what: `with.${remedy}`,
          fact: remedy,
          changed: { ...side, with: without(side.with ?? [], index) },
        })),
        ...(side.row === undefined ? [] : [{ what: 'row', fact: side.row, changed: lacking(side, 'row') }]),
      ]),
  },
  {
    kind: 'drop a choice',
    safety: true,
    fields: ['choices[].id'],
    mutants: ({ guide }) =>
      guide.choices.map((choice, at) => ({
        about: `choices.${choice.id}`,
        touches: choice.rows.map(({ id }) => id),
        apply: (whole) =>
          forget(
            { ...whole, guide: { ...whole.guide, choices: without(whole.guide.choices, at) } },
            choice.id,
            choice.neither,
            ...choice.rows.map(({ id }) => id),
            ...choice.sides.flatMap(({ row }) => row ?? []),
          ),
      })),
  },
  {
    kind: 'leave nothing where every side is closed',
    safety: true,
    fields: ['choices[].neither', 'choices[].instead'],
    mutants: (document) =>
      choicesOf(document, (choice) => [
        {
          what: 'neither',
          fact: choice.neither,
          changed: { ...choice, neither: choice.rows.at(-1)?.id ?? choice.neither },
        },
        ...(choice.instead
          ? [{ what: 'instead', fact: choice.neither, changed: lacking(choice, 'instead') }]
          : []),
      ]),
  },
];
