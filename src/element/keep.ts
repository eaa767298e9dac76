import type { Choices } from './attributes.js';
import type { Messages } from './messages/en.js';
import type { Remembering } from './surface.js';

/** Kept journeys expire a little after the last check-in, at eight weeks. In milliseconds. */
const LIFETIME = 8 * 7 * 24 * 60 * 60 * 1000;

const keyOf = (guide: string): string => `relief-guide:${guide}`;

/** The storage that the publisher allows; none where the browser refuses even to name it. */
function storageFor(remember: Choices['remember']): Storage | undefined {
  if (remember === 'never') return undefined;
  try {
    return remember === 'device' ? localStorage : sessionStorage;
  } catch {
    return undefined; // Blocked by the browser or a sandbox: the guide goes on without it.
  }
}

/**
 * Keeps a journey, after the visitor's yes.
 * @param now milliseconds since 1970
 * @returns whether it is really there to be read again
 */
function write(remember: Choices['remember'], guide: string, journey: unknown, now: number): boolean {
  const storage = storageFor(remember);
  const text = JSON.stringify({ journey, until: now + LIFETIME });
  try {
    storage?.setItem(keyOf(guide), text);
    return storage?.getItem(keyOf(guide)) === text;
  } catch {
    return false; // Full, or refused: the visitor is told by the box that will not stay ticked.
  }
}

/** The journey kept earlier, if there is one, it can be read, and it has not expired. */
function read(remember: Choices['remember'], guide: string, now: number): unknown {
  try {
    const text = storageFor(remember)?.getItem(keyOf(guide));
    const entry: unknown = text ? JSON.parse(text) : undefined;
    if (typeof entry !== 'object' || entry === null || !('until' in entry) || !('journey' in entry))
      return undefined;
    return typeof entry.until === 'number' && entry.until > now ? entry.journey : undefined;
  } catch {
    return undefined; // Garbage is as good as nothing.
  }
}

/** Erases what was kept, in both storages: the publisher may have changed `remember` since. */
function erase(guide: string): void {
  for (const remember of ['session', 'device'] as const) {
    try {
      storageFor(remember)?.removeItem(keyOf(guide));
    } catch {
      // A storage that can't be written to holds nothing of ours.
    }
  }
}

/** Keeps a journey where the publisher allows it and the visitor has said yes. */
export class Keeper {
  /** Whether the journey on the screen was kept from an earlier visit. */
  resumed = false;
  #remember: Choices['remember'] = 'never';
  #guide = '';
  #yes = false;
  #failed = false;

  /** Whether a journey was kept for a guide. */
  has(remember: Choices['remember'], guide: string): boolean {
    return read(remember, guide, Date.now()) !== undefined;
  }

  /** Turns to a guide, and hands out the journey kept for it, if there is one. */
  turnTo(remember: Choices['remember'], guide: string): unknown {
    this.#remember = remember;
    this.#guide = guide;
    this.#failed = false;
    const journey = read(remember, guide, Date.now());
    this.#yes = this.resumed = journey !== undefined;
    return journey;
  }

  /** Takes another word of the publisher. What was kept under the old one is erased with its yes. */
  allow(remember: Choices['remember']): void {
    if (remember === this.#remember) return;
    if (this.#yes) this.forget();
    this.#remember = remember;
  }

  /** Keeps the journey as it now stands, if the visitor has said yes. */
  keep(journey: unknown): void {
    if (!this.#yes || this.#remember === 'never') return;
    this.#failed = !write(this.#remember, this.#guide, journey, Date.now());
    this.#yes = !this.#failed;
  }

  /** Erases what was kept and takes back the yes. */
  forget(): void {
    if (this.#guide) erase(this.#guide);
    this.#yes = this.resumed = this.#failed = false;
  }

  /** The offer to make, or none. */
  offer(messages: Messages, journey: unknown, changed: () => void): Remembering | undefined {
    if (this.#remember === 'never') return undefined;
    return {
      label: messages.remember[this.#remember],
      kept: this.#yes,
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
