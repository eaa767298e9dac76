import { expect } from '@open-wc/testing';
import { invariants } from '../../../src/guide/invariants/invariants.js';
import { prove, type Proof } from '../../../src/guide/invariants/prove.js';
import { subjectOf } from '../../../src/guide/invariants/subject.js';
import { smallDocument } from '../small-guide.js';
import { unsafe } from './unsafe.js';

const told = ({ broken }: Proof): readonly string[] =>
  broken.flatMap(({ invariant, breaches }) =>
    breaches.map(({ about, message }) => `${invariant.number} ${about}: ${message}`),
  );

describe('invariants', () => {
  it('are the ten of the design, numbered in its order', () => {
    expect(invariants.map(({ number }) => number)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('hold for a guide that is safe', () => {
    expect(told(prove(subjectOf(smallDocument), { deep: true }))).to.deep.equal([]);
  });

  for (const { breaks, harm, subject } of unsafe)
    it(`catch with number ${breaks}, and no other, that ${harm}`, () => {
      const proof = prove(subject, { deep: true });
      expect(
        proof.broken.map(({ invariant }) => invariant.number),
        told(proof).join('\n'),
      ).to.deep.equal([breaks]);
      for (const { message } of proof.broken.flatMap(({ breaches }) => breaches))
        expect(message).to.match(/\.$/);
    });

  it('are each broken by some guide or reading of the tests', () => {
    expect([...new Set(unsafe.map(({ breaks }) => breaks))].sort((a, b) => a - b)).to.deep.equal(
      invariants.map(({ number }) => number),
    );
  });
});
