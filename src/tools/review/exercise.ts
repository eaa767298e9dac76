import type { Exercise, Id, Move } from '../../guide/guide.js';
import { line, list, type Block, type Line } from './pack.js';

/** What a guided session of a remedy goes through, in the figures that a clinician has to agree with. */
export function sessionBlocks({ moves = [], rounds = 1, rest }: Exercise): readonly Block[] {
  if (moves.length === 0) return [];
  const again =
    rounds > 1
      ? [line(`All of it ${rounds} times${rest === undefined ? '' : `, ${rest} s of rest between`}.`)]
      : [];
  return [
    list(moves.map((move): Line => [{ id: move.picture }, `: ${figuresOf(move)}`, ...left(move)])),
    ...again,
  ];
}

function figuresOf(move: Move): string {
  switch (move.kind) {
    case 'hold':
      return `hold ${move.hold} s, ${move.times} times${onBoth(move.sides)}; ${move.into} s to go into it, ${move.back} s to come back.`;
    case 'pack': {
      const shorter = Object.entries(move.shorter ?? {}).map(
        ([id, { minutes, check }]) =>
          `${id} ${minutes} minutes${check === undefined ? '' : `, a look every ${check}`}`,
      );
      const less = shorter.length > 0 ? ` Less with ${shorter.join('; ')}.` : '';
      return `${move.minutes} minutes on the skin, a look at it every ${move.check}; ${move.most} minutes at most.${less}`;
    }
    case 'breathing':
      return `breathe in for ${move.in} s and out for ${move.out} s, for ${move.minutes} minutes.`;
    case 'spell':
      return `go on for ${move.seconds} s${onBoth(move.sides)}.`;
    case 'wait':
      return 'until they say so.';
  }
}

const onBoth = (sides: true | undefined): string => (sides ? ', to each side' : '');

const left = ({ leftOutBy = [] }: Move): Line =>
  leftOutBy.length > 0
    ? [
        ' Left out with ',
        ...leftOutBy.flatMap((id: Id, index): Line => [
          ...(index > 0 ? [', '] : []),
          { id, to: `caution-${id}` },
        ]),
        '.',
      ]
    : [];
