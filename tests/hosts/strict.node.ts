import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { FILES, secondGuide, STRICT, TWO_COPIES } from './host-texts.js';
import { BUILT, guideIn, host, pageWith, SCRIPT, scriptsOf, walksIn, type HostPage } from './host.js';

/** Only who has a frame allows one. */
const FRAME = `${STRICT}; frame-src 'self'`;

const other = mkdtempSync(join(tmpdir(), 'relief-guide-'));
after(() => rmSync(other, { recursive: true, force: true }));
cpSync(join(BUILT, 'script'), other, { recursive: true });

const byHeader = await host({ 'content-security-policy': STRICT });
const byMeta = await host({}, { '/other/': other });

const ICON = '<link rel="icon" href="/icon.svg">';
for (const each of [byHeader, byMeta]) each.put('icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');

const withPolicy = (policy: string, body: string, head = SCRIPT): string =>
  pageWith(body, `<meta http-equiv="Content-Security-Policy" content="${policy}">${ICON}${head}`);

/** Has what is violated told by the event as well as by the console, whatever root it is in. */
const watchViolations = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sourceFile, lineNumber, sample }) =>
        console.error(`violated: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`),
      true,
    );
  });

/** The names of the scripts that a page asks for from now on. */
function watchScripts(page: Page): ReadonlySet<string> {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname.split('/').at(-1)!));
  return asked;
}

const LANGUAGES = ['es', 'fr', 'de', 'ar'];
const TAG =
  '<relief-guide region="US" remember="device" quick-exit=""><p>In an emergency call 911.</p></relief-guide>';
const PLACE = '<div data-relief-guide data-region="GB"><p>In an emergency call 999.</p></div>';

/** Every way through a guide, in every language, with a yes to keeping, a link, other guides, and leaving. */
async function goEverywhere({ page }: HostPage): Promise<void> {
  const walks = await walksIn(page);
  const guide = await guideIn(page);
  await walks.evaluate((each, tag) => each.everyWay(tag), guide);
  await walks.evaluate((each, tag) => each.keep(tag), guide);
  const link = await walks.evaluate((each, tag) => each.carry(tag), guide);
  await walks.evaluate((each, [tag, to]) => each.declineLink(tag, to), [guide, link] as const);
  await walks.evaluate((each, tag) => each.erase(tag), guide);
  for (const lang of LANGUAGES)
    await walks.evaluate((each, [tag, to]) => each.inLanguage(tag, to), [guide, lang] as const);
  await walks.evaluate((each, tag) => each.otherGuides(tag), guide);
}

async function leave({ page }: HostPage): Promise<void> {
  await page.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'Elsewhere.' }));
  const walks = await walksIn(page);
  await walks.evaluate((each, tag) => void each.leave(tag), await guideIn(page));
  await page.waitForURL('https://www.wikipedia.org/');
}

describe(`a page under ${STRICT}`, () => {
  it('sent as a header, is violated by no way through the guide, though every one of its files is loaded', async () => {
    let asked: ReadonlySet<string> = new Set();
    const opened = await byHeader.open(
      byHeader.put('header.html', pageWith(TAG + PLACE, ICON + SCRIPT)),
      {},
      async (page) => {
        await watchViolations(page);
        asked = watchScripts(page);
      },
    );
    await goEverywhere(opened);
    await leave(opened);
    assert.deepEqual(opened.complaints, []);
    assert.deepEqual(
      scriptsOf('script').filter((name) => !asked.has(name)),
      [],
    );
    await opened.page.close();
  });

  it('written into the page, neither', async () => {
    const opened = await byMeta.open(byMeta.put('meta.html', withPolicy(STRICT, TAG)), {}, watchViolations);
    const walks = await walksIn(opened.page);
    await walks.evaluate(
      (each, tag) => each.everyWay(tag, ['an emergency', 'a plan, printed, copied and put into a calendar']),
      await guideIn(opened.page),
    );
    await leave(opened);
    assert.deepEqual(opened.complaints, []);
    await opened.page.close();
  });

  it('would tell of it: what the policy forbids is seen', async () => {
    const { page, complaints } = await byMeta.open(
      byMeta.put('seen.html', withPolicy(STRICT, TAG)),
      {},
      watchViolations,
    );
    const tag = await guideIn(page);
    await tag.evaluate(async (guide) => {
      let left = 3;
      const told = new Promise<void>((resolve) => {
        addEventListener(
          'securitypolicyviolation',
          () => {
            left -= 1;
            if (left === 0) resolve();
          },
          true,
        );
      });
      const { renderRoot } = guide as unknown as { readonly renderRoot: ShadowRoot };
      renderRoot.querySelector('div')!.setAttribute('style', 'color: red');
      try {
        renderRoot.querySelector('div')!.innerHTML = 'x';
      } catch {
        // As it should be.
      }
      renderRoot.append(Object.assign(new Image(), { src: 'data:image/gif,x' }));
      await told;
    });
    const told = complaints.filter((line) => line.startsWith('violated:')).map((line) => line.split(' ')[1]);
    assert.deepEqual(told, ['style-src-attr', 'require-trusted-types-for', 'img-src']);
    await page.close();
  });
});

