import { expect } from '@open-wc/testing';
import { assess, type Preferences } from '../../src/guide/assess.js';
import type { Answers, Choice, ChoiceRow, Guide, Id, Remedy } from '../../src/guide/guide.js';
import { smallGuide } from './small-guide.js';
import { list, tiny } from './tiny.js';

const adult = { age: 'adult', signs: 'none', cause: 'typing', now: 'none' };
const small = (answers: Answers = {}, preferences: Preferences = {}) =>
  assess(smallGuide, { answers: { ...adult, ...answers } }, preferences).plan!;
const offered = (plan: ReturnType<typeof small>) => plan.offers.map(({ remedy }) => remedy);

const remedy = (id: Id, more: Partial<Remedy> = {}): Remedy => ({
  id,
  family: 'care',
  evidence: 'some',
  ...more,
});

describe('assess · remedies', () => {
  const planOf = (parts: Partial<Guide>, answers: Answers = {}, preferences: Preferences = {}) =>
    assess(tiny(parts), { answers }, preferences).plan!;

  it('are those that fit the causes, best first, each with the causes that it fits', () => {
    const plan = planOf(
      {
        questions: [list('q', ['a', 'b'])],
        causes: [
          { id: 'one', when: ['a'], fits: ['r2', 'r1'] },
          { id: 'two', when: ['b'], fits: ['r3', 'r2'] },
        ],
        remedies: [remedy('r1'), remedy('r2'), remedy('r3'), remedy('r4')],
      },
      { q: ['a', 'b'] },
    );
    expect(plan.offers.map(({ remedy, fits }) => [remedy, ...fits])).to.deep.equal([
      ['r2', 'one', 'two'],
      ['r1', 'one'],
      ['r3', 'two'],
    ]);
  });

  it('are left out for a caution, which is named, and changed for another', () => {
    const parts: Partial<Guide> = {
      questions: [list('q', ['a', 'b'])],
      cautions: [
        { id: 'x-a', when: ['a'] },
        { id: 'x-b', when: ['b'] },
      ],
      remedies: [remedy('r1', { withheldBy: ['x-a'], adjustedBy: ['x-b'] }), remedy('r2')],
    };
    const both = planOf(parts, { q: ['a', 'b'] });
    expect(offered(both)).to.deep.equal(['r2']);
    expect(both.withheld).to.deep.equal([{ remedy: 'r1', by: ['x-a'], notWith: [] }]);
    expect(planOf(parts, { q: 'b' }).offers[0]?.adjustedBy).to.deep.equal(['x-b']);
    expect(planOf(parts, { q: 'none' }).offers[0]?.adjustedBy).to.deep.equal([]);
  });

  it('can hang on facts, and on cautions as facts', () => {
    const parts: Partial<Guide> = {
      questions: [list('q', ['a', 'b'])],
      cautions: [{ id: 'x', when: ['a'], unless: ['b'] }],
      remedies: [remedy('r1', { when: ['x'] }), remedy('r2', { unless: ['x'] })],
    };
    expect(offered(planOf(parts, { q: 'a' }))).to.deep.equal(['r1']);
    expect(offered(planOf(parts, { q: ['a', 'b'] }))).to.deep.equal(['r2']);
  });

  it('leave out the families that the publisher leaves out, and no others', () => {
    expect(offered(small({}, { without: ['heat'] }))).not.to.include('warm-soak');
    expect(offered(small({}, { without: ['cold', 'nonsense', 'toString'] }))).to.include('warm-soak');
    expect(offered(small({}, { without: ['heat', 'cold', 'movement'] }))).to.deep.equal([]);
  });

  it('put those already tried last, and keep them', () => {
    const before = offered(small());
    const first = before[0]!;
    expect(offered(small({}, { tried: [{ remedy: first }, { remedy: 'nonsense' }] }))).to.deep.equal([
      ...before.slice(1),
      first,
    ]);
    const { offers } = small({}, { tried: [{ remedy: first }] });
    expect(offers.filter(({ tried }) => tried).map(({ remedy }) => remedy)).to.deep.equal([first]);
  });

  it('give way to one that they must not stand beside', () => {
    const parts: Partial<Guide> = {
      questions: [list('q', ['a'])],
      cautions: [{ id: 'x', when: ['a'] }],
      remedies: [remedy('r1', { notWith: ['r2'] }), remedy('r2', { withheldBy: ['x'] })],
    };
    const beside = planOf(parts, { q: 'none' });
    expect(offered(beside)).to.deep.equal(['r2']);
    expect(beside.withheld).to.deep.equal([{ remedy: 'r1', by: [], notWith: ['r2'] }]);
    expect(offered(planOf(parts, { q: 'a' }))).to.deep.equal(['r1']);
  });

  it('that the guide does not know are never offered', () => {
    expect(
      offered(planOf({ causes: [{ id: 'c', fits: ['ghost', 'toString', '__proto__'] }] })),
    ).to.deep.equal([]);
  });
});

