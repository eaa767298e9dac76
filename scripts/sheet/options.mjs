import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** What the page and the browser are told for each theme. `paper` is the one width of print, in CSS pixels. */
export const THEMES = {
  light: { args: { theme: 'light' }, media: { colorScheme: 'light' } },
  dark: { args: { theme: 'dark' }, media: { colorScheme: 'dark' } },
  forced: { args: { theme: 'auto' }, media: { colorScheme: 'dark', forcedColors: 'active' } },
  rtl: { args: { theme: 'light', lang: 'ar', dir: 'rtl' }, media: { colorScheme: 'light' } },
  print: { args: { theme: 'light' }, media: { colorScheme: 'light', media: 'print' }, paper: true },
};

/** A width in CSS pixels, and how large the text of the page is, in percent. */
export const SIZES = {
  320: { width: 320 },
  390: { width: 390 },
  768: { width: 768 },
  1280: { width: 1280 },
  '200%': { width: 390, text: 200 },
};

/** As wide as the text on A4 at 96 pixels an inch. */
export const PAPER = { name: 'paper', width: 718 };

const HELP = `npm run sheet                       the contact sheet: docs/contact-sheet.md and its pictures
npm run sheet -- --list             the names of the stories
npm run sheet -- --only plan        pictures of a part of it: PNG, full size, each by itself
  --only plan,welcome-welcome       groups, or parts of the names of stories
  --theme dark,rtl                  of ${Object.keys(THEMES).join(', ')}
  --width 390,200%                  of ${Object.keys(SIZES).join(', ')}, or any other width in pixels
  --lang es                         the language of the words; right to left where it is written so
  --out /tmp/x                      the folder; one of the system's own without it
  --full                            all of it like this`;

/** A mistake in what was typed. */
export class Mistyped extends Error {}

/** @returns what was asked for; every choice is left open where nothing was said of it */
export function readOptions(argv) {
  const list = { type: 'string', multiple: true };
  const flag = { type: 'boolean' };
  const { values } = parse({
    args: argv,
    options: {
      only: list,
      theme: list,
      width: list,
      lang: { type: 'string' },
      out: { type: 'string' },
      full: flag,
      list: flag,
      help: flag,
    },
  });
  const words = (each) => each?.flatMap((text) => text.split(',')).filter(Boolean);
  const part = ['only', 'theme', 'width', 'lang', 'full', 'out'].some((name) => values[name] !== undefined);
  return {
    ...values,
    help: values.help ? HELP : undefined,
    only: words(values.only),
    themes: (words(values.theme) ?? Object.keys(THEMES)).map(theme),
    sizes: (words(values.width) ?? Object.keys(SIZES)).map(size),
    out: values.out ?? (part ? join(tmpdir(), 'relief-guide-sheet') : undefined),
    part,
  };
}

function parse(config) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Mistyped(`${error.message}\n\n${HELP}`);
  }
}

function theme(name) {
  if (!Object.hasOwn(THEMES, name))
    throw new Mistyped(`There is no theme "${name}". Use one of: ${Object.keys(THEMES).join(', ')}.`);
  return { name, ...THEMES[name] };
}

function size(name) {
  if (Object.hasOwn(SIZES, name)) return { name, ...SIZES[name] };
  const width = Number(name);
  if (Number.isInteger(width) && width >= 200 && width <= 4000) return { name, width };
  const known = Object.keys(SIZES).join(', ');
  throw new Mistyped(`"${name}" is no width. Use one of: ${known}; or whole pixels from 200 to 4000.`);
}
