import type { Choices } from './attributes.js';
import { clock } from './clock.js';
import { erase, eraseFrom } from './erase.js';
import { keptFor, keyOf, storageFor } from './kept.js';
import type { Messages } from './messages/en.js';
import type { Remembering } from './surface.js';

/** Kept journeys expire a little after the last check-in, at eight weeks. In milliseconds. */
const LIFETIME = 8 * 7 * 24 * 60 * 60 * 1000;

/**
 * Keeps a journey, after the visitor's yes.
 * @param until when it expires: milliseconds since 1970
 * @returns whether it is really there to be read again
 */
function write(remember: Choices['remember'], guide: string, journey: unknown, until: number): boolean {
  const storage = storageFor(remember);
  const text = JSON.stringify({ journey, until });
  try {
    storage?.setItem(keyOf(guide), text);
    return storage?.getItem(keyOf(guide)) === text;
  } catch {
    return false; // Full, or refused: the visitor is told by the box that will not stay ticked.
  }
}

/** Keeps the journey of a guide where the publisher allows it and the visitor has said yes. */
export class Keeper {
  /** The journey that was kept on an earlier visit, if one was. */
  readonly journey: unknown;
  /** Whether the journey on the screen is that one. */
  resumed: boolean;
  #remember: Choices['remember'];
  #guide: string;
  #yes: boolean;
  #until: number | undefined;
  #failed = false;
  /** Whether something has been kept that is not surely gone. */
  #there: boolean;
  #stuck = false;

  constructor(remember: Choices['remember'], guide: string) {
    this.#remember = remember;
    this.#guide = guide;
    const kept = keptFor(remember, guide);
    this.journey = kept?.journey;
    // One that claims to last longer was not written here.
    this.#until = kept && Math.min(kept.until, clock.now() + LIFETIME);
    this.#yes = this.resumed = this.#there = kept !== undefined;
    // What has expired does not lie about until somebody finds it.
    if (!kept) eraseFrom(storageFor(remember), guide);
  }

  /** Takes another word of the publisher. What was kept under the old one is erased with its yes. */
  allow(remember: Choices['remember']): void {
    if (remember === this.#remember) return;
    if (this.#yes) this.forget();
    this.#remember = remember;
  }

  /** Whether anything may be kept, or carried to another device. */
  get allowed(): boolean {
    return this.#remember !== 'never';
  }

  /** Keeps the journey as it now stands, if the visitor has said yes. */
  keep(journey: unknown): void {
    if (!this.#yes || !this.allowed) return;
    this.#until = clock.now() + LIFETIME;
    this.#failed = !write(this.#remember, this.#guide, journey, this.#until);
    this.#yes = !this.#failed;
    this.#there ||= this.#yes;
    if (this.#yes) this.#stuck = false;
    // A box that is not ticked says that nothing is kept, nor anything older.
    else this.#erase();
  }

  /** Whether something is still kept that should have been erased, because the browser refused. */
  get stuck(): boolean {
    return this.#stuck;
  }

  #erase(): void {
    const gone = erase(this.#guide);
    this.#stuck = this.#there && !gone;
    this.#there = this.#stuck;
  }

  /** Erases what was kept and takes back the yes. */
  forget(): void {
    this.#erase();
    this.#yes = this.resumed = this.#failed = false;
    this.#until = undefined;
  }

  /** The offer to make, or none. */
  offer(messages: Messages, journey: unknown, changed: () => void): Remembering | undefined {
    if (this.#remember === 'never') return undefined;
    return {
      label: messages.remember[this.#remember],
      kept: this.#yes,
      until: this.#until ?? clock.now() + LIFETIME,
      failed: this.#failed,
      toggle: (yes) => {
        if (yes) {
          this.#yes = true;
          this.keep(journey);
        } else this.forget();
        changed();
      },
    };
  }
}
