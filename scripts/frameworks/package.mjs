import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNpm } from '../run-npm.mjs';
import { root } from '../run-tool.mjs';

const hashOf = (content) => createHash('sha256').update(content).digest('hex').slice(0, 12);

/**
 * Where the apps are built. Not below this repository: what an app forgot to depend on would be found in our
 * own packages.
 */
export const workshop = join(tmpdir(), `relief-guide-frameworks-${hashOf(root)}`);

/**
 * Packs what would be published.
 * @returns the path of the archive, named after what is in it: npm keeps what it installed from the same name
 */
export function packAway() {
  const folder = join(workshop, 'package');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pack = ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder];
  if (runNpm(pack, { cwd: root, quiet: true }) !== 0) throw new Error('npm pack did not succeed.');
  const packed = join(folder, readdirSync(folder)[0]);
  const archive = join(folder, `relief-guide-${hashOf(readFileSync(packed))}.tgz`);
  renameSync(packed, archive);
  return archive;
}
