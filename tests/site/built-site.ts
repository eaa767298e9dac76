import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { buildSite } from '../../site/build/site.js';
import {
  createStaticServer,
  ensureBuild,
  listen,
  openRoots,
  startBrowser,
} from '../tools/node/plain-scripts.js';

/** What a careful server says with each page. The site has the same in each of its pages, for servers that say nothing. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The site stands deep in a server, so that an address from the root of it would lead nowhere. */
export const BASE = '/some/where/';

export interface BuiltSite {
  /** Its pages, as addresses from the root of the site. */
  readonly pages: readonly string[];
  /** What stands in a file of it, by its address from the root of the site. */
  readonly read: (address: string) => string;
  /** Whether there is such a file. */
  readonly has: (address: string) => boolean;
  readonly origin: string;
  /** Opens an address of the server. What breaks, and what asks for something elsewhere, is told in `complaints`. */
  readonly open: (
    address: string,
    options?: BrowserContextOptions,
  ) => Promise<{ readonly page: Page; readonly complaints: string[] }>;
  /** Puts a page of a publisher on the same server, whose package is at /relief-guide/. @returns its address */
  readonly publish: (name: string, content: string) => string;
}

/** Builds the site into a folder of its own, serves it, and starts a browser. All of it is gone after the tests. */
async function builtSite(): Promise<BuiltSite> {
  ensureBuild();
  const home = mkdtempSync(join(tmpdir(), 'relief-guide-site-'));
  const out = join(home, 'site');
  await buildSite({ out, base: BASE });

  const server = createStaticServer(
    { [BASE]: out, '/relief-guide/': join(root, 'dist'), '/': home },
    { 'content-security-policy': POLICY },
  );
  const origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
  const browser = await startBrowser();
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
    rmSync(home, { recursive: true, force: true });
  });

  const files = new Set(
    readdirSync(out, { recursive: true, encoding: 'utf8' }).map((name) => `/${name.replaceAll('\\', '/')}`),
  );
  return {
    pages: [...files]
      .filter((name) => name.endsWith('.html') && !name.startsWith('/package/'))
      .map((name) => name.replace(/index\.html$/, ''))
      .sort(),
    read: (address) => readFileSync(join(out, fileOf(address)), 'utf8'),
    has: (address) => files.has(fileOf(address)),
    origin,
    open: async (address, options) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      await openRoots(page);
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(`${page.url()}: ${message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
          complaints.push(`${page.url()} asked for ${request.url()}`);
      });
      await page.goto(origin + address);
      return { page, complaints };
    },
    publish: (name, content) => {
      writeFileSync(join(home, name), content);
      return `/${name}`;
    },
  };
}

/** Built once, for all tests of it. */
export const site = await builtSite();

function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}
