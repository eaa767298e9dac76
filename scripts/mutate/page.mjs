import { leftOutTests } from './left-out.mjs';

/** Some tests hand an element and the window to parseGuide, as things that are no guide. So does anything odd. */
globalThis.window ??= globalThis;
globalThis.document ??= { createElement: () => new EventTarget() };

const { it } = globalThis;
globalThis.it = (title, test) =>
  leftOutTests.some((pattern) => pattern.test(title)) ? undefined : it(title, test);
