import { expect } from '@open-wc/testing';
import { idsOf } from '../../../src/guide/guide-ids.js';
import { LEVELS, type Id, type Provenance } from '../../../src/guide/guide.js';
import { numbersOf } from '../../../src/guide/region.js';
import { upperBack } from '../../../src/guides/upper-back/guide.js';
import { provenance } from '../../../src/guides/upper-back/sources.js';
import { YEARS } from '../../cases/source-years.js';

const { sources, cites }: Provenance = provenance;
const citesOf = (id: Id): readonly string[] | undefined => cites[id];

const ids = idsOf(upperBack);
const kinds: Readonly<Record<string, readonly Id[]>> = {
  'red flag': [...ids.flags],
  caution: [...ids.cautions],
  cause: [...ids.causes],
  remedy: [...ids.remedies],
  row: [...ids.rows],
  'check-in': [...ids.checkIns],
  action: [...ids.actions],
  level: LEVELS,
  country: [...ids.regions].map((code) => `region-${code}`),
};
const all = Object.values(kinds).flat();

describe('upper-back · sources', () => {
  for (const [kind, list] of Object.entries(kinds))
    it(`stand behind every ${kind}, or are said to be missing`, () => {
      expect(list).not.to.be.empty;
      expect(list.filter((id) => citesOf(id) === undefined)).to.deep.equal([]);
    });

  it('are named for nothing that the guide has not got', () => {
    const known = [...all, ...ids.facts];
    expect(Object.keys(cites).filter((id) => !known.includes(id))).to.deep.equal([]);
  });

  it('are listed wherever they are cited, and cited once by each', () => {
    for (const [id, codes] of Object.entries(cites)) {
      expect(
        [...codes].filter((code) => !(code in sources)),
        id,
      ).to.deep.equal([]);
      expect([...new Set(codes)], id).to.deep.equal([...codes]);
    }
  });

  it('are named by publisher and title, never by the address of a copy', () => {
    for (const [code, { publisher, title }] of Object.entries(sources)) {
      expect(publisher, code).not.to.equal('');
      expect(title, code).not.to.equal('');
      expect(`${publisher} ${title}`, code).not.to.match(
        /https?:|www\.|\b[\w-]+\.(com|org|info|net|uk|gov)\b/i,
      );
    }
  });

  it('have the year that evidence.md gives', () => {
    for (const [code, year] of Object.entries(YEARS)) expect(sources[code]?.year, code).to.equal(year);
  });
});

describe('upper-back · REVIEW.md', () => {
  /** The ids in the first column of its tables. */
  const listed = async (): Promise<readonly Id[]> => {
    const page = await fetch(new URL('../../../src/guides/upper-back/REVIEW.md', import.meta.url));
    expect(page.ok).to.be.true;
    const rows = (await page.text()).split('\n').filter((line) => line.startsWith('| '));
    return rows.flatMap((row) => [...row.split(' | ')[0]!.matchAll(/`([^`]+)`/g)].map(([, id]) => id!));
  };

  it('lists whatever has no source, or none that was read on its publisher’s own page', async () => {
    const unread = all.filter((id) => citesOf(id)!.every((code) => sources[code]?.state !== 'read'));
    const there = await listed();
    expect(unread.filter((id) => !there.includes(id))).to.deep.equal([]);
  });

  it('lists every country with a number that was not confirmed', async () => {
    const open = Object.entries(upperBack.regions).flatMap(([code, region]) =>
      numbersOf(region).some(({ confirmed }) => !confirmed) ? `region-${code}` : [],
    );
    const there = await listed();
    expect(open.filter((id) => !there.includes(id))).to.deep.equal([]);
  });

  it('lists nothing that is not in the guide', async () => {
    const known = [...all, ...ids.facts, ...ids.options, ...ids.questions];
    expect((await listed()).filter((id) => !known.includes(id))).to.deep.equal([]);
  });
});
