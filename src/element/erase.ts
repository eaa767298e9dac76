import { keyOf, storageFor } from './kept.js';

/** Erases what was kept for a guide in one storage. */
export function eraseFrom(storage: Storage | undefined, guide: string): void {
  try {
    storage?.removeItem(keyOf(guide));
  } catch {
    // A storage that can't be written to holds nothing of ours.
  }
}

/** Both: the publisher may have changed `remember` since. */
const storages = (): readonly (Storage | undefined)[] => [storageFor('session'), storageFor('device')];

/** Erases what was kept for a guide. */
export function erase(guide: string): void {
  for (const storage of storages()) eraseFrom(storage, guide);
}

/** Erases what was kept for whatever guide. */
export function eraseAll(): void {
  const ours = keyOf('');
  for (const storage of storages())
    for (const key of namesIn(storage)) if (key.startsWith(ours)) eraseFrom(storage, key.slice(ours.length));
}

function namesIn(storage: Storage | undefined): readonly string[] {
  try {
    return Object.keys(storage ?? {});
  } catch {
    return []; // One that can't be looked into.
  }
}
