import { expect } from '@open-wc/testing';
import type { Flag, Guide, Option } from '../../../src/guide/guide.js';
import { answersTo, countries, jobsFor } from '../../../src/guide/invariants/jobs.js';
import { list, one, tiny } from '../tiny.js';

const flag = (id: string): Flag => ({ id: `rf-${id}`, level: 'doctor', when: [id] });

const guideWith = (options: readonly Option[], flags: readonly Flag[] = [flag('a')]): Guide =>
  tiny({ questions: [{ id: 'where', phase: 'identifying', kind: 'one', options }], flags });

const counted = (guide: Guide): number => jobsFor(guide, 'all', false).count;

describe('the jobs of a proof', () => {
  it('are as many as are counted', () => {
    const guide = guideWith([{ id: 'a' }, { id: 'b' }]);
    expect([...jobsFor(guide, 'all', false).jobs]).to.have.length(counted(guide));
  });

  it('take answers between which no rule decides for one', () => {
    const two = guideWith([{ id: 'a' }, { id: 'b' }]);
    expect(counted(guideWith([{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }]))).to.equal(counted(two));
  });

  it('keep answers apart that a rule tells apart, that are offered to some only, or that say how it goes', () => {
    const two = counted(guideWith([{ id: 'a' }, { id: 'b' }]));
    const three = [{ id: 'a' }, { id: 'b' }];
    expect(counted(guideWith([...three, { id: 'c' }], [flag('a'), flag('c')]))).to.be.above(two);
    expect(counted(guideWith([...three, { id: 'c', when: ['a'] }]))).to.be.above(two);
    expect(counted(guideWith([...three, { id: 'c', trend: 'worse' }]))).to.be.above(two);
  });
});

const emergency = [{ say: '112', dial: '112' }];

/** Three countries, of which a rule tells one from the others; a question, a list, and one of a check-in. */
const world = (): Guide =>
  tiny({
    questions: [
      one('where', ['a', 'b'], { phase: 'identifying' }),
      list('signs', ['sign']),
      one('trend', [{ id: 'worse', trend: 'worse' }], { phase: 'checking-in' }),
    ],
    flags: [
      flag('a'),
      { id: 'rf-sign', level: 'urgent', when: ['sign'] },
      { id: 'rf-there', level: 'doctor', when: ['b', 'region-gb'] },
    ],
    regions: {
      FR: { facts: ['region-fr'], emergency },
      GB: { facts: ['region-gb'], emergency },
      default: { facts: [], emergency },
    },
  });

const WHERE = ['a', 'b', 'unsure'];
const TREND = ['worse', 'unsure'];

describe('the jobs of a quick proof', () => {
  const quick = () => jobsFor(world(), 'sharing', false);

  it('begin with the plainest visit at home, with every pick, pairs of them, and from every side', () => {
    expect([...quick().jobs][0]).to.deep.equal({
      situation: { answers: {}, region: undefined },
      picks: 'all',
      pairs: 'sharing',
      wide: true,
    });
  });

  it('look at the signs again, at every check-in and at each country that a rule tells apart', () => {
    expect([...quick().jobs].slice(1, 5)).to.deep.equal([
      {
        situation: { answers: {}, region: undefined, rechecking: true },
        picks: 'all',
        pairs: 'none',
        wide: false,
      },
      ...TREND.map((trend) => ({
        situation: { answers: { trend }, region: undefined, checkingIn: true },
        picks: 'all',
        pairs: 'none',
        wide: false,
      })),
      { situation: { answers: {}, region: 'GB' }, picks: 'all', pairs: 'none', wide: false },
    ]);
  });

  it('then go every way through the single answers, with ticks; and every way through a check-in, without', () => {
    expect([...quick().jobs].slice(5)).to.deep.equal([
      ...WHERE.map((where) => ({
        situation: { answers: { where }, region: undefined },
        picks: 'ticks',
        pairs: 'none',
        wide: false,
      })),
      ...TREND.flatMap((trend) =>
        WHERE.map((where) => ({
          situation: { answers: { where, trend }, region: undefined, checkingIn: true },
          picks: 'none',
          pairs: 'none',
          wide: false,
        })),
      ),
    ]);
  });

  it('are as many as is said', () => {
    const { jobs, count } = quick();
    expect(count).to.equal([...jobs].length);
  });
});

