import { assess } from '../../../src/guide/assess.js';
import type { Id, Level, PlanTexts, Texts } from '../../../src/guide/guide.js';
import { regionOf } from '../../../src/guide/region.js';
import { guide } from '../../../src/guides/upper-back/content.js';
import { planTexts } from '../../../src/guides/upper-back/en/plan.js';
import { words as texts } from '../../../src/guides/upper-back/en/words.js';
import { well } from './conversation.js';

/** What differs by country, beside the telephone numbers: see numbers.ts. */
export interface Country {
  /** Where new pain between the shoulders leads, when nobody has checked it. */
  readonly newPain: Level;
  /** Where pain that is worse on coughing leads. */
  readonly cough: Level;
  /** What an urgent result says first. */
  readonly urgentFirst: Id;
  /** Whether anti-inflammatory gel may be offered. */
  readonly gel: boolean;
  /** Whether naproxen is named in the dose of the anti-inflammatory tablet. */
  readonly naproxen: boolean;
  /** The most acetaminophen (paracetamol) that its dose text allows in a day; none: as the pack says. */
  readonly acetaminophen?: string;
}

const anywhere: Country = {
  newPain: 'selfcare',
  cough: 'doctor',
  urgentFirst: 'act-same-day-care',
  gel: true,
  naproxen: false,
};

/** Evidence.md rule 0.9, §2b and §4e. Every other country is as `anywhere`. */
const particular: Readonly<Record<string, Country>> = {
  default: { ...anywhere, gel: false },
  US: { ...anywhere, gel: false, naproxen: true, acetaminophen: '4,000 mg' },
  GB: {
    ...anywhere,
    newPain: 'urgent',
    cough: 'urgent',
    urgentFirst: 'act-nhs-111',
    acetaminophen: '4,000 mg',
  },
};

/** How each country of the guide must come out. */
export const countries: readonly (readonly [code: string, expected: Country])[] = Object.keys(
  guide.regions,
).map((code) => [code, particular[code] ?? anywhere]);

/** How a country comes out. */
export function profileOf(code: string): Country {
  const leads = (answers: object) => assess(guide, { answers: { ...well, ...answers }, region: code });
  // Asked in the United Kingdom alone; without it new pain there hides what its cough comes to.
  const seen = { now: code === 'GB' ? 'checked-already' : 'none' };
  const strained = { ...seen, cause: 'new-task', began: 'days-2' };
  const offers = leads(strained).plan?.offers.map(({ remedy }) => remedy) ?? [];
  const dose = dosesIn(code);
  const [, most] =
    /never more than (?:\d+ tablets \()?([\d,]+ mg)\)? in 24 hours\.?$/i.exec(dose('otc-acetaminophen')) ??
    [];
  return {
    newPain: leads({}).level,
    cough: leads({ ...seen, pattern: 'cough-strain' }).level,
    urgentFirst: leads({ pattern: 'night' }).actions[0]!,
    gel: offers.includes('otc-topical-nsaid'),
    naproxen: /naproxen/i.test(dose('otc-nsaid-oral')),
    ...(most && { acetaminophen: most }),
  };
}

function dosesIn(code: string): (remedy: Id) => string {
  const remedies: PlanTexts['remedies'] = planTexts.remedies;
  return (remedy) => remedies[remedy]!.doseIn?.[code] ?? remedies[remedy]!.dose;
}

/** Every word that someone may read whose country the guide does not know, each with its place. */
export function wordsAbroad(): readonly (readonly [at: string, words: string])[] {
  const { facts } = regionOf(guide, undefined);
  const elsewhere = new Set(
    Object.values(guide.regions)
      .flatMap((region) => region.facts)
      .filter((fact) => !facts.includes(fact)),
  );
  const bound = [
    ...guide.flags.filter(({ when = [] }) => when.some((fact) => elsewhere.has(fact))).map(({ id }) => id),
    ...Object.values(guide.regions).flatMap(({ urgent }) => urgent ?? []),
  ];
  const shown: Texts = {
    ...texts,
    flags: without(texts.flags, bound),
    actions: without(texts.actions, bound),
    variants: (texts.variants ?? []).map((variant) => ({
      ...variant,
      flags: without(variant.flags ?? {}, bound),
      actions: without(variant.actions ?? {}, bound),
    })),
  };
  const remedies = Object.fromEntries(
    Object.entries(planTexts.remedies).map(([id, words]) => [id, without({ ...words }, ['doseIn'])]),
  );
  return [...wordsIn(shown, 'texts'), ...wordsIn({ ...planTexts, remedies }, 'planTexts')];
}

const without = <T extends object>(record: T, ids: readonly string[]): T =>
  Object.fromEntries(Object.entries(record).filter(([id]) => !ids.includes(id))) as T;

/** Every string in a text pack, with its path. */
export function wordsIn(words: unknown, at: string): readonly (readonly [at: string, words: string])[] {
  if (typeof words === 'string') return [[at, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => wordsIn(value, `${at}.${key}`));
}
