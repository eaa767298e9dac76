import { readJson } from './place.js';

interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** What a page names, and can so vouch for. */
const NAMED = ['script/relief-guide.js', 'frame/fit.js'];

/** The version of the package, and the hash of each file that a snippet names. */
export function integrity(): Integrity {
  const { version, files } = readJson('dist/integrity.json') as Integrity;
  return {
    version,
    files: Object.fromEntries(
      NAMED.map((name) => {
        const hash = files[name];
        if (hash === undefined)
          throw new Error(`dist/integrity.json has no ${name}. Build the package anew.`);
        return [name, hash];
      }),
    ),
  };
}
