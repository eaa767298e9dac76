import { measured } from '../../scripts/docs/measured.js';
import { invariants } from '../../src/guide/invariants/invariants.js';
import type { shownGuides } from './guides.js';
import { readText } from './place.js';

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

/** What a browser had fetched when the first question could be answered, compressed, as the benchmark found it. */
function firstQuestionBytes(): number {
  const bytes = measured('bench')?.bytes['relief-guide'];
  if (bytes === undefined) throw new Error('Nothing was measured yet. Run: npm run bench -- --record');
  return bytes;
}
