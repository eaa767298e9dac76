import { expect } from '@open-wc/testing';
import { factsSetBy } from '../../src/guide/answer.js';
import type { Question } from '../../src/guide/guide.js';
import { effectsOf, isOffered } from '../../src/guide/route-effects.js';
import { list, one } from './tiny.js';

const none = new Set<string>();

/** What the answers to a question leave behind of some facts: the facts of each effect, with its answers. */
const effects = (question: Question, needed: readonly string[], facts: readonly string[] = []) =>
  effectsOf(question, new Set(facts), (fact) => needed.includes(fact)).effects.map(
    ({ facts, answers }) => [facts.join(' '), answers.map(String)] as const,
  );
const left = (...given: Parameters<typeof effects>): readonly string[] =>
  effects(...given).map(([facts]) => facts);

describe('what answers leave behind for later questions', () => {
  const question = one('q', [{ id: 'a', sets: ['x', 'y'] }, { id: 'b', sets: ['y', 'z'] }, 'c']);

  it('is of each answer what it sets of all that is read later, in one order', () => {
    expect(effects(question, ['z', 'y', 'x'])).to.deep.equal([
      ['x y', ['a']],
      ['y z', ['b']],
      ['', ['c', 'unsure']],
    ]);
  });

  it('is told once where answers do the same', () => {
    expect(effects(question, ['y'])).to.deep.equal([
      ['y', ['a', 'b']],
      ['', ['c', 'unsure']],
    ]);
  });

  it('is nothing, whatever is answered, where none of it is read', () => {
    expect(effects(question, ['elsewhere'])).to.deep.equal([['', ['a', 'b', 'c', 'unsure']]]);
  });

  it('comes only from what is offered', () => {
    const conditional = one('q', [
      { id: 'a', when: ['old'] },
      { id: 'b', unless: ['old'] },
    ]);
    expect(effects(conditional, ['a', 'b'], ['old'])).to.deep.equal([
      ['a', ['a']],
      ['', ['unsure']],
    ]);
    expect(left(conditional, ['a', 'b'])).to.deep.equal(['b', '']);
  });
});

describe('what several ticks of a list leave behind', () => {
  it('is every combination that they can set together, each with one answer', () => {
    expect(effects(list('q', ['a', 'b', 'c']), ['a', 'b'])).to.deep.equal([
      ['', ['none', 'c', 'unsure']],
      ['a', ['a']],
      ['b', ['b']],
      ['a b', ['a,b']],
    ]);
  });

  it('holds nothing that no tick sets', () => {
    const question = list('q', ['a', 'b'], { none: ['calm'], unsure: ['perhaps'] });
    expect(new Set(left(question, ['a', 'b', 'calm', 'perhaps']))).to.deep.equal(
      new Set(['calm', 'a', 'b', 'perhaps', 'a b', 'a perhaps', 'b perhaps', 'a b perhaps']),
    );
  });

  it('holds what is lacking only where none of those is ticked', () => {
    const question = list('q', ['a', 'b', 'c'], { lacking: { options: ['a', 'b'], sets: ['lacks'] } });
    expect(left(question, ['lacks', 'c'])).to.have.members(['lacks', '', 'c lacks', 'c']);
  });

  it('is what details set with what they are under, alone and together', () => {
    const question = list('q', [
      { id: 'fall', options: [{ id: 'bent' }, { id: 'blue' }], unsure: ['perhaps'] },
      'sore',
    ]);
    expect(new Set(left(question, ['fall', 'bent', 'blue', 'perhaps']))).to.deep.equal(
      new Set([
        '',
        'bent fall',
        'blue fall',
        'fall perhaps',
        'bent blue fall',
        'bent fall perhaps',
        'blue fall perhaps',
        'bent blue fall perhaps',
      ]),
    );
    expect(effects(question, ['bent', 'blue']).find(([facts]) => facts === 'bent blue')?.[1]).to.deep.equal([
      'fall,bent,blue',
    ]);
  });

  it('is told with answers that do just that', () => {
    const question = list(
      'q',
      ['a', { id: 'fall', options: [{ id: 'bent' }, { id: 'blue' }], unsure: ['perhaps'] }, 'b'],
      { none: ['calm'], unsure: ['perhaps', 'open'], lacking: { options: ['a', 'fall'], sets: ['lacks'] } },
    );
    const needed = ['a', 'bent', 'blue', 'perhaps', 'lacks', 'open', 'calm'];
    const found = effectsOf(question, none, (fact) => needed.includes(fact));
    expect(found.complete).to.be.true;
    for (const { facts, answers } of found.effects) {
      expect(answers, facts.join()).not.to.be.empty;
      for (const answer of answers) {
        expect(isOffered(question, answer, none), String(answer)).to.be.true;
        const set = new Set(factsSetBy(question, answer).map(([fact]) => fact));
        expect([...set].filter((fact) => needed.includes(fact)).sort(), String(answer)).to.deep.equal(facts);
      }
    }
  });

  it('is looked at as far as eight facts go, and then says that it was not all', () => {
    const options = Array.from({ length: 9 }, (_, index) => `o${index}`);
    const eight = effectsOf(list('q', options), none, (fact) => fact !== 'o8');
    expect([eight.effects.length, eight.complete]).to.deep.equal([256, true]);
    const nine = effectsOf(list('q', options), none, () => true);
    expect([nine.effects.length, nine.complete]).to.deep.equal([10, false]);
    const single = effectsOf(one('q', options), none, () => true);
    expect([single.effects.length, single.complete]).to.deep.equal([10, true]);
  });
});

describe('an answer that can be given', () => {
  const question = list('q', ['a', { id: 'b', when: ['old'] }, { id: 'fall', options: [{ id: 'bent' }] }]);

  it('is one whose every tick is offered then', () => {
    expect(isOffered(question, ['a'], none)).to.be.true;
    expect(isOffered(question, ['fall', 'bent'], none)).to.be.true;
    expect(isOffered(question, ['b'], none)).to.be.false;
    expect(isOffered(question, ['b', 'a'], none)).to.be.false;
    expect(isOffered(question, ['b', 'a'], new Set(['old']))).to.be.true;
    expect(isOffered(one('q', ['a', { id: 'b', when: ['old'] }]), 'b', none)).to.be.false;
  });
});
