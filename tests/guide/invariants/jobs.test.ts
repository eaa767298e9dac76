import { expect } from '@open-wc/testing';
import type { Flag, Guide, Option } from '../../../src/guide/guide.js';
import { jobsFor } from '../../../src/guide/invariants/jobs.js';
import { tiny } from '../tiny.js';

const flag = (id: string): Flag => ({ id: `rf-${id}`, level: 'doctor', when: [id] });

const guideWith = (options: readonly Option[], flags: readonly Flag[] = [flag('a')]): Guide =>
  tiny({ questions: [{ id: 'where', phase: 'identifying', kind: 'one', options }], flags });

const counted = (guide: Guide): number => jobsFor(guide, 'all', false).count;

describe('the jobs of a proof', () => {
  it('are as many as are counted', () => {
    const guide = guideWith([{ id: 'a' }, { id: 'b' }]);
    expect([...jobsFor(guide, 'all', false).jobs]).to.have.length(counted(guide));
  });

  it('take answers between which no rule decides for one', () => {
    const two = guideWith([{ id: 'a' }, { id: 'b' }]);
    expect(counted(guideWith([{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }]))).to.equal(counted(two));
  });

  it('keep answers apart that a rule tells apart, that are offered to some only, or that say how it goes', () => {
    const two = counted(guideWith([{ id: 'a' }, { id: 'b' }]));
    const three = [{ id: 'a' }, { id: 'b' }];
    expect(counted(guideWith([...three, { id: 'c' }], [flag('a'), flag('c')]))).to.be.above(two);
    expect(counted(guideWith([...three, { id: 'c', when: ['a'] }]))).to.be.above(two);
    expect(counted(guideWith([...three, { id: 'c', trend: 'worse' }]))).to.be.above(two);
  });
});
