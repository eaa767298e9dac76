import type { Pose } from '../../guide/picture.js';
import type { Part, Piece } from './piece.js';

/** A pose, and how much of it there is in what is drawn. */
export interface Shown {
  readonly pose: Pose;
  readonly strength: number;
}

/** What is laid over a piece because a pose means that part of the body. */
export const markParts = ({ meant = {} }: Piece, shown: readonly Shown[]): readonly Part[] =>
  shown.flatMap(({ pose: { marks = [] }, strength }) =>
    marks.flatMap((mark): readonly Part[] => {
      const d = meant[mark]?.();
      return d ? [{ kind: 'mark', d, bare: true, strength }] : [];
    }),
  );
