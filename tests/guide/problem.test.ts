import { expect } from '@open-wc/testing';
import { inside, shown, told } from '../../src/guide/problem.js';

describe('the path of a value', () => {
  it('names keys and positions as a program would', () => {
    expect(inside('', 'guide')).to.equal('guide');
    expect(inside('guide', 'flags')).to.equal('guide.flags');
    expect(inside('guide.flags', 3)).to.equal('guide.flags[3]');
    expect(inside('texts', 'pt-BR_2')).to.equal('texts.pt-BR_2');
  });

  it('quotes a key that is no plain word, and cuts it where it is long', () => {
    expect(inside('texts', 'a b')).to.equal('texts["a b"]');
    expect(inside('texts', '')).to.equal('texts[""]');
    expect(inside('', 'x'.repeat(60))).to.equal('x'.repeat(60));
    expect(inside('', 'x'.repeat(61))).to.equal(`["${'x'.repeat(60)}…"]`);
  });
});

describe('a value in a message', () => {
  it('is short, and can be told from every other kind', () => {
    expect([1, true, null, undefined, [], {}, 'a'].map(shown)).to.deep.equal([
      '1',
      'true',
      'null',
      'undefined',
      'A list',
      'An object',
      '"a"',
    ]);
    expect(shown('a'.repeat(60))).to.equal(`"${'a'.repeat(60)}"`);
    expect(shown('a'.repeat(61))).to.equal(`"${'a'.repeat(60)}…"`);
  });
});

describe('the problems that are told', () => {
  const problems = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ path: `[${index}]`, message: 'is wrong' }));

  it('are all where nobody has to read many', () => {
    expect(told(problems(200))).to.deep.equal(problems(200));
  });

  it('are the first where there are more, with how many more there are', () => {
    const more = { path: '', message: '3 more problems are not listed. Put these right first.' };
    expect(told(problems(203))).to.deep.equal([...problems(200), more]);
    expect(told(problems(203), true).at(-1)!.message).to.match(/^At least 3 more/);
  });
});
