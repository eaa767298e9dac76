import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from '../tools/node/plain-scripts.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Licences under which a publisher may ship the bundle, whatever else is on the site. */
const WELCOME = ['MIT', 'BSD-3-Clause', 'ISC', 'Apache-2.0', '0BSD'];

const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

ensureBuild();

for (const bundle of ['script', 'frame'])
  describe(`the licences beside dist/${bundle}`, () => {
    const text = readFileSync(join(root, 'dist', bundle, 'LICENSES.txt'), 'utf8');
    const found = (field: string): string[] =>
      [...text.matchAll(new RegExp(`^${field}: (.+)$`, 'gm'))].map(([, value]) => value!);

    it('name every dependency of the package', () => {
      const names = found('Name');
      for (const name of Object.keys(dependencies))
        // What lit itself holds is only where its parts come from.
        assert.ok(names.includes(name === 'lit' ? 'lit-element' : name), `${name} is not named`);
    });

    it('are ones that anybody may ship, and stand there in full', () => {
      const licences = found('License');
      assert.ok(licences.length > Object.keys(dependencies).length);
      assert.deepEqual(
        licences.filter((licence) => !WELCOME.includes(licence)),
        [],
      );
      assert.equal(
        text.match(/Permission is hereby granted|Redistribution and use/g)?.length,
        licences.length,
      );
    });
  });

describe('what the package needs when it runs', () => {
  it('is lit, xstate and valibot, and nothing else', () => {
    assert.deepEqual(Object.keys(dependencies).sort(), ['lit', 'valibot', 'xstate']);
  });
});
