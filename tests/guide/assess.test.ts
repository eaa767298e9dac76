import { expect } from '@open-wc/testing';
import { assess, type Preferences } from '../../src/guide/assess.js';
import type { Answers, Flag, Guide, Level } from '../../src/guide/guide.js';
import type { Situation } from '../../src/guide/walk.js';
import { smallGuide } from './small-guide.js';
import { list, one, tiny } from './tiny.js';

const adult = { age: 'adult', signs: 'none', cause: 'typing', now: 'none' };
const small = (answers: Answers, more: Partial<Situation> = {}, preferences: Preferences = {}) =>
  assess(smallGuide, { answers: { ...adult, ...answers }, ...more }, preferences);

describe('assess · level', () => {
  it('is self-care without a flag', () => {
    expect(small({}).level).to.equal('selfcare');
  });

  it('is the highest of all flags, and the flags come highest first', () => {
    const { level, flags } = small({ signs: ['streak', 'fall', 'bent'], now: 'comes-back' });
    expect(level).to.equal('urgent');
    expect(flags.map(({ id }) => id)).to.deep.equal(['rf-streak', 'rf-bent', 'rf-again']);
  });

  it('is not lowered by a flag more', () => {
    expect(small({ signs: 'white' }).level).to.equal('emergency');
    expect(small({ signs: ['white', 'streak', 'fall', 'bent'] }).level).to.equal('emergency');
  });

  it('comes with the actions of that level, then those of the flags at it', () => {
    expect(small({ signs: 'white' }).actions).to.deep.equal(['act-call', 'act-hand-up']);
    expect(small({ signs: 'streak' }).actions).to.deep.equal(['act-today']);
    expect(small({ now: 'comes-back' }).actions).to.deep.equal(['act-physio', 'act-watch']);
  });

  it('is told the country’s own way where it is urgent, and only there', () => {
    expect(small({ signs: 'streak' }, { region: 'GB' }).actions).to.deep.equal(['act-111', 'act-today']);
    expect(small({ signs: 'white' }, { region: 'GB' }).actions).not.to.include('act-111');
    expect(small({}, { region: 'GB' }).actions).to.deep.equal(['act-watch']);
  });

  it('keeps the actions of a flag at self-care, whatever the level', () => {
    const flags: Flag[] = [
      { id: 'f', level: 'emergency', when: ['e'], actions: ['lie-down'] },
      { id: 'd', level: 'doctor', when: ['d'], actions: ['book'] },
      { id: 's', level: 'selfcare', when: ['s'], actions: ['talk'] },
    ];
    const guide = tiny({ flags, questions: [list('q', ['e', 'd', 's'])] });
    const actions = (...ids: string[]) => assess(guide, { answers: { q: ids } }).actions;
    expect(actions('e', 'd', 's')).to.deep.equal(['call', 'lie-down', 'talk']);
    expect(actions('d', 's')).to.deep.equal(['doctor', 'book', 'talk']);
    expect(actions('s')).to.deep.equal(['net', 'talk']);
  });
});

