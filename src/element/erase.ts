import { keyOf, storageFor } from './kept.js';

/**
 * Erases what was kept for a guide in one storage.
 * @returns whether it is surely gone
 */
export function eraseFrom(storage: Storage | undefined, guide: string): boolean {
  const key = keyOf(guide);
  for (const erase of [() => storage?.removeItem(key), () => storage?.setItem(key, '')])
    try {
      erase();
      if (!storage?.getItem(key)) return storage !== undefined;
    } catch {
      // Written over, it is gone as well.
    }
  return false;
}

/** Both: the publisher may have changed `remember` since. */
const storages = (): readonly (Storage | undefined)[] => [storageFor('session'), storageFor('device')];

/**
 * Erases what was kept for a guide.
 * @returns whether it is surely gone from every storage that there is
 */
export function erase(guide: string): boolean {
  return storages().filter((storage) => !eraseFrom(storage, guide)).length === 0;
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
