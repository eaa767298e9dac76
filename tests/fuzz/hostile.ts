import fc from 'fast-check';

/** Sets the canary, wherever it comes to be run. */
const HIT = 'globalThis.__hit=1';

/** Texts that have broken others: markup, addresses that run, names that mean something, directions, sheer size. */
export const hostileTexts: readonly string[] = [
  `<img src=x onerror=${HIT}>`,
  `<script>${HIT}</script>`,
  `"><svg onload=${HIT}>`,
  `' onmouseover='${HIT}`,
  `javascript:${HIT}`,
  `JaVaScRiPt:${HIT}//`,
  ` \tjavascript:${HIT}`,
  `java\nscript:${HIT}`,
  `data:text/html,<script>${HIT}</script>`,
  `vbscript:${HIT}`,
  `https://example.com/"onclick="${HIT}`,
  `https://javascript:${HIT}@example.com/`,
  `tel:+1;${HIT}`,
  'http://example.com/',
  '//example.com/',
  'blob:https://example.com/1',
  `\${${HIT}}`,
  `{{constructor.constructor('${HIT}')()}}`,
  '<!-- -->',
  '<iframe srcdoc="&lt;script&gt;parent.__hit=1&lt;/script&gt;">',
  '</style><script>globalThis.__hit=1</script>',
  'url(javascript:globalThis.__hit=1)',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '\u202Egnp.exe\u202C',
  '\u2066\u2067\u2068',
  '\u0000',
  '\uD800',
  '\u{1F9D1}\u200D\u{1F9BD}',
  'e\u0301'.repeat(50),
  'א'.repeat(40),
  ' ',
  '',
  '\n\r\t',
  '0',
  '-1',
  'NaN',
  'null',
  'undefined',
  '[object Object]',
  '%00%ff',
  'a'.repeat(5000),
  '9'.repeat(400),
  '{0}',
  '{0}{1}{constructor}',
];

export const hostileText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);

/** Anything that JSON can hold, with names in it that mean something to JavaScript. */
const anyJson: fc.Arbitrary<unknown> = fc.anything({
  key: hostileText,
  values: [
    hostileText,
    fc.boolean(),
    fc.double(),
    fc.integer(),
    fc.constantFrom(null, 1e308, -0, 8.64e15, -8.7e15, 2 ** 53),
  ],
  maxDepth: 4,
  maxKeys: 6,
});

/** Some of it, made once: made anew each time it would take most of the time that there is. */
const pool = fc.sample(anyJson, { numRuns: 500, seed: 20261120 });

/** Now and then something new, else something of the pool. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 20, arbitrary: fc.nat({ max: pool.length - 1 }).map((index) => structuredClone(pool[index])) },
  { weight: 1, arbitrary: anyJson },
);

/**
 * Things that no JSON can hold, and that a page can hand over all the same. Each is made when it is asked for, because
 * generators look into what they hand out.
 */
export const strangers: fc.Arbitrary<() => unknown> = fc.oneof(
  fc
    .anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withSparseArray: true })
    .map((value) => () => value),
  hostileText.map(
    (key) => () =>
      Object.defineProperty({}, key, {
        enumerable: true,
        get: () => {
          throw new Error('A getter that throws.');
        },
      }),
  ),
  fc.constantFrom('get', 'ownKeys', 'getPrototypeOf', 'has', 'getOwnPropertyDescriptor').map(
    (trap) => () =>
      new Proxy(
        { guide: {}, texts: {} },
        {
          [trap]: () => {
            throw new Error('A trap.');
          },
        },
      ),
  ),
  fc.nat({ max: 300 }).map((depth) => () => {
    let value: unknown = 'bottom';
    for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { options: value };
    return value;
  }),
  fc.constant(() => {
    const circle: Record<string, unknown> = {};
    circle['guide'] = circle;
    circle['questions'] = [circle];
    return circle;
  }),
  fc.constantFrom(0, 7, 20_001).map((length) => () => new Array<unknown>(length)),
  fc.constantFrom(Symbol('guide'), () => ({}), 1n, NaN, undefined).map((value) => () => value),
);
