import { MOST_PAIN } from '../guide/pain.js';

/** How much it hurt at a time, from 0 to 10; times in milliseconds since 1970. */
interface Note {
  readonly at: number;
  readonly score: number;
}

/** Where a note lies in the drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A line through notes of pain: oldest first, and drawn within a box. */
export interface CourseLine<N extends Note = Note> {
  /** All of the notes, oldest first. */
  readonly notes: readonly N[];
  readonly first: N;
  readonly last: N;
  readonly lowest: number;
  /** Of very many notes, those that keep the shape of the line. */
  readonly spots: readonly Spot[];
}

/** The box in which a line is drawn, in units of the drawing. */
export interface Box {
  readonly width: number;
  readonly height: number;
  /** Kept free on all sides, so that no dot is cut. */
  readonly edge: number;
}

/** More than one note to every two units would only be ink. */
const MOST_SPOTS = 150;

/**
 * Lays notes of pain out as a line: days along, pain up. By their dates, also where a clock has jumped back between
 * two of them; of one date, in the order in which they were made.
 * @param towards the side on which the last note lies: where reading ends
 * @returns nothing where there is no line to draw: of fewer than two notes
 */
export function courseLine<N extends Note>(
  made: readonly N[],
  { width, height, edge }: Box,
  towards: 'right' | 'left' = 'right',
): CourseLine<N> | undefined {
  const notes = [...made].sort((a, b) => a.at - b.at);
  const [first, last] = [notes[0], notes.at(-1)];
  if (!first || !last || notes.length < 2) return undefined;
  const span = last.at - first.at;
  const along = ({ at }: N, index: number): number =>
    // All of one moment would stand on top of each other.
    span > 0 ? (at - first.at) / span : index / (notes.length - 1);
  const spots = notes.map((note, index): Spot => {
    const gone = along(note, index);
    return {
      x: round(edge + (towards === 'right' ? gone : 1 - gone) * (width - 2 * edge)),
      y: round(edge + (1 - note.score / MOST_PAIN) * (height - 2 * edge)),
    };
  });
  const lowest = Math.min(...notes.map(({ score }) => score));
  return { notes, first, last, lowest, spots: thinned(spots) };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Of every stretch of the line, its ends with its highest and its lowest spot: no peak is lost. */
function thinned(spots: readonly Spot[]): readonly Spot[] {
  if (spots.length <= MOST_SPOTS) return spots;
  const size = Math.ceil(spots.length / (MOST_SPOTS / 4));
  const kept = new Set<Spot>();
  for (let from = 0; from < spots.length; from += size) {
    const stretch = spots.slice(from, from + size);
    const up = [...stretch].sort((a, b) => a.y - b.y);
    for (const spot of [stretch[0], stretch.at(-1), up[0], up.at(-1)]) if (spot) kept.add(spot);
  }
  return spots.filter((spot) => kept.has(spot));
}
