import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser, launchArguments } from '../find-browser.mjs';
import { openRoots } from '../open-roots.mjs';
import { root } from '../run-tool.mjs';

/** Where `hold` is set, the element is registered when the page calls `release`, and not before. */
const HOLDING = `
{
  const define = customElements.define.bind(customElements);
  const held = [];
  customElements.define = (...registration) => held.push(registration);
  globalThis.release = () => {
    for (const registration of held) define(...registration);
    return held.length;
  };
}`;

/** A browser whose pages know how a visitor goes through a guide. */
export async function openBrowser() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['scripts/frameworks/page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
  return {
    close: () => browser.close(),
    /** Opens a page, and notes everything that goes wrong in it. */
    async open(address, { hold = false } = {}) {
      const page = await browser.newPage({ viewport: { width: 800, height: 1000 } });
      const faults = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      page.on('requestfailed', (request) => faults.push(`not loaded: ${request.url()}`));
      page.on('response', (response) => {
        if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
      });
      await openRoots(page);
      if (hold) await page.addInitScript(HOLDING);
      await page.addInitScript({ content: outputFiles[0].text });
      await page.goto(address);
      return { page, faults };
    },
  };
}
