import fc from 'fast-check';
import '../../src/define.js';
import { ReliefGuide } from '../../src/define.js';
import { parseGuide } from '../../src/guide/parse-guide.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { placeOf } from '../../src/machine/place.js';
import { journeyOf } from '../../stories/journeys.js';
import { Visitor } from '../../stories/visitor.js';
import { answersTo } from '../cases/arbitraries.js';
import { cases } from '../cases/upper-back/cases.js';
import { smallDocument } from '../guide/small-guide.js';
import { talk } from '../machine/talk.js';
import { browserShares } from './browser-shares.js';
import type { Attack } from './attack.js';
import { hostileJson, hostileText, hostileTexts } from './hostile.js';
import { mutated } from './mutation.js';
import { Watched } from './stand-by.js';
import { wrongAnywhere } from './stand.js';

const ATTRIBUTES = [
  ...new Set([...ReliefGuide.observedAttributes, 'class', 'id', 'dir', 'hidden', 'slot']),
].filter(
  // Where else the guide comes from is an attack of its own, and what region it is decides on signs.
  (name) => !['src', 'guide', 'region', 'inspectable'].includes(name),
);
const REGIONS = ['GB', 'US', 'AU', undefined] as const;

const attributes = fc.dictionary(fc.constantFrom(...ATTRIBUTES), hostileText, { maxKeys: 8 });
const PROPERTIES = [
  'providerName',
  'providerPhone',
  'providerUrl',
  'theme',
  'remember',
  'events',
  'headingLevel',
  'quickExit',
  'without',
];
const properties = fc.dictionary(fc.constantFrom(...PROPERTIES), hostileJson, { maxKeys: 3 });
const MESSAGES = [
  'start',
  'next',
  'back',
  'emergencyLine',
  'call',
  'provider',
  'providerPhone',
  'urgency',
  'planTitle',
  'moreHelpers',
  'retry',
];
const messages = fc.oneof(
  hostileJson,
  fc.dictionary(fc.constantFrom(...MESSAGES), fc.oneof(hostileText, hostileJson), { maxKeys: 6 }),
);

/** What a conversation that was told the same comes to. */
function told(
  region: string | undefined,
  journey: unknown,
): { readonly state: string; readonly level: string } {
  const visit = talk(upperBack, { region, journey });
  return { state: visit.state(), level: visit.assessment().level };
}

/** What the guide on the screen shows that it must not, or otherwise than the core says. */
function* wrongOnScreen(visitor: Visitor, region: string | undefined): Generator<string> {
  const { journey } = visitor.element;
  if (!journey) return;
  const visit = talk(upperBack, { region, journey });
  yield* wrongAnywhere(visit, cases);
  const shown = visitor.all('[data-state]')[0]?.dataset['state'];
  const { assessment } = placeOf(visit.context());
  if (shown === 'escalated' && visitor.level !== assessment.level)
    yield `The card says "${visitor.level ?? 'nothing'}", and the answers come to "${assessment.level}"`;
  if (visitor.has('remedy') && !assessment.plan) yield 'A remedy is shown, and there is no plan';
}

function guideIn(watched: Watched, write: (guide: ReliefGuide) => void): Visitor {
  const guide = document.createElement('relief-guide');
  guide.inspectable = true;
  write(guide);
  watched.place.append(guide);
  return new Visitor(guide);
}

/** Tries something in a page that is watched. */
const watching =
  <Given extends unknown[]>(act: (watched: Watched, ...given: Given) => Promise<void>) =>
  async (...given: Given): Promise<void> => {
    const watched = new Watched();
    try {
      await act(watched, ...given);
    } finally {
      watched.end();
    }
  };

const writtenInto = fc.asyncProperty(
  attributes,
  properties,
  messages,
  answersTo(upperBack),
  fc.constantFrom(...REGIONS),
  watching(async (watched, written, set, words, answers, region) => {
    const journey = journeyOf(answers);
    const visitor = guideIn(watched, (guide) => {
      if (region) guide.setAttribute('region', region);
      for (const [name, value] of Object.entries(written)) guide.setAttribute(name, value);
      Object.assign(guide, set, { messages: words, journey });
    });
    await visitor.arrives();
    await visitor.settle();
    const { state, level } = told(region, journey);
    if (state === 'planning') await visitor.until(() => !['loading'].includes(visitor.screen), 'the plan');
    watched.check(visitor.element, [
      ...wrongOnScreen(visitor, region),
      ...(state === 'escalated' && visitor.level !== level
        ? [`The card says ${visitor.level ?? 'nothing'}, not ${level}`]
        : []),
    ]);
  }),
);

/** What must not be pressed here: it would leave the page, or open something of the browser. */
const OUTSIDE =
  '[part~="print"], [part~="share"], [part~="calendar-file"], [part~="copy"], [part~="carry-share"], [part~="carry-copy"], [part~="exit"]';

