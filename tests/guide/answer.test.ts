import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  factsOf,
  factsSetBy,
  isProblem,
  offered,
  readAnswer,
  settableFacts,
  trendIn,
  unsureOf,
} from '../../src/guide/answer.js';
import { list, one } from './tiny.js';

const none = new Set<string>();
const signs = list('signs', ['a', 'b', { id: 'more', options: [{ id: 'x' }, { id: 'y' }] }]);
const read = (answer: unknown, question = signs, facts = none) => readAnswer(question, answer, facts);
const empty = { problem: 'empty' };

describe('answer · reading', () => {
  it('keeps the ticks in the order of the question, whatever the order of ticking', () => {
    expect(read(['b', 'a'])).to.deep.equal(['a', 'b']);
    expect(read(['y', 'more', 'x', 'a'])).to.deep.equal(['a', 'more', 'x', 'y']);
  });

  it('keeps a tick once', () => {
    expect(read(['a', 'a'])).to.deep.equal(['a']);
  });

  it('takes a single id for a list of one', () => {
    expect(read('b')).to.deep.equal(['b']);
    expect(read('none')).to.deep.equal(['none']);
  });

  it('lets "none of these" give way to any tick', () => {
    expect(read(['none', 'a'])).to.deep.equal(['a']);
    expect(read(['none', 'unsure'])).to.deep.equal(['unsure']);
  });

  it('keeps "not sure" beside ticks', () => {
    expect(read(['unsure', 'a'])).to.deep.equal(['a', 'unsure']);
  });

  it('asks for the details of a tick that has some', () => {
    expect(read(['a', 'more'])).to.deep.equal({ problem: 'incomplete', option: 'more' });
    expect(read(['none', 'more'])).to.deep.equal({ problem: 'incomplete', option: 'more' });
  });

  it('takes "not sure which" for a detail', () => {
    expect(read(['more', unsureOf('more')])).to.deep.equal(['more', 'unsure-more']);
  });

  it('never takes "not sure" about the whole for a detail', () => {
    expect(read(['more', 'unsure'])).to.deep.equal({ problem: 'incomplete', option: 'more' });
  });

  it('does not read a detail without its tick as an answer', () => {
    expect(read(['x'])).to.deep.equal(empty);
    expect(read(['unsure-more'])).to.deep.equal(empty);
  });

  it('drops what the question does not offer, and is empty when nothing is left', () => {
    expect(read(['a', 'stranger'])).to.deep.equal(['a']);
    for (const answer of [
      [],
      ['stranger'],
      '',
      'stranger',
      undefined,
      null,
      0,
      {},
      [['a']],
      { 0: 'a' },
      () => 'a',
    ])
      expect(read(answer), JSON.stringify(answer)).to.deep.equal(empty);
  });

  it('offers nothing under the names of inherited properties', () => {
    for (const id of ['toString', '__proto__', 'constructor', 'length', '0']) {
      expect(read(id)).to.deep.equal(empty);
      expect(read([id])).to.deep.equal(empty);
      expect(read(id, one('pick', ['a', 'b']))).to.deep.equal(empty);
    }
  });

  it('picks one option of a question that takes one, or "not sure", and has no "none"', () => {
    const pick = one('pick', ['a', 'b']);
    expect(read('b', pick)).to.equal('b');
    expect(read(['b', 'a'], pick)).to.equal('a');
    expect(read('unsure', pick)).to.equal('unsure');
    expect(read('none', pick)).to.deep.equal(empty);
  });

  it('offers only what is worth offering under the facts that stand', () => {
    const question = list('q', ['a', { id: 'b', when: ['here'] }, { id: 'c', unless: ['here'] }]);
    const there = new Set(['here']);
    expect(read(['b', 'c'], question)).to.deep.equal(['c']);
    expect(read(['b', 'c'], question, there)).to.deep.equal(['b']);
    expect(offered(question.options, there).map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(read('b', one('p', question.options))).to.deep.equal(empty);
  });

  it('does not offer a detail that is not worth offering', () => {
    const question = list('q', [{ id: 'a', options: [{ id: 'x', when: ['here'] }, { id: 'y' }] }]);
    expect(read(['a', 'x'], question)).to.deep.equal({ problem: 'incomplete', option: 'a' });
    expect(read(['a', 'x'], question, new Set(['here']))).to.deep.equal(['a', 'x']);
  });

  it('keeps a box that is ticked beside the one answer, and the answer as it was where none is', () => {
    const pick = one('pick', ['a', 'b'], { also: [{ id: 'box' }, { id: 'case', when: ['here'] }] });
    expect(read(['box', 'b'], pick)).to.deep.equal(['b', 'box']);
    expect(read(['unsure', 'box'], pick)).to.deep.equal(['unsure', 'box']);
    expect(read(['b', 'a', 'box', 'box', 'stranger'], pick)).to.deep.equal(['a', 'box']);
    expect(read(['b'], pick)).to.equal('b');
    expect(read(['b', 'case'], pick)).to.equal('b');
    expect(read(['case', 'box', 'b'], pick, new Set(['here']))).to.deep.equal(['b', 'box', 'case']);
    expect(read(read(['b', 'box'], pick), pick)).to.deep.equal(['b', 'box']);
  });

  it('never takes a box for the answer that it stands beside', () => {
    const pick = one('pick', ['a', 'b'], { also: [{ id: 'box' }] });
    expect(read('box', pick)).to.deep.equal(empty);
    expect(read(['box'], pick)).to.deep.equal(empty);
  });

  it('reads what it has read in the same way again', () => {
    const ids = ['a', 'b', 'more', 'x', 'y', 'unsure', 'unsure-more', 'none', 'stranger'];
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), (picked) => {
        const first = read(picked);
        expect(read([...picked].sort())).to.deep.equal(first);
        if (!isProblem(first)) expect(read(first)).to.deep.equal(first);
      }),
    );
  });
});

