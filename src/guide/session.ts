import type { Exercise, Hold, Id, Move, Pack, Spell } from './guide.js';

/** A side of the body. */
export type BodySide = 'right' | 'left';

/** One thing of a session, from one word to the next. */
export interface Beat {
  readonly kind: 'wait' | 'into' | 'hold' | 'back' | 'rest' | 'pack' | 'off' | 'in' | 'out' | 'spell';
  readonly picture: Id;
  /** How long it takes; without it, until the visitor says so. */
  readonly seconds?: number;
  /** Between which poses of the picture it goes: 0 is the first. */
  readonly from: number;
  readonly to: number;
  readonly side?: BodySide;
  /** Which repeat this is, and how many there are. */
  readonly count?: number;
  readonly of?: number;
  /** For a pack: after how many seconds the skin is looked at, and after how many it has to be off. */
  readonly checks?: readonly number[];
  readonly most?: number;
  /** What is skipped together has the same number. */
  readonly unit: number;
}

/** Beats that somebody has to be there for: without them, the session waits. A pack or a walk goes on. */
export const isAttended = ({ kind }: Beat): boolean =>
  ['into', 'hold', 'back', 'rest', 'in', 'out'].includes(kind);

const MINUTE = 60;

/**
 * What a session goes through, in order.
 * @param cautions that change how the remedy is used: moves are left out and packs get shorter by them
 * @returns nothing where nothing is counted or timed, or everything is left out
 */
export function beatsOf(exercise: Exercise, cautions: readonly Id[]): readonly Beat[] {
  const moves = (exercise.moves ?? []).filter(
    ({ leftOutBy = [] }) => !leftOutBy.some((id) => cautions.includes(id)),
  );
  const rounds = exercise.rounds ?? 1;
  const units = Array.from({ length: rounds }, (_, round) => [
    ...moves.flatMap((move) => unitsOf(move, cautions)),
    ...(exercise.rest !== undefined && round < rounds - 1 ? restAfter(moves, exercise.rest) : []),
  ]).flat();
  return units.flatMap((beats, unit) => beats.map((beat) => ({ ...beat, unit })));
}

type Drawn = Omit<Beat, 'unit'>;
/** Beats that are skipped together. */
type Unit = readonly Drawn[];

function unitsOf(move: Move, cautions: readonly Id[]): readonly Unit[] {
  const { picture } = move;
  switch (move.kind) {
    case 'hold':
      return holds(move);
    case 'pack':
      return pack(move, cautions);
    case 'breathing': {
      const of = Math.round((move.minutes * MINUTE) / (move.in + move.out));
      return Array.from({ length: of }, (_, index) => [
        { kind: 'in', picture, seconds: move.in, from: 0, to: 1, count: index + 1, of },
        { kind: 'out', picture, seconds: move.out, from: 1, to: 0, count: index + 1, of },
      ]);
    }
    case 'spell':
      return spells(move);
    case 'wait':
      return [[{ kind: 'wait', picture, from: 0, to: 0 }]];
  }
}

const sidesOf = ({ sides }: Pick<Hold, 'sides'>): readonly (BodySide | undefined)[] =>
  sides ? ['right', 'left'] : [undefined];

const on = (side: BodySide | undefined): { side?: BodySide } => (side === undefined ? {} : { side });

function holds(move: Hold): readonly Unit[] {
  const { picture, hold, into, back, times: of } = move;
  return Array.from({ length: of }, (_, index) =>
    sidesOf(move).map((side): Unit => {
      const common = { picture, count: index + 1, of, ...on(side) };
      return [
        { kind: 'into', seconds: into, from: 0, to: 1, ...common },
        ...(hold > 0 ? [{ kind: 'hold', seconds: hold, from: 1, to: 1, ...common } as const] : []),
        { kind: 'back', seconds: back, from: 1, to: 0, ...common },
      ];
    }),
  ).flat();
}

const spells = (move: Spell): readonly Unit[] =>
  sidesOf(move).map((side) => [
    { kind: 'spell', picture: move.picture, seconds: move.seconds, from: 0, to: 1, ...on(side) },
  ]);

/** Put it on, leave it on, take it off. */
function pack(move: Pack, cautions: readonly Id[]): readonly Unit[] {
  const { picture, most } = move;
  const limits = [
    move,
    ...Object.entries(move.shorter ?? {}).flatMap(([id, limit]) => (cautions.includes(id) ? limit : [])),
  ];
  const seconds = MINUTE * Math.min(...limits.map(({ minutes }) => minutes));
  const each = MINUTE * Math.min(...limits.map(({ check }) => check ?? move.check));
  const checks = Array.from({ length: Math.ceil(seconds / each) - 1 }, (_, index) => (index + 1) * each);
  return [
    [
      { kind: 'wait', picture, from: 0, to: 0 },
      { kind: 'pack', picture, seconds, from: 0, to: 0, checks, most: most * MINUTE },
      { kind: 'off', picture, from: 0, to: 1, most: most * MINUTE },
    ],
  ];
}

/** Between two rounds, in the pose that the next one begins with. */
function restAfter([first]: readonly Move[], seconds: number): readonly Unit[] {
  return first ? [[{ kind: 'rest', picture: first.picture, seconds, from: 0, to: 0 }]] : [];
}
