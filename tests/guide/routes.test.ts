import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { questionsLeft, routes, singleAnswers } from '../../src/guide/routes.js';
import type { Answers, Guide } from '../../src/guide/guide.js';
import { walk } from '../../src/guide/walk.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { answersTo } from '../cases/arbitraries.js';
import { smallGuide } from './small-guide.js';
import { list, one, tiny } from './tiny.js';

const orders = (guide: Guide, situation?: Parameters<typeof routes>[1]) =>
  routes(guide, situation).map(({ questions }) => questions.join(' '));

describe('routes · single answers', () => {
  it('of a question that takes one are its options and "not sure"', () => {
    expect(singleAnswers(one('q', ['a', 'b']))).to.deep.equal(['a', 'b', 'unsure']);
  });

  it('come with each box beside them as well', () => {
    expect(singleAnswers(one('q', ['a'], { also: [{ id: 'box' }, { id: 'case' }] }))).to.deep.equal([
      'a',
      'unsure',
      ['a', 'box'],
      ['unsure', 'box'],
      ['a', 'case'],
      ['unsure', 'case'],
    ]);
  });

  it('of a list are none, each tick with one detail, and "not sure"', () => {
    expect(singleAnswers(list('q', ['a', { id: 'b', options: [{ id: 'x' }, { id: 'y' }] }]))).to.deep.equal([
      ['none'],
      ['a'],
      ['b', 'x'],
      ['b', 'y'],
      ['b', 'unsure-b'],
      ['unsure'],
    ]);
  });
});

describe('routes', () => {
  it('are told apart by which questions are asked', () => {
    expect(orders(smallGuide)).to.have.members(['age signs cause now', 'age signs now']);
    expect(orders(smallGuide, { checkingIn: true })).to.have.members([
      'age since signs cause now',
      'age since signs now',
    ]);
  });

  it('know the questions that only some regions are asked', () => {
    const guide = tiny({
      questions: [list('a', ['x']), list('b', ['y'], { when: ['here'] })],
      regions: {
        default: { facts: [], emergency: [] },
        GB: { facts: ['here'], emergency: [] },
      },
    });
    expect(orders(guide)).to.deep.equal(['a']);
    expect(orders(guide, { region: 'GB' })).to.deep.equal(['a b']);
  });

  it('find the questions that "none", "not sure" or two answers together lead to', () => {
    const guide = tiny({
      questions: [
        list('a', ['x'], { none: ['nothing'] }),
        list('b', ['y'], { unsure: ['perhaps'] }),
        list('c', ['z'], { when: ['nothing', 'perhaps'] }),
        list('d', ['w'], { whenAny: ['x', 'y'], atLeast: 2 }),
      ],
    });
    expect(orders(guide)).to.have.members(['a b', 'a b c', 'a b d']);
  });

  it('know the questions that a box beside an answer asks', () => {
    const guide = tiny({
      questions: [one('a', ['x'], { also: [{ id: 'box' }] }), list('b', ['y'], { when: ['box'] })],
    });
    expect(orders(guide)).to.have.members(['a', 'a b']);
    expect(questionsLeft(guide, { answers: {} })).to.equal(2);
    expect(questionsLeft(guide, { answers: { a: 'x' } })).to.equal(0);
    expect(questionsLeft(guide, { answers: { a: ['x', 'box'] } })).to.equal(1);
  });

  it('of a guide without questions are one, and empty', () => {
    expect(routes(tiny())).to.deep.equal([{ questions: [], because: [] }]);
  });

  it('hold every order in which any answers are met', () => {
    for (const checkingIn of [false, true]) {
      const known = new Set(orders(upperBack, { checkingIn }));
      fc.assert(
        fc.property(answersTo(upperBack), (answers) => {
          const { asked, next } = walk(upperBack, { answers, checkingIn });
          expect(next).to.be.undefined;
          expect(known.has(asked.map(({ id }) => id).join(' '))).to.be.true;
        }),
        { numRuns: 200 },
      );
    }
  });
});

describe('routes · questions left', () => {
  it('are all that may still be asked', () => {
    expect(questionsLeft(smallGuide, { answers: {} })).to.equal(4);
    expect(questionsLeft(smallGuide, { answers: { age: 'child' } })).to.equal(2);
    expect(questionsLeft(smallGuide, { answers: { age: 'adult' } })).to.equal(3);
    expect(questionsLeft(smallGuide, { answers: {}, checkingIn: true })).to.equal(5);
  });

  it('are none once help comes first, or all is said', () => {
    expect(questionsLeft(smallGuide, { answers: { age: 'adult', signs: 'white' } })).to.equal(0);
    expect(questionsLeft(smallGuide, { answers: { age: 'child', signs: 'none', now: 'none' } })).to.equal(0);
  });

  it('leave out what can no longer come up, and keep what a coming answer may call for', () => {
    const guide = tiny({
      questions: [
        one('a', ['x', 'y']),
        list('b', ['z'], { when: ['x'] }),
        list('c', ['w'], { when: ['z'] }),
        list('d', ['v'], { unless: ['y'] }),
      ],
    });
    const left = (answers: Answers) => questionsLeft(guide, { answers });
    expect(left({})).to.equal(4);
    expect(left({ a: 'x' })).to.equal(3);
    expect(left({ a: 'x', b: 'none' })).to.equal(1);
    expect(left({ a: 'y' })).to.equal(0);
  });

  it('never grow as answers come in, and never fall short of what is still asked', () => {
    for (const checkingIn of [false, true])
      fc.assert(
        fc.property(answersTo(upperBack), fc.constantFrom('GB', undefined), (answers, region) => {
          const said: Record<string, Answers[string]> = {};
          const counts: number[] = [];
          for (;;) {
            const situation = { answers: said, region, checkingIn };
            counts.push(questionsLeft(upperBack, situation));
            const { next, stop } = walk(upperBack, situation);
            if (!next || stop) break;
            expect(said, 'an answer was refused').not.to.have.property(next.id);
            said[next.id] = answers[next.id]!;
          }
          const stillAsked = counts.map((_, index) => counts.length - 1 - index);
          counts.forEach((count, index) => {
            expect(count).to.be.at.least(stillAsked[index]!);
            if (index > 0) expect(count).to.be.below(counts[index - 1]!);
          });
          expect(counts.at(-1)).to.equal(0);
        }),
        { numRuns: 200 },
      );
  });
});
