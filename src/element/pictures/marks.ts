import type { BodyPart, Pose } from '../../guide/picture.js';
import type { Part, Piece } from './piece.js';

/** Which pieces, and which of their parts, are meant by a part of the body. */
const MEANT: Readonly<Record<BodyPart, RegExp>> = {
  head: /^head/,
  neck: /^neck/,
  shoulders: /^upper-arm.top|^shoulders/,
  chest: /^chesttop/,
  tummy: /^tummy/,
  arms: /^(upper-arm|forearm)/,
  hands: /^hand/,
  legs: /^(thigh|shank|pelvis)/,
  feet: /^foot/,
};

/** What is laid over a piece because a pose means that part of the body. */
export function markParts(
  { name, parts }: Piece,
  poses: readonly { readonly pose: Pose; readonly strength: number }[],
): readonly Part[] {
  return poses.flatMap(({ pose: { marks = [] }, strength }) =>
    marks.flatMap((mark) =>
      parts.flatMap(({ kind, d }): readonly Part[] =>
        MEANT[mark].test(name + kind) ? [{ kind: 'mark', d, bare: true, strength }] : [],
      ),
    ),
  );
}
