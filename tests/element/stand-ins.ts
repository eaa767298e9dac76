import { clock } from '../../src/element/clock.js';
import { languages } from '../../src/element/messages/languages.js';
import { laterLanguages } from '../../src/element/messages/later-languages.js';
import { stopwatch } from '../../src/element/stopwatch.js';
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

/** Time as the element knows it, that goes by only when a test lets it. */
export interface Time {
  /** Milliseconds go by, and whatever was to be done meanwhile is done in its turn. */
  readonly pass: (milliseconds: number) => void;
  /** Milliseconds go by in which the page sleeps; what was due is done when it wakes. */
  readonly sleep: (milliseconds: number) => void;
}

/** Takes the clock into the test's own hands, from a time since 1970. */
export function takeTime(now = new Date(2026, 10, 20, 10).getTime()): Time {
  let wall = now;
  let steady = 1000;
  // Far from the numbers of timers that a browser gives.
  let last = 1e9;
  const timers = new Map<number, { readonly due: number; readonly act: () => void }>();
  const { setTimeout: after, clearTimeout: stop } = globalThis;
  replace(clock, 'now', () => wall);
  replace(stopwatch, 'now', () => steady);
  replace(globalThis, 'setTimeout', ((act: () => void, delay = 0) => {
    // What only waits for its turn, as whatever is left for an idle moment does in some browsers, takes no time.
    if (delay === 0) return after(act);
    timers.set((last += 1), { due: steady + delay, act });
    return last;
  }) as unknown as typeof setTimeout);
  replace(globalThis, 'clearTimeout', (timer) => {
    if (!timers.delete(Number(timer))) stop(timer);
  });
  const goTo = (time: number): void => {
    wall += time - steady;
    steady = time;
  };
  const fire = (until: number, wake: boolean): void => {
    for (;;) {
      const [next] = [...timers].filter(([, { due }]) => due <= until).sort((a, b) => a[1].due - b[1].due);
      if (!next) return;
      const [id, { due, act }] = next;
      timers.delete(id);
      if (!wake) goTo(Math.max(steady, due));
      act();
    }
  };
  return {
    pass: (milliseconds) => {
      const end = steady + milliseconds;
      fire(end, false);
      goTo(end);
    },
    sleep: (milliseconds) => {
      goTo(steady + milliseconds);
      fire(steady, true);
    },
  };
}