describe('two copies of Lit on a page', () => {
  it('and two versions of the guide, each goes its way under the same policy, with duplicates allowed', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { LitElement, html } from 'lit';
          customElements.define('other-element', class extends LitElement { render() { return html\`<p>Other</p>\`; } });`,
        resolveDir: BUILT,
      },
      bundle: true,
      write: false,
      format: 'esm',
      minify: true,
    });
    byMeta.put('other-element.js', outputFiles[0]!.text);
    byMeta.put('second.js', secondGuide('/other/relief-guide.js'));
    const scripts = ['/other-element.js', '/dist/script/relief-guide.js', '/second.js'].map(
      (src) => `<script type="module" src="${src}"></script>`,
    );
    const body =
      '<other-element></other-element><relief-guide region="US"></relief-guide><second-guide region="US"></second-guide>';
    const { page, complaints } = await byMeta.open(
      byMeta.put('two.html', withPolicy(TWO_COPIES, body, scripts.join(''))),
      {},
      watchViolations,
    );
    const walks = await walksIn(page);
    const guides = [await guideIn(page), await guideIn(page, 'second-guide')] as const;
    const ways = ['a doctor, then a plan', 'a plan, printed, copied and put into a calendar', 'a check-in'];
    for (const guide of guides)
      await walks.evaluate((each, [tag, only]) => each.everyWay(tag, only), [guide, ways] as const);
    assert.equal(await page.locator('other-element p').innerText(), 'Other');
    // Lit says itself that there are several of it, and nothing else is said.
    assert.deepEqual(
      complaints.filter((line) => !line.startsWith('Multiple versions of Lit loaded')),
      [],
    );
    await page.close();
  });
});

describe('a page that lets nobody make a policy for Trusted Types', () => {
  for (const [name, directive] of [
    ['none', "trusted-types 'none'"],
    ['another', 'trusted-types other'],
  ] as const)
    it(`(${name}) keeps what stands in the tag: whom to call`, async () => {
      const policy = `${FILES}; require-trusted-types-for 'script'; ${directive}`;
      const { page, complaints } = await byMeta.open(
        byMeta.put('none.html', withPolicy(policy, TAG)),
        {},
        watchViolations,
      );
      await page.waitForLoadState('networkidle');
      assert.equal(await page.locator('relief-guide p').isVisible(), true);
      assert.ok(complaints.some((line) => line.includes('lit-html')));
      await page.close();
    });
});

/** What the walk in a frame does not load. */
const NOT_IN_A_FRAME = [
  // For the page around it.
  /^fit\.js$/,
  // Nothing can be kept there, so there is nothing to carry.
  /^carry-/,
];

describe('a frame with sandbox="allow-scripts" and no more', () => {
  /** What such a sandbox is there to forbid, and says so. The visitor is told, or has another way. */
  const FORBIDDEN = [
    /^Permissions policy violation: (The Clipboard API|screen-wake-lock)/,
    /^Ignored call to 'print\(\)'/,
    /^Download is disallowed/,
    /^<relief-guide>: the sheet could not be printed/,
  ];

  it('violates neither the policy of the page nor its own, and can be answered', async () => {
    const frame =
      '<iframe sandbox="allow-scripts" src="/dist/frame/index.html?region=US" width="390" height="800"></iframe>';
    let asked: ReadonlySet<string> = new Set();
    const opened = await byMeta.open(
      byMeta.put('frame.html', withPolicy(FRAME, frame, '')),
      {},
      async (page) => {
        await watchViolations(page);
        asked = watchScripts(page);
      },
    );
    const { page, complaints } = opened;
    const inside = page.frames().find((each) => each !== page.mainFrame())!;
    const walks = await walksIn(inside);
    const guide = await guideIn(inside);
    await walks.evaluate((each, tag) => each.everyWay(tag), guide);
    for (const lang of LANGUAGES)
      await walks.evaluate((each, [tag, to]) => each.inLanguage(tag, to), [guide, lang] as const);
    await walks.evaluate((each, tag) => each.otherGuides(tag), guide);
    assert.equal(await inside.evaluate(() => origin), 'null');
    assert.deepEqual(
      complaints.filter((line) => !FORBIDDEN.some((each) => each.test(line))),
      [],
    );
    assert.deepEqual(
      scriptsOf('frame').filter(
        (name) => !asked.has(name) && !NOT_IN_A_FRAME.some((each) => each.test(name)),
      ),
      [],
    );
    await page.close();
  });
});
