import fc from 'fast-check';
import type { Guide } from '../../src/guide/guide.js';
import { assess } from '../../src/guide/assess.js';
import { codeOf, LONGEST, readCode } from '../../src/element/journey-code.js';
import { Keeper } from '../../src/element/keep.js';
import { keyOf } from '../../src/element/kept.js';
import type { Journey } from '../../src/machine/journey.js';
import { situationOf } from '../../src/machine/place.js';
import { answersTo } from '../cases/arbitraries.js';
import { everyGuide } from '../cases/every-guide.js';
import type { GuideCases } from '../cases/guide-cases.js';
import { deeds } from '../machine/events.js';
import { talk, type Talk } from '../machine/talk.js';
import { nothing, type Attack } from './attack.js';
import { hostileJson, hostileText, strangers } from './hostile.js';
import { mutated } from './mutation.js';
import { wrongAnywhere } from './stand.js';

/** The guides, each told by its name where something is found: all that it holds would hide the rest. */
const guides: readonly GuideCases[] = everyGuide.map((cases) => ({
  ...cases,
  [fc.toStringMethod]: () => `the guide "${cases.guide.id}"`,
}));

const DAY = 24 * 60 * 60 * 1000;
const times = fc.oneof(
  fc.integer({ min: 0, max: 90 }).map((days) => Date.UTC(2026, 10, 20) + days * DAY),
  fc.double(),
  fc.constantFrom(0, -DAY, 8.64e15, -8.64e15, 9e15, NaN, Infinity),
);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

/** A journey that somebody may really have had, with times that nobody has. */
function journeysOf({ guide }: GuideCases): fc.Arbitrary<Journey> {
  const remedies = fc.constantFrom(...guide.remedies.map(({ id }) => id));
  const trial = fc.record({
    remedy: remedies,
    at: times,
    outcome: maybe(fc.constantFrom('better' as const, 'same' as const, 'worse' as const)),
    settled: maybe(fc.constant(true as const)),
  });
  return fc
    .record({
      answers: answersTo(guide).chain((answers) =>
        fc
          .nat({ max: Object.keys(answers).length * 2 })
          .map((many) => Object.fromEntries(Object.entries(answers).slice(0, many))),
      ),
      picks: fc.dictionary(
        fc.constantFrom(...guide.choices.map(({ id }) => id)),
        fc.constantFrom(...guide.choices.flatMap(({ sides }) => sides.map(({ id }) => id))),
      ),
      trials: fc.array(trial, { maxLength: 6 }),
      checkingIn: fc.boolean(),
      rechecking: maybe(fc.constant(true as const)),
      careSince: maybe(times),
      checkedAt: maybe(times),
      heard: maybe(fc.nat({ max: 8 })),
      pains: maybe(
        fc.array(fc.record({ at: times, score: fc.integer({ min: -1, max: 11 }) }), { maxLength: 5 }),
      ),
      session: maybe(
        fc.record({
          remedy: remedies,
          beat: fc.nat({ max: 60 }),
          done: times,
          checked: fc.nat({ max: 9 }),
          since: maybe(times),
        }),
      ),
    })
    .map((said) => ({ guide: guide.id, version: guide.version, ...said }));
}

/** A journey, one that was tampered with, or nothing of the kind. */
const anyJourney = (cases: GuideCases): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 4, arbitrary: journeysOf(cases) },
    { weight: 6, arbitrary: journeysOf(cases).chain(mutated) },
    { weight: 1, arbitrary: hostileJson },
    {
      weight: 1,
      arbitrary: hostileJson.map((rest) => ({
        guide: cases.guide.id,
        version: cases.guide.version,
        answers: rest,
      })),
    },
  );

const regions = fc.constantFrom('GB', 'US', 'DE', 'nonsense', undefined);

interface Resumed {
  readonly cases: GuideCases;
  /** Made when it is asked for. */
  readonly handed: () => unknown;
  readonly region: string | undefined;
}

const resumed: fc.Arbitrary<Resumed> = fc.oneof(
  ...guides.map((cases) =>
    fc.record({
      cases: fc.constant(cases),
      handed: fc.oneof(
        { weight: 12, arbitrary: anyJourney(cases).map((journey) => () => journey) },
        { weight: 1, arbitrary: strangers },
      ),
      region: regions,
    }),
  ),
);

/** Goes on with whatever was kept: into a place of the chart, safe by the evidence, and the same as said in one go. */
function* goOn({ cases, handed, region }: Resumed): Generator<string> {
  const journey = handed();
  const { guide } = cases;
  const visit = talk(guide, { region, journey });
  yield* wrongAnywhere(visit, cases);
  // Read again, it is the same: what was unfit is gone.
  const again = talk(guide, { region, journey: JSON.parse(JSON.stringify(visit.context().journey)) });
  if (again.state() !== visit.state()) yield `"${visit.state()}" is "${again.state()}" when it is read again`;
  const later = talk(guide, { region });
  later.send({ type: 'resume', journey });
  yield* wrongAnywhere(later, cases);
}

/** A storage with one thing in it. */
const storageWith = (key: string, text: string): Storage =>
  ({
    getItem: (asked: string) => (asked === key ? text : null),
    setItem: () => undefined,
    removeItem: () => undefined,
  }) as unknown as Storage;

/** Has something done with another storage for this device. */
function withStorage<T>(storage: Storage, act: () => T): T {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true, writable: true });
  try {
    return act();
  } finally {
    if (before) Object.defineProperty(globalThis, 'localStorage', before);
    else Reflect.deleteProperty(globalThis, 'localStorage');
  }
}

