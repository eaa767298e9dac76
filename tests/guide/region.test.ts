import { expect } from '@open-wc/testing';
import { knownRegion, numbersOf, regionOf } from '../../src/guide/region.js';
import { smallGuide } from './small-guide.js';
import { tiny } from './tiny.js';

describe('region', () => {
  it('is found by its code, in any case, and by its other names', () => {
    for (const code of ['GB', 'gb', 'Gb', 'UK', 'uk'])
      expect(regionOf(smallGuide, code)).to.equal(smallGuide.regions['GB']);
    expect(knownRegion(smallGuide, 'uk')).to.equal('GB');
  });

  it('is the default where the country is unknown', () => {
    for (const code of [undefined, '', 'XX', 'default', 'DEFAULT', 'GBR', ' GB'])
      expect(regionOf(smallGuide, code), code).to.equal(smallGuide.regions.default);
  });

  it('is never what every object inherits', () => {
    for (const code of ['toString', '__proto__', 'constructor', 'hasOwnProperty'])
      expect(regionOf(smallGuide, code), code).to.equal(smallGuide.regions.default);
  });

  it('is the default where another name leads nowhere', () => {
    const guide = tiny({ regionNames: { UK: 'GB', EU: 'default', XX: 'toString' } });
    for (const code of ['UK', 'EU', 'XX']) expect(regionOf(guide, code)).to.equal(guide.regions.default);
  });

  it('has all its numbers in one list, the emergency number first', () => {
    const { GB, default: anywhere } = smallGuide.regions;
    expect(numbersOf(GB!).map(({ dial }) => dial)).to.deep.equal(['999', '111']);
    expect(numbersOf(anywhere).map(({ dial }) => dial)).to.deep.equal(['112']);
  });
});
