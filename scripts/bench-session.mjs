/**
 * Runs inside the page, sent over whole, so it may use nothing from outside itself: counts the frames of a session in
 * motion.
 * @param answers that lead to a plan with the remedy
 * @param seconds how long frames are counted
 */
export async function timeFrames({ answers, remedy, seconds }) {
  const element = document.querySelector('relief-guide');
  const root = element.shadowRoot;
  const there = async (selector) => {
    for (;;) {
      const found = root.querySelector(selector);
      if (found) return found;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  };
  element.journey = { ...element.journey, answers };
  (await there(`[data-remedy="${remedy}"] [part~="try"]`)).click();
  (await there('[part~="practise"]')).click();
  (await there('[part~="go"]')).click();
  await there('[part~="pause"]');

  const frames = [];
  let long = 0;
  const observer = new PerformanceObserver((list) => (long += list.getEntries().length));
  observer.observe({ type: 'longtask' });
  const drawn = new Set();
  const watch = new MutationObserver((changes) => {
    for (const { target } of changes) if (target instanceof SVGElement) drawn.add(frames.length);
  });
  watch.observe(root.querySelector('.scene'), { subtree: true, attributes: true });
  const end = performance.now() + seconds * 1000;
  for (let before = await new Promise(requestAnimationFrame); before < end;) {
    const now = await new Promise(requestAnimationFrame);
    frames.push(now - before);
    before = now;
  }
  observer.disconnect();
  watch.disconnect();
  return { frames, drawn: drawn.size, long };
}
