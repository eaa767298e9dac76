import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseGuide } from '../../src/guide/parse-guide.js';
import { upperBackDocument } from '../cases/upper-back/document.js';
import { changed, keysIn, problemsIn } from './broken-guide.js';
import { smallDocument, smallGuide } from './small-guide.js';

describe('parse guide', () => {
  it('gives back a guide that makes sense, as a copy', () => {
    const parsed = parseGuide(smallDocument);
    expect(parsed).to.deep.equal({ ok: true, document: smallDocument });
    expect(parsed.ok && parsed.document.guide.flags[0]).not.to.equal(smallGuide.flags[0]);
  });

  it('takes what arrives as JSON', () => {
    expect(problemsIn(JSON.parse(JSON.stringify(smallDocument)))).to.deep.equal([]);
  });

  it('keeps a word on where the schema is, which an editor wants at the top', () => {
    const document = { $schema: './guide.schema.json', ...smallDocument };
    expect(parseGuide(document)).to.deep.equal({ ok: true, document });
  });

  it('takes a key without a value for no key', () => {
    const parsed = parseGuide({ ...smallDocument, provenance: undefined });
    expect(parsed.ok && Object.keys(parsed.document)).to.deep.equal(['guide', 'texts', 'planTexts']);
  });

  it('takes the built-in guide', () => {
    expect(problemsIn(upperBackDocument)).to.deep.equal([]);
  });
});

