import type { Seen } from './camera.js';

/** In how many directions an outline is looked for. What is missed between two of them is thinner than a line. */
const WAYS = 36;
const COS = Array.from({ length: WAYS }, (_, index) => Math.cos((index * 2 * Math.PI) / WAYS));
const SIN = Array.from({ length: WAYS }, (_, index) => Math.sin((index * 2 * Math.PI) / WAYS));

/** How many units of a drawing a centimetre has. Whole numbers are written out sooner than fractions. */
const UNITS = 100;

/** A length, in units of the drawing. */
export const number = (centimetres: number): number => Math.round(centimetres * UNITS);
export const point = (x: number, y: number): string => `${number(x)} ${number(y)}`;

/** The outline of what a cloth drawn tight around these balls would look like, as path data. */
export function outline(balls: readonly Seen[]): string {
  const corners: Seen[] = [];
  // Sixty times a second: loops by index, and nothing made that is thrown away.
  for (let way = 0; way < WAYS; way += 1) {
    const [ux, uy] = [COS[way] ?? 0, SIN[way] ?? 0];
    let furthest = balls[0];
    let far = -Infinity;
    for (let index = 0; index < balls.length; index += 1) {
      const ball = balls[index] as Seen;
      const reach = ball.x * ux + ball.y * uy + ball.r;
      if (reach > far) {
        furthest = ball;
        far = reach;
      }
    }
    if (furthest && furthest !== corners.at(-1)) corners.push(furthest);
  }
  if (corners.length > 1 && corners[0] === corners.at(-1)) corners.pop();
  const [first] = corners;
  if (!first) return '';
  if (corners.length === 1) return circle(first);
  // Each corner is left along the line that touches it and the next one.
  const edges = corners.map((from, index) => touching(from, corners[(index + 1) % corners.length] ?? from));
  return `${edges
    .map((edge, index) => {
      const { to, leaves, enters } = edge;
      const onward = edges[(index + 1) % edges.length] ?? edge;
      const large = turn(enters.way, onward.leaves.way) > Math.PI ? 1 : 0;
      const start = index === 0 ? `M${point(leaves.x, leaves.y)}` : '';
      const r = number(to.r);
      return `${start}L${point(enters.x, enters.y)}A${r} ${r} 0 ${large} 1 ${point(onward.leaves.x, onward.leaves.y)}`;
    })
    .join('')}Z`;
}

const circle = ({ x, y, r }: Seen): string => {
  const size = number(r);
  return `M${point(x - r, y)}A${size} ${size} 0 1 1 ${point(x + r, y)}A${size} ${size} 0 1 1 ${point(x - r, y)}Z`;
};

const turn = (from: number, to: number): number => (to - from + 4 * Math.PI) % (2 * Math.PI);

/** The line that touches two circles on the side that is outside on the way from the one to the other. */
function touching(from: Seen, to: Seen) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = Math.max(dx * dx + dy * dy, 1e-9);
  const less = from.r - to.r;
  const rest = Math.sqrt(Math.max(0, square - less * less));
  const [ux, uy] = [(dx * less + dy * rest) / square, (dy * less - dx * rest) / square];
  const way = Math.atan2(uy, ux);
  return {
    to,
    leaves: { x: from.x + ux * from.r, y: from.y + uy * from.r, way },
    enters: { x: to.x + ux * to.r, y: to.y + uy * to.r, way },
  };
}

/** A line through points. */
export const line = (points: readonly { readonly x: number; readonly y: number }[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${point(x, y)}`).join('');
