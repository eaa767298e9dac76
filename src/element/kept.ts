import type { Choices } from './attributes.js';
import { clock } from './clock.js';

/** A journey that was kept, and until when it is: milliseconds since 1970. Nothing is known of it yet. */
export interface Kept {
  readonly journey: unknown;
  readonly until: number;
}

export const keyOf = (guide: string): string => `relief-guide:${guide}`;

/** The storage that the publisher allows; none where the browser refuses even to name it. */
export function storageFor(remember: Choices['remember']): Storage | undefined {
  if (remember === 'never') return undefined;
  try {
    return remember === 'device' ? localStorage : sessionStorage;
  } catch {
    return undefined; // Blocked by the browser or a sandbox: the guide goes on without it.
  }
}

/** What was kept earlier for a guide, if there is something, it can be read, and it has not expired. */
export function keptFor(remember: Choices['remember'], guide: string): Kept | undefined {
  try {
    const text = storageFor(remember)?.getItem(keyOf(guide)) ?? '';
    // Most pages keep nothing, and parsing nothing is an error, which takes a while to make.
    if (text === '') return undefined;
    // Whatever it is, it has these fields or fails to.
    const entry = JSON.parse(text) as Partial<Kept>;
    const { journey, until } = entry;
    return journey !== undefined && typeof until === 'number' && until > clock.now()
      ? { journey, until }
      : undefined;
  } catch {
    return undefined; // Garbage is as good as nothing.
  }
}
