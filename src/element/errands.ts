import type { Standing } from '../machine/place.js';

/** What can be taken along, each with acts of its own. */
export type Thing = 'plan' | 'phone' | 'handover' | 'calendar';

/** What came of the last act. A text that the browser would not copy is shown, to be copied by hand. */
export type Came =
  | { readonly kind: 'copied' | 'shared' | 'notShared' | 'saved' | 'noneTicked' }
  | { readonly kind: 'byHand'; readonly text: string };

/** What a visitor can do with a text. */
export interface Errand {
  readonly came: Came | undefined;
  readonly copy: () => void;
  /** Missing where the browser shares nothing. */
  readonly share: (() => void) | undefined;
}

/** Copying and sharing, and what came of it. Nothing of this outlives the place in the conversation it belongs to. */
export class Errands {
  #standing: Standing | undefined;
  #came = new Map<Thing, Came>();
  #changed: () => void;

  /** @param changed is called when there is something else to say */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Comes to a place: what was said in another is over. */
  turnTo(standing: Standing): void {
    if (this.#standing !== standing) this.#came.clear();
    this.#standing = standing;
  }

  came(thing: Thing): Came | undefined {
    return this.#came.get(thing);
  }

  tell(thing: Thing, came: Came): void {
    this.#came.set(thing, came);
    this.#changed();
  }

  /** @param text is asked for when there is something to do with it */
  of(thing: Thing, title: string, text: () => string): Errand {
    return {
      came: this.came(thing),
      copy: () => void this.#copy(thing, text()),
      share: 'share' in navigator ? () => void this.#share(thing, title, text()) : undefined,
    };
  }

  async #copy(thing: Thing, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.tell(thing, { kind: 'copied' });
    } catch {
      // There is no clipboard on a page without https, and a page or a visitor may refuse it.
      this.tell(thing, { kind: 'byHand', text });
    }
  }

  async #share(thing: Thing, title: string, text: string): Promise<void> {
    try {
      await navigator.share({ title, text });
      this.tell(thing, { kind: 'shared' });
    } catch (error) {
      // Whoever changes their mind has done nothing wrong.
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        this.tell(thing, { kind: 'notShared' });
    }
  }
}
