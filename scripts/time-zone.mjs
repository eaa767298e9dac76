/** `executeServerCommand('time-zone', { zone })` takes the page to another time zone; without one, back. */
export const timeZone = () => {
  // Only the session that has set a zone may set another.
  const sessions = new WeakMap();
  return {
    name: 'time-zone',
    async executeCommand({ command, payload, session }) {
      if (command !== 'time-zone') return undefined;
      if (session.browser.type !== 'playwright') throw new Error('time-zone works with Playwright only.');
      const page = session.browser.getPage(session.id);
      if (page.own) return page.own.setTimeZone(payload?.zone).then(() => true);
      if (!sessions.has(page)) sessions.set(page, await page.context().newCDPSession(page));
      const timezoneId = payload?.zone ?? '';
      await sessions.get(page).send('Emulation.setTimezoneOverride', { timezoneId });
      return true;
    },
  };
};
