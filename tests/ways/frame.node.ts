import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { before as answersBefore, ways } from '../../stories/journeys.js';
import { smallDocument } from '../guide/small-guide.js';
import { BUILT, follow, frameIn, levelIn, numbersIn, publisher } from './publisher.js';

const at = await publisher();

const SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
const FIT = '<script defer src="/dist/frame/fit.js"></script>';
const PROVIDER = 'provider-name=Elm%20Street&provider-url=https%3A%2F%2Felm.example%2F';

const frameOf = (query: string, sandbox = SANDBOX): string =>
  `<iframe data-relief-guide src="/dist/frame/index.html?${query}" width="100%" height="700" frameborder="0"
    sandbox="${sandbox}" allow="clipboard-write; web-share; screen-wake-lock"></iframe>`;

/** How tall the frame is, and how tall its content; whether the frame has a scrollbar. */
async function measured(page: Page): Promise<{ frame: number; content: number; scrolls: boolean }> {
  const frame = await frameIn(page);
  const { content, scrolls } = await frame.evaluate(() => ({
    content: Math.ceil(document.body.getBoundingClientRect().height),
    scrolls:
      document.documentElement.scrollHeight > innerHeight &&
      getComputedStyle(document.documentElement).overflowY !== 'hidden',
  }));
  return {
    frame: await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight),
    content,
    scrolls,
  };
}

/** Waits until the frame is as tall as its content. */
const fits = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    async () => {
      const frame = document.querySelector('iframe')!;
      const before = frame.style.height;
      await new Promise((done) => setTimeout(done, 150));
      return before !== '' && before === frame.style.height;
    },
    undefined,
    { polling: 50 },
  );