describe('answer · facts', () => {
  const question = list(
    'q',
    [
      { id: 'a' },
      { id: 'b', sets: ['b1', 'b2'] },
      { id: 'quiet', sets: [] },
      { id: 'more', options: [{ id: 'x', sets: ['x1'] }, { id: 'y' }], unsure: ['y', 'z'] },
    ],
    { none: ['nothing'], unsure: ['anything'] },
  );

  it('are the option itself, or what it sets in its place', () => {
    expect(factsOf({ id: 'a' })).to.deep.equal(['a']);
    expect(factsOf({ id: 'b', sets: ['b1', 'b2'] })).to.deep.equal(['b1', 'b2']);
    expect(factsOf({ id: 'quiet', sets: [] })).to.deep.equal([]);
  });

  it('come with the option that set them', () => {
    expect(factsSetBy(question, ['a', 'b', 'quiet', 'more', 'x'])).to.deep.equal([
      ['a', 'a'],
      ['b1', 'b'],
      ['b2', 'b'],
      ['more', 'more'],
      ['x1', 'x'],
    ]);
  });

  it('come from "none", "not sure" and "not sure which" as well', () => {
    expect(factsSetBy(question, ['none'])).to.deep.equal([['nothing', 'none']]);
    expect(factsSetBy(question, ['unsure'])).to.deep.equal([['anything', 'unsure']]);
    expect(factsSetBy(question, ['more', 'unsure-more'])).to.deep.equal([
      ['more', 'more'],
      ['y', 'unsure-more'],
      ['z', 'unsure-more'],
    ]);
  });

  it('come from a box beside the answer, and only where it is ticked', () => {
    const pick = one('pick', ['a'], { also: [{ id: 'box', sets: ['boxed'] }], unsure: ['anything'] });
    expect(factsSetBy(pick, ['a', 'box'])).to.deep.equal([
      ['a', 'a'],
      ['boxed', 'box'],
    ]);
    expect(factsSetBy(pick, 'a')).to.deep.equal([['a', 'a']]);
    expect(factsSetBy(pick, ['unsure', 'box'])).to.deep.equal([
      ['boxed', 'box'],
      ['anything', 'unsure'],
    ]);
  });

  it('do not come from a detail without its tick', () => {
    expect(factsSetBy(question, ['x'])).to.deep.equal([]);
  });

  it('come from what is lacking, whatever else is ticked', () => {
    const lacking = list('q', ['a', 'b', 'c'], { lacking: { options: ['a', 'b'], sets: ['no-link'] } });
    const linkless = (...ids: string[]) => factsSetBy(lacking, ids).some(([fact]) => fact === 'no-link');
    expect(linkless('c')).to.be.true;
    expect(linkless('none')).to.be.true;
    expect(linkless('unsure')).to.be.true;
    expect(linkless('c', 'a')).to.be.false;
    expect(linkless('b')).to.be.false;
  });

  it('are all among those that the options could set', () => {
    expect(settableFacts(question.options)).to.have.members(['a', 'b1', 'b2', 'more', 'x1', 'y', 'y', 'z']);
  });
});

describe('the trend of an answer', () => {
  const question = one(
    'trend',
    [
      { id: 'eases', trend: 'better', sets: ['a', 'b'] },
      { id: 'stays', trend: 'same', sets: ['b'] },
      { id: 'grows', trend: 'worse', sets: ['c', 'd'] },
      { id: 'other' },
    ],
    { unsure: ['b', 'c'] },
  );

  it('is that of the option, and of "not sure" that of the option all of whose facts it sets', () => {
    const trends = ['eases', 'stays', 'grows', 'other', 'unsure'].map((answer) => trendIn(question, answer));
    expect(trends).to.deep.equal(['better', 'same', 'worse', undefined, 'same']);
    expect(trendIn({ ...question, unsure: ['c'] }, 'unsure')).to.be.undefined;
    expect(trendIn({ ...question, unsure: ['d', 'c'] }, 'unsure')).to.equal('worse');
  });

  it('is none where nothing was answered', () => {
    expect(trendIn(question, undefined)).to.be.undefined;
    expect(trendIn(one('trend', question.options), 'unsure')).to.be.undefined;
  });
});
