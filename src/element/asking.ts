import { offered, unsureOf } from '../guide/answer.js';
import type { Facts } from '../guide/condition.js';
import {
  NONE,
  NOT_SURE,
  type Answers,
  type Id,
  type OpeningTexts,
  type Option,
  type Question,
} from '../guide/guide.js';
import type { AnswerSheet } from './answer-sheet.js';
import type { FirstMessages } from './messages/en-first.js';
import type { Asking, Said, Tick } from './surface.js';

type Words = Pick<OpeningTexts, 'questions' | 'options'>;

const wordsOf = ({ options }: Words, id: Id): { label: string; hint?: string } => {
  const text = options[id];
  // Tests and parseGuide see to it that every text is there. A key would tell a visitor nothing.
  return typeof text === 'string' ? { label: text } : (text ?? { label: '' });
};

/** The words of any option or reserved answer. */
export function labelOf(id: Id, words: Words, messages: FirstMessages): string {
  if (id === NONE) return messages.none;
  if (id === NOT_SURE) return messages.unsure;
  if (id.startsWith(`${NOT_SURE}-`)) return messages.unsureWhich;
  return wordsOf(words, id).label;
}

/** A question with its words and ticks. */
export function askingOf(
  question: Question,
  facts: Facts,
  { ticks, missing }: AnswerSheet,
  words: Words,
  messages: FirstMessages,
): Asking {
  const tickOf = (id: Id, under: readonly Tick[] = []): Tick => ({
    id,
    label: labelOf(id, words, messages),
    hint: wordsOf(words, id).hint,
    ticked: ticks.has(id),
    under,
    missing: missing?.option === id,
  });
  const optionOf = ({ id, options }: Option): Tick =>
    tickOf(id, options && [...offered(options, facts).map(optionOf), tickOf(unsureOf(id))]);
  const { title, hint, why } = words.questions[question.id] ?? { title: '' };
  return {
    id: question.id,
    kind: question.kind,
    title,
    hint,
    why,
    also: offered(question.also ?? [], facts).map(optionOf),
    options: offered(question.options, facts).map(optionOf),
    reserved: [...(question.kind === 'list' ? [tickOf(NONE)] : []), tickOf(NOT_SURE)],
    error: missing && errorFor(missing.option, words, messages),
  };
}

const errorFor = (option: Id | undefined, words: Words, messages: FirstMessages): string =>
  option === undefined ? messages.errorEmpty : messages.errorIncomplete(labelOf(option, words, messages));

/** The answers given so far, in the guide's order and in the words in which they were offered. */
export const saidSoFar = (
  asked: readonly Question[],
  answers: Answers,
  words: Words,
  messages: FirstMessages,
): readonly Said[] =>
  asked.map((question) => ({
    question: question.id,
    title: words.questions[question.id]?.title ?? '',
    picked: pickedIn(question, [answers[question.id] ?? []].flat(), words, messages),
  }));

/** An option that opened details is told by them; "not sure which" only makes sense after its name. */
function pickedIn(
  { options }: Question,
  ids: readonly Id[],
  words: Words,
  messages: FirstMessages,
): readonly string[] {
  const label = (id: Id): string => labelOf(id, words, messages);
  return ids.flatMap((id) => {
    if (options.some((option) => option.id === id && option.options)) return [];
    const opened = options.find((option) => unsureOf(option.id) === id);
    return opened ? [`${label(opened.id)}: ${label(id)}`] : [label(id)];
  });
}