describe('the jobs of a deep proof', () => {
  const deep = () => jobsFor(world(), 'all', true);

  it('run every pair, from every side, on every way', () => {
    const all = [...deep().jobs];
    for (const job of all.slice(0, 8)) expect(job).to.include({ pairs: 'all', wide: true });
    for (const { situation, ...job } of all.slice(8, 14)) {
      expect(situation.checkingIn).to.equal(true);
      expect(job).to.deep.equal({ picks: 'ticks', pairs: 'none', wide: false });
    }
  });

  it('go every way abroad as well, with pairs whose rules a country can change', () => {
    expect([...deep().jobs].slice(14)).to.deep.equal([
      ...WHERE.map((where) => ({
        situation: { answers: { where }, region: 'GB' },
        picks: 'ticks',
        pairs: 'sharing',
        wide: false,
      })),
      ...TREND.map((trend) => ({
        situation: { answers: { trend }, region: 'GB', checkingIn: true },
        picks: 'all',
        pairs: 'none',
        wide: false,
      })),
    ]);
  });

  it('are as many as is said', () => {
    const { jobs, count } = deep();
    expect(count).to.equal([...jobs].length);
  });
});

describe('the jobs of any proof', () => {
  it('are as many as is said, also where several questions lead to them in several countries', () => {
    const { questions, flags, regions } = world();
    const wide = tiny({
      questions: [
        ...questions,
        one('how', ['c', 'd'], { phase: 'identifying' }),
        one(
          'since',
          [
            { id: 'longer', trend: 'same' },
            { id: 'new', trend: 'worse' },
          ],
          { phase: 'checking-in' },
        ),
      ],
      flags: [...flags, flag('c'), flag('d'), { id: 'rf-far', level: 'doctor', when: ['region-fr'] }],
      regions,
    });
    for (const deep of [false, true]) {
      const { jobs, count } = jobsFor(wide, 'all', deep);
      expect([...jobs]).to.have.length(count);
    }
  });
});

describe('the countries of a proof', () => {
  const region = (facts: readonly string[], more: object = {}) => ({ facts, emergency, ...more });

  it('are one for each that a rule tells apart: the unknown one first, and in the place of those like it', () => {
    expect(countries(world())).to.deep.equal([undefined, 'GB']);
  });

  it('are two where help on the same day is asked for in another way', () => {
    const regions = { default: region([]), DE: region([]), AT: region([], { urgent: 'act-line' }) };
    expect(countries(tiny({ regions }))).to.deep.equal([undefined, 'AT']);
  });

  it('keep the first of those that are alike', () => {
    const flags = [{ id: 'rf-there', level: 'doctor' as const, whenAny: ['north'] }];
    const regions = { default: region([]), SE: region(['north']), NO: region(['north', 'fjord']) };
    expect(countries(tiny({ flags, regions }))).to.deep.equal([undefined, 'SE']);
  });
});

describe('the answers of a way', () => {
  it('are all of a list, whatever a rule tells apart', () => {
    const question = list('signs', ['a', 'b', { id: 'c', sets: ['b'] }]);
    const guide = tiny({ questions: [question], flags: [flag('b')] });
    expect(answersTo(guide, question)).to.deep.equal([['none'], ['a'], ['b'], ['c'], ['unsure']]);
  });

  it('come with a box beside them only where a rule reads something that it sets', () => {
    const also = [{ id: 'other', sets: ['words', 'read'] }, { id: 'words' }];
    const question = { ...one('where', ['a']), also };
    const flags = [flag('read')];
    expect(answersTo(tiny({ questions: [question], flags }), question)).to.deep.equal([
      'a',
      'unsure',
      ['a', 'other'],
      ['unsure', 'other'],
    ]);
  });
});
