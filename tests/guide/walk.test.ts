import { expect } from '@open-wc/testing';
import type { Flag, Question } from '../../src/guide/guide.js';
import { possibleFacts, questionsOf, shortForm, walk, type Situation } from '../../src/guide/walk.js';
import { smallGuide } from './small-guide.js';
import { list, one, tiny } from './tiny.js';

const adult = { age: 'adult', signs: 'none', cause: 'typing', now: 'none' };
const walked = (answers: Situation['answers'], more: Partial<Situation> = {}) =>
  walk(smallGuide, { answers, ...more });
const facts = ({ facts }: ReturnType<typeof walk>) => [...facts.keys()];

describe('walk · questions', () => {
  it('begins at the first and stops at the first that is not answered', () => {
    expect(walked({}).next?.id).to.equal('age');
    expect(walked({}).asked).to.deep.equal([]);
    const { asked, next } = walked({ age: 'adult', signs: 'none' });
    expect(asked.map(({ id }) => id)).to.deep.equal(['age', 'signs']);
    expect(next?.id).to.equal('cause');
    expect(walked(adult).next).to.be.undefined;
  });

  it('come by phase, whatever the order in which they are written', () => {
    const backwards = { ...smallGuide, questions: [...smallGuide.questions].reverse() };
    expect(questionsOf(backwards, true).map(({ id }) => id)).to.deep.equal([
      'age',
      'since',
      'signs',
      'cause',
      'now',
    ]);
  });

  it('about a check-in are asked of those who have come back alone', () => {
    expect(questionsOf(smallGuide).map(({ id }) => id)).not.to.include('since');
    expect(walked({ age: 'adult' }, { checkingIn: true }).next?.id).to.equal('since');
    expect(facts(walked({ ...adult, since: 'thumb-same' }))).not.to.include('thumb-same');
  });

  it('that are not worth asking are passed over, and old answers to them count for nothing', () => {
    const child = walked({ ...adult, age: 'child' });
    expect(child.asked.map(({ id }) => id)).to.deep.equal(['age', 'signs', 'now']);
    expect(facts(child)).not.to.include('typing');
  });

  it('that are answered beyond a gap do not count yet: no fact, no flag', () => {
    const { asked, flags, stop, ...rest } = walked({ ...adult, signs: [], now: 'comes-back' });
    expect(rest.next?.id).to.equal('signs');
    expect(asked.map(({ id }) => id)).to.deep.equal(['age']);
    expect(flags).to.deep.equal([]);
    expect(stop).to.be.undefined;
    expect([...rest.facts.keys()]).to.deep.equal(['region-unknown', 'adult']);
  });

  it('are asked again when the guide no longer offers the answer', () => {
    expect(walked({ ...adult, age: 'elderly' }).next?.id).to.equal('age');
    expect(walked({ ...adult, now: 'waiting' }).next?.id).to.equal('now');
    expect(walked({ ...adult, now: 'waiting' }, { region: 'GB' }).next).to.be.undefined;
  });
});

describe('walk · facts', () => {
  it('stand from the start for the region, and each names what set it first', () => {
    const guide = tiny({
      questions: [
        list('a', [{ id: 'x', sets: ['shared'] }]),
        list('b', [{ id: 'y', sets: ['shared', 'own'] }]),
      ],
    });
    const { facts } = walk(guide, { answers: { a: 'x', b: 'y' } });
    expect([...facts]).to.deep.equal([
      ['shared', 'x'],
      ['own', 'y'],
    ]);
    expect(walked({}, { region: 'GB' }).facts.get('region-gb')).to.equal('region');
  });

  it('do not mind the order of ticks, nor of answers', () => {
    const forth = walked({ age: 'adult', signs: ['streak', 'numb'] });
    const back = walked({ signs: ['numb', 'streak'], age: 'adult' });
    expect(back).to.deep.equal(forth);
  });

  it('never come from what answers inherit', () => {
    const inherited = Object.create(adult) as typeof adult;
    expect(walked(inherited).next?.id).to.equal('age');
    const guide = tiny({ questions: [one('constructor', ['a']), one('toString', ['a'])] });
    expect(walk(guide, { answers: {} }).next?.id).to.equal('constructor');
    expect(walk(guide, { answers: { constructor: 'a', toString: 'a' } }).next).to.be.undefined;
  });

  it('do not come from hostile keys or values', () => {
    const hostile = JSON.parse(
      '{"__proto__": "adult", "age": "__proto__", "signs": {"0": "white"}}',
    ) as object;
    expect(walked(hostile as Situation['answers']).next?.id).to.equal('age');
    expect(walked({ age: 'adult', signs: ['toString', 'constructor'] }).next?.id).to.equal('signs');
  });

  it('of a question are all that some answer to it could set', () => {
    const question = list('q', ['a', { id: 'b', sets: ['c'], options: [{ id: 'd' }], unsure: ['e'] }], {
      none: ['f'],
      unsure: ['g'],
    });
    expect(possibleFacts(question)).to.have.members(['a', 'c', 'd', 'e', 'f', 'g']);
  });
});

