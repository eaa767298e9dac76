import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** What the page and the browser are told for each theme. */
export const THEMES = {
  light: { theme: 'light', media: { colorScheme: 'light' } },
  dark: { theme: 'dark', media: { colorScheme: 'dark' } },
  forced: { theme: 'auto', media: { colorScheme: 'dark', forcedColors: 'active' } },
};

const HELP = `npm run pictures                    all pictures of the guide: docs/pictures.md and docs/pictures.webp
npm run pictures -- --out FOLDER    each in a file of its own: PNG, at full size
  --only chin-glide,walk            these, or those with these words in their names
  --theme light                     of ${Object.keys(THEMES).join(', ')}
  --size 160                        how large a pose is, in pixels; 600 without it
npm run pictures -- --time          how long a frame of each takes when it moves`;

/** A mistake in what was typed. */
export class Mistyped extends Error {}

/** @returns what was asked for */
export function readOptions(argv) {
  const text = { type: 'string' };
  const flag = { type: 'boolean' };
  const options = { only: text, theme: text, size: text, out: text, time: flag, help: flag };
  const { values } = parse({ args: argv, options });
  const { only, theme = 'light', size = '600' } = values;
  if (!Object.hasOwn(THEMES, theme))
    throw new Mistyped(`There is no theme "${theme}". Use one of: ${Object.keys(THEMES).join(', ')}.`);
  const pixels = Number(size);
  if (!Number.isInteger(pixels) || pixels < 40 || pixels > 2000)
    throw new Mistyped(`"${size}" is no size. Use whole pixels from 40 to 2000.`);
  const part = ['only', 'theme', 'size', 'out'].some((name) => values[name] !== undefined);
  return {
    ...values,
    help: values.help ? HELP : undefined,
    only: only?.split(',').filter(Boolean),
    theme: { name: theme, ...THEMES[theme] },
    size: pixels,
    out: values.out ?? (part ? join(tmpdir(), 'relief-guide-pictures') : undefined),
  };
}

function parse(config) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Mistyped(`${error.message}\n\n${HELP}`);
  }
}
