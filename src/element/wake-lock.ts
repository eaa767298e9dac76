/** Keeps the screen on while it is wanted. Where the browser can't or won't, the screen goes dark as ever. */
export class WakeLock {
  #wanted = false;
  #lock: WakeLockSentinel | undefined;

  hold(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    document.addEventListener('visibilitychange', this.#ask);
    this.#ask();
  }

  release(): void {
    this.#wanted = false;
    document.removeEventListener('visibilitychange', this.#ask);
    void this.#lock?.release();
    this.#lock = undefined;
  }

  /** The browser lets go whenever the page is out of sight. */
  #ask = (): void => {
    if (document.visibilityState === 'visible') void this.#request();
  };

  async #request(): Promise<void> {
    if (!('wakeLock' in navigator)) return;
    try {
      const lock = await navigator.wakeLock.request('screen');
      if (this.#wanted) this.#lock = lock;
      else await lock.release();
    } catch {
      // Low battery, a policy of the page: nothing that the visitor could do about.
    }
  }
}
