import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attacks } from './attacks.js';
import { anySeed, told, tryOut } from './try-out.js';

/** A share of what `npm run fuzz` tries: other cases each time, for a second an attack. */
const SHARE = { cases: 100_000, milliseconds: 1000 };

describe('generated attacks', () => {
  for (const attack of attacks)
    it(`${attack.name} · ${attack.says}`, async () => {
      const { cases, found } = await tryOut(attack, SHARE, anySeed());
      assert.ok(!found, found && told(attack.name, found));
      assert.ok(cases > 0);
    });
});