type Act = (visitor: Visitor, watched: Watched) => unknown;

const pick = <T>(among: readonly T[], number: number): T | undefined => among[number % among.length];

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.nat({ max: 60 }).map(
      (number): Act =>
        (visitor) =>
          pick(visitor.inputs, number)?.click(),
    ),
  },
  { weight: 6, arbitrary: fc.constant<Act>((visitor) => visitor.parts('next')[0]?.click()) },
  {
    weight: 4,
    arbitrary: fc.nat({ max: 60 }).map(
      (number): Act =>
        (visitor) =>
          pick(visitor.all(`button:not(${OUTSIDE}), summary, input[type="checkbox"]`), number)?.click(),
    ),
  },
  { weight: 2, arbitrary: fc.constant<Act>((visitor) => visitor.parts('back')[0]?.click()) },
  { weight: 1, arbitrary: fc.constant<Act>(({ element }) => element.restart()) },
  {
    weight: 2,
    arbitrary: answersTo(upperBack).map(
      (answers): Act =>
        ({ element }) =>
          void Object.assign(element, { journey: journeyOf(answers) }),
    ),
  },
  {
    weight: 1,
    arbitrary: hostileJson.map(
      (journey): Act =>
        ({ element }) =>
          void Object.assign(element, { journey }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constant<Act>(({ element }, { place }) => {
      const other = document.createElement('section');
      place.append(other);
      other.append(element);
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Act>(({ element }, { place }) => {
      element.remove();
      place.append(element);
    }),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...ATTRIBUTES), hostileText).map(
      ([name, value]): Act =>
        ({ element }) =>
          element.setAttribute(name, value),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('es', 'fr', 'de', 'ar', 'en', 'xx').map(
      (lang): Act =>
        (_, { place }) =>
          place.setAttribute('lang', lang),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -900, max: 900 }).map(
      (days): Act =>
        (_, watched) =>
          watched.jump(days * 86_400_000),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('visibilitychange', 'freeze', 'resume', 'pagehide', 'pageshow', 'hashchange', 'popstate')
      .map((name): Act => () => {
        (name === 'visibilitychange' || name === 'freeze' || name === 'resume'
          ? document
          : window
        ).dispatchEvent(new Event(name));
      }),
  },
);

const inWhateverOrder = fc.asyncProperty(
  fc.array(act, { minLength: 3, maxLength: 25 }),
  fc.constantFrom('never', 'session', 'device'),
  watching(async (watched, acts, remember) => {
    const visitor = guideIn(watched, (guide) => {
      guide.region = 'US';
      guide.setAttribute('remember', remember);
    });
    // Some of it is done before the guide has arrived.
    for (const [index, each] of acts.entries()) {
      each(visitor, watched);
      if (index === 1) await visitor.arrives();
      await visitor.settle();
      watched.check(visitor.element, wrongOnScreen(visitor, countryOf(visitor)));
    }
  }),
);

/** The visitor may have picked another country. */
const countryOf = (visitor: Visitor): string | undefined => {
  const [select] = visitor.all('select');
  return select?.value ?? 'US';
};

const shownGuides = fc.asyncProperty(
  fc.oneof(mutated(smallDocument), mutated(smallDocument).map(allTexts)),
  fc.array(fc.nat({ max: 500 }), { minLength: 1, maxLength: 8 }),
  watching(async (watched, guideData, numbers) => {
    const parsed = parseGuide(guideData);
    const visitor = guideIn(watched, (guide) => (guide.guideData = guideData));
    await visitor.arrives();
    if (parsed.ok !== (visitor.screen !== 'failed'))
      throw new Error(`It is ${parsed.ok ? 'a' : 'no'} guide, and the screen is "${visitor.screen}".`);
    for (const number of numbers) {
      watched.check(visitor.element);
      pick(visitor.inputs, number)?.click();
      visitor.parts('next')[0]?.click();
      await visitor.settle();
    }
    for (const part of visitor.all('summary')) part.click();
    await visitor.settle();
    watched.check(visitor.element);
  }),
);

/** The same with a hostile text in the place of each. */
function allTexts(document: unknown): unknown {
  let index = 0;
  const swap = (value: unknown): unknown => {
    if (typeof value === 'string') return hostileTexts[(index += 1) % hostileTexts.length];
    if (Array.isArray(value)) return value.map(swap);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, swap(inside)]));
    return value;
  };
  const { texts, planTexts, ...rest } = (document ?? {}) as Readonly<Record<string, unknown>>;
  return { ...rest, texts: swap(texts), planTexts: swap(planTexts) };
}

const what = { attributes: writtenInto, orders: inWhateverOrder, 'guides-shown': shownGuides };

/** The attacks that need a real browser. */
export const domAttacks: readonly Attack[] = browserShares.map((told) => ({
  ...told,
  property: () => what[told.name],
}));
