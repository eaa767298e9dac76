import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BrowserContextOptions, ElementHandle, Frame, JSHandle, Page } from 'playwright-core';
import { createStaticServer, ensureBuild, listen, startBrowser } from '../tools/node/plain-scripts.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const BUILT = join(root, 'dist');

/** Longer than any honest wait, in milliseconds. */
const PATIENCE = 60_000;

export const SCRIPT = '<script type="module" src="/dist/script/relief-guide.js"></script>';

/** Every script that a script tag can come to load, by name. */
export const scriptsOf = (folder: 'script' | 'frame'): readonly string[] =>
  readdirSync(join(BUILT, folder)).filter((name) => name.endsWith('.js'));

/** A page of somebody else, and what it complains of. */
export interface HostPage {
  readonly page: Page;
  /** Warnings and errors of the console, and errors that nobody caught. */
  readonly complaints: string[];
}

/** A server of somebody else with the built package on it, and a browser before it. */
export interface Host {
  readonly address: string;
  /** Puts a file there. @returns its address */
  readonly put: (name: string, content: string) => string;
  /** Opens a page. @param first what is done before it is loaded */
  readonly open: (
    address: string,
    options?: BrowserContextOptions,
    first?: (page: Page) => Promise<unknown>,
  ) => Promise<HostPage>;
}

/** One that is to be closed by whoever opened it. */
export interface OpenHost extends Host {
  /** The name and the version of the browser. */
  readonly browser: string;
  readonly close: () => Promise<void>;
}

/** Set up for the tests of a file, as `openHost` has it, and closed after them. */
export async function host(...how: Parameters<typeof openHost>): Promise<Host> {
  const opened = await openHost(...how);
  after(opened.close);
  return opened;
}

/**
 * Opens a server and a browser.
 * @param headers that the server sends with everything
 * @param folders others that it shows, by the start of their address
 */
export async function openHost(
  headers: Readonly<Record<string, string>> = {},
  folders: Readonly<Record<string, string>> = {},
): Promise<OpenHost> {
  ensureBuild();
  const home = mkdtempSync(join(tmpdir(), 'relief-guide-'));
  const server = createStaticServer(
    { ...folders, '/dist/': BUILT, '/node_modules/': join(root, 'node_modules'), '/': home },
    headers,
  );
  const address = `http://127.0.0.1:${await listen(server, 0)}`;
  const browser = await startBrowser();
  return {
    address,
    browser: `Chromium ${browser.version()}`,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
      rmSync(home, { recursive: true, force: true });
    },
    put: (name, content) => {
      writeFileSync(join(home, name), content);
      return `${address}/${name}`;
    },
    open: async (at, options = {}, first = async () => {}) => {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 }, ...options });
      page.setDefaultTimeout(PATIENCE);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await first(page);
      await page.goto(at);
      return { page, complaints };
    },
  };
}

/** A page in one piece. */
export const pageWith = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>A page</title>${head}</head><body>${body}</body></html>`;

/** What is sent over to pages: each a module that runs there, as one script that leaves no name behind. */
interface Sent {
  'walks.ts': typeof import('./walks.js');
  'unchanged.ts': typeof import('./unchanged.js');
  'uses.ts': typeof import('./uses.js');
  'meddle.ts': typeof import('./meddle.js');
}

const scripts = new Map<keyof Sent, Promise<string>>();

function scriptOf(name: keyof Sent): Promise<string> {
  const script = scripts.get(name) ?? bundle(name);
  scripts.set(name, script);
  return script;
}

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'sent',
    target: 'es2022',
    charset: 'utf8',
  });
  return `(() => { ${outputFiles[0]!.text}; return sent; })()`;
}

/** Sends a module into a page. @returns what it exports */
export const sentInto = async <Name extends keyof Sent>(
  place: Page | Frame,
  name: Name,
): Promise<JSHandle<Sent[Name]>> => await place.evaluateHandle(await scriptOf(name));

/** Has a function of a module run in a page before anything of the page does. */
export const before = async <Name extends keyof Sent>(
  page: Page,
  name: Name,
  runs: keyof Sent[Name] & string,
): Promise<unknown> => page.addInitScript(`${await scriptOf(name)}.${runs}()`);

/** Takes the visitor’s walks into a page. */
export const walksIn = (place: Page | Frame): Promise<JSHandle<Sent['walks.ts']>> =>
  sentInto(place, 'walks.ts');

/** The guide of a page, once it is there. */
export async function guideIn(
  place: Page | Frame,
  selector = 'relief-guide',
): Promise<ElementHandle<HTMLElement>> {
  await place.waitForFunction((name) => document.querySelector(name)?.matches(':defined') === true, selector);
  return (await place.$(selector)) as ElementHandle<HTMLElement>;
}
