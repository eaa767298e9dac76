import type { Solid } from '../../../guide/picture.js';
import type { Point } from '../../../guide/space.js';

/** A firm chair. The seat is 44 above the floor, and 40 deep from its back. */
export const chair = (at: Point = [0, 0, 0], turn = 0): readonly Solid[] => {
  const part = (size: Point, [x, y, z]: Point): Solid => {
    const a = (turn * Math.PI) / 180;
    const place: Point = [
      at[0] + x * Math.cos(a) + z * Math.sin(a),
      at[1] + y,
      at[2] + z * Math.cos(a) - x * Math.sin(a),
    ];
    return {
      look: 'furniture',
      size,
      round: 1,
      places: [{ at: place.map((n) => Math.round(n * 10) / 10) as unknown as Point, turn }],
    };
  };
  return [
    part([42, 4, 42], [0, 42, 4]),
    ...[-18.5, 18.5].flatMap((x) => [part([3.4, 40, 3.4], [x, 20, 23]), part([3.4, 40, 3.4], [x, 20, -15])]),
    part([40, 30, 3.2], [0, 73, -18]),
    ...[-15, 15].map((x) => part([3, 16, 3], [x, 51, -17])),
  ];
};
