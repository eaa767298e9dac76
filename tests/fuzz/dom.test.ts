import { expect } from '@open-wc/testing';
import { domAttacks } from './dom.js';
import { anySeed, told, tryOut } from './try-out.js';

/** A share of what `npm run fuzz` tries: other cases each time, for two seconds an attack. */
const SHARE = { cases: 10_000, milliseconds: 2000 };

describe('generated attacks in a page', () => {
  for (const attack of domAttacks)
    it(`${attack.name} · ${attack.says}`, async () => {
      const { cases, found } = await tryOut(attack, SHARE, anySeed());
      if (found) throw new Error(told(attack.name, found));
      expect(cases).to.be.above(0);
    });
});
