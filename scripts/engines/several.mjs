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
  const waiting = [];
  let initialized = [];
  const next = () => idle.pop() ?? new Promise((resolve) => waiting.push(resolve));
  const free = (one) => {
    const first = waiting.shift();
    if (first) first(one);
    else idle.push(one);
  };
  /** A browser that no longer does what it is told is left, and another put in its place. */
  const replaced = async (one) => {
    await one.stop().catch(() => {});
    const other = make();
    all.splice(all.indexOf(one), 1, other);
    await other.initialize?.(...initialized);
    return other;
  };
  return {
    name,
    type: 'playwright',
    concurrency: count,
    initialize(...args) {
      initialized = args;
      return Promise.all(all.map((one) => one.initialize?.(...args)));
    },
    stop: () => Promise.all(all.map((one) => one.stop())),
    async startSession(id, url) {
      // The runner may ask for a page while the one before is still being put away.
      let one = await next();
      // Its page gives orders before it has been shown.
      const begin = () => {
        busy.set(id, one);
        return one.startSession(id, url);
      };
      try {
        await begin();
      } catch (error) {
        console.error(`${name} is begun anew, because it did not show a page: ${error.message}`);
        one = await replaced(one);
        await begin().catch((again) => {
          busy.delete(id);
          free(one);
          throw again;
        });
      }
    },
    isActive: (id) => busy.get(id)?.isActive(id) ?? false,
    getBrowserUrl: (id) => busy.get(id)?.getBrowserUrl(id),
    /** What the browser says of its version, where it tells it only once it runs. */
    version: () => all.map((one) => one.version?.()).find(Boolean),
    getPage: (id) => busy.get(id).getPage(id),
    async stopSession(id) {
      let one = busy.get(id);
      try {
        return await one.stopSession(id);
      } catch {
        one = await replaced(one);
        return {};
      } finally {
        busy.delete(id);
        free(one);
      }
    },
    startDebugSession: () => Promise.reject(new Error(`${name} cannot be debugged from here.`)),
  };
}
