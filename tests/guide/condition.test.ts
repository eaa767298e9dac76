import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { couldHold, holds } from '../../src/guide/condition.js';

const facts = (...ids: string[]) => new Set(ids);

describe('condition', () => {
  it('holds when it asks for nothing', () => {
    expect(holds({}, facts())).to.be.true;
    expect(holds({ when: [], unless: [] }, facts('a'))).to.be.true;
  });

  it('needs every fact of "when"', () => {
    expect(holds({ when: ['a', 'b'] }, facts('a', 'b', 'c'))).to.be.true;
    expect(holds({ when: ['a', 'b'] }, facts('a'))).to.be.false;
  });

  it('needs one fact of "whenAny"', () => {
    expect(holds({ whenAny: ['a', 'b'] }, facts('b'))).to.be.true;
    expect(holds({ whenAny: ['a', 'b'] }, facts('c'))).to.be.false;
  });

  it('never holds on an empty "whenAny", which nothing can fulfil', () => {
    expect(holds({ whenAny: [] }, facts('a'))).to.be.false;
  });

  it('needs as many of "whenAny" as "atLeast" says', () => {
    const condition = { whenAny: ['a', 'b', 'c'], atLeast: 2 };
    expect(holds(condition, facts('a'))).to.be.false;
    expect(holds(condition, facts('a', 'c'))).to.be.true;
    expect(holds(condition, facts('a', 'b', 'c'))).to.be.true;
  });

  it('is spoken against by one fact of "unless"', () => {
    expect(holds({ when: ['a'], unless: ['b', 'c'] }, facts('a'))).to.be.true;
    expect(holds({ when: ['a'], unless: ['b', 'c'] }, facts('a', 'c'))).to.be.false;
  });

  it('needs all that it asks for at once', () => {
    const condition = { when: ['a'], whenAny: ['b', 'c'], unless: ['d'] };
    expect(holds(condition, facts('a', 'c'))).to.be.true;
    expect(holds(condition, facts('c'))).to.be.false;
    expect(holds(condition, facts('a'))).to.be.false;
    expect(holds(condition, facts('a', 'b', 'd'))).to.be.false;
  });

  it('takes the names of inherited properties for ordinary ids', () => {
    for (const id of ['toString', 'constructor', '__proto__', 'hasOwnProperty']) {
      expect(holds({ when: [id] }, facts())).to.be.false;
      expect(holds({ when: [id] }, facts(id))).to.be.true;
    }
  });

  describe('that could hold', () => {
    it('does not mind what speaks against it now', () => {
      expect(couldHold({ when: ['a'], unless: ['b'] }, facts('a', 'b'))).to.be.true;
    });

    it('still needs its facts', () => {
      expect(couldHold({ when: ['a'] }, facts('b'))).to.be.false;
      expect(couldHold({ whenAny: ['a', 'b'], atLeast: 2 }, facts('b'))).to.be.false;
    });

    it('never says no where it holds, and never yes and then no as facts come to stand', () => {
      const ids = fc.subarray(['a', 'b', 'c', 'd', 'e']);
      const condition = fc.record(
        { when: ids, whenAny: ids, unless: ids, atLeast: fc.integer({ min: 1, max: 3 }) },
        { requiredKeys: [] },
      );
      fc.assert(
        fc.property(condition, ids, ids, (asked, some, more) => {
          if (holds(asked, facts(...some))) expect(couldHold(asked, facts(...some))).to.be.true;
          if (couldHold(asked, facts(...some))) expect(couldHold(asked, facts(...some, ...more))).to.be.true;
        }),
      );
    });
  });
});
