import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { ways } from '../../stories/journeys.js';
import { scriptTags, type Integrity } from '../../src/tools/integrity/script-tags.js';
import { BUILT, follow, publisher } from './publisher.js';

const copy = mkdtempSync(join(tmpdir(), 'relief-guide-'));
after(() => rmSync(copy, { recursive: true, force: true }));
const at = await publisher({ '/copy/': copy });
cpSync(join(BUILT, 'script'), copy, { recursive: true });

const integrity = JSON.parse(readFileSync(join(BUILT, 'integrity.json'), 'utf8')) as Integrity;
const entry = integrity.files['script/relief-guide.js']!;
const TAG = '<relief-guide region="US"></relief-guide>';

describe('integrity.json', () => {
  it('holds the hash of every file that a page may load', () => {
    const names = ['script', 'frame'].flatMap((folder) =>
      readdirSync(join(BUILT, folder))
        .filter((name) => /\.(js|css)$/.test(name))
        .map((name) => `${folder}/${name}`),
    );
    assert.deepEqual(Object.keys(integrity.files).sort(), names.sort());
    for (const [path, hash] of Object.entries(integrity.files)) {
      const content = readFileSync(join(BUILT, path));
      assert.equal(hash, `sha384-${createHash('sha384').update(content).digest('base64')}`, path);
    }
  });

  it('is of this version', () => {
    const { version } = JSON.parse(readFileSync(join(BUILT, '..', 'package.json'), 'utf8')) as Integrity;
    assert.equal(integrity.version, version);
  });
});

describe('a page that says what it expects', () => {
  const script = `<script type="module" src="/copy/relief-guide.js" integrity="${entry}"></script>`;

  it('loads the entry', async () => {
    const { page, complaints } = await at.open(at.page('vouched.html', TAG, script));
    await page.locator('relief-guide [part~="question"]').waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('runs no entry that is another', async () => {
    const path = join(copy, 'relief-guide.js');
    const before = readFileSync(path);
    writeFileSync(path, `${before.toString()}\nglobalThis.pwned = true;`);
    try {
      const { page, complaints } = await at.open(at.page('changed.html', TAG, script));
      await page.waitForLoadState('networkidle');
      assert.equal(
        await page.evaluate(() => customElements.get('relief-guide') ?? 'pwned' in globalThis),
        false,
      );
      assert.ok(
        complaints.some((line) => line.includes('integrity')),
        complaints.join('\n'),
      );
      await page.close();
    } finally {
      writeFileSync(path, before);
    }
  });
});

describe('a page with the import map', () => {
  const tags = scriptTags(integrity, '/copy/');
  // The policy of the other pages lets no script stand in a page; the hash lets this one.
  const put = (name: string): string =>
    at.put(
      name,
      `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; script-src 'self' ${tags.policy}; connect-src 'self'">
      ${tags.html}${TAG}`,
    );

  it('leads to a plan', async () => {
    const { page, complaints } = await at.open(put('map.html'));
    await follow(page, ways.selfcare.answers);
    await page.locator('relief-guide [part~="check-ins"]').waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('runs no later file that is another, and leaves the visitor with help', async () => {
    const name = readdirSync(copy).find((each) => /^conversation-.*\.js$/.test(each))!;
    const path = join(copy, name);
    const before = readFileSync(path);
    writeFileSync(path, `${before.toString()}\nglobalThis.pwned = true;`);
    try {
      const { page, complaints } = await at.open(put('changed-map.html'));
      await page.waitForFunction(() => document.querySelector('relief-guide')?.matches(':state(error)'));
      assert.ok((await page.locator('relief-guide a[href^="tel:"]').count()) > 0);
      assert.equal(await page.evaluate(() => 'pwned' in globalThis), false);
      assert.ok(
        complaints.some((line) => line.includes('integrity')),
        complaints.join('\n'),
      );
      await page.close();
    } finally {
      writeFileSync(path, before);
    }
  });
});
