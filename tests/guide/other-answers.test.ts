import { expect } from '@open-wc/testing';
import type { Answer, Question } from '../../src/guide/guide.js';
import { otherAnswers } from '../../src/guide/other-answers.js';
import { list, one } from './tiny.js';

const around = (question: Question, given: Answer, ...facts: readonly string[]): readonly string[] =>
  otherAnswers(question, given, new Set(facts)).map(
    ({ how, option, detail, answer }) =>
      `${how} ${[option, detail].filter(Boolean).join(' ')}: ${[answer].flat().join(' ')}`,
  );

describe('other answers', () => {
  it('to a question that takes one are its other options and "not sure"', () => {
    expect(around(one('q', ['a', 'b']), 'a')).to.deep.equal(['instead b: b', 'instead unsure: unsure']);
    expect(around(one('q', ['a', 'b']), 'unsure')).to.deep.equal(['instead a: a', 'instead b: b']);
  });

  it('keep the box beside it, or take only that', () => {
    const question = one('q', ['a', 'b'], { also: [{ id: 'box' }] });
    expect(around(question, ['a', 'box'])).to.deep.equal([
      'instead b: b box',
      'instead unsure: unsure box',
      'taken box: a',
    ]);
    expect(around(question, 'a')).to.include('added box: a box');
  });

  it('to a list are one tick more, or one less', () => {
    expect(around(list('q', ['a', 'b', 'c']), ['a', 'b'])).to.deep.equal([
      'taken a: b',
      'taken b: a',
      'added c: a b c',
      'added unsure: a b unsure',
      'instead none: none',
    ]);
  });

  it('to a list without a tick take the place of "none of these", which comes back with the last one gone', () => {
    expect(around(list('q', ['a']), ['none'])).to.deep.equal(['added a: a', 'added unsure: unsure']);
    expect(around(list('q', ['a']), ['a'])).to.deep.equal(['taken a: none', 'added unsure: a unsure']);
  });

  it('come with each detail, and keep one under an option that stays ticked', () => {
    const question = list('q', [{ id: 'a', options: [{ id: 'x' }, { id: 'y' }] }]);
    expect(around(question, ['none'])).to.deep.equal([
      'added a x: a x',
      'added a y: a y',
      'added a unsure-a: a unsure-a',
      'added unsure: unsure',
    ]);
    expect(around(question, ['a', 'x'])).to.deep.equal([
      'taken a: none',
      'added a y: a x y',
      'added a unsure-a: a x unsure-a',
      'added unsure: a x unsure',
    ]);
    expect(around(question, ['a', 'x', 'y'])).to.include('taken a x: a y');
  });

  it('are only what was offered at the time', () => {
    const question = list('q', ['a', { id: 'b', when: ['old'] }]);
    expect(around(question, ['none'])).to.not.include('added b: b');
    expect(around(question, ['none'], 'old')).to.include('added b: b');
  });
});
