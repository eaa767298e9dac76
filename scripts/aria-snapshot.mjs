/**
 * `executeServerCommand('aria-snapshot', { selector })` gives what assistive technology is told, as text.
 * It has its own name because the built-in snapshot command refuses Playwright.
 */
export const ariaSnapshot = () => ({
  name: 'aria-snapshot',
  async executeCommand({ command, payload, session }) {
    if (command !== 'aria-snapshot') return undefined;
    if (session.browser.type !== 'playwright') throw new Error('aria-snapshot works with Playwright only.');
    const page = session.browser.getPage(session.id);
    if (page.own) return page.own.ariaSnapshot();
    return page.locator(payload?.selector ?? 'body').ariaSnapshot();
  },
});
