import { expect } from '@open-wc/testing';
import type { Guide } from '../../../src/guide/guide.js';
import { factsByRule, factsRead } from '../../../src/guide/invariants/rules.js';
import { list, one, tiny } from '../tiny.js';

const rulesOf = (parts: Partial<Guide>) => factsByRule(tiny(parts)).map((facts) => [...facts].join(' '));

describe('the facts that each rule reads', () => {
  it('are none where nothing depends on anything', () => {
    expect(rulesOf({ questions: [list('q', ['a'])], causes: [{ id: 'c', fits: ['walk'] }] })).to.deep.equal(
      [],
    );
  });

  it('are of a question what it is asked for, and of each option, beside it and under it, both', () => {
    const question = one(
      'q',
      ['plain', { id: 'some', when: ['b'], options: [{ id: 'under', unless: ['c'] }] }],
      { when: ['a'], also: [{ id: 'box', whenAny: ['d'] }] },
    );
    expect(rulesOf({ questions: [question] })).to.have.members(['a', 'a', 'b a', 'c a', 'd a']);
  });

  it('are of a flag also those of all that raises it', () => {
    const raised = [
      { level: 'urgent', when: ['b'] },
      { level: 'emergency', whenAny: ['c', 'd'] },
    ] as const;
    expect(
      rulesOf({
        flags: [
          { id: 'rf', level: 'doctor', when: ['a'], raised },
          { id: 'rf-2', level: 'doctor', unless: ['e'] },
        ],
      }),
    ).to.deep.equal(['a b c d', 'e']);
  });

  it('are those of every cause, side, row and remedy', () => {
    expect(
      rulesOf({
        causes: [{ id: 'c', when: ['a'], fits: ['walk'] }],
        choices: [
          {
            id: 'choice',
            neither: 'N',
            sides: [{ id: 'side', remedies: [], unless: ['b'] }],
            rows: [{ id: 'row', prefer: [], whenAny: ['c'] }],
          },
        ],
        remedies: [
          { id: 'walk', family: 'walk', evidence: 'weak', when: ['d'] },
          { id: 'rest', family: 'rest', evidence: 'weak', when: ['e'], withheldBy: ['x'] },
        ],
      }),
    ).to.deep.equal(['a', 'b', 'c', 'd', 'e x']);
  });

  it('are those behind a caution as well, wherever one is read', () => {
    const cautions = [{ id: 'x', when: ['a'], unless: ['b'] }];
    expect(
      rulesOf({
        cautions,
        causes: [{ id: 'c', when: ['x'], fits: ['walk'] }],
        remedies: [{ id: 'walk', family: 'walk', evidence: 'weak', withheldBy: ['x'] }],
      }),
    ).to.deep.equal(['a b', 'x a b', 'x a b']);
  });

  it('are all of them together what some rule reads, worked out once for each guide', () => {
    const guide = tiny({ flags: [{ id: 'rf', level: 'doctor', when: ['a'], unless: ['b'] }] });
    expect([...factsRead(guide)]).to.deep.equal(['a', 'b']);
    expect(factsRead(guide)).to.equal(factsRead(guide));
    expect([...factsRead(tiny())]).to.deep.equal([]);
  });
});
