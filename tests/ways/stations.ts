import { journeyOf, plans, ways } from '../../stories/journeys.js';
import { opening as neckOpening } from '../../src/guides/neck/opening.js';
import { well as neckWell } from '../cases/neck/conversation.js';
import { smallDocument } from '../guide/small-guide.js';

/** A place in a journey that some files are needed for, and the shortest way there. */
export interface Station {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Set before the script has come. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** What stands in the tag; with `div`, in the place of one. */
  readonly inside?: string;
  readonly div?: true;
  /** Parts to be pressed, each as soon as it is there, in this order. */
  readonly presses?: readonly string[];
  /** What is on the screen once all has come: a selector in the guide. */
  readonly goal: string;
  /** What is then to be read. */
  readonly reads?: string;
  /** What stands there all the same where a part is missing. */
  readonly stands: string;
}

const DAY = 24 * 60 * 60 * 1000;
const desk = { journey: journeyOf(plans.desk) };
const noted = {
  journey: journeyOf(plans.desk, {
    pains: [
      { at: Date.UTC(2026, 10, 20), score: 6 },
      { at: Date.UTC(2026, 10, 20) + DAY, score: 4 },
    ],
  }),
};
const seeDoctor = { journey: journeyOf(ways.doctor.answers) };
const neck = {
  journey: { ...journeyOf(neckWell), guide: neckOpening.guide.id, version: neckOpening.guide.version },
};

const PLAN = '[part~="check-ins"]';
/** A button of the plan; the remedy is done in pictures, and counted. */
const SQUEEZE = '[data-remedy="stretch-scapular-squeeze"] [part~="try"]';
const SIT = '[data-remedy^="stretch"] [part~="try"]';
const ANSWERING = '[part~="question"]';

/** Through everything that has words, in one language. */
function through(lang: string): readonly Station[] {
  const at = { lang, region: 'US' };
  const inLanguage = lang === 'en' ? '' : `[lang^="${lang}"] `;
  const station = (
    name: string,
    more: Pick<Station, 'properties' | 'presses' | 'goal' | 'stands'>,
  ): Station => ({
    name: `${name}, ${lang}`,
    attributes: at,
    ...more,
    goal: `${inLanguage}${more.goal}`,
  });
  return [
    station('the plan', { properties: desk, goal: '[part~="sources"]', stands: PLAN }),
    station('a remedy', {
      properties: desk,
      presses: [SQUEEZE],
      goal: '[part~="pictures"]',
      stands: '[part~="warning"]',
    }),
    station('a session', {
      properties: desk,
      presses: [SQUEEZE, '[part~="practise"]'],
      goal: '[part~="session"]',
      stands: '[part~="warning"]',
    }),
    station('taking the plan along', {
      properties: desk,
      presses: ['[part~="take-along-how"] > summary'],
      goal: '[part~="calendar-file"]',
      stands: PLAN,
    }),
    station('what to say', {
      properties: seeDoctor,
      presses: ['[part~="what-to-say"] > summary'],
      goal: '[part~="on-the-phone"]',
      stands: '[part~="tell-them"]',
    }),
    station('how the pain went', { properties: noted, goal: '[part~="course"]', stands: PLAN }),
    {
      ...station('going on elsewhere', {
        properties: desk,
        presses: ['[part~="carry"] > summary'],
        goal: '[part~="carry-make"]',
        stands: PLAN,
      }),
      attributes: { ...at, remember: 'device' },
    },
    {
      ...station('the way to leave', { goal: '[part~="exit"]', stands: ANSWERING }),
      attributes: { ...at, 'quick-exit': '' },
      goal: `[part~="exit"]${lang === 'en' ? '' : ':not([lang="en"], [lang="en"] *)'}`,
    },
  ];
}

const SAME = /^(a session|what to say|going on elsewhere)/;

/** Ways that between them need every file that is built. The first that asks for a file is the one that needs it most. */
export const stations: readonly Station[] = [
  ...through('en'),
  // What is the same in every language is needed in one.
  ...['es', 'fr', 'de', 'ar'].flatMap((lang) => through(lang).filter(({ name }) => !SAME.test(name))),
  {
    name: 'the guide for the neck',
    attributes: { guide: 'neck', region: 'US' },
    properties: neck,
    goal: '[part~="sources"]',
    stands: PLAN,
  },
  {
    name: 'a remedy for the neck',
    attributes: { guide: 'neck', region: 'US' },
    properties: neck,
    presses: [SIT],
    goal: '[part~="pictures"]',
    stands: '[part~="warning"]',
  },
  {
    name: 'what to say about the neck',
    attributes: { guide: 'neck', region: 'US' },
    properties: neck,
    presses: ['[part~="take-along-how"] > summary'],
    goal: '[part~="calendar-file"]',
    stands: PLAN,
  },
  {
    name: 'a guide of the page’s own',
    attributes: {},
    properties: { guideData: smallDocument },
    goal: ANSWERING,
    stands: '[part~="emergency"]',
  },
  {
    name: 'words of the page’s own',
    attributes: { region: 'US' },
    properties: { messages: { emergencyLine: 'In haste:' } },
    goal: '[part~="been-here"]',
    reads: 'In haste:',
    stands: ANSWERING,
  },
  {
    name: 'words in the tag',
    attributes: { region: 'US' },
    inside: '<p>In an emergency call <a href="tel:911">911</a>.</p>',
    goal: '[part~="been-here"]',
    stands: ANSWERING,
  },
  {
    name: 'a place that is no tag',
    attributes: { region: 'US' },
    inside: '<p>In an emergency call <a href="tel:911">911</a>.</p>',
    div: true,
    goal: '[part~="been-here"]',
    stands: 'a[href^="tel:"]',
  },
];
