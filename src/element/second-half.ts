import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dress } from './dress.js';
import { whenIdle } from './idle.js';
import type { LoadedGuide, Rest } from './loaded-guide.js';
import type { Later } from './later.js';

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
  #dress: Dress;
  #styles: readonly CSSResult[] = [];
  #guide: LoadedGuide | undefined;

  constructor(host: ReactiveControllerHost, dress: Dress) {
    this.#host = host;
    this.#dress = dress;
    host.addController(this);
  }

  /** Turns to another guide, whose words are then loaded anew. */
  turnTo(guide: LoadedGuide): void {
    this.#guide = guide;
    this.shown = undefined;
    this.failed = false;
    whenIdle(this.load);
  }

  /** Goes on with the same guide in other words. */
  reword(guide: LoadedGuide, rest: Rest): void {
    if (!this.shown) return this.turnTo(guide);
    this.#guide = guide;
    this.shown.reword(rest);
  }

  /** Puts on what its views stand in, before one of them is drawn. */
  wear(): void {
    this.#dress.wear(this.#styles);
  }

  readonly load = (): void => void this.#fetch();

  async #fetch(): Promise<void> {
    const guide = this.#guide;
    if (!guide) return;
    try {
      const [later, rest] = await Promise.all([import('./later.js'), guide.rest()]);
      if (guide !== this.#guide) return;
      this.#styles = later.laterStyles;
      this.shown = new later.Later(guide, rest, () => this.#host.requestUpdate());
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
