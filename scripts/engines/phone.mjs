import { playwrightLauncher } from '@web/test-runner-playwright';
import { findBrowser, launchArguments } from '../find-browser.mjs';
import { saidVersion } from './packages.mjs';

/** What many phones are: as wide, as dense, and with a finger that does not hover. */
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true };

export const find = findBrowser;

export const versionOf = saidVersion;

/** Chromium as it is on a phone. A test that asks for another window, or for a mouse, is still given it. */
export const launcher = (executablePath) =>
  playwrightLauncher({
    product: 'chromium',
    launchOptions: { executablePath, args: launchArguments },
    createBrowserContext: ({ browser }) => browser.newContext(PHONE),
    async createPage({ context }) {
      const page = await context.newPage();
      const resize = page.setViewportSize.bind(page);
      page.setViewportSize = (size) => resize(isDesk(size) ? PHONE.viewport : size);
      return page;
    },
  });

/** The window that the runner gives to every test that has not asked for one. */
const isDesk = ({ width, height }) => width === 800 && height === 600;

/**
 * The page of a test file, as wide as the phone: without these words a phone shows a page of a desk made small. Its
 * tests begin only where it is on a phone, so that a run can't call itself one that is none.
 */
export const page = (framework) =>
  `<!doctype html><html><head><meta name="viewport" content="width=device-width, initial-scale=1"></head>
  <body><script type="module">
    if (innerWidth !== ${PHONE.viewport.width} || !matchMedia('(pointer: coarse) and (hover: none)').matches)
      throw new Error('This page is not on a phone.');
    await import('${framework}');
  </script></body></html>`;
