import { holds, type Facts } from './condition.js';
import { NONE, NOT_SURE, type Answer, type Id, type Option, type Question, type Trend } from './guide.js';

/** What is wrong with an answer: nothing was picked, or an option was ticked and its details were not. */
export type AnswerProblem =
  { readonly problem: 'empty' } | { readonly problem: 'incomplete'; readonly option: Id };

/** The reserved answer "not sure which" under an option that opens others. */
export const unsureOf = (option: Id): Id => `${NOT_SURE}-${option}`;

/** The facts that an option sets when it is ticked. */
export const factsOf = (option: Option): readonly Id[] => option.sets ?? [option.id];

/** The options of a question that are worth offering under these facts. */
export const offered = (options: readonly Option[], facts: Facts): readonly Option[] =>
  options.filter((option) => holds(option, facts));

/** The options of a question, with the boxes beside them. */
export const allOf = ({ options, also = [] }: Question): readonly Option[] => [...options, ...also];

const asList = (answer: unknown): readonly unknown[] => (Array.isArray(answer) ? answer : [answer]);

/**
 * Brings an answer into the one form in which it is kept: only what the question offers, in its order.
 * @param answer anything at all: a click, a kept journey, a stranger's JSON
 * @returns the answer, or what is missing
 */
export function readAnswer(question: Question, answer: unknown, facts: Facts): Answer | AnswerProblem {
  const picked = new Set(asList(answer));
  const options = offered(question.options, facts);
  if (question.kind === 'one') {
    const found = [...options.map(({ id }) => id), NOT_SURE].find((id) => picked.has(id));
    if (found === undefined) return { problem: 'empty' };
    const beside = offered(question.also ?? [], facts).filter(({ id }) => picked.has(id));
    return beside.length > 0 ? [found, ...beside.map(({ id }) => id)] : found;
  }
  const ids: Id[] = [];
  for (const option of options) {
    if (!picked.has(option.id)) continue;
    ids.push(option.id);
    if (!option.options) continue;
    const under = [...offered(option.options, facts).map(({ id }) => id), unsureOf(option.id)];
    const details = under.filter((id) => picked.has(id));
    if (details.length === 0) return { problem: 'incomplete', option: option.id };
    ids.push(...details);
  }
  if (picked.has(NOT_SURE)) ids.push(NOT_SURE);
  if (ids.length > 0) return ids;
  return picked.has(NONE) ? [NONE] : { problem: 'empty' };
}

/** Whether a reading by {@link readAnswer} found something wrong. */
export const isProblem = (read: Answer | AnswerProblem): read is AnswerProblem =>
  typeof read === 'object' && 'problem' in read;

/**
 * The facts that an answer sets, each with the option or reserved answer that set it.
 * @param answer an answer as {@link readAnswer} returns it
 */
export function factsSetBy(question: Question, answer: Answer): readonly (readonly [fact: Id, by: Id])[] {
  const picked = new Set(asList(answer));
  const set: [Id, Id][] = [];
  const add = (by: Id, facts: readonly Id[] = []): void => {
    for (const fact of facts) set.push([fact, by]);
  };
  for (const option of allOf(question)) {
    if (!picked.has(option.id)) continue;
    add(option.id, factsOf(option));
    for (const sub of option.options ?? []) if (picked.has(sub.id)) add(sub.id, factsOf(sub));
    if (picked.has(unsureOf(option.id))) add(unsureOf(option.id), option.unsure);
  }
  if (!question.lacking?.options.some((id) => picked.has(id))) add(NONE, question.lacking?.sets);
  if (picked.has(NONE)) add(NONE, question.none);
  if (picked.has(NOT_SURE)) add(NOT_SURE, question.unsure);
  return set;
}

/** What an answer says of the way the pain is going. "Not sure" says what the option of the same facts would. */
export function trendIn({ options, unsure = [] }: Question, answer: Answer | undefined): Trend | undefined {
  const picked = asList(answer);
  const said = (option: Option): boolean =>
    picked.includes(option.id) ||
    (picked.includes(NOT_SURE) && factsOf(option).every((fact) => unsure.includes(fact)));
  return options.find((option) => option.trend && said(option))?.trend;
}

/** Every fact that some answer to these options could set. */
export function settableFacts(options: readonly Option[]): readonly Id[] {
  return options.flatMap((option) => [
    ...factsOf(option),
    ...settableFacts(option.options ?? []),
    ...(option.unsure ?? []),
  ]);
}
