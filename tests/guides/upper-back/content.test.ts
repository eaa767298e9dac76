import { expect } from '@open-wc/testing';
import { cases } from '../../cases/upper-back/cases.js';
import { routes } from '../../../src/guide/routes.js';
import { upperBack } from '../../../src/guides/upper-back/guide.js';
import { converse, well } from '../../cases/upper-back/conversation.js';
import { REMEDIES } from '../../cases/expectations.js';
import { longestRoute, longestWalk, MOST_SCREENS } from '../../cases/screens.js';

describe('upper-back · content', () => {
  it('has every remedy of evidence.md, and no other', () => {
    expect(upperBack.remedies.map(({ id }) => id)).to.have.members([...REMEDIES]);
  });

  it('reaches the plan within eleven screens by every route', () => {
    expect(routes(upperBack)).not.to.be.empty;
    for (const region of [undefined, 'GB']) {
      const longest = longestRoute(upperBack, region);
      expect(longest).to.be.at.most(MOST_SCREENS);
      // The routes must know of the longest way, or the bound above says nothing.
      expect(longestWalk(cases, region)).to.equal(longest);
    }
  });

  it('tells, in every result but an emergency, what to watch for', () => {
    for (const health of ['none', 'unsure', ['other-health', 'long-illness']])
      for (const began of ['days-2', 'weeks-3', 'weeks-12', 'longer', 'comes-back'])
        expect(converse({ answers: { ...well, health, began } }).assessment.actions).to.include(
          'act-safety-net',
        );
  });
});