describe('assess · choices', () => {
  const choice = (plan: ReturnType<typeof small>) => plan.choices[0]!;

  it('go by the first row that holds', () => {
    expect(choice(small({ now: 'swollen' }))).to.deep.equal({
      id: 'warm-or-cold',
      row: 'W1',
      open: ['cold'],
      active: ['cold'],
      because: ['swollen'],
    });
    expect(choice(small())).to.deep.include({ row: 'W2', because: [] });
    expect(choice(small()).active).to.deep.equal(['warm', 'cold']);
  });

  it('offer the remedies of the sides to go by, and no others', () => {
    expect(offered(small({ now: 'swollen' }))).to.deep.equal(['cold-pack', 'thumb-circles']);
    expect(offered(small({ now: 'swollen', cause: 'bump' }))).not.to.include('warm-soak');
  });

  it('follow the side that the visitor picked, and let it speak for itself', () => {
    const plan = small({}, { picks: { 'warm-or-cold': 'cold' } });
    expect(choice(plan).active).to.deep.equal(['cold']);
    expect(offered(plan)).not.to.include('warm-soak');
    expect(choice(small({}, { picks: { 'warm-or-cold': 'warm' } })).active).to.deep.equal(['warm']);
  });

  it('rest on the answers behind a row, and behind the cautions that it names', () => {
    const guide = (row: Partial<ChoiceRow>) => ({
      ...smallGuide,
      choices: smallGuide.choices.map((each) => ({
        ...each,
        rows: [{ id: 'W1', prefer: ['cold'], ...row }],
      })),
    });
    const because = (row: Partial<ChoiceRow>, picks: Record<string, string> = {}) =>
      assess(guide(row), { answers: { ...adult, now: ['swollen'], signs: ['numb'] } }, { picks }).plan!
        .choices[0]!.because;
    expect(because({ when: ['swollen'] })).to.deep.equal(['swollen']);
    expect(because({ when: ['x-numb'] })).to.deep.equal(['numb']);
    expect(because({ when: ['swollen'], whenAny: ['x-numb', 'numb', 'elsewhere'] })).to.deep.equal([
      'swollen',
      'numb',
    ]);
  });

  it('rest on nothing that was answered where the visitor picked another side', () => {
    const picked = choice(small({}, { picks: { 'warm-or-cold': 'cold' } }));
    expect(picked.because).to.deep.equal([]);
  });

  it('ignore a pick of a closed side, of an unknown one, and for another choice', () => {
    for (const picks of [
      { 'warm-or-cold': 'warm' },
      { 'warm-or-cold': 'nonsense' },
      { 'warm-or-cold': 'toString' },
      { other: 'warm' },
      JSON.parse('{"__proto__": "warm"}') as Record<string, string>,
    ])
      expect(choice(small({ now: 'swollen' }, { picks })).active).to.deep.equal(['cold']);
  });

  it('close a side all of whose remedies are withheld, or left out by the publisher', () => {
    expect(choice(small({ signs: 'numb' })).open).to.deep.equal(['cold']);
    expect(choice(small({}, { without: ['heat'] })).open).to.deep.equal(['cold']);
    expect(offered(small({ signs: 'numb' }, { picks: { 'warm-or-cold': 'warm' } }))).not.to.include(
      'warm-soak',
    );
  });

  it('keep the row that speaks for neither when every side is closed', () => {
    const plan = small({ signs: 'numb' }, { without: ['cold'] });
    expect(choice(plan)).to.deep.equal({
      id: 'warm-or-cold',
      row: 'W-neither',
      open: [],
      active: [],
      because: [],
    });
    expect(offered(plan)).to.deep.equal(['thumb-circles']);
  });

  it('bring what stands in for them when every side is closed, and only then', () => {
    const instead = { ...smallGuide.choices[0]!, instead: ['rest-hand', 'warm-soak'] };
    const guide = {
      ...smallGuide,
      choices: [instead],
      remedies: [...smallGuide.remedies, remedy('rest-hand')],
    };
    const stands = (answers: Answers, without: Id[]) =>
      assess(guide, { answers: { ...adult, ...answers } }, { without }).plan!.offers.map(
        ({ remedy }) => remedy,
      );
    expect(stands({ signs: 'numb' }, ['cold'])).to.include('rest-hand');
    expect(stands({ signs: 'numb' }, ['cold'])).not.to.include('warm-soak');
    expect(stands({ signs: 'numb' }, [])).not.to.include('rest-hand');
  });

  const sides = (parts: Partial<Choice>, answers: Answers = {}, preferences: Preferences = {}) => {
    const guide = tiny({
      questions: [list('q', ['a', 'b'])],
      causes: [{ id: 'c', fits: ['l2', 'r1'] }],
      remedies: [remedy('l1'), remedy('l2'), remedy('r1'), remedy('help')],
      choices: [
        {
          id: 'side',
          neither: 'none-row',
          sides: [
            { id: 'left', remedies: ['l1', 'l2'] },
            { id: 'right', row: 'R', remedies: ['r1'], with: ['help'] },
          ],
          rows: [],
          ...parts,
        },
      ],
    });
    return assess(guide, { answers: { q: 'none', ...answers } }, preferences).plan!;
  };

  it('begin with the first open side where no row holds', () => {
    expect(choice(sides({}))).to.deep.equal({
      id: 'side',
      open: ['left', 'right'],
      active: ['left'],
      because: [],
    });
  });

  it('go by neither side when a row closes all of them, and name that row', () => {
    const plan = sides({ rows: [{ id: 'stop', prefer: [], closes: ['left', 'right'] }] });
    expect(choice(plan)).to.deep.equal({ id: 'side', row: 'stop', open: [], active: [], because: [] });
    expect(offered(plan)).to.deep.equal([]);
  });

  it('do not open a side that does not hold, even for a pick', () => {
    const closed = [
      { id: 'left', remedies: ['l1'], when: ['a'] },
      { id: 'right', remedies: ['r1'] },
    ];
    const picks = { side: 'left' };
    expect(choice(sides({ sides: closed }, {}, { picks })).active).to.deep.equal(['right']);
    expect(choice(sides({ sides: closed }, { q: 'a' }, { picks })).active).to.deep.equal(['left']);
  });

  it('offer what fits from a side, or its first remedy where nothing does, and what goes with it', () => {
    expect(offered(sides({ rows: [{ id: 'L', prefer: ['left'] }] }))).to.deep.equal(['l2']);
    expect(offered(sides({ rows: [{ id: 'R', prefer: ['right'] }] }))).to.deep.equal(['r1', 'help']);
    const strangers = [
      { id: 'left', remedies: ['l1'] },
      { id: 'right', remedies: ['r1'] },
    ];
    expect(offered(sides({ sides: strangers }))).to.deep.equal(['l1', 'l2']);
  });

  it('open a side that has helpers alone while one of them may be offered', () => {
    const helpers = [{ id: 'left', remedies: [], with: ['help'] }];
    expect(choice(sides({ sides: helpers })).open).to.deep.equal(['left']);
    expect(choice(sides({ sides: helpers }, {}, { without: ['care'] })).open).to.deep.equal([]);
  });
});
