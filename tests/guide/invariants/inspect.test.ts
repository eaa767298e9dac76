import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { inspector } from '../../../src/guide/invariants/inspect.js';
import { subjectOf } from '../../../src/guide/invariants/subject.js';
import { answersTo } from '../../cases/arbitraries.js';
import { upperBackDocument } from '../../cases/upper-back/document.js';
import { smallDocument } from '../small-guide.js';
import { unsafe } from './unsafe.js';

for (const document of [smallDocument, upperBackDocument])
  describe(`invariants · ${document.guide.id}`, () => {
    it('hold for whatever is ticked together', () => {
      const inspect = inspector(subjectOf(document));
      fc.assert(
        fc.property(
          answersTo(document.guide),
          fc.constantFrom('GB', 'US', 'AU', undefined),
          fc.boolean(),
          (answers, region, checkingIn) => {
            const broken = inspect({ answers, region, checkingIn });
            expect(broken.map(({ breaches }) => breaches)).to.deep.equal([]);
          },
        ),
        { numRuns: 250 },
      );
    });
  });

describe('invariants · a visit', () => {
  it('tells which invariant it breaks, and where', () => {
    const { subject } = unsafe.find(({ breaks }) => breaks === 9)!;
    const answers = { age: 'adult', signs: ['numb'], cause: ['typing'], now: ['none'] };
    const [broken] = inspector(subject)({ answers });
    expect(broken?.invariant.id).to.equal('something-to-do');
    expect(broken?.breaches[0]?.visit?.answers).to.deep.equal(answers);
  });
});
