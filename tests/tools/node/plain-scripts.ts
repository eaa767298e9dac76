import type { Server } from 'node:http';
import { chromium, type Browser, type LaunchOptions, type Page } from 'playwright-core';

interface Scripts {
  readonly createStaticServer: (
    folders: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Server;
  readonly listen: (server: Server, port: number, host?: string) => Promise<number>;
  readonly findBrowser: () => Promise<string>;
  readonly launchArguments: string[];
  readonly ensureBuild: () => void;
  readonly openRoots: (page: Page) => Promise<void>;
  readonly record: (name: string, values: object) => void;
}

// These are plain scripts, of which the compiler knows nothing.
const script = async <Name extends keyof Scripts>(file: string): Promise<Pick<Scripts, Name>> =>
  (await import(new URL(`../../../scripts/${file}`, import.meta.url).href)) as Pick<Scripts, Name>;

export const { createStaticServer, listen } = await script<'createStaticServer' | 'listen'>(
  'static-server.mjs',
);
export const { ensureBuild } = await script<'ensureBuild'>('ensure-dependencies.mjs');
export const { openRoots } = await script<'openRoots'>('open-roots.mjs');
export const { record } = await script<'record'>('record.mjs');
const { findBrowser, launchArguments } = await script<'findBrowser' | 'launchArguments'>('find-browser.mjs');

/** Starts the browser of the tests. Whoever starts it closes it. */
export const startBrowser = async (options: LaunchOptions = {}): Promise<Browser> =>
  chromium.launch({ executablePath: await findBrowser(), args: launchArguments, ...options });
