import type { ReactiveControllerHost } from 'lit';
import type { LoadedGuide } from './loaded-guide.js';

/** A part of the guide as a view meets it. */
export interface Arriving<Part> {
  /** What there is to show, once it has arrived. */
  readonly part: Part | undefined;
  readonly failed: boolean;
  /** Asks for it, or for it again after a failure. */
  readonly want: () => void;
}

/** Gets a part for a guide in its language. It is told the same part in other words, where there is one. */
type Load<Part> = (guide: LoadedGuide, before: Part | undefined) => Promise<Part>;

/**
 * A part of the guide that is loaded when it is first used, and not before. It goes on in another language together
 * with the rest: until its words have arrived, everything stays in the old one.
 */
export class OnDemand<Part> implements Arriving<Part> {
  part: Part | undefined;
  failed = false;
  #host: ReactiveControllerHost;
  #guide: LoadedGuide;
  #load: Load<Part>;
  #coming: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost, guide: LoadedGuide, load: Load<Part>) {
    this.#host = host;
    this.#guide = guide;
    this.#load = load;
  }

  want = (): void => {
    if (!this.part) this.#coming ??= this.#fetch(this.#guide);
  };

  /**
   * Gets ready to go on in the words of a guide.
   * @returns what turns to them, at once
   * @throws LanguageMissing
   */
  async prepare(guide: LoadedGuide): Promise<() => void> {
    const part = this.part && (await this.#load(guide, this.part));
    return () => {
      this.#guide = guide;
      if (part) this.part = part;
      // What was still on its way came in the old words.
      else if (this.#coming) this.#coming = this.#fetch(guide);
    };
  }

  async #fetch(guide: LoadedGuide): Promise<void> {
    this.failed = false;
    try {
      const part = await this.#load(guide, undefined);
      if (guide === this.#guide) this.part = part;
    } catch (error) {
      if (guide !== this.#guide) return;
      this.failed = true;
      this.#coming = undefined;
      console.warn('<relief-guide>: a part of the guide could not be loaded.', error);
    }
    this.#host.requestUpdate();
  }
}
