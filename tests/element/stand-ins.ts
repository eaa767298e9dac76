import { languages } from '../../src/element/messages/languages.js';
import { laterLanguages } from '../../src/element/messages/later-languages.js';
import { builtInGuides, type GuideWords } from '../../src/guides/index.js';

/** Undone after each test, last first. */
const undo: (() => void)[] = [];

afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
  localStorage.clear();
  sessionStorage.clear();
});

/** Has something undone after the test. */
export const afterwards = (step: () => void): void => void undo.push(step);

/** Puts something in the place of a property until the test ends. */
export function replace<Owner extends object, Key extends keyof Owner>(
  owner: Owner,
  key: Key,
  value: Owner[Key],
): void {
  const before = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, { value, configurable: true, writable: true });
  undo.push(() => {
    if (before) Object.defineProperty(owner, key, before);
    else Reflect.deleteProperty(owner, key);
  });
}

/** What is written to the console from now on; nothing of it reaches the report. */
export function written(method: 'warn' | 'error'): string[] {
  const lines: string[] = [];
  replace(console, method, (...parts: unknown[]) => void lines.push(parts.map(String).join(' ')));
  return lines;
}

/** A part of the guide that is on its way until a test says otherwise. */
export interface HeldUp {
  readonly arrives: () => void;
  readonly fails: () => void;
}

/** Holds up a half of the built-in guide, as a slow network would. */
export function holdUp(half: 'first' | 'second'): HeldUp {
  let arrives = (): void => {};
  let fails = (): void => {};
  const gate = new Promise<void>((resolve, reject) => {
    arrives = resolve;
    fails = () => reject(new Error('The network is gone.'));
  });
  // Nobody may be waiting when it fails.
  gate.catch(() => {});
  const builtIn = builtInGuides['upper-back'];
  const { load, words } = builtIn;
  if (half === 'first') replace(builtIn, 'load', () => gate.then(load));
  else {
    const held = Object.entries(words).map(([tag, wordsIn]): [string, GuideWords] => [
      tag,
      { ...wordsIn, planTexts: () => gate.then(wordsIn.planTexts) },
    ]);
    replace(builtIn, 'words', Object.fromEntries(held));
  }
  return { arrives, fails };
}

/** Holds up all the words of a language; once they have failed to arrive, they can still arrive later. */
export function holdUpWords(tag: string): HeldUp {
  let settle!: { readonly arrives: () => void; readonly fails: (reason: Error) => void };
  let gate = new Promise<void>((arrives, fails) => (settle = { arrives, fails }));
  gate.catch(() => {});
  const held =
    <T>(load: () => Promise<T>) =>
    () =>
      gate.then(load);
  const { words } = builtInGuides['upper-back'];
  const { opening, texts, planTexts, ...meanwhile } = words[tag]!;
  replace(words, tag, {
    ...meanwhile,
    opening: held(opening),
    texts: held(texts),
    planTexts: held(planTexts),
  });
  const { messages, ...waiting } = languages[tag]!;
  replace(languages, tag, { ...waiting, messages: held(messages) });
  replace(laterLanguages, tag, held(laterLanguages[tag]!));
  return {
    arrives: () => {
      settle.arrives();
      gate = Promise.resolve();
    },
    fails: () => settle.fails(new Error('The network is gone.')),
  };
}

/** Answers every request in the place of the network. */
export function serve(respond: (request: Request) => Promise<Response> | Response): Requests {
  const asked: string[] = [];
  const waiting = new Map<string, () => void>();
  replace(globalThis, 'fetch', async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    asked.push(pathname);
    const answer = respond(request);
    waiting.get(pathname)?.();
    return answer;
  });
  return {
    asked,
    comes: (path) =>
      new Promise((resolve) => {
        if (asked.includes(path)) resolve();
        else waiting.set(path, resolve);
      }),
  };
}

export interface Requests {
  /** The paths that were asked for. */
  readonly asked: readonly string[];
  /** Waits until a path is asked for. */
  readonly comes: (path: string) => Promise<void>;
}

export const json = (value: unknown): Response => new Response(JSON.stringify(value));
