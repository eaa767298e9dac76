import { chromeLauncher } from '@web/test-runner-chrome';
import { inPath, installed, saidVersion } from './packages.mjs';
import { lacking } from './lacks.mjs';
import { several } from './several.mjs';

/** The path of a Firefox, installed if need be. */
export const find = () =>
  process.env.FIREFOX_PATH ?? installed('Firefox', () => inPath('firefox-esr', 'firefox'), ['firefox-esr']);

export const versionOf = saidVersion;

export const launcher = (executablePath, count) => several('Firefox', () => one(executablePath), count);

/** How long a page may take to come on a slow machine. In milliseconds. */
const PATIENCE = 120_000;

/** Without a screen it believes to have no pointer at all: these say that there is one which is fine and hovers. */
const MOUSE = { 'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6 };

/** Firefox over WebDriver BiDi; its own window, which knows settings that BiDi has no word for, may be asked too. */
function one(executablePath) {
  const launcher = chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: MOUSE,
    },
    async createPage({ context }) {
      const page = await context.newPage();
      page.setDefaultNavigationTimeout(PATIENCE);
      return page;
    },
  });
  const pageOf = launcher.getPage.bind(launcher);
  const pages = new WeakMap();
  launcher.getPage = (id) => {
    const page = pageOf(id);
    if (!pages.has(page)) pages.set(page, ordered(page));
    return pages.get(page);
  };
  return launcher;
}

/** A page that takes the orders of Playwright. */
const ordered = (page) => ({
  url: () => page.url(),
  setViewportSize: (size) => page.setViewport(size),
  emulateMedia: (media) => override(page, media),
  mouse: page.mouse,
  keyboard: {
    type: (text) => page.keyboard.type(text),
    down: (name) => page.keyboard.down(keyOf(name)),
    up: (name) => page.keyboard.up(keyOf(name)),
    async press(chord) {
      const keys = chord.split('+').map(keyOf);
      const last = keys.pop();
      for (const key of keys) await page.keyboard.down(key);
      await page.keyboard.press(last);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
  },
  own: {
    tap: ({ x, y }) => page.touchscreen.tap(x, y),
    setTimeZone: (zone) => page.emulateTimezone(zone),
    ariaSnapshot: () => Promise.reject(lacking('firefox', 'aria-snapshot')),
  },
});

/** The only key that Playwright and Puppeteer call by other names. */
const keyOf = (name) => (name === 'Space' ? ' ' : name);

/** By the names of Playwright and by those of Firefox, with what each says for nothing. */
const OVERRIDES = {
  colorScheme: ['prefersColorSchemeOverride', 'none'],
  reducedMotion: ['prefersReducedMotionOverride', 'none'],
  forcedColors: ['forcedColorsOverride', 'none'],
};

async function override(page, media) {
  const wanted = Object.entries(OVERRIDES).flatMap(([key, [name, none]]) =>
    media[key] === undefined ? [] : [[name, media[key] ?? none]],
  );
  const { connection } = page.browser();
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await connection.send('script.evaluate', {
    target: { context: result.contexts[0].context },
    awaitPromise: true,
    expression: `{
      const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
      const page = NavigableManager.getBrowsingContextById(${JSON.stringify(page.mainFrame()._id)});
      for (const [name, value] of ${JSON.stringify(wanted)}) page[name] = value;
    }`,
  });
  if (answer.result.type !== 'success') throw new Error(answer.result.exceptionDetails.text);
}
