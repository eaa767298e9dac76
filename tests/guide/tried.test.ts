import { expect } from '@open-wc/testing';
import { assess, type Tried } from '../../src/guide/assess.js';
import { NOT_SURE, type Answers, type Guide } from '../../src/guide/guide.js';
import { lessonsFrom } from '../../src/guide/tried.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { well } from '../cases/upper-back/conversation.js';
import { meaning } from '../cases/expectations.js';
import { smallGuide } from '../guide/small-guide.js';
import { tiny } from './tiny.js';

const planAfter = (tried: readonly Tried[], answers: Answers = {}) =>
  assess(upperBack, { answers: { ...well, ...answers } }, { tried }).plan!;
const offered = (tried: readonly Tried[] = [], answers: Answers = {}) =>
  planAfter(tried, answers).offers.map(({ remedy }) => remedy);
const worse = (remedy: string): Tried => ({ remedy, outcome: 'worse' });

describe('a plan after something was tried', () => {
  it('puts what helped first, marked as such, and keeps the rest in order', () => {
    const before = offered();
    const third = before[2]!;
    const after = planAfter([{ remedy: third, outcome: 'better' }]);
    expect(after.offers[0]).to.include({ remedy: third, tried: true, outcome: 'better' });
    expect(after.offers.slice(1).map(({ remedy }) => remedy)).to.deep.equal(
      before.filter((id) => id !== third),
    );
  });

  it('puts the next best first when it made no difference, and keeps it for last', () => {
    const [first, second] = offered();
    const after = offered([{ remedy: first!, outcome: 'same' }]);
    expect(after[0]).to.equal(second);
    expect(after.at(-1)).to.equal(first);
  });

  it('takes the last word on a remedy that was tried twice', () => {
    const [first, second] = offered();
    const twice: Tried[] = [
      { remedy: first!, outcome: 'better' },
      { remedy: first!, outcome: 'same' },
    ];
    expect(offered(twice)[0]).to.equal(second);
    // Whoever tried it again and could not tell has not taken back that it helped.
    expect(offered([twice[0]!, { remedy: first! }])[0]).to.equal(first);
  });

  it('leaves out what made it worse, and says so', () => {
    for (const remedy of offered()) {
      const { offers, withheld } = planAfter([worse(remedy)]);
      expect(
        offers.some((offer) => offer.remedy === remedy),
        remedy,
      ).to.be.false;
      expect(withheld.find((left) => left.remedy === remedy)?.worseAfter, remedy).to.equal(remedy);
    }
  });

  it('leaves out every stretch after one that made it worse, and goes by rest or movement', () => {
    const remedy = offered().find((id) => meaning('any-stretch').includes(id))!;
    const plan = planAfter([worse(remedy)]);
    const left = plan.offers.map(({ remedy }) => remedy);
    expect(left.filter((id) => meaning('any-stretch').includes(id))).to.deep.equal([]);
    expect(left).to.include('keep-moving');
    const choice = plan.choices.find(({ id }) => id === 'stretch-or-rest')!;
    expect(choice.open).not.to.include('stretch');
    expect(choice.active).not.to.be.empty;
  });

  it('leaves out warmth of every kind after a pack that made it worse, and offers cold where that is safe', () => {
    const left = offered([worse('heat')]);
    expect(left.filter((id) => meaning('any-heat').includes(id))).to.deep.equal([]);
    expect(left).to.include('cold');
  });

  it('leaves out heat and cold in turn when either has made it worse', () => {
    for (const remedy of ['heat', 'cold', 'cool-shower']) {
      const open = planAfter([worse(remedy)]).choices.find(({ id }) => id === 'heat-or-cold')!.open;
      expect(open, remedy).not.to.include('alternate');
    }
    expect(planAfter([]).choices.find(({ id }) => id === 'heat-or-cold')!.open).to.include('alternate');
  });

  it('never leaves out easy movement because a harder exercise made it worse', () => {
    expect(offered([], { began: 'comes-back' })).to.include.members(['strengthening', 'keep-moving']);
    const left = offered([worse('strengthening')], { began: 'comes-back' });
    expect(left).to.include('keep-moving');
    expect(left[0]).not.to.equal('keep-moving');
  });

  it('never picks a closed side because the visitor picked it before', () => {
    const { plan } = assess(
      upperBack,
      { answers: well },
      { tried: [worse('heat')], picks: { 'heat-or-cold': 'heat' } },
    );
    expect(plan!.offers.some(({ remedy }) => remedy === 'heat')).to.be.false;
  });

  it('offers it again after a check-in said that it is better, last, and marked', () => {
    const { offers, withheld } = planAfter([{ ...worse('heat'), settled: true }]);
    expect(offers.at(-1)).to.include({ remedy: 'heat', outcome: 'worse' });
    expect(withheld.some(({ worseAfter }) => worseAfter !== undefined)).to.be.false;
  });

  it('says nothing of what a caution leaves out anyway', () => {
    const { withheld } = planAfter([worse('heat')], { health: ['feeling', 'numb-skin'] });
    expect(withheld.find(({ remedy }) => remedy === 'heat')).to.not.have.property('worseAfter');
  });

  it('is never empty: whoever got worse with all that was left is sent to a doctor', () => {
    for (const [guide, answers] of [
      [upperBack, well],
      [upperBack, { ...well, health: NOT_SURE }],
      [smallGuide, { age: 'adult', signs: 'none', cause: 'typing', now: 'none' }],
    ] as const) {
      const tried: Tried[] = [];
      for (;;) {
        const { plan, level, actions } = assess(guide, { answers }, { tried });
        if (!plan) {
          expect(level).to.equal('doctor');
          expect(actions).to.include(guide.actions.doctor[0]);
          break;
        }
        expect(plan.offers).not.to.be.empty;
        tried.push(worse(plan.offers[0]!.remedy));
      }
      expect(tried.length).to.be.above(1);
    }
  });

  it('never lowers a level, and never opens what a flag has closed', () => {
    const urgent = { answers: { ...well, happened: ['fever', 'fever-only'] } };
    const tried = upperBack.remedies.map(({ id }) => worse(id));
    expect(assess(upperBack, urgent, { tried })).to.deep.equal(assess(upperBack, urgent));
  });
});

