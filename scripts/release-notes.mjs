/** Prints the page of a release: its entry in the changelog, and the hash of every file that a page may load. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('check-release.mjs', import.meta.url));
const { status, stdout } = spawnSync(process.execPath, [script, process.argv[2] ?? '', '--notes'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
if (status !== 0) process.exit(status ?? 1);

const { version, files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const tag = process.argv[2];
if (tag !== `v${version}`) {
  console.error(`dist/integrity.json was built for ${version}, not for ${tag}.`);
  process.exit(1);
}
const rows = Object.entries(files).map(([name, hash]) => `| \`${name}\` | \`${hash}\` |`);
console.log(
  [stdout.trim(), '## Integrity', '| file | integrity |\n| --- | --- |\n' + rows.join('\n')].join('\n\n'),
);
