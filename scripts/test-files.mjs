import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-tool.mjs';

/**
 * Which tests are asked for, told apart by where they run.
 * @param args of `npm test`; `--files` takes globs, without it all tests run
 * @returns `node`: the files for Node's own runner; `browser`: the arguments for the other one, unless it has
 *   nothing to do
 */
export function testFiles(args) {
  const patterns = filesIn(args);
  const node = all('.node.ts').filter((path) => patterns.length === 0 || isWanted(path, patterns));
  // Where no test of Node is asked for, the other runner is left to read its arguments by itself.
  if (patterns.length === 0 || node.length === 0) return { node, browser: args };
  const inBrowser = browserTests(patterns);
  const others = args.filter((arg) => !patterns.includes(arg) && !/^--files(=|$)/.test(arg));
  return { node, browser: inBrowser.length > 0 ? [...others, '--files', ...inBrowser] : undefined };
}

/** The test files of the browser that globs name; without any, all. */
export const browserTests = (patterns) =>
  all('.test.ts').filter((path) => patterns.length === 0 || isWanted(path, patterns));

const all = (ending) =>
  readdirSync(join(root, 'tests'), { recursive: true })
    .map((path) => `tests/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending))
    .sort();

const isWanted = (path, patterns) => patterns.some((pattern) => matches(path, pattern));

/** The globs after `--files`, up to the next option. */
export function filesIn(args) {
  return args.flatMap((arg, index) => {
    if (arg.startsWith('--files=')) return [arg.slice('--files='.length)];
    if (arg.startsWith('-')) return [];
    const option = args.slice(0, index).findLast((each) => each.startsWith('-'));
    return option === '--files' ? [arg] : [];
  });
}

const PARTS = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]', '{': '(?:', ',': '|', '}': ')' };

function matches(path, glob) {
  const pattern = glob
    .replace(/^\.\//, '')
    .replaceAll(/\*\*\/|\*\*|[*?{},]|[.+^$()|[\]\\]/g, (part) => PARTS[part] ?? `\\${part}`);
  return new RegExp(`^${pattern}$`).test(path);
}