describe('walk · stops', () => {
  const flags: Flag[] = [
    { id: 'now', level: 'emergency', when: ['e'] },
    { id: 'today', level: 'urgent', when: ['u'] },
    { id: 'pair', level: 'urgent', when: ['p'], raised: [{ when: ['q'], level: 'emergency' }] },
    { id: 'soon', level: 'doctor', when: ['d'] },
    { id: 'ease', level: 'urgent', when: ['c'], comfort: true },
  ];
  const guide = tiny({
    flags,
    questions: [
      list('first', ['e', 'u', 'p', 'c', 'd']),
      list('second', ['e2', { id: 'e1', sets: ['e'] }]),
      list('third', ['t', 'q']),
      list('later', ['l'], { phase: 'identifying' }),
    ],
  });
  const stop = (answers: Situation['answers']) => walk(guide, { answers }).stop;

  it('at once for an emergency, though more could be asked', () => {
    expect(stop({ first: 'e' })).to.equal('emergency');
    expect(stop({ first: ['u', 'e', 'd'] })).to.equal('emergency');
  });

  it('for urgent help only when nothing left in this part could be an emergency', () => {
    expect(stop({ first: 'u' })).to.be.undefined;
    expect(stop({ first: 'u', second: 'none' })).to.equal('urgent');
    expect(stop({ first: 'u', second: 'e1' })).to.equal('emergency');
  });

  it('minds an emergency that needs what is said already', () => {
    expect(stop({ first: 'p', second: 'none' })).to.be.undefined;
    expect(stop({ first: 'p', second: 'none', third: 'q' })).to.equal('emergency');
    expect(stop({ first: 'p', second: 'none', third: 'none' })).to.equal('urgent');
  });

  it('looks into the part that comes next, and no further', () => {
    const far = list('far', [{ id: 'e4', sets: ['e'] }], { phase: 'choosing' });
    const near = list('near', ['n'], { phase: 'identifying' });
    const twoParts = (...questions: Question[]) =>
      walk(tiny({ flags, questions: [list('first', ['u']), ...questions] }), { answers: { first: 'u' } })
        .stop;
    expect(twoParts(far)).to.be.undefined;
    expect(twoParts(near, far)).to.equal('urgent');
  });

  it('for urgent help at the end of the questions', () => {
    expect(stop({ first: 'u', second: 'none', third: 'none', later: 'none' })).to.equal('urgent');
  });

  it('never for a flag beside which comfort measures may be shown, nor for less than urgent', () => {
    expect(stop({ first: ['c', 'd'], second: 'none', third: 'none', later: 'none' })).to.be.undefined;
    expect(stop({ first: ['c', 'u'], second: 'none', third: 'none', later: 'none' })).to.equal('urgent');
  });

  it('for "not sure" where an emergency was on the list', () => {
    expect(stop({ first: 'unsure' })).to.be.undefined;
    expect(stop({ first: 'unsure', second: 'none' })).to.equal('urgent');
    expect(stop({ first: 'none', second: 'none', third: 'unsure' })).to.be.undefined;
  });
});

describe('walk · signs asked again', () => {
  /** A check-in with a list of signs, a question, how the pain is, and another list; and signs of the first visit. */
  const guide = tiny({
    questions: [
      list('signs', ['weak', 'numb']),
      list('since', ['fever', 'chest'], { phase: 'checking-in' }),
      one('care', ['hours', 'days'], { phase: 'checking-in' }),
      one('trend', [{ id: 'other' }, { id: 'worse', trend: 'worse' }], { phase: 'checking-in' }),
      list('helped', ['heat'], { phase: 'checking-in' }),
      list('later', ['faint'], { phase: 'identifying' }),
    ],
    flags: [
      { id: 'rf-chest', level: 'emergency', when: ['chest'] },
      { id: 'rf-both', level: 'emergency', when: ['fever', 'weak'] },
      { id: 'rf-fever', level: 'urgent', when: ['fever'] },
      { id: 'rf-worse', level: 'doctor', when: ['worse'] },
      { id: 'rf-faint', level: 'emergency', when: ['fever', 'faint'] },
    ],
  });
  const ids = (...how: readonly boolean[]) => questionsOf(guide, ...how).map(({ id }) => id);

  it('are the lists before the question how the pain is going, and nothing else of a check-in', () => {
    expect(ids()).to.deep.equal(['signs', 'later']);
    expect(ids(false, true)).to.deep.equal(['since', 'signs', 'later']);
    expect(ids(true)).to.deep.equal(['since', 'care', 'trend', 'helped', 'signs', 'later']);
    expect(ids(true, true)).to.deep.equal(ids(true));
    expect(shortForm(guide).map(({ id }) => id)).to.deep.equal(['since']);
  });

  it('are none where nobody is asked how the pain is going, or that comes first', () => {
    const [signs, since, , trend] = guide.questions as readonly [Question, Question, Question, Question];
    expect(shortForm({ questions: [signs, since] })).to.deep.equal([]);
    expect(shortForm({ questions: [signs, trend, since] })).to.deep.equal([]);
  });

  it('are added to what was said on the visit before: together they may be an emergency', () => {
    const again = (signs: string[], more = {}) =>
      walk(guide, { answers: { signs, since: ['fever'], ...more }, checkingIn: true });
    expect(again(['weak']).stop).to.equal('emergency');
    expect(again(['none']).stop).to.equal('urgent');
    expect(again(['none'], { later: ['faint'] }).stop).to.equal('emergency');
  });

  it('count with nothing that this check-in has not come to yet', () => {
    const { flags, stop } = walk(guide, {
      answers: { signs: ['none'], since: ['fever'], trend: 'worse', helped: ['heat'] },
      checkingIn: true,
    });
    expect(stop).to.equal('urgent');
    expect(flags.map(({ id }) => id)).to.deep.equal(['rf-fever']);
  });

  it('count with no answer beyond a gap on a first visit, also where help is urgent', () => {
    const first = tiny({
      questions: [
        list('signs', ['fever']),
        list('open', ['sore']),
        list('later', ['faint'], { phase: 'identifying' }),
      ],
      flags: guide.flags,
    });
    const { flags, stop } = walk(first, { answers: { signs: ['fever'], later: ['faint'] } });
    expect([flags.map(({ id }) => id), stop]).to.deep.equal([['rf-fever'], 'urgent']);
  });
});
