import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Frame, LaunchOptions, Page } from 'playwright-core';
import type { Answers } from '../../src/guide/guide.js';
import {
  createStaticServer,
  ensureBuild,
  listen,
  openRoots,
  startBrowser,
} from '../tools/node/plain-scripts.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Longer than any honest wait, in milliseconds. */
const PATIENCE = 30_000;

/** The strictest page that a careful publisher might have. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // Two copies of the script bring two of Lit.
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

export const BUILT = join(root, 'dist');

/** A publisher’s server: plain files, and no header that a plain server would not send. */
export interface Publisher {
  /** Where it is. */
  readonly address: string;
  /** The same server by another name, which is another origin. */
  readonly elsewhere: string;
  /** Puts a file there. @returns its address */
  readonly put: (name: string, content: string | Uint8Array) => string;
  /** Puts a page there, under a strict policy. @returns its address */
  readonly page: (name: string, body: string, head?: string) => string;
  /** Opens a page. What it complains of is told, whoever complains. */
  readonly open: (address: string, size?: { width: number; height: number }) => Promise<Opened>;
}

/** A page that is open. */
interface Opened {
  readonly page: Page;
  /** What was written to the console: warnings and errors, and errors that nobody caught. */
  readonly complaints: string[];
}

/**
 * Sets a publisher up for the tests of a file: a server with the built package in `/dist/`, and a browser.
 * @param folders others that the server shows, by the start of their address
 * @param options how the browser is started, if otherwise than ever
 */
export async function publisher(
  folders: Readonly<Record<string, string>> = {},
  options: LaunchOptions = {},
): Promise<Publisher> {
  const home = mkdtempSync(join(tmpdir(), 'relief-guide-'));
  let browser: Browser | undefined;
  ensureBuild();
  const server = createStaticServer({ ...folders, '/dist/': BUILT, '/': home });
  const port = await listen(server, 0);
  before(async () => {
    browser = await startBrowser(options);
  });
  after(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
    rmSync(home, { recursive: true, force: true });
  });
  const address = `http://127.0.0.1:${port}`;
  const put = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(home, name), content);
    return `${address}/${name}`;
  };
  // A browser asks every site for one, unless a page says otherwise.
  put('favicon.ico', '');
  return {
    address,
    elsewhere: `http://localhost:${port}`,
    put,
    page: (name, body, head = '') =>
      put(
        name,
        `<!doctype html><html lang="en"><head><meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="${STRICT}">
        <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
        <title>A page</title>${head}</head><body>${body}</body></html>`,
      ),
    open: async (at, viewport = { width: 390, height: 844 }) => {
      const page = await browser!.newPage({ viewport });
      page.setDefaultTimeout(PATIENCE);
      await openRoots(page);
      const complaints: string[] = [];
      page.on('console', (message) => {
        // Not every browser knows everything that a frame may be allowed.
        if (
          ['warning', 'error'].includes(message.type()) &&
          !message.text().startsWith('Unrecognized feature')
        )
          complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(at);
      return { page, complaints };
    },
  };
}

/**
 * Answers what a guide asks, by clicks, until it asks no more.
 * @param answers a question that is missing here is left unanswered, and ends it
 */
export async function follow(place: Page | Frame, answers: Answers, tag = 'relief-guide'): Promise<void> {
  for (let asked = await questionIn(place, tag); asked; asked = await questionIn(place, tag)) {
    const answer = answers[asked];
    if (answer === undefined) return;
    // Clicked from inside: a driver that clicks waits for navigations that a form in a sandbox never begins.
    for (const id of [answer].flat())
      await place
        .locator(`${tag} [part~="question"] input[value="${id}"]`)
        .evaluate((input: HTMLInputElement) => input.click());
    await place.locator(`${tag} [part~="next"]`).evaluate((button: HTMLElement) => button.click());
    await place.waitForFunction(
      ([name, before]) => {
        const shown = document.querySelector(name!)?.shadowRoot;
        return shown?.querySelector<HTMLInputElement>('[part~="question"] input')?.name !== before;
      },
      [tag, asked],
    );
  }
}

/** The question on the screen, if one is, once there is a screen. */
async function questionIn(place: Page | Frame, tag: string): Promise<string | undefined> {
  await place.locator(`${tag} [part~="heading"]`).first().waitFor();
  return place.evaluate(
    (name) =>
      document.querySelector(name)?.shadowRoot?.querySelector<HTMLInputElement>('[part~="question"] input')
        ?.name,
    tag,
  );
}

/** The level of the result on the screen. */
export const levelIn = (place: Page | Frame, tag = 'relief-guide'): Promise<string | null> =>
  place.locator(`${tag} [part~="card"]`).first().getAttribute('data-level');

/** The telephone links on the screen, as they would be dialled. */
export const numbersIn = (place: Page | Frame, tag = 'relief-guide'): Promise<string[]> =>
  place
    .locator(`${tag} a[href^="tel:"]`)
    .evaluateAll((links) => links.map((a) => a.getAttribute('href')!.slice(4)));

/** The guide in a frame of a page. */
export async function frameIn(page: Page, selector = 'iframe'): Promise<Frame> {
  const handle = await page.locator(selector).elementHandle();
  const frame = await handle.contentFrame();
  if (!frame) throw new Error(`There is no frame "${selector}".`);
  await frame.locator('relief-guide [part~="question"]').waitFor();
  return frame;
}
