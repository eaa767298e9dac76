import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from '../run-npm.mjs';
import { runScriptQuietly, toolPath } from '../run-tool.mjs';
import { workshop } from './package.mjs';

/** What a server that renders pages does: it imports the package where there is no document. */
const IN_NODE = `
import { ReliefGuide, parseGuide } from 'relief-guide';
import 'relief-guide/define';
import 'relief-guide/jsx';
if (typeof ReliefGuide !== 'function' || typeof parseGuide !== 'function') throw new Error('Something is missing.');
`;

/** The types alone: without any of the frameworks that they also speak of, and with every declaration checked. */
const TYPES = `
import type { GuideEscalatedEvent, ReliefGuide } from 'relief-guide';
import 'relief-guide/define';
import type { ReliefGuideAttributes } from 'relief-guide/jsx';

const guide: ReliefGuide = document.createElement('relief-guide');
guide.addEventListener('guide-escalated', (event) => {
  const escalated: GuideEscalatedEvent = event;
  console.log(escalated.level);
});
export const attributes: ReliefGuideAttributes = { theme: 'dark', 'heading-level': 3 };
// @ts-expect-error -- There is no such theme.
export const wrong: ReliefGuideAttributes = { theme: 'drak' };
`;

const TSCONFIG = {
  compilerOptions: {
    target: 'es2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    module: 'nodenext',
    types: [],
    strict: true,
    skipLibCheck: false,
    noEmit: true,
  },
  files: ['types.ts'],
};

/** Throws unless the packed package can be imported in Node, and compiled by itself. */
export async function standAlone(archive) {
  const folder = join(workshop, 'alone');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (name, text) => writeFileSync(join(folder, name), text);
  write('package.json', '{ "private": true, "type": "module" }\n');
  write('main.js', IN_NODE);
  write('types.ts', TYPES);
  write('tsconfig.json', JSON.stringify(TSCONFIG));
  const install = ['install', '--ignore-scripts', '--loglevel=error', archive];
  if (runNpm(install, { cwd: folder, quiet: true }) !== 0)
    throw new Error('The package could not be installed.');
  const { status, stderr } = spawnSync(process.execPath, ['main.js'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`It cannot be imported in Node: ${stderr}`);
  if ((await runScriptQuietly(toolPath('typescript', 'tsc'), ['-p', folder])) !== 0)
    throw new Error('Its types do not hold by themselves.');
}
