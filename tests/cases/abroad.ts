import { assess } from '../../src/guide/assess.js';
import { knownRegion, numbersOf, regionOf } from '../../src/guide/region.js';
import type { Id, Level } from '../../src/guide/guide.js';
import type { GuideCases } from './guide-cases.js';
import { numbers } from './numbers.js';

/** Evidence.md §7: one number in every country of the European Union. */
const UNION = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** Rule 0.9, §2b and §4e: what differs by country. */
interface Abroad {
  /** Where pain that is worse on coughing leads. */
  readonly cough: Level;
  /** What help on the same day says first. */
  readonly urgentFirst: Id;
  /** Whether anti-inflammatory gel may be offered. */
  readonly gel: boolean;
  /** The medicines whose dose is told in figures. */
  readonly doses: readonly Id[];
}

const anywhere: Abroad = { cough: 'doctor', urgentFirst: 'act-same-day-care', gel: true, doses: [] };
const doses = ['otc-acetaminophen', 'otc-nsaid-oral'];
const particular: Readonly<Record<string, Abroad>> = {
  default: { ...anywhere, gel: false },
  US: { ...anywhere, gel: false, doses },
  GB: { ...anywhere, cough: 'urgent', urgentFirst: 'act-nhs-111', doses },
  UK: { ...anywhere, cough: 'urgent', urgentFirst: 'act-nhs-111', doses },
};

const digits = (dial: string | undefined): string | undefined => dial?.replace(/\D/g, '');

function wrongNumbers({ guide }: GuideCases, code: string): readonly string[] {
  const expected = numbers[code] ?? { emergency: ['112'], confirmed: ['112'] };
  const region = regionOf(guide, code);
  const confirmed = numbersOf(region).filter((number) => number.confirmed);
  const misread = numbersOf(region).filter(({ say, dial }) => digits(say) !== digits(dial));
  return [
    ...(code === 'default' || knownRegion(guide, code) ? [] : ['is not known']),
    ...(region.emergency.map(({ dial }) => digits(dial)).join() === expected.emergency.join()
      ? []
      : ['dials another number in an emergency']),
    ...(digits(region.advice?.dial) === expected.advice ? [] : ['dials another number for advice']),
    ...(digits(region.poison?.dial) === expected.poison ? [] : ['dials another number for poison']),
    ...(confirmed.map(({ dial }) => digits(dial)).join() === (expected.confirmed ?? []).join()
      ? []
      : ['has other numbers confirmed']),
    ...misread.map(({ say }) => `does not say ${say} as it is dialled`),
  ];
}

function wrongPlan({ guide, document, well }: GuideCases, code: string): readonly string[] {
  const { cough, urgentFirst, gel, doses } = particular[code] ?? anywhere;
  const leads = (answers: object) => assess(guide, { answers: { ...well, ...answers }, region: code });
  // Asked in the United Kingdom alone; without it new pain there can hide what its cough comes to.
  const asked = guide.questions.some(({ options }) => options.some(({ id }) => id === 'checked-already'));
  const seen = { now: asked && cough === 'urgent' ? 'checked-already' : 'none' };
  const strained = leads({ ...seen, cause: 'new-task', began: 'days-2' });
  const offered = (strained.plan?.offers ?? []).map(({ remedy }) => remedy);
  const region = knownRegion(guide, code);
  const told = Object.entries(document.planTexts['en']?.remedies ?? {})
    .filter(([, { doseIn }]) => region !== undefined && doseIn?.[region] !== undefined)
    .map(([id]) => id);
  return [
    ...(leads({ ...seen, pattern: 'cough-strain' }).level === cough ? [] : ['leads a cough elsewhere']),
    ...(leads({ pattern: 'night' }).actions[0] === urgentFirst ? [] : ['says something else first']),
    ...(offered.includes('otc-topical-nsaid') === gel ? [] : [`${gel ? 'lacks' : 'offers'} the gel`]),
    ...(told.sort().join() === doses.join() ? [] : ['tells other doses']),
  ];
}

/** The countries that are looked at, and the facts by which rules tell them apart. */
export const lookedAt: readonly string[] = [
  ...new Set([...Object.keys(numbers), ...UNION]),
  'region-gb',
  'region-us',
  'region-unknown',
];

/** What is wrong in each country of the evidence, and in those that are one with others. */
export const wronglyAbroad = (cases: GuideCases): readonly string[] =>
  lookedAt
    .filter((code) => !code.startsWith('region-'))
    .flatMap((code) =>
      [...wrongNumbers(cases, code), ...wrongPlan(cases, code)].map((problem) => `${code} ${problem}`),
    );
