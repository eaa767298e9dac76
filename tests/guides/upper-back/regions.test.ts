import { expect } from '@open-wc/testing';
import { knownRegion, numbersOf, regionOf } from '../../../src/guide/region.js';
import { planTexts } from '../../../src/guides/upper-back/en/plan.js';
import { words as texts } from '../../../src/guides/upper-back/en/words.js';
import { upperBack } from '../../../src/guides/upper-back/guide.js';
import { countries, profileOf, wordsAbroad, wordsIn } from '../../cases/upper-back/countries.js';
import { numbers } from '../../cases/numbers.js';

const digits = (dial: string | undefined) => dial?.replace(/\D/g, '');

describe('upper-back · countries', () => {
  for (const [code, expected] of Object.entries(numbers))
    it(`${code} · dials ${[expected.emergency, expected.advice ?? [], expected.poison ?? []].flat().join(', ')}`, () => {
      const region = regionOf(upperBack, code);
      const { emergency, advice, poison } = region;
      expect(emergency.map(({ dial }) => digits(dial))).to.deep.equal(expected.emergency);
      expect(digits(advice?.dial)).to.equal(expected.advice);
      expect(digits(poison?.dial)).to.equal(expected.poison);
      const confirmed = numbersOf(region).filter((number) => number.confirmed);
      expect(confirmed.map(({ dial }) => digits(dial))).to.have.members([...(expected.confirmed ?? [])]);
    });

  it('say each number as it is dialled', () => {
    for (const { say, dial } of Object.values(upperBack.regions).flatMap(numbersOf))
      expect(digits(say)).to.equal(digits(dial));
  });

  it('have no numbers that evidence.md does not give', () => {
    const european = upperBack.regions['EU'];
    const codes = Object.keys(upperBack.regions).filter((code) => upperBack.regions[code] !== european);
    expect(codes.filter((code) => !(code in numbers))).to.deep.equal([]);
  });

  for (const [code, expected] of countries) {
    const { gel, naproxen, newPain } = expected;
    const offered = [...(gel ? ['gel'] : []), ...(naproxen ? ['naproxen'] : [])].join(' and ');
    it(`${code} · new pain leads to ${newPain}; ${offered || 'no gel, no naproxen'}`, () => {
      expect(profileOf(code)).to.deep.equal(expected);
    });
  }

  it('that are not known get several numbers, none of them confirmed, and the words for anywhere', () => {
    for (const code of [undefined, '', 'XX', 'default', 'toString', '__proto__', 'constructor']) {
      expect(knownRegion(upperBack, code)).to.be.undefined;
      expect(regionOf(upperBack, code)).to.equal(upperBack.regions.default);
    }
  });

  it('take a page for the whole European Union for no single country of it', () => {
    expect(knownRegion(upperBack, 'EU')).to.equal('EU');
    expect(regionOf(upperBack, 'EU').facts).to.deep.equal(['region-eu']);
  });

  it('that are not known are told of no country’s own service or number', () => {
    const named =
      /\bNHS\b|\bGPs?\b|\bA&E\b|\bER\b|Medicare|healthdirect|Healthline|Kingdom|\b(?:999|911|112|111|811|104|000)\b/i;
    const words = wordsAbroad();
    expect(words.length).to.be.above(500);
    expect(words.filter(([, each]) => named.test(each))).to.deep.equal([]);
  });

  it('are all told both names of acetaminophen (paracetamol), both temperatures and both weights', () => {
    const pack = { ...texts, plan: planTexts };
    for (const [at, words] of wordsIn(pack, 'en')) {
      expect(/acetaminophen/i.test(words), at).to.equal(/paracetamol/i.test(words));
      expect(/°C/.test(words), at).to.equal(/°F/.test(words));
      expect(/\d kg/.test(words), at).to.equal(/\d (lb|pounds)/.test(words));
    }
  });
});
