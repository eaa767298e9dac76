import { expect } from '@open-wc/testing';
import { asksForSigns, isPainScore, UNSAID_BEFORE } from '../../src/guide/pain.js';

describe('a score of pain', () => {
  it('is a whole number from 0 to 10, and nothing else', () => {
    for (const score of [0, 1, 5, 10]) expect(isPainScore(score), String(score)).to.be.true;
    for (const other of [-1, 11, 4.5, NaN, Infinity, '5', null, undefined, [5]])
      expect(isPainScore(other), String(other)).to.be.false;
  });

  it('of 8 or more asks for the warning signs, whatever it was before', () => {
    for (const before of [undefined, 0, 8, 10])
      for (const now of [8, 9, 10]) expect(asksForSigns(before, now), `${before} ${now}`).to.be.true;
  });

  it('that has risen by more than 2 asks for them, and by 2 does not', () => {
    expect(asksForSigns(1, 4)).to.be.true;
    expect(asksForSigns(1, 3)).to.be.false;
  });

  it('that has risen above 5 asks for them, and one that was above it before does not', () => {
    expect(asksForSigns(5, 6)).to.be.true;
    expect(asksForSigns(6, 7)).to.be.false;
    expect(asksForSigns(7, 6)).to.be.false;
  });

  it('with nothing to compare it with asks for them only when it is severe', () => {
    expect(asksForSigns(undefined, 7)).to.be.false;
  });

  it('right after trying something counts against the most that the stop rule lets pass', () => {
    expect(asksForSigns(UNSAID_BEFORE, 6)).to.be.true;
    expect(asksForSigns(UNSAID_BEFORE, 5)).to.be.false;
  });
});
