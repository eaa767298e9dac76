/**
 * Runs in every page before anything else, so it may use nothing from outside itself. Gives the drivers the one way to
 * look at all widgets alike, into their shadow roots too, and notes when the first question can be answered.
 * @param find where the widget has its answers and its button to go on
 */
export function prepare(find) {
  const roots = [document];
  const watchers = new Set();
  const observer = new MutationObserver(() => {
    for (const watcher of watchers) watcher();
  });
  const everything = { childList: true, subtree: true, characterData: true, attributes: true };
  observer.observe(document, everything);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, { ...init, mode: 'open' });
    roots.push(root);
    observer.observe(root, everything);
    return root;
  };
  const all = (selector = 'no-such-thing') =>
    roots.flatMap((root) =>
      root === document || root.host.isConnected ? [...root.querySelectorAll(selector)] : [],
    );
  const bench = {
    find,
    all,
    /** Ticks an answer that leads on: the second of the short flow, or that nothing is the matter. */
    answer: () => (all(find.nothing)[0] ?? all(find.answer)[1]).click(),
    /** How many widgets can be answered now. */
    ready: () =>
      new Set(all(find.answer).map((input) => input.closest(find.widget) ?? input.getRootNode())).size,
    /** Resolves as soon as it is true, in the very turn that made it so. */
    until: (isTrue, what = 'the next question') =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`${what} did not come`)), 60_000);
        const look = () => {
          if (!isTrue()) return;
          clearTimeout(timer);
          watchers.delete(look);
          resolve();
        };
        watchers.add(look);
        look();
      }),
    frame: () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    layOut: () => document.documentElement.offsetHeight,
    /** Lets go of the shadow roots of widgets that have gone. */
    forget: () => {
      const left = roots.filter((root) => root === document || root.host.isConnected);
      roots.splice(0, roots.length, ...left);
    },
    longTasks: [],
    shifts: [],
    usable: undefined,
  };
  globalThis.bench = bench;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) bench.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) bench.shifts.push(value);
  }).observe({ type: 'layout-shift', buffered: true });
  void bench
    .until(() => all(find.answer).length > 0 && all(find.next).length > 0)
    .then(() => (bench.usable = performance.now()));
}

/**
 * Clicks through the questions, from the first again after the last.
 * @param wanted how many steps
 * @returns the milliseconds of each, from the click until the next question stands and is laid out
 */
export async function timeSteps({ wanted, restartAfter }) {
  const { bench } = globalThis;
  const { find, all } = bench;
  const shown = () =>
    all(find.question)
      .map((element) => element.textContent)
      .join('|');
  const steps = [];
  for (let step = 1; steps.length < wanted; step++) {
    bench.answer();
    // What belongs to the answer must not be counted as the step.
    await bench.frame();
    const button = all(find.next)[0];
    const before = shown();
    const start = performance.now();
    button.click();
    await bench.until(() => shown() !== before);
    bench.layOut();
    steps.push(performance.now() - start);
    await bench.frame();
    if (step % restartAfter !== 0) continue;
    const stood = shown();
    await document.querySelector('#place').firstElementChild.restart();
    await bench.until(() => shown() !== stood && all(find.next).length > 0, 'the first question again');
    await bench.frame();
  }
  return steps;
}

/** The milliseconds from nothing until so many widgets can be answered and are laid out. */
export async function timeMounts(count) {
  const { bench } = globalThis;
  const place = document.querySelector('#place');
  const start = performance.now();
  for (let index = 0; index < count; index++) globalThis.mount(place);
  await bench.until(() => bench.ready() >= count);
  bench.layOut();
  return performance.now() - start;
}

/** Puts a widget into the page, waits until it can be answered and takes it out, so many times. */
export async function comeAndGo(times) {
  const { bench } = globalThis;
  const place = document.querySelector('#place');
  for (let time = 0; time < times; time++) {
    globalThis.mount(place);
    await bench.until(() => bench.ready() > 0);
    for (const child of [...place.children]) (child.leave?.(), child.remove());
    bench.forget();
  }
}

/** The milliseconds from a flow at an address to its first question, laid out. */
export async function timeLoad(address) {
  const { bench } = globalThis;
  const place = document.querySelector('#place');
  const start = performance.now();
  await globalThis.load(place, address);
  await bench.until(() => bench.ready() > 0);
  bench.layOut();
  return performance.now() - start;
}
