import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Refusal } from '../../src/tools/refusal.js';
import { scriptTags } from '../../src/tools/integrity/script-tags.js';
import { called } from './node/command.js';

const integrity = {
  version: '0.1.0',
  files: {
    'script/relief-guide.js': 'sha384-entry',
    'script/plan-1234567.js': 'sha384-plan',
    'frame/fit.js': 'sha384-fit',
  },
};

describe('the tags with hashes', () => {
  for (const [base, folder] of [
    ['/guide/', '/guide/'],
    ['/guide', '/guide/'],
    ['./', './'],
    ['https://cdn.example.org', 'https://cdn.example.org/'],
    [
      'https://cdn.example.org/relief-guide@0.1.0/dist/script/',
      'https://cdn.example.org/relief-guide@0.1.0/dist/script/',
    ],
  ] as const)
    it(`at ${base} · name each file of the script, and no other`, () => {
      const { html, policy } = scriptTags(integrity, base);
      const map = JSON.parse(/<script type="importmap">([^<]+)<\/script>/.exec(html)![1]!) as unknown;
      assert.deepEqual(map, {
        integrity: {
          [`${folder}relief-guide.js`]: 'sha384-entry',
          [`${folder}plan-1234567.js`]: 'sha384-plan',
        },
      });
      assert.ok(html.includes(`src="${folder}relief-guide.js" integrity="sha384-entry"`));
      assert.match(policy, /^'sha256-[\w+/]{43}='$/);
    });

  for (const base of ['', 'guide/', 'http://example.org/', '/"><script>', '/a?b=1', 'javascript:1'])
    it(`"${base}" is no place for them`, () => {
      assert.throws(() => scriptTags(integrity, base), Refusal);
    });

  it('need to know where the files stand', async () => {
    const { code, errors } = await called(['integrity']);
    assert.equal(code, 2);
    assert.ok(errors.includes('--base'));
  });
});
