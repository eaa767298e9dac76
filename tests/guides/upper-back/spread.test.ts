import { expect } from '@open-wc/testing';
import { LEVELS } from '../../../src/guide/guide.js';
import { upperBack } from '../../../src/guides/upper-back/guide.js';
import { provenance } from '../../../src/guides/upper-back/sources.js';
import { people } from '../../cases/upper-back/people.js';
import { adjusting, named, removing, spreadOf } from '../../cases/upper-back/spread.js';
import { vignettes } from '../../cases/upper-back/vignettes.js';

/** Whoever has one of these is never given a plan, so it has nothing to take away or change. */
const NO_PLAN = ['x-cancer-area', 'x-fever', 'x-under16'];
/** Shown where every side of a choice is closed, which no row of evidence.md asks for. */
const NO_ROW = ['R-none'];
/** Rows of §5a and §5b that the core sees to, because there is no plan: a flag comes first. */
const IN_CORE = ['H0'];

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const without = (list: readonly string[], taken: ReadonlySet<string> | readonly string[]) => {
  const gone = new Set(taken);
  return list.filter((id) => !gone.has(id));
};

describe('upper-back · the spread of our own people', () => {
  const spread = spreadOf(people);

  it('has at least 60 people, none of whom shares an id with another', () => {
    const all = ids([...vignettes, ...people]);
    expect(people.length).to.be.at.least(60);
    expect(new Set(all).size).to.equal(all.length);
  });

  for (const level of LEVELS)
    it(`has at least 12 people for ${level}`, () => {
      expect(people.filter(({ disposition }) => disposition === level).length).to.be.at.least(12);
    });

  it('raises every flag', () => {
    expect(without(ids(upperBack.flags), spread.flags)).to.deep.equal([]);
  });

  it('meets every caution, and sees it take remedies away or change how they are used', () => {
    expect(without(ids(upperBack.cautions), spread.cautions)).to.deep.equal([]);
    expect(without(removing(upperBack), [...spread.removers, ...NO_PLAN])).to.deep.equal([]);
    expect(without(adjusting(upperBack), [...spread.adjusters, ...NO_PLAN])).to.deep.equal([]);
    expect(NO_PLAN.filter((id) => spread.removers.has(id))).to.deep.equal([]);
  });

  it('finds every cause', () => {
    expect(without(ids(upperBack.causes), spread.causes)).to.deep.equal([]);
  });

  it('reaches every row of heat or cold and of stretch or rest', () => {
    const rows = upperBack.choices.flatMap(({ rows, sides, neither }) => [
      ...ids(rows),
      ...sides.flatMap(({ row }) => row ?? []),
      neither,
    ]);
    expect(without(rows, [...spread.rows, ...NO_ROW])).to.deep.equal([]);
  });

  it('ticks every answer that there is', () => {
    const ticked = new Set(
      people.flatMap(({ answers, readings = [] }) =>
        [answers, ...readings].flatMap((said) => Object.values(said).flat()),
      ),
    );
    const options = upperBack.questions.flatMap(({ options }) =>
      options.flatMap((option) => [option, ...(option.options ?? [])]),
    );
    expect(without(ids(options), ticked)).to.deep.equal([]);
  });

  it('comes from every profile of a country, and from none that is known', () => {
    const regions = new Set(people.map(({ region }) => region ?? 'default'));
    expect(without(['US', 'GB', 'AU', 'IE', 'IN', 'NZ', 'CA', 'default'], regions)).to.deep.equal([]);
    expect(people.some(({ region }) => region !== undefined && !(region in upperBack.regions))).to.be.true;
  });

  it('comes back at each clock, whichever way the pain goes', () => {
    const trends = ['trend-better', 'trend-slight', 'trend-same', 'trend-worse'];
    const clocks = ['care-days', 'care-3-days', 'care-2-weeks', 'care-6-weeks'];
    const back = people.filter(({ checkingIn }) => checkingIn);
    for (const clock of clocks) {
      const then = back.filter(({ answers }) => answers['care-time'] === clock);
      const said = new Set(then.map(({ answers }) => String(answers['trend'])));
      expect(without(trends, said), clock).to.deep.equal([]);
      expect(
        then.some(({ answers }) => answers['signs-since'] !== 'none'),
        `a new sign, ${clock}`,
      ).to.be.true;
    }
  });

  it('rests on rules of evidence.md and on sources that are in the guide', () => {
    const known = named(upperBack);
    for (const { id, sources = [] } of people) {
      expect(
        sources.some((source) => source.startsWith('§')),
        id,
      ).to.be.true;
      for (const source of sources) {
        const rule = /^§\S+ (?<rule>(?:rf|x|c)-\S+|[HR]\d+)$/.exec(source)?.groups?.['rule'];
        if (rule !== undefined)
          expect(known.has(rule) || IN_CORE.includes(rule), `${id}: ${source}`).to.be.true;
        else if (!source.startsWith('§')) expect(provenance.sources, id).to.have.property(source);
      }
    }
  });
});
