import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { invariants } from '../../src/guide/invariants/invariants.js';
import type { shownGuides } from './guides.js';
import { readText, root } from './place.js';

/** The figures of the front page, each counted from what it speaks of. */
export function figures(guides: Awaited<ReturnType<typeof shownGuides>>) {
  // The README holds what npm run docs counted there, and a check fails where that is out of date.
  const cases = /\*\*(\d+) cases\*\*[^\n]*?: (\d+) led right/.exec(readText('README.md'));
  if (!cases) throw new Error('README.md no longer says how many cases are led right. Run: npm run docs');
  const [first] = guides;
  return {
    cases: cases[1],
    right: cases[2],
    firstKib: (firstQuestionBytes() / 1024).toFixed(1),
    languages: first?.languages.length,
    flags: guides.reduce((sum, { flags }) => sum + flags, 0),
    sources: new Set(guides.flatMap(({ sources }) => sources.map(({ code }) => code))).size,
    invariants: invariants.map(({ number, id, says }) => ({ number, id, says })),
  };
}

/** What a browser fetches before the first question can be read, compressed: the entry and what it imports. */
function firstQuestionBytes(): number {
  const folder = join(root, 'dist', 'script');
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const needed = new Set(['relief-guide.js']);
  for (const name of needed) {
    const code = readFileSync(join(folder, name), 'utf8');
    for (const other of names) if (new RegExp(`(?:from|import)"\\./${other}"`).test(code)) needed.add(other);
  }
  return [...needed].reduce(
    (sum, name) => sum + brotliCompressSync(readFileSync(join(folder, name))).length,
    0,
  );
}