describe('the frame, in its sandbox and under a strict policy', () => {
  it('leads from the welcome to a plan', async () => {
    const { page, complaints } = await at.open(at.page('plan.html', frameOf('region=US&lang=en'), FIT));
    const frame = await frameIn(page);
    assert.equal(await frame.evaluate(() => origin), 'null');
    await follow(frame, ways.selfcare.answers);
    await frame.locator('relief-guide [part~="check-ins"]').waitFor();
    assert.ok((await frame.locator('relief-guide [part~="remedy"]').count()) > 3);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('leads to an emergency', async () => {
    const { page, complaints } = await at.open(at.page('emergency.html', frameOf('region=GB'), FIT));
    const frame = await frameIn(page);
    await follow(frame, ways.emergency.answers);
    assert.equal(await levelIn(frame), 'emergency');
    assert.ok((await numbersIn(frame)).includes('999'));
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('loads another language as it is needed, and no other', async () => {
    const { page } = await at.open('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(at.page('arabic.html', frameOf('lang=ar'), FIT));
    const frame = await frameIn(page);
    await frame.locator('relief-guide [dir="rtl"] [part~="question"]').waitFor();
    assert.ok(asked.some((path) => /\/frame\/ar-/.test(path)));
    assert.ok(!asked.some((path) => /\/frame\/(fr|de|es)-/.test(path)));
    assert.equal(await frame.evaluate(() => document.documentElement.lang), 'ar');
    await page.close();
  });
});

describe('the size of the frame', () => {
  it('follows the content both ways, and the width', async () => {
    const { page } = await at.open(at.page('size.html', frameOf('region=US'), FIT));
    const frame = await frameIn(page);
    await fits(page);
    const heights: number[] = [];
    const expectFit = async (): Promise<void> => {
      await fits(page);
      const { frame: height, content, scrolls } = await measured(page);
      assert.equal(height, content);
      assert.equal(scrolls, false);
      heights.push(height);
    };
    await expectFit();
    await follow(frame, answersBefore('began'));
    await expectFit();
    await page.setViewportSize({ width: 1000, height: 844 });
    await expectFit();
    await page.setViewportSize({ width: 320, height: 844 });
    await expectFit();
    assert.ok(new Set(heights).size > 2, `It never changed: ${heights.join(' ')}`);
    assert.ok(heights[3]! > heights[2]!);
    await page.close();
  });

  it('comes to rest: nothing is told when nothing changes', async () => {
    const { page } = await at.open(at.page('rest.html', frameOf('region=US'), FIT));
    await frameIn(page);
    await fits(page);
    const told = await page.evaluate(async () => {
      let count = 0;
      addEventListener('message', () => (count += 1));
      document.querySelector('iframe')!.style.width = '80%';
      await new Promise((done) => setTimeout(done, 1000));
      return count;
    });
    assert.ok(told <= 2, `${told} messages for one change`);
    await page.close();
  });

  it('needs no script of the page: it is fixed then, and scrolls inside', async () => {
    const { page, complaints } = await at.open(at.page('alone.html', frameOf('region=US')));
    const frame = await frameIn(page);
    const { frame: height, content } = await measured(page);
    assert.equal(height, 700);
    assert.ok(content > height);
    assert.equal(await frame.evaluate(() => getComputedStyle(document.documentElement).overflowY), 'visible');
    await follow(frame, ways.selfcare.answers);
    await frame.locator('relief-guide [part~="check-ins"]').waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('is taken up by a script that comes late', async () => {
    const { page } = await at.open('about:blank');
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/fit.js', async (route) => {
      await held;
      await route.continue();
    });
    const late = FIT.replace('defer', 'async');
    await page.goto(at.page('late.html', frameOf('region=US'), late), { waitUntil: 'commit' });
    await frameIn(page);
    assert.equal((await measured(page)).frame, 700);
    release();
    await fits(page);
    const { frame, content } = await measured(page);
    assert.equal(frame, content);
    await page.close();
  });
});

describe('the page around the frame', () => {
  it('is moved so that a new heading is in sight, and only then', async () => {
    const { page } = await at.open(
      at.page(
        'scroll.html',
        `<p>Above</p>${'<br>'.repeat(20)}${frameOf('region=US')}${'<br>'.repeat(60)}`,
        FIT,
      ),
    );
    const frame = await frameIn(page);
    await fits(page);
    const before = await page.evaluate(() => scrollY);
    assert.equal(before, 0, 'Nothing moves on load.');
    await frame.locator('relief-guide [part~="question"] input[value="age-16-49"]').check({ force: true });
    await frame.locator('relief-guide [part~="next"]').click();
    await frame.locator('relief-guide input[name="danger"]').first().waitFor();
    await fits(page);
    const heading = await frame.locator('relief-guide [part~="heading"]').boundingBox();
    assert.ok(heading && heading.y >= 0 && heading.y + heading.height <= 844, JSON.stringify(heading));
    await page.close();
  });

  it('gets a name for a frame that has none', async () => {
    const { page } = await at.open(at.page('name.html', frameOf(''), FIT));
    await page.waitForFunction(() => document.querySelector('iframe')!.title !== '');
    await page.close();
  });

  it('heeds nobody but its frames, and nothing out of shape', async () => {
    const { page, complaints } = await at.open(at.page('hostile.html', frameOf('region=US'), FIT));
    const frame = await frameIn(page);
    await fits(page);
    const before = await page
      .locator('iframe')
      .evaluate((each: HTMLIFrameElement) => [each.style.height, each.title]);
    // Of the page itself, with the right shape.
    await page.evaluate(() => {
      for (const message of [
        { relief: 'size', height: 50 },
        { relief: 'leave' },
        { relief: 'name', name: 'x' },
      ])
        postMessage(message, '*');
    });
    // Of the frame, with the wrong one.
    await frame.evaluate(() => {
      const wrong: unknown[] = [
        null,
        'size',
        { relief: 'size', height: '50' },
        { relief: 'size', height: NaN },
        { relief: 'size', height: -1 },
        { relief: 'size', height: 1e9 },
        { relief: 'show', top: 5, bottom: 1 },
        { relief: 'name', name: 'x'.repeat(5000) },
        // Nobody is in the frame.
        { relief: 'leave' },
        { relief: 'show', top: 3000, bottom: 3010 },
        { relief: 'go', to: 'https://evil.example/' },
      ];
      for (const message of wrong) parent.postMessage(message, '*');
    });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    assert.deepEqual(
      await page.locator('iframe').evaluate((each: HTMLIFrameElement) => [each.style.height, each.title]),
      before,
    );
    assert.equal(await page.evaluate(() => scrollY), 0);
    assert.match(page.url(), /hostile\.html$/);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('is left, too, by whoever leaves quickly', async () => {
    const { page } = await at.open('about:blank');
    await page.route('https://neutral.example/**', (route) => route.fulfill({ body: 'Neutral.' }));
    await page.goto(at.page('exit.html', frameOf('quick-exit=https%3A%2F%2Fneutral.example%2F'), FIT));
    const frame = await frameIn(page);
    await fits(page);
    await frame.locator('relief-guide [part~="exit"]').click();
    await page.waitForURL('https://neutral.example/');
    assert.equal(await page.evaluate(() => history.length), 2);
    await page.close();
  });
});

describe('what a visitor does in the frame', () => {
  it('opens the provider’s page in a tab of its own, which is free of the sandbox', async () => {
    const { page } = await at.open('about:blank');
    await page
      .context()
      .route('https://elm.example/**', (route) =>
        route.fulfill({ body: '<p>Elm</p>', contentType: 'text/html' }),
      );
    await page.goto(at.page('provider.html', frameOf(`region=US&${PROVIDER}`), FIT));
    const frame = await frameIn(page);
    await follow(frame, ways.doctor.answers);
    const [other] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.locator('relief-guide a[href="https://elm.example/"]').first().click(),
    ]);
    await other.waitForLoadState();
    assert.equal(await other.evaluate(() => origin), 'https://elm.example');
    assert.equal(await other.evaluate(() => opener === null), true);
    await other.close();
    await page.close();
  });

  it('copies, saves the calendar file and prints', async () => {
    const { page, complaints } = await at.open(at.page('take.html', frameOf('region=US'), FIT));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: at.address });
    const frame = await frameIn(page);
    await follow(frame, ways.selfcare.answers);
    await frame.locator('relief-guide [part~="take-along-how"] summary').first().click();
    await frame.locator('relief-guide [part~="copy"]').first().click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).length > 100);
    await frame.evaluate(() => {
      Object.assign(globalThis, { printed: 0 });
      addEventListener('beforeprint', () => ((globalThis as unknown as { printed: number }).printed += 1));
    });
    await frame.locator('relief-guide [part~="print"]').first().click();
    await frame.waitForFunction(() => (globalThis as unknown as { printed: number }).printed > 0);
    const calendar = frame.locator('relief-guide [part~="calendar"] summary');
    if (await calendar.count()) await calendar.first().click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      frame.locator('relief-guide [part~="calendar-file"]').first().click(),
    ]);
    assert.match(download.suggestedFilename(), /\.ics$/);
    assert.deepEqual(
      complaints.filter((line) => !/could not be printed/.test(line)),
      [],
    );
    await page.close();
  });
});

