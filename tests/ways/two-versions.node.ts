import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { ways } from '../../stories/journeys.js';
import { secondGuide } from '../hosts/host-texts.js';
import { BUILT, follow, levelIn, publisher } from './publisher.js';

const other = mkdtempSync(join(tmpdir(), 'relief-guide-'));
after(() => rmSync(other, { recursive: true, force: true }));
const at = await publisher({ '/other/': other });
cpSync(join(BUILT, 'script'), other, { recursive: true });
// There is no older release yet to stand beside this one: it is a copy, told apart by a mark that no visitor sees.
const entry = join(other, 'relief-guide.js');
writeFileSync(entry, `${readFileSync(entry, 'utf8')}\nglobalThis.otherVersion = true;\n`);

const FIRST = '<script type="module" src="/dist/script/relief-guide.js"></script>';
at.put('beside.js', secondGuide('/other/relief-guide.js'));
const BOTH = `${FIRST}<script type="module" src="/beside.js"></script>`;
const BODY = '<relief-guide region="US"></relief-guide><second-guide region="US"></second-guide>';

describe('two versions on one page', () => {
  for (const order of [
    ['/dist/script/relief-guide.js', '/other/relief-guide.js'],
    ['/other/relief-guide.js', '/dist/script/relief-guide.js'],
  ] as const)
    it(`loaded as ${order.join(' and then ')}, the first stays`, async () => {
      const scripts = order.map((src) => `<script type="module" src="${src}"></script>`).join('');
      const { page, complaints } = await at.open(at.page('again.html', BODY, scripts));
      await page.waitForFunction(() => 'otherVersion' in globalThis);
      assert.deepEqual(
        await page.evaluate(
          async (addresses) =>
            Promise.all(
              addresses.map(async (address) => {
                const { ReliefGuide } = (await import(address)) as { ReliefGuide: unknown };
                return customElements.get('relief-guide') === ReliefGuide;
              }),
            ),
          order,
        ),
        [true, false],
      );
      await follow(page, ways.emergency.answers);
      assert.equal(await levelIn(page), 'emergency');
      assert.deepEqual(complaints, []);
      await page.close();
    });

  it('each under its own name, both lead to the end', async () => {
    const { page, complaints } = await at.open(at.page('both.html', BODY, BOTH));
    await follow(page, ways.selfcare.answers);
    await follow(page, ways.emergency.answers, 'second-guide');
    await page.locator('relief-guide [part~="check-ins"]').waitFor();
    assert.equal(await levelIn(page, 'second-guide'), 'emergency');
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
