import { factsSetBy } from './answer.js';
import { effectKey, effectOf, urgencyOf, type Ending, type ToldEffect } from './effect.js';
import { NONE, type Answer, type Guide, type Id, type Question } from './guide.js';
import { otherAnswers, type OtherAnswer } from './other-answers.js';
import { regionOf } from './region.js';
import type { Walk } from './walk.js';

/** Other answers to one question that would all do the same to the result. */
export interface WhatIf extends ToldEffect {
  readonly question: Id;
  readonly others: readonly OtherAnswer[];
}

/** What is known of a conversation with a result. */
export interface Told {
  readonly guide: Guide;
  readonly region: string | undefined;
  readonly walk: Walk;
  readonly now: Ending;
  /** Where the conversation would stand with another answer to a question; nothing where it is not taken so. */
  readonly with: (question: Question, answer: Answer) => Ending | undefined;
}

/**
 * Which answers would change the result, one at a time: for every question that was asked, each answer that is one
 * tick away, and what it would do. What would send someone to more help comes first, the most serious of it first;
 * then the choices of the plan, what leads it, and what it leaves out. Answers to one question that do the same
 * stand together. Without a plan there is nothing to tell.
 *
 * It stops after each answer that it tried out, so that a slow phone can do something else in between.
 */
export function* whatIf({
  guide,
  region,
  walk,
  now,
  with: endingWith,
}: Told): Generator<undefined, readonly WhatIf[]> {
  if (!now.assessment.plan) return [];
  const found = new Map<string, WhatIf>();
  const facts = new Set(regionOf(guide, region).facts);
  for (const question of walk.asked) {
    const given = walk.answers[question.id] ?? [];
    for (const other of otherAnswers(question, given, facts)) {
      yield;
      const ending = endingWith(question, other.answer);
      const effect = ending && effectOf(now, ending, takesBack(other));
      if (!effect) continue;
      const key = `${question.id} ${effectKey(effect)} ${effect.told === 'then' ? other.how : ''}`;
      const known = found.get(key);
      const others = [...(known?.others ?? []), other];
      found.set(key, { ...effect, question: question.id, others });
    }
    for (const [fact] of factsSetBy(question, given)) facts.add(fact);
  }
  return [...found.values()].sort((a, b) => urgencyOf(a) - urgencyOf(b));
}

const takesBack = ({ how, option }: OtherAnswer): boolean => how === 'taken' || option === NONE;
