import { countFrames } from './frames.mjs';
import { well } from '../../tests/cases/upper-back/conversation.ts';
import { openRoots } from '../open-roots.mjs';

/** As slow as a cheap phone, beside this machine. */
const SLOWER = 4;
const SECONDS = 10;
/** They draw their shoulder blades together. */
const REMEDY = 'stretch-scapular-squeeze';

/**
 * Goes through the guide as a visitor in English does: every question, the plan, the remedy with its pictures, and its
 * session until it is under way.
 * @returns the bytes of all scripts that came, of how many files, and the frames of the session in motion
 */
export async function journeyBytes(browser, address, sizeOf) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await openRoots(page);
    const scripts = new Set();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js')) scripts.add(pathname);
    });
    await page.goto(`${address}/relief-guide/`);
    const guide = page.locator('relief-guide');
    for (const [question, answer] of Object.entries(well)) {
      await guide.locator(`input[name="${question}"][value="${answer}"]`).check();
      await guide.locator('[part~=next]').click();
    }
    await guide.locator(`[data-remedy="${REMEDY}"] [part~=try]`).click();
    await guide.locator('[part~=practise]').click();
    await guide.locator('[part~=go]').click();
    await guide.locator('[part~=pause]').waitFor();
    await page.waitForLoadState('networkidle');
    const paths = [...scripts].sort();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const frames = await page.evaluate(countFrames, SECONDS);
    return {
      frames,
      bytes: paths.reduce((sum, path) => sum + sizeOf(path), 0),
      files: paths.length,
    };
  } finally {
    await context.close();
  }
}