describe('a copy of the page in the frame', () => {
  it('says what holds whatever the address says, and may show a guide of one’s own', async () => {
    const page = readFileSync(join(BUILT, 'frame', 'index.html'), 'utf8')
      .replace(/(href|src)="(frame\.(?:css|js))"/g, '$1="/dist/frame/$2"')
      .replace('<relief-guide>', '<relief-guide src="/thumb.json" region="GB">');
    at.put('own.html', page);
    const { page: host, complaints } = await at.open('about:blank');
    await host.route('**/thumb.json', (route) =>
      route.fulfill({ json: smallDocument, headers: { 'access-control-allow-origin': '*' } }),
    );
    const framed = frameOf('region=US&theme=dark').replace('/dist/frame/index.html', '/own.html');
    await host.goto(at.page('copy.html', framed, FIT));
    const frame = await frameIn(host);
    assert.equal(
      (await frame.locator('relief-guide [part~="heading"]').first().textContent())?.trim(),
      smallDocument.texts['en']!.title,
    );
    assert.equal(await frame.locator('relief-guide').getAttribute('region'), 'GB');
    assert.equal(complaints.length, 1, complaints.join('\n'));
    assert.match(complaints[0]!, /"region" in the address is not read/);
    await host.close();
  });
});

describe('the address of the frame', () => {
  it('sets what it may, and warns of the rest', async () => {
    const query = 'REGION=GB&src=%2Fevil.json&utm_source=x&theme=purple&region=US&remember=device';
    const { page, complaints } = await at.open(at.page('query.html', frameOf(query), FIT));
    const frame = await frameIn(page);
    const attributes = await frame
      .locator('relief-guide')
      .evaluate((guide) => Object.fromEntries([...guide.attributes].map(({ name, value }) => [name, value])));
    assert.deepEqual(attributes, { region: 'GB', theme: 'purple' });
    for (const name of ['"src"', '"utm_source"', 'theme="purple"', '"region"', 'remember'])
      assert.ok(
        complaints.some((line) => line.includes(name)),
        `${name} is not told of in ${complaints.join('\n')}`,
      );
    await page.close();
  });

  it('opened by itself says nothing of whom to turn to', async () => {
    const { page, complaints } = await at.open(`${at.address}/dist/frame/index.html?region=US&${PROVIDER}`);
    await page.locator('relief-guide [part~="question"]').waitFor();
    assert.equal(await page.locator('relief-guide').getAttribute('provider-name'), null);
    assert.equal(complaints.length, 2);
    await follow(page, ways.selfcare.answers);
    await page.locator('relief-guide [part~="check-ins"]').waitFor();
    await page.close();
  });
});
