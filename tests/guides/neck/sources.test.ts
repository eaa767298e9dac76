import { expect } from '@open-wc/testing';
import { idsOf } from '../../../src/guide/guide-ids.js';
import { LEVELS, type Id, type Provenance } from '../../../src/guide/guide.js';
import { neck } from '../../../src/guides/neck/guide.js';
import { provenance } from '../../../src/guides/neck/sources.js';

const { sources, cites }: Provenance = provenance;
const citesOf = (id: Id): readonly string[] | undefined => cites[id];
const ids = idsOf(neck);
const all: readonly Id[] = [
  ...[ids.flags, ids.cautions, ids.causes, ids.remedies, ids.rows, ids.checkIns, ids.actions].flatMap(
    (some) => [...some],
  ),
  ...LEVELS,
  ...[...ids.regions].map((code) => `region-${code}`),
];

/** The ids in the first column of the tables of REVIEW.md. */
async function listed(): Promise<readonly Id[]> {
  const page = await fetch(new URL('../../../src/guides/neck/REVIEW.md', import.meta.url));
  expect(page.ok).to.be.true;
  const rows = (await page.text()).split('\n').filter((line) => line.startsWith('| '));
  return rows.flatMap((row) => [...row.split(' | ')[0]!.matchAll(/`([^`]+)`/g)].map(([, id]) => id!));
}

describe('neck · sources', () => {
  it('stand behind everything, or are said to be missing', () => {
    expect(all.filter((id) => citesOf(id) === undefined)).to.deep.equal([]);
  });

  it('are named for nothing that the guide has not got', () => {
    const known = [...all, ...ids.facts];
    expect(Object.keys(cites).filter((id) => !known.includes(id))).to.deep.equal([]);
  });

  it('are listed where they are cited, and nowhere else', () => {
    expect(new Set(Object.values(cites).flat())).to.deep.equal(new Set(Object.keys(sources)));
  });

  it('that are missing, or were not read on their publisher’s own page, stand in REVIEW.md', async () => {
    const unread = all.filter((id) => citesOf(id)!.every((code) => sources[code]?.state !== 'read'));
    const there = await listed();
    expect(unread.filter((id) => !there.includes(id))).to.deep.equal([]);
  });

  it('REVIEW.md lists nothing that is not in the guide', async () => {
    const known = [...all, ...ids.facts, ...ids.options, ...ids.questions];
    expect((await listed()).filter((id) => !known.includes(id))).to.deep.equal([]);
  });
});
