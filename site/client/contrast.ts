/**
 * How far two colours are apart, as WCAG 2 counts it: from 1 to 21.
 * @param one `#rrggbb`
 * @param other `#rrggbb`
 */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What is read on what, and the least contrast that it needs. */
export interface Pair {
  readonly says: string;
  readonly of: string;
  readonly on: string;
  readonly least: number;
}

/** A line is no text, so 3 to 1 is enough for it. */
export const PAIRS: readonly Pair[] = [
  { says: 'Text on the ground', of: 'text', on: 'ground', least: 4.5 },
  { says: 'Text on a card', of: 'text', on: 'raised', least: 4.5 },
  { says: 'Small text on the ground', of: 'muted', on: 'ground', least: 4.5 },
  { says: 'Small text on a card', of: 'muted', on: 'raised', least: 4.5 },
  { says: 'Links on the ground', of: 'accent', on: 'ground', least: 4.5 },
  { says: 'Links on a card', of: 'accent', on: 'raised', least: 4.5 },
  { says: 'Words on a button', of: 'on-accent', on: 'accent', least: 4.5 },
  { says: 'Edges of boxes', of: 'line', on: 'raised', least: 3 },
];

/** A figure to one place, never rounded up over a bound that it misses. */
export const asRatio = (ratio: number): string => `${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1`;
