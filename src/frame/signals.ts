/** What the page in the frame says to the page around it. Nothing of it is about anybody's health. */
export type FromFrame =
  /** It is there, and would like to be fitted. */
  | { readonly relief: 'ready' }
  /** What it is called, for a frame without a name. */
  | { readonly relief: 'name'; readonly name: string }
  /** How tall its content is, in CSS pixels. */
  | { readonly relief: 'size'; readonly height: number }
  /** Where in it the visitor should look now, in CSS pixels from its top. */
  | { readonly relief: 'show'; readonly top: number; readonly bottom: number }
  /** The visitor leaves at once. */
  | { readonly relief: 'leave' };

/** What the page around the frame says: that it fits the frame to its content from now on. */
export interface ToFrame {
  readonly relief: 'fits';
}

/** The tallest content that is believed, in CSS pixels: several times the longest plan on the narrowest phone. */
const TALLEST = 60_000;
const LONGEST_NAME = 120;

const isLength = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= TALLEST;

/** Reads a message that anybody may have sent. Whatever is not exactly one of ours is nothing. */
export function readFromFrame(data: unknown): FromFrame | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { relief, name, height, top, bottom } = data as Readonly<Record<string, unknown>>;
  switch (relief) {
    case 'ready':
    case 'leave':
      return { relief };
    case 'name':
      return typeof name === 'string' && name.trim() !== '' && name.length <= LONGEST_NAME
        ? { relief, name: name.trim() }
        : undefined;
    case 'size':
      return isLength(height) && height >= 1 ? { relief, height } : undefined;
    case 'show':
      return isLength(top) && isLength(bottom) && top <= bottom ? { relief, top, bottom } : undefined;
    default:
      return undefined;
  }
}

/** Whether this is the word of a page that fits its frames. */
export const isFits = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && (data as Partial<ToFrame>).relief === 'fits';
