/**
 * `executeServerCommand('tap', { x, y })` taps the page with a finger: the browser makes the pointer events and
 * the click of it by itself. Playwright's own tap needs a page that was opened for touch, which would change all
 * the other tests.
 */
export const touch = () => {
  const hands = new WeakMap();
  return {
    name: 'touch',
    async executeCommand({ command, payload, session }) {
      if (command !== 'tap') return undefined;
      if (session.browser.type !== 'playwright') throw new Error('tap works with Playwright only.');
      const page = session.browser.getPage(session.id);
      if (page.own) return page.own.tap(payload).then(() => true);
      if (!hands.has(page)) hands.set(page, await handFor(page));
      const hand = hands.get(page);
      await hand.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [payload] });
      await hand.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      return true;
    },
  };
};

async function handFor(page) {
  const hand = await page.context().newCDPSession(page);
  await hand.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  return hand;
}
