import type { Exercise, GuideDocument, Move } from '../../../src/guide/guide.js';
import { lacking, put, type Operator } from '../mutant.js';

type Change = readonly [what: string, changed: Exercise];

/** Twice as much is within the dose for what begins at its gentle end; this is beyond every one. */
const TOO_MUCH = 8;

const COUNTED = ['hold', 'times', 'seconds', 'minutes', 'most', 'check'] as const;

const movesOf = (
  exercise: Exercise,
  changes: (move: Move) => readonly (readonly [string, Move])[],
): readonly Change[] =>
  (exercise.moves ?? []).flatMap((move, index) =>
    changes(move).map(([what, changed]): Change => [
      `moves.${index}.${what}`,
      { ...exercise, moves: put(exercise.moves ?? [], index, changed) },
    ]),
  );

const changing = (
  kind: string,
  fields: readonly string[],
  changes: (exercise: Exercise) => readonly Change[],
): Operator => ({
  kind,
  safety: true,
  words: true,
  fields: fields.map((field) => `exercises.*.${field}`),
  mutants: ({ exercises = {} }) =>
    Object.entries(exercises).flatMap(([id, exercise]) =>
      changes(exercise).map(([what, changed]) => ({
        about: `exercises.${id}.${what}`,
        touches: [id],
        apply: (whole): GuideDocument => ({ ...whole, exercises: { ...whole.exercises, [id]: changed } }),
      })),
    ),
});

/** How much of something a session counts. */
export const doingOperators: readonly Operator[] = [
  changing(
    'count more than the dose',
    [...COUNTED.map((field) => `moves[].${field}`), 'rounds', 'daily'],
    (exercise) => [
      ...movesOf(exercise, (move) =>
        COUNTED.flatMap((field) => {
          const figure = (move as unknown as Readonly<Record<string, unknown>>)[field];
          return typeof figure === 'number' && figure > 0
            ? [[field, { ...move, [field]: figure * TOO_MUCH }] as const]
            : [];
        }),
      ),
      ...(['rounds', 'daily'] as const).flatMap((field): readonly Change[] =>
        exercise[field] === undefined ? [] : [[field, { ...exercise, [field]: exercise[field] * TOO_MUCH }]],
      ),
    ],
  ),
  changing(
    'give someone with a caution the whole dose',
    ['moves[].shorter.*.minutes', 'moves[].shorter.*.check', 'moves[].leftOutBy'],
    (exercise) =>
      movesOf(exercise, (move) => [
        ...(move.kind === 'pack' && move.shorter
          ? Object.keys(move.shorter).map(
              (caution) =>
                [`shorter.${caution}`, { ...move, shorter: lacking(move.shorter ?? {}, caution) }] as const,
            )
          : []),
        ...(move.leftOutBy ?? []).map(
          (caution) =>
            [
              `leftOutBy.${caution}`,
              { ...move, leftOutBy: (move.leftOutBy ?? []).filter((id) => id !== caution) },
            ] as const,
        ),
      ]),
  ),
];
