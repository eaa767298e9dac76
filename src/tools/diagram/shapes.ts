import type { Level } from '../../guide/guide.js';
import { markup, type Markup } from '../markup.js';
import { round } from './piece.js';

type Corner = readonly [x: number, y: number];

const path = (corners: readonly Corner[]): string =>
  corners.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('') + 'Z';

const octagon = (x: number, y: number, w: number, h: number, cut: number): string =>
  path([
    [x + cut, y],
    [x + w - cut, y],
    [x + w, y + cut],
    [x + w, y + h - cut],
    [x + w - cut, y + h],
    [x + cut, y + h],
    [x, y + h - cut],
    [x, y + cut],
  ]);

const rect = (x: number, y: number, w: number, h: number, radius: number, name: string): Markup =>
  markup`<rect class="${name}" x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" rx="${radius}"/>`;

/** The frame of a level: cut corners, a double line, a plain box, round corners, dashes. Never colour alone. */
export function levelFrame(level: Level) {
  return (x: number, y: number, w: number, h: number): Markup => {
    if (level === 'emergency') return markup`<path class="emergency" d="${octagon(x, y, w, h, 10)}"/>`;
    if (level === 'urgent')
      return markup`${rect(x, y, w, h, 0, 'urgent')}${rect(x + 3, y + 3, w - 6, h - 6, 0, 'urgent')}`;
    return rect(x, y, w, h, level === 'doctor' ? 0 : 14, level);
  };
}

/** The sign of a level, 16 by 16: an octagon, a triangle, a cross, a circle, a house. */
export function levelSign(level: Level, x: number, y: number): Markup {
  const shape = {
    emergency: octagon(x, y, 16, 16, 5),
    urgent: path([
      [x + 8, y],
      [x + 16, y + 15],
      [x, y + 15],
    ]),
    doctor: `M${x + 5.5} ${y}h5v5.5h5.5v5h-5.5v5.5h-5v-5.5h-5.5v-5h5.5Z`,
    physio: `M${x} ${y + 8}a8 8 0 1 0 16 0a8 8 0 1 0 -16 0Z`,
    selfcare: path([
      [x + 8, y],
      [x + 16, y + 7],
      [x + 14, y + 7],
      [x + 14, y + 16],
      [x + 2, y + 16],
      [x + 2, y + 7],
      [x, y + 7],
    ]),
  }[level];
  const mark = level === 'emergency' || level === 'urgent';
  return markup`<path class="sign ${level}-sign" d="${shape}"/>${
    mark ? markup`<text class="mark" x="${round(x + 8)}" y="${round(y + 13)}">!</text>` : undefined
  }`;
}

/** A plain box, by the name of its look. */
export const boxFrame =
  (name: string, radius = 0) =>
  (x: number, y: number, w: number, h: number) =>
    rect(x, y, w, h, radius, name);

/** A line through corners, with a head at its end. */
export const arrow = (corners: readonly Corner[]): Markup =>
  markup`<path class="arrow" marker-end="url(#head)" d="${path(corners).slice(0, -1)}"/>`;

export const line = (corners: readonly Corner[]): Markup =>
  markup`<path class="arrow" d="${path(corners).slice(0, -1)}"/>`;
