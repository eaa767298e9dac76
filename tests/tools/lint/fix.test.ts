import { expect } from '@open-wc/testing';
import type { Edit, Finding } from '../../../src/tools/finding.js';
import { applyFixes } from '../../../src/tools/lint/fix.js';

const finding = (...edits: Edit[]): Finding => ({
  rule: 'some-rule',
  severity: 'warning',
  path: '',
  message: '',
  why: '',
  fix: { says: '', edits },
});
const fixed = (input: unknown, ...edits: readonly (readonly Edit[])[]) => {
  const before = structuredClone(input);
  const result = applyFixes(
    input,
    edits.map((each) => finding(...each)),
  );
  expect(input).to.deep.equal(before);
  return { value: result.value, applied: result.applied.length };
};

describe('lint · fixes', () => {
  it('set and take out values, wherever they stand', () => {
    expect(fixed({ a: { b: [1, 2] }, c: 3 }, [{ at: ['a', 'b', 1], set: 5 }], [{ at: ['c'] }])).to.deep.equal(
      {
        value: { a: { b: [1, 5] } },
        applied: 2,
      },
    );
  });
  it('keep the positions of a list, however much is taken out of it', () => {
    const edits = [[{ at: ['l', 0] }], [{ at: ['l', 2] }], [{ at: ['l', 3, 'x'], set: 1 }]];
    expect(fixed({ l: ['a', 'b', 'c', { x: 0 }] }, ...edits)).to.deep.equal({
      value: { l: ['b', { x: 1 }] },
      applied: 3,
    });
  });
  it('are carried out whole or not at all', () => {
    const both = [{ at: ['a'], set: 2 }, { at: ['gone', 'x'] }];
    expect(fixed({ a: 1 }, both)).to.deep.equal({ value: { a: 1 }, applied: 0 });
  });
  it('leave to the first what two want to change', () => {
    expect(fixed({ a: 1 }, [{ at: ['a'], set: 2 }], [{ at: ['a'], set: 3 }])).to.deep.equal({
      value: { a: 2 },
      applied: 1,
    });
    expect(fixed({ a: { b: 1 } }, [{ at: ['a'] }], [{ at: ['a', 'b'], set: 3 }])).to.deep.equal({
      value: {},
      applied: 1,
    });
    expect(fixed({ a: { b: 1 } }, [{ at: ['a', 'b'], set: 3 }], [{ at: ['a'] }])).to.deep.equal({
      value: { a: { b: 3 } },
      applied: 1,
    });
  });
  it('count both where two want the same', () => {
    expect(fixed({ a: 1, b: 2 }, [{ at: ['a'] }], [{ at: ['a'] }])).to.deep.equal({
      value: { b: 2 },
      applied: 2,
    });
  });
  it('refuse what contradicts itself, and what is not there', () => {
    expect(fixed({ a: 1 }, [{ at: ['a'] }, { at: ['a'], set: 2 }]).applied).to.equal(0);
    expect(fixed({ a: [1] }, [{ at: ['a', 1], set: 2 }]).applied).to.equal(0);
    expect(fixed({ a: [1] }, [{ at: ['a', 'x'], set: 2 }]).applied).to.equal(0);
    expect(fixed('text', [{ at: ['a'], set: 2 }]).applied).to.equal(0);
    expect(fixed({ a: 1 }, []).applied).to.equal(0);
  });
  it('change the whole where that is asked for', () => {
    expect(fixed([1], [{ at: [], set: 2 }])).to.deep.equal({ value: 2, applied: 1 });
    expect(fixed([1], [{ at: [] }]).applied).to.equal(0);
  });
  it('leave the order of keys as it was, and add new ones after them', () => {
    const { value } = fixed({ a: 1, b: 2, c: 3 }, [{ at: ['b'], set: 4 }], [{ at: ['d'], set: 5 }]);
    expect(JSON.stringify(value)).to.equal('{"a":1,"b":4,"c":3,"d":5}');
  });
  it('make a plain key of a name that means something to JavaScript', () => {
    const { value } = fixed(JSON.parse('{"__proto__":{"a":1},"b":2}'), [{ at: ['b'], set: 3 }]);
    expect(JSON.stringify(value)).to.equal('{"__proto__":{"a":1},"b":3}');
    expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
  });
  it('hand back what they got where there is nothing to do', () => {
    const input = { a: 1 };
    expect(applyFixes(input, []).value).to.equal(input);
  });
});
