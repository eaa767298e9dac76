/** Does something once the page has nothing better to do: after what it has just drawn, and within a second. */
export function whenIdle(act: () => void): void {
  if (typeof globalThis.requestIdleCallback === 'function') requestIdleCallback(act, { timeout: 1000 });
  else setTimeout(act);
}

/** Does things one after the other, each once the page has nothing better to do. */
export function inTurn(...[first, ...rest]: (() => void)[]): void {
  if (!first) return;
  whenIdle(() => {
    first();
    inTurn(...rest);
  });
}

/** Lets the page do what has been waiting. By a message, because a timer waits a second in a tab behind another. */
export const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('');
  });
