import type { Answers, GuideDocument, Id, PlanTexts, Texts } from '../../../src/guide/guide.js';
import { wordsUnder } from '../../../src/guide/wording.js';
import { texts as base } from '../../../src/guides/upper-back/en/texts.js';
import { planTexts as basePlan } from '../../../src/guides/upper-back/en/plan.js';
import { variants } from '../../../src/guides/upper-back/en/variants.js';
import { figures } from '../../../src/guides/upper-back/figures.js';
import { upperBack } from '../../../src/guides/upper-back/guide.js';
import { provenance } from '../../../src/guides/upper-back/sources.js';
import { well } from './conversation.js';

/** The words up to a result, with those for particular visitors. */
export const texts: Texts = { ...base, variants };

export const planTexts: PlanTexts = basePlan;

/** The built-in guide as a publisher would write it. */
export const document: GuideDocument = {
  guide: upperBack,
  texts: { en: texts },
  planTexts: { en: planTexts },
  provenance,
  figures,
};

export const textsFor = (...facts: readonly Id[]): Texts => wordsUnder(texts, new Set(facts));
export const planTextsFor = (...facts: readonly Id[]): PlanTexts => wordsUnder(planTexts, new Set(facts));

/** Every text in a value, with where it stands. */
export function textsIn(value: unknown, at = ''): readonly (readonly [at: string, text: string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, at ? `${at}.${key}` : key));
}

/** All that may stand between the first answer and a result, without what belongs to the first screen. */
export function shownIn({ questions, options, flags, levels, actions, safetyNet, notes }: Texts) {
  return textsIn({ questions, options, flags, levels, actions, safetyNet, notes });
}

/**
 * What may be said to whoever answers for another. Everything else that says "you" would speak past them, to the
 * person in pain.
 */
const TO_THE_HELPER: readonly (readonly [said: RegExp, why: string])[] = [
  [/If you are not sure, tick it|Tick this one if you are not sure/g, 'whoever answers may not be sure'],
  [/You can say which under each one/g, 'whoever answers says which'],
  [/Ask them if you can|Check the answers with them if you can/g, 'whoever answers can ask'],
  [/ask someone near you to call/g, 'whoever helps has someone near'],
  [/while you wait/g, 'whoever helps waits as well'],
  [/when it is safe, and you are alone with them/gi, 'whoever helps is there'],
];

const TO_THE_PARENT: readonly (readonly [said: RegExp, why: string])[] = [
  [/\b(your|my) child\b/gi, 'the child, named by the parent'],
  [/trust what you have seen/g, 'the parent has seen it'],
  [/You know your child|you know your child best/gi, 'the parent knows'],
  [/you grow more worried|you are worried|what worries you|Your worry counts/g, 'the worry is the parent’s'],
  [/if you feel that something is badly wrong/g, 'the parent feels it'],
  [/as still as you can|with your child if you can/g, 'the parent does it'],
];

/** Says "you" or "I" to, or as, the person in pain. */
const PERSON_IN_PAIN = /\b(you|your|yours|yourself|I|I’m|me|my|mine|myself)\b/i;

/** What is left of a text that speaks to the person in pain, for someone who answers for them. */
export function speaksPast(text: string, parent: boolean): boolean {
  const allowed = [...(parent ? TO_THE_PARENT.toReversed() : []), ...TO_THE_HELPER];
  return PERSON_IN_PAIN.test(allowed.reduce((left, [said]) => left.replaceAll(said, ''), text));
}

/** Each thing that may be said to the helper, with the texts in which it is. */
export const usesOf = (all: readonly string[]): readonly number[] =>
  [...TO_THE_HELPER, ...TO_THE_PARENT].map(([said]) => all.filter((text) => text.search(said) >= 0).length);

/** An amount of a medicine, or how often to take it. */
export const DOSE =
  /\d ?(mg|ml|g|micrograms?)\b|\d (tablets?|capsules?|drops|puffs)\b|\b(times a day|hours apart|in 24 hours)/i;

/** Who answers, in the words of the first question. */
export const visitors = {
  adult: { age: 'age-16-49' },
  helper: { age: ['age-16-49', 'for-other'] },
  young: { age: 'age-10-15' },
  youngest: { age: 'under-10' },
  parent: { age: ['age-10-15', 'for-other'] },
  parentOfASmallChild: { age: ['under-10', 'for-other'] },
} satisfies Record<string, Answers>;

export const visit = (who: Answers, says: Answers = {}): Answers => ({ ...well, ...who, ...says });
