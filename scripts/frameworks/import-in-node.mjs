import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from '../run-npm.mjs';
import { workshop } from './package.mjs';

/** What a server that renders pages does: it imports the package where there is no document. */
const SCRIPT = `
import { ReliefGuide, parseGuide } from 'relief-guide';
import 'relief-guide/define';
import 'relief-guide/jsx';
if (typeof ReliefGuide !== 'function' || typeof parseGuide !== 'function') throw new Error('Something is missing.');
`;

/** Throws unless the packed package can be imported in Node. */
export function importInNode(archive) {
  const folder = join(workshop, 'node');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  writeFileSync(join(folder, 'main.js'), SCRIPT);
  const install = ['install', '--ignore-scripts', '--loglevel=error', archive];
  if (runNpm(install, { cwd: folder, quiet: true }) !== 0)
    throw new Error('The package could not be installed.');
  const { status, stderr } = spawnSync(process.execPath, ['main.js'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`It cannot be imported in Node: ${stderr}`);
}
