import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-tool.mjs';

/** What a page loads by an address of its own, so that it can say what it expects to get. */
const LOADED = /\.(js|css)$/;

/**
 * Writes `integrity.json` into a finished `dist`: the version of the package, and the hash of each file of `script/` and
 * `frame/` as an `integrity` attribute takes it.
 */
export function writeIntegrity(dist) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const names = ['script', 'frame'].flatMap((folder) =>
    readdirSync(join(dist, folder))
      .filter((name) => LOADED.test(name))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  const files = Object.fromEntries(names.map((name) => [name, hashOf(readFileSync(join(dist, name)))]));
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
}

const hashOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;
