/**
 * Runs inside a page with something in motion, so it may use nothing from outside itself: counts its frames.
 * @param seconds how long
 */
export async function countFrames(seconds) {
  const frames = [];
  let long = 0;
  const observer = new PerformanceObserver((list) => (long += list.getEntries().length));
  observer.observe({ type: 'longtask' });
  const end = performance.now() + seconds * 1000;
  for (let before = await new Promise(requestAnimationFrame); before < end;) {
    const now = await new Promise(requestAnimationFrame);
    frames.push(now - before);
    before = now;
  }
  observer.disconnect();
  const time = frames.reduce((sum, frame) => sum + frame, 0) / 1000;
  return { perSecond: frames.length / time, late: frames.filter((frame) => frame > 25).length, long };
}
