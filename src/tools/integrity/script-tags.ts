import { createHash } from 'node:crypto';
import { Refusal } from '../refusal.js';

/** What the build writes into `dist/integrity.json`. */
export interface Integrity {
  readonly version: string;
  /** The hash of each file, by its path in `dist`. */
  readonly files: Readonly<Record<string, string>>;
}

/** What goes into the head of a page so that the browser runs no file but those that were built. */
export interface ScriptTags {
  readonly html: string;
  /** What a Content-Security-Policy has to allow for the import map, which can only stand in the page itself. */
  readonly policy: string;
}

const ENTRY = 'script/relief-guide.js';

/**
 * The tags for a page.
 * @param base where the files of `dist/script/` stand: an https address, or a path that begins with `/`, `./` or `../`
 * @throws Refusal when `base` is neither
 */
export function scriptTags({ files }: Integrity, base: string): ScriptTags {
  if (!/^(https:\/\/[^\s/"'<>]+|\.{0,2})\/[^\s"'<>?#]*$/.test(base) && !/^https:\/\/[^\s/"'<>]+$/.test(base))
    throw new Refusal(
      `--base is "${base}". Give an https address or a path that begins with / or ./, without a query.`,
    );
  const folder = base.endsWith('/') ? base : `${base}/`;
  const at = (path: string): string => folder + path.slice('script/'.length);
  const entry = files[ENTRY];
  if (entry === undefined) throw new Refusal(`There is no hash of ${ENTRY}.`);
  const integrity = Object.fromEntries(
    Object.entries(files).flatMap(([path, hash]) =>
      /^script\/.+\.js$/.test(path) ? [[at(path), hash] as const] : [],
    ),
  );
  const map = `\n${JSON.stringify({ integrity }, null, 2)}\n`;
  return {
    html:
      `<script type="importmap">${map}</script>\n` +
      `<script type="module" src="${at(ENTRY)}" integrity="${entry}" crossorigin="anonymous"></script>\n`,
    policy: `'sha256-${createHash('sha256').update(map).digest('base64')}'`,
  };
}
