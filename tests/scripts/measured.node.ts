import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measured, type Measured } from '../../scripts/docs/measured.js';
import { FOLDERS } from '../../scripts/mutate/folders.mjs';

/** What was kept of a command, which has to be there. */
function kept<Name extends keyof Measured>(name: Name) {
  const found = measured(name);
  assert.ok(found, `Nothing was kept of ${name}.`);
  return found;
}

/** What we say of ourselves rests on whole runs, each as the command does it by itself, in which all went well. */
describe('what is kept of the last runs', () => {
  it('is a million attacks, of which none found anything', () => {
    const { cases, found } = kept('fuzz');
    assert.ok(cases >= 1_000_000, `${cases} cases`);
    assert.equal(found, 0);
  });

  it('is every engine and the phone, without a failure', () => {
    const { engines } = kept('test-engines');
    assert.deepEqual(
      engines.map(({ engine, failed }) => [engine, failed]),
      ['Chromium', 'Chromium on a phone', 'Firefox', 'WebKit'].map((engine) => [engine, 0]),
    );
  });

  it('is a look at hostile pages on small and large screens, light and dark, from left and from right', () => {
    const { looks, picturesThatDiffer, requestsAfterLoad } = kept('hosts');
    for (const each of ['390', '1280', 'light', 'dark', 'en', 'ar'])
      assert.ok(
        looks.some((look) => look.split(' ').includes(each)),
        each,
      );
    assert.equal(picturesThatDiffer, 0);
    assert.equal(requestsAfterLoad.elsewhere, 0);
  });

  it('is a thousand mounts and journeys that leave next to nothing behind', () => {
    const { times, floors, results } = kept('growth');
    assert.ok(times >= 1_000);
    for (const [what, most] of Object.entries(floors))
      for (const [kind, floor] of Object.entries(most))
        assert.ok(results[what]!.slopes[kind]! <= floor, `${what}, ${kind}`);
  });

  it('is every folder of code that decides, above its floor, and no floor is below ninety', () => {
    const { folders } = kept('mutate');
    assert.deepEqual(
      folders.map(({ name }) => name),
      Object.keys(FOLDERS),
    );
    for (const { name, score } of folders) {
      assert.ok(score >= FOLDERS[name]!.floor, name);
      assert.ok(FOLDERS[name]!.floor >= 90, name);
    }
  });

  it('is every kind of content broken on purpose, and nothing that could harm goes unnoticed', () => {
    const { safety, notJudged } = kept('mutate-content');
    assert.equal(safety.survived, 0);
    assert.deepEqual(notJudged, []);
  });
});
