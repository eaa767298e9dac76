import { unsureOf } from '../guide/answer.js';
import { effectKey, type ToldEffect } from '../guide/effect.js';
import type { Guide, Id, Option } from '../guide/guide.js';
import type { OtherAnswer } from '../guide/other-answers.js';
import type { WhatIf } from '../guide/what-if.js';
import { labelOf } from './asking.js';
import type { Surface, Weighing, Weight, WeightyAnswer } from './surface.js';

type Words = Pick<Surface, 'guide' | 'texts' | 'messages' | 'said'>;

/** What other answers would do, in the words of the questions, with all that would do the same in one place. */
export function weightsOf(found: readonly WhatIf[], words: Words): readonly Weight[] {
  const weights = new Map<string, { told: ToldEffect; answers: WeightyAnswer[] }>();
  for (const whatIf of found) {
    const key = effectKey(whatIf);
    const weight = weights.get(key) ?? { told: whatIf, answers: [] };
    weight.answers.push(answerIn(whatIf, words));
    weights.set(key, weight);
  }
  return [...weights.values()].map(({ told: { told, effect }, answers }) => ({ told, effect, answers }));
}

function answerIn({ question, told, others }: WhatIf, words: Words): WeightyAnswer {
  const said = words.said.find((each) => each.question === question);
  const asked = { question, title: said?.title ?? question };
  if (told === 'then')
    return { ...asked, how: others[0]?.how ?? 'instead', picked: pickedIn(question, others, words) };
  const reasons = others.filter(({ how }) => how === 'taken');
  // Where no single tick is the reason, the answer as a whole is told: never the one that would do instead.
  const whole = (said?.picked ?? []).map((label) => ({ label, under: [] }));
  return { ...asked, how: 'given', picked: reasons.length > 0 ? pickedIn(question, reasons, words) : whole };
}

/** The words of the options, each with the details that are meant; with none where all of them are. */
function pickedIn(
  question: Id,
  others: readonly OtherAnswer[],
  { guide, texts, messages }: Words,
): readonly Weighing[] {
  const details = new Map<Id, Id[]>();
  for (const { option, detail } of others) {
    const known = details.get(option) ?? [];
    details.set(option, detail === undefined ? known : [...known, detail]);
  }
  const label = (id: Id): string => labelOf(id, texts, messages);
  return [...details].map(([option, under]) => ({
    label: label(option),
    under: allUnder(optionIn(guide, question, option), under) ? [] : under.map(label),
  }));
}

const optionIn = ({ questions }: Guide, question: Id, option: Id): Option | undefined =>
  questions.find(({ id }) => id === question)?.options.find(({ id }) => id === option);

const allUnder = (option: Option | undefined, under: readonly Id[]): boolean =>
  [...(option?.options ?? []).map(({ id }) => id), ...(option ? [unsureOf(option.id)] : [])].every((id) =>
    under.includes(id),
  );