describe('what trying has taught', () => {
  const remedies: Guide['remedies'] = [
    { id: 'pack', family: 'heat', evidence: 'weak' },
    { id: 'bath', family: 'heat', evidence: 'weak' },
    { id: 'sauna', family: 'heat', evidence: 'weak' },
    { id: 'ice', family: 'cold', evidence: 'weak' },
    { id: 'walk', family: 'walk', evidence: 'weak', includes: ['heat'] },
    { id: 'rest', family: 'rest', evidence: 'weak' },
  ];
  const choices: Guide['choices'] = [
    {
      id: 'choice',
      neither: 'N',
      sides: [
        { id: 'warm', remedies: ['pack', 'bath', 'walk'] },
        { id: 'cool', remedies: ['ice'] },
      ],
      rows: [],
    },
  ];
  const lessons = (...tried: readonly Tried[]) => lessonsFrom(tiny({ remedies, choices }), tried);
  const ranks = (...tried: readonly Tried[]) => {
    const { rank } = lessons(...tried);
    return Object.fromEntries(remedies.map(({ id }) => [id, rank(id)]));
  };

  it('is nothing where nothing was tried: then all come alike', () => {
    expect(new Set(Object.values(ranks()))).to.have.length(1);
    expect([...lessons().waiting, ...lessons().outcomes]).to.deep.equal([]);
  });

  it('is that what helped comes first, then what is new, then what made no difference', () => {
    const { pack, bath, ice } = ranks(
      { remedy: 'pack', outcome: 'better' },
      { remedy: 'ice', outcome: 'same' },
    );
    expect(pack).to.be.below(bath!);
    expect(bath).to.be.below(ice!);
  });

  it('is that what made it worse waits, with what shares a family with it on a side of a choice', () => {
    expect([...lessons(worse('pack')).waiting]).to.deep.equal([
      ['pack', 'pack'],
      ['bath', 'pack'],
      ['walk', 'pack'],
    ]);
    // A sauna is on no side, so it waits only after itself.
    expect([...lessons(worse('sauna')).waiting.keys()]).to.deep.equal(['sauna', 'pack', 'bath', 'walk']);
    expect([...lessons(worse('ice')).waiting.keys()]).to.deep.equal(['ice']);
    expect([...lessons(worse('rest'), worse('ice')).waiting]).to.deep.equal([
      ['rest', 'rest'],
      ['ice', 'ice'],
    ]);
  });

  it('is that each waits for the first that it got worse after', () => {
    const { waiting } = lessons(worse('pack'), worse('bath'));
    expect([waiting.get('walk'), waiting.get('bath')]).to.deep.equal(['pack', 'bath']);
  });

  it('is that what is of the family of something that made it worse comes last, what was tried behind it', () => {
    const { sauna, bath, rest, ice } = ranks(
      worse('pack'),
      { remedy: 'bath', outcome: 'same' },
      {
        remedy: 'ice',
        outcome: 'same',
      },
    );
    expect(rest).to.be.below(ice!);
    expect(ice).to.be.below(sauna!);
    expect(sauna).to.be.below(bath!);
  });

  it('is that nothing waits any more once it has settled, and its family still comes last', () => {
    const settled = { ...worse('pack'), settled: true };
    expect([...lessons(settled).waiting]).to.deep.equal([]);
    const { sauna, rest } = ranks(settled);
    expect(rest).to.be.below(sauna!);
  });

  it('is nothing of what the guide does not know', () => {
    const { waiting, rank } = lessons(worse('gone'));
    expect([...waiting]).to.deep.equal([['gone', 'gone']]);
    expect(new Set(remedies.map(({ id }) => rank(id)))).to.have.length(1);
    expect(rank('another')).to.equal(rank('rest'));
  });
});