/** Something written down, damaged by a slip of any kind. */
const damaged = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.nat(), fc.nat({ max: 20 }), hostileText, fc.boolean())
    .map(([whole, at, many, put, cut]) => {
      const from = at % (whole.length + 1);
      return cut ? whole.slice(0, from) : whole.slice(0, from) + put + whole.slice(from + many);
    });

const json = (value: unknown): string => {
  try {
    // Whatever its type says, it gives nothing for nothing.
    const text: unknown = JSON.stringify(value);
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
};

const keptTexts = (cases: GuideCases): fc.Arbitrary<string> => {
  const entry = fc
    .record({ journey: anyJourney(cases), until: fc.oneof(fc.constant(9e15), times) })
    .map(json);
  return fc.oneof(
    { weight: 4, arbitrary: entry },
    { weight: 2, arbitrary: damaged(entry) },
    { weight: 1, arbitrary: hostileText },
    { weight: 1, arbitrary: hostileJson.map(json) },
    {
      weight: 1,
      arbitrary: fc.nat({ max: 3000 }).map((deep) => '{"journey":'.repeat(deep) + '1' + '}'.repeat(deep)),
    },
    {
      weight: 1,
      arbitrary: entry.map((text) => text.replace('{', '{"__proto__":{"until":9e15,"checkingIn":true},')),
    },
  );
};

const polluted = (): boolean => 'until' in {} || 'checkingIn' in {} || 'polluted' in {};

const codes = (cases: GuideCases): fc.Arbitrary<{ cases: GuideCases; code: Promise<string> | string }> => {
  // Whatever is packed with a right sum: whoever makes a link to do harm does this.
  const made = anyJourney(cases).map(async (journey) => {
    try {
      return await codeOf(cases.guide, { ...(journey as Journey) });
    } catch {
      return '';
    }
  });
  const slips = fc
    .tuple(made, fc.nat(), fc.constantFrom('A', '-', '_', '.', '%', '', 'Ω', '0'))
    .map(async ([code, at, put]) => {
      const whole = await code;
      const from = at % (whole.length + 1);
      return whole.slice(0, from) + put + whole.slice(from + 1);
    });
  const head = `${cases.guide.id}.${cases.guide.version.split('.')[0]}`;
  const loose = fc
    .tuple(fc.constantFrom('0', '1', '2', '9', ''), fc.string({ maxLength: 60 }))
    .map(([form, text]) => `${head}.${form}${text}`);
  return fc
    .oneof<fc.Arbitrary<Promise<string> | string>[]>(made, slips, loose, hostileText)
    .map((code) => ({ cases, code }));
};

export const journeyAttacks: readonly Attack[] = [
  {
    name: 'journeys',
    says: 'Whatever is gone on with as a journey leads to a place of the chart, with no remedy past a sign.',
    share: 120_000,
    in: 'node',
    property: () => fc.property(resumed, (each) => nothing(goOn(each))),
  },
  {
    name: 'kept',
    says: 'Whatever lies in the storage is gone on with safely or counts for nothing, and marks nothing else.',
    share: 180_000,
    in: 'node',
    property: () => {
      const texts = fc.oneof(...guides.map((cases) => keptTexts(cases).map((text) => ({ cases, text }))));
      return fc.property(texts, ({ cases, text }) => {
        const { guide } = cases;
        const kept = withStorage(
          storageWith(keyOf(guide.id), text),
          () => new Keeper('device', guide.id).journey,
        );
        const visit = talk(guide, { region: 'US', journey: kept });
        nothing(wrongAnywhere(visit, cases));
        if (polluted()) throw new Error('What all objects have has changed.');
      });
    },
  },
  {
    name: 'links',
    says: 'Whatever stands in an address is a journey that is gone on with safely, or is said to be of no use.',
    share: 60_000,
    in: 'node',
    property: () =>
      fc.asyncProperty(fc.oneof(...guides.map(codes)), async ({ cases, code }) => {
        const read = await readCode(cases.guide, await code);
        if (typeof read === 'string') {
          if (!['broken', 'outdated', 'other'].includes(read)) throw new Error(`It is said to be "${read}".`);
          return;
        }
        if ((await codeOf(cases.guide, read)).length > LONGEST) throw new Error('It can’t be sent on.');
        nothing(goOn({ cases, handed: () => read, region: 'US' }));
      }),
  },
  {
    name: 'deeds',
    says: 'Whatever is done in whatever order, at whatever time, no remedy is shown past a sign, and what is said comes to the same in one go.',
    share: 7_000,
    in: 'node',
    property: () =>
      fc.property(
        fc.oneof(
          ...guides.map((cases) => fc.record({ cases: fc.constant(cases), all: deedsAt(cases.guide) })),
        ),
        ({ cases, all }) => {
          const visit = talk(cases.guide, { region: 'US' });
          for (const each of all) {
            each(visit);
            nothing(wrongAnywhere(visit, cases));
          }
          const { journey, region } = visit.context();
          const { level } = assess(cases.guide, situationOf({ journey, region }));
          if (visit.state() === 'escalated' && level !== visit.assessment().level)
            throw new Error(`The result is ${visit.assessment().level}, and ${level} in one go.`);
        },
      ),
  },
];

/** What is done, with a clock that jumps as it likes between one deed and the next. */
const deedsAt = (guide: Guide): fc.Arbitrary<((visit: Talk) => void)[]> =>
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: deeds(guide).map(({ on }) => on) },
      {
        weight: 1,
        arbitrary: times.map((at) => (visit: Talk) => void visit.send({ type: 'report', at })),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(fc.nat({ max: 10 }), times).map(
          ([score, at]) =>
            (visit: Talk) =>
              void visit.send({ type: 'note', score, at } as never),
        ),
      },
    ),
    { minLength: 5, maxLength: 40 },
  );
