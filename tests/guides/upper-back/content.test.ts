import { expect } from '@open-wc/testing';
import { regionOf } from '../../../src/guide/region.js';
import { routes } from '../../../src/guide/routes.js';
import { upperBack } from '../../../src/guides/upper-back/guide.js';
import { converse, well } from '../../cases/conversation.js';
import { REMEDIES } from '../../cases/expectations.js';
import { numbers, VERIFIED } from '../../cases/numbers.js';
import { longestRoute, longestWalk, MOST_SCREENS } from '../../cases/screens.js';

describe('upper-back · content', () => {
  it('has every remedy of evidence.md, and no other', () => {
    expect(upperBack.remedies.map(({ id }) => id)).to.have.members([...REMEDIES]);
  });

  for (const [code, expected] of Object.entries(numbers))
    it(`gives the numbers of ${code}`, () => {
      const { emergency, advice, poison, confirmed } = regionOf(upperBack, code);
      expect(emergency.map(({ dial }) => dial.replace(/\D/g, ''))).to.deep.equal(expected.emergency);
      expect(advice?.dial.replace(/\D/g, '')).to.equal(expected.advice);
      expect(poison?.dial.replace(/\D/g, '')).to.equal(expected.poison);
      expect(confirmed).to.equal(VERIFIED.includes(code));
    });

  it('has no country with numbers that evidence.md does not give', () => {
    const european = upperBack.regions['DE'];
    const codes = Object.keys(upperBack.regions).filter((code) => upperBack.regions[code] !== european);
    expect(codes.filter((code) => code !== 'default' && !(code in numbers))).to.deep.equal([]);
  });

  it('gives several numbers, and confirms none, where the country is not known', () => {
    for (const code of [undefined, '', 'XX', 'default', 'toString', '__proto__', 'constructor']) {
      const { emergency, confirmed } = regionOf(upperBack, code);
      expect(emergency.map(({ dial }) => dial)).to.deep.equal(['112', '911', '999']);
      expect(confirmed).to.be.false;
    }
  });

  it('reaches the plan within ten screens by every route', () => {
    expect(routes(upperBack)).not.to.be.empty;
    for (const region of [undefined, 'GB']) {
      const longest = longestRoute(upperBack, region);
      expect(longest).to.be.at.most(MOST_SCREENS);
      // The routes must know of the longest way, or the bound above says nothing.
      expect(longestWalk(upperBack, region)).to.equal(longest);
    }
  });

  it('tells, in every result but an emergency, what to watch for', () => {
    for (const health of ['none', 'unsure', ['other-health', 'long-illness']])
      for (const began of ['days-2', 'weeks-3', 'weeks-12', 'longer', 'comes-back'])
        expect(converse({ answers: { ...well, health, began } }).assessment.actions).to.include(
          'act-safety-net',
        );
  });

  it('offers the gel nowhere that its label does not cover the back', () => {
    const answers = { ...well, cause: 'new-task', began: 'days-2' };
    const gel = (region?: string) =>
      converse({ answers, region }).assessment.plan?.offers.some(
        ({ remedy }) => remedy === 'otc-topical-nsaid',
      );
    expect(gel('AU')).to.be.true;
    expect(gel('US')).to.be.false;
    expect(gel(undefined)).to.be.false;
  });
});