describe('parse guide · strangers', () => {
  const deep = (levels: number): unknown => {
    let value: unknown = 'bottom';
    for (let level = 0; level < levels; level += 1)
      value = level % 2 ? [value] : { guide: value, options: value };
    return value;
  };
  const circle: Record<string, unknown> = {};
  for (const key of ['guide', 'texts', 'planTexts', 'questions', 'options']) circle[key] = circle;
  circle['flags'] = [circle, circle];
  const trap = (name: keyof ProxyHandler<object>): object =>
    new Proxy(
      {},
      {
        [name]: () => {
          throw new Error('trapped');
        },
      },
    );
  const gone = Proxy.revocable({}, {});
  gone.revoke();
  const hostile: Readonly<Record<string, unknown>> = {
    nothing: undefined,
    null: null,
    'a number': NaN,
    'a text': JSON.stringify(smallDocument),
    'a symbol': Symbol('guide'),
    'a bigint': 1n,
    'a function': () => smallDocument,
    'a date': new Date(NaN),
    'a map': new Map([['guide', smallGuide]]),
    'an element': document.createElement('div'),
    'the window': window,
    'a circle': circle,
    'a long list': new Array(1e9),
    'a list of lists': { guide: { questions: Array.from({ length: 20_000 }, () => []) } },
    'a hundred thousand levels': { guide: deep(100_000) },
    'a hundred thousand levels of options': { guide: { questions: [{ options: deep(100_000) }] } },
    'a getter that throws': {
      get guide() {
        throw new Error('no');
      },
    },
    'a getter that throws nothing': {
      get guide() {
        throw null as unknown as Error;
      },
    },
    'a proxy without keys': trap('ownKeys'),
    'a proxy without values': new Proxy(
      { guide: 1 },
      {
        get: () => {
          throw new Error('no');
        },
      },
    ),
    'a proxy without a prototype': trap('getPrototypeOf'),
    'a revoked proxy': gone.proxy,
    'a list of any length': new Proxy([], {
      get: (target, key) => (key === 'length' ? 1e300 : (Reflect.get(target, key) as unknown)),
    }),
    'text for every part': { guide: 'a', texts: 'b', planTexts: 'c', provenance: 'd' },
    'a long text': changed({ 'texts.en.title': '<a'.repeat(1_000_000) }),
    'a long key': changed({ [`guide.${'x'.repeat(100_000)}`]: 1 }),
  };
  for (const [name, value] of Object.entries(hostile))
    it(`refuses ${name} without throwing`, () => {
      const problems = problemsIn(value);
      expect(problems).not.to.be.empty;
      for (const { path, message } of problems) {
        expect(path.length).to.be.below(400);
        expect(message.length).to.be.within(1, 400);
      }
    });

  it('refuses what would multiply without end', () => {
    const facts = Array.from({ length: 1_000 }, (_, index) => index);
    const details = Array.from({ length: 50 }, () => ({ id: 0, sets: facts }));
    const options = Array.from({ length: 50 }, () => ({ id: 0, options: details }));
    const questions = Array.from({ length: 20_000 }, () => ({ id: 0, options }));
    expect(problemsIn({ guide: { questions } })).to.have.length(1);
  });

  for (const key of ['__proto__', 'constructor', 'prototype', 'hasOwnProperty'])
    it(`lets nobody write to ${key}`, () => {
      const json = JSON.stringify(smallDocument).replace(
        '"rf-white":',
        `"${key}":{"polluted":true},"rf-white":`,
      );
      expect(problemsIn(JSON.parse(json)).map(({ path }) => path)).to.deep.equal([`texts.en.flags.${key}`]);
      expect('polluted' in {}).to.be.false;
    });

  it('does not take what is inherited', () => {
    expect(problemsIn(Object.create(smallDocument))).to.have.length(1);
  });

  it('reads every value once', () => {
    let reads = 0;
    const document = {
      ...smallDocument,
      get guide() {
        return (reads += 1) === 1 ? smallGuide : { id: '<b>' };
      },
    };
    expect(problemsIn(document)).to.deep.equal([]);
  });

  it('tells the first 200 problems, and how many more there are', () => {
    const many = Array.from({ length: 300 }, () => ({ colour: 'red' }));
    const problems = problemsIn(changed({ 'guide.cautions': many }));
    expect(problems).to.have.length(201);
    expect(problems.at(-1)!.message).to.contain('400 more problems');
  });

  it('tells when it stopped looking', () => {
    const many = Array.from({ length: 20_000 }, () => ({ a: 1, b: 2, c: 3, d: 4 }));
    expect(problemsIn(changed({ 'guide.cautions': many })).at(-1)!.message).to.match(/^At least \d+ more/);
  });

  const isAnswer = (input: unknown): boolean => {
    const parsed = parseGuide(input);
    return (
      parsed.ok || (parsed.problems.length > 0 && parsed.problems.every(({ message }) => message !== ''))
    );
  };

  it('answers whatever comes in', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withMap: true, withSparseArray: true, withDate: true }),
        isAnswer,
      ),
      { numRuns: 2_000 },
    );
  });

  it('answers whatever is done to a guide, and never lets through what it would not take again', () => {
    const paths = pathsIn(smallDocument, '');
    const value = fc.oneof(fc.anything(), fc.constantFrom(...paths.map((path) => valueAt(path))));
    const changes = fc.dictionary(fc.constantFrom(...paths), value, { minKeys: 1, maxKeys: 3 });
    fc.assert(
      fc.property(changes, (change) => {
        // Outer changes first, so that an inner one finds its holder or gives way.
        const input = Object.entries(change)
          .sort(([a], [b]) => b.length - a.length)
          .reduce<unknown>((document, [path, to]) => replaced(document, keysIn(path), to), smallDocument);
        const parsed = parseGuide(input);
        if (parsed.ok) expect(parseGuide(parsed.document)).to.deep.equal(parsed);
        else expect(parsed.problems).not.to.be.empty;
      }),
      { numRuns: 1_000 },
    );
  });
});

const pathsIn = (value: unknown, at: string): readonly string[] =>
  typeof value === 'object' && value
    ? Object.entries(value).flatMap(([key, inner]) => {
        const path = at ? `${at}.${key}` : key;
        return [path, ...pathsIn(inner, path)];
      })
    : [];

const valueAt = (path: string): unknown =>
  keysIn(path).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], smallDocument);

function replaced(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  if (typeof value !== 'object' || value === null) return value;
  const copy = (Array.isArray(value) ? [...(value as readonly unknown[])] : { ...value }) as Record<
    string,
    unknown
  >;
  copy[key] = replaced(copy[key], rest, to);
  return copy;
}