describe('assess · plan', () => {
  const planned = (level: Level, flag: Partial<Flag> = {}) => {
    const flags: Flag[] = [{ id: 'f', level, when: ['a'], ...flag }];
    const guide = tiny({ flags, questions: [list('q', ['a', 'b'])], planActions: ['ask'] });
    return assess(guide, { answers: { q: ['a', 'b'] } });
  };

  it('waits for every question', () => {
    const { now: _, ...unfinished } = adult;
    expect(assess(smallGuide, { answers: unfinished }).plan).to.be.undefined;
    expect(small({ signs: [] }).plan).to.be.undefined;
    expect(small({}).plan).not.to.be.undefined;
  });

  it('stands beside every level below urgent, and beside none above', () => {
    expect(planned('selfcare').plan).not.to.be.undefined;
    expect(planned('physio').plan).not.to.be.undefined;
    expect(planned('doctor').plan).not.to.be.undefined;
    expect(planned('urgent').plan).to.be.undefined;
    expect(planned('emergency').plan).to.be.undefined;
  });

  it('stands beside an urgent flag that leaves room for comfort, while no other is as high', () => {
    expect(planned('urgent', { comfort: true }).plan).not.to.be.undefined;
    expect(planned('emergency', { comfort: true }).plan).to.be.undefined;
    const raised = [{ when: ['b'], level: 'emergency' as const }];
    expect(planned('urgent', { comfort: true, raised }).plan).to.be.undefined;
    const flags: Flag[] = [
      { id: 'ease', level: 'urgent', when: ['a'], comfort: true },
      { id: 'other', level: 'urgent', when: ['b'] },
    ];
    const guide = tiny({ flags, questions: [list('q', ['a', 'b'])] });
    expect(assess(guide, { answers: { q: ['a', 'b'] } }).plan).to.be.undefined;
  });

  it('never stands beside a flag that allows none, however low', () => {
    expect(planned('doctor', { noPlan: true }).plan).to.be.undefined;
    expect(planned('selfcare', { noPlan: true }).plan).to.be.undefined;
    expect(planned('urgent', { noPlan: true, comfort: true }).plan).to.be.undefined;
  });

  it('brings its own actions, which never come without it', () => {
    expect(planned('doctor').actions).to.include('ask');
    expect(planned('urgent').actions).not.to.include('ask');
  });

  it('is missing for "not sure" about signs of an emergency', () => {
    const { level, plan } = small({ signs: 'unsure' });
    expect(level).to.equal('urgent');
    expect(plan).to.be.undefined;
  });

  it('names the causes in the order of the guide, those that stand beside others last', () => {
    const guide: Guide = tiny({
      questions: [list('q', ['a', 'b', 'o'])],
      causes: [
        { id: 'beside', when: ['o'], overlay: true, fits: [] },
        { id: 'first', when: ['a'], fits: [] },
        { id: 'second', when: ['b'], fits: [] },
        { id: 'last', when: ['never'], fits: [] },
      ],
    });
    const causes = (...ids: string[]) => assess(guide, { answers: { q: ids } }).plan?.causes;
    expect(causes('b', 'o', 'a')).to.deep.equal(['first', 'second', 'beside']);
    expect(causes('o')).to.deep.equal(['beside']);
    expect(causes('none')).to.deep.equal(['last']);
  });

  it('is the same for the same answers, and touches none of what it was given', () => {
    const frozen = JSON.stringify(smallGuide);
    const situation = { answers: Object.freeze({ ...adult, signs: Object.freeze(['numb']) }) };
    expect(assess(smallGuide, situation)).to.deep.equal(assess(smallGuide, situation));
    expect(JSON.stringify(smallGuide)).to.equal(frozen);
  });
});

describe('assess · trend', () => {
  const since = (answer: string, more: Answers = {}) =>
    small({ since: answer, ...more }, { checkingIn: true }).trend;

  it('is what the check-in says', () => {
    expect(since('thumb-better')).to.equal('better');
    expect(since('thumb-same')).to.equal('same');
    expect(since('thumb-worse')).to.equal('worse');
    expect(since('unsure')).to.equal('same');
  });

  it('is nothing on a first visit', () => {
    expect(small({ since: 'thumb-better' }).trend).to.be.undefined;
  });

  it('comes from the answer, not from a fact that something else set', () => {
    const options = [
      { id: 'up', sets: ['fine'], trend: 'better' as const },
      { id: 'down', trend: 'worse' as const },
    ];
    const guide = tiny({
      questions: [
        one('age', [{ id: 'grown', sets: ['fine'] }], { phase: 'welcome' }),
        one('since', options, { phase: 'checking-in' }),
      ],
    });
    const { trend } = assess(guide, { answers: { age: 'grown', since: 'down' }, checkingIn: true });
    expect(trend).to.equal('worse');
  });
});
