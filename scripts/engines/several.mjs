/**
 * Some browsers of one engine as one launcher of the test runner: each shows one page at a time, so that none is
 * behind another and every page can have the focus.
 *
 * It says that it is Playwright's, and gives pages that take the same orders (`setViewportSize`, `emulateMedia`,
 * `keyboard`, `mouse`): the runner's own commands refuse everything else.
 *
 * @param name as it is reported
 * @param make makes the launcher of one browser
 * @param count how many browsers may run at once
 */
export function several(name, make, count) {
  const all = Array.from({ length: count }, make);
  const idle = [...all];
  const busy = new Map();
  return {
    name,
    type: 'playwright',
    concurrency: count,
    initialize: (...args) => Promise.all(all.map((one) => one.initialize?.(...args))),
    stop: () => Promise.all(all.map((one) => one.stop())),
    startSession(id, url) {
      const one = idle.pop();
      if (!one) throw new Error(`All ${count} browsers have a page already.`);
      busy.set(id, one);
      return one.startSession(id, url);
    },
    isActive: (id) => busy.get(id)?.isActive(id) ?? false,
    getBrowserUrl: (id) => busy.get(id)?.getBrowserUrl(id),
    /** What the browser says of its version, where it tells it only once it runs. */
    version: () => all.map((one) => one.version?.()).find(Boolean),
    getPage: (id) => busy.get(id).getPage(id),
    async stopSession(id) {
      const one = busy.get(id);
      try {
        return await one.stopSession(id);
      } finally {
        busy.delete(id);
        idle.push(one);
      }
    },
    startDebugSession: () => Promise.reject(new Error(`${name} cannot be debugged from here.`)),
  };
}
