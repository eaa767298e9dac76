import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LoadedGuide } from './guide-source.js';
import type { Later } from './later.js';
import type { Sheets } from './sheets.js';

/**
 * The half of the guide that no first question needs: the words and the views of the plan, and then where it all
 * comes from. It is asked for as soon as the first screen stands, whatever is answered there, so that nothing can
 * be read from when it is loaded.
 */
export class SecondHalf implements ReactiveController {
  failed = false;
  /** What it has to show, once it has arrived. */
  shown: Later | undefined;
  #host: ReactiveControllerHost;
  #sheets: Sheets;
  #guide: LoadedGuide | undefined;

  constructor(host: ReactiveControllerHost, sheets: Sheets) {
    this.#host = host;
    this.#sheets = sheets;
    host.addController(this);
  }

  /** Turns to another guide, whose words are then loaded anew. */
  turnTo(guide: LoadedGuide): void {
    this.#guide = guide;
    this.shown = undefined;
    this.failed = false;
    const load = (): void => void this.load();
    if ('requestIdleCallback' in globalThis) requestIdleCallback(load, { timeout: 1000 });
    else setTimeout(load);
  }

  async load(): Promise<void> {
    const guide = this.#guide;
    if (!guide) return;
    try {
      const [later, planTexts] = await Promise.all([import('./later.js'), guide.planTexts()]);
      if (guide !== this.#guide) return;
      this.#sheets.add(later.laterStyles);
      this.shown = new later.Later(guide, planTexts, () => this.#host.requestUpdate());
      this.failed = false;
    } catch (error) {
      if (guide !== this.#guide) return;
      this.failed = true;
      console.warn('<relief-guide>: the second half of the guide could not be loaded.', error);
    }
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // The host decides when: only it knows which guide.
  }
}
