import { factsSetBy, unsureOf } from '../../guide/answer.js';
import { NONE, NOT_SURE, type Answer, type Id, type Question } from '../../guide/guide.js';
import { howMany, type InWords } from '../in-words.js';
import { either, quoted } from '../ways-in-words.js';
import type { Decision } from './decided.js';

/** How much is told of a label that stands in full at its own question. */
export const SHORT = 34;

/** A decision in a line: `“A” with “B” or “C” – having said “D”`. Earlier answers are cut short. */
export function decisionWords(question: Question, say: InWords): (decision: Decision) => string {
  const answers = answersSetting(question);
  const isHere = (fact: Id): boolean => answers.has(fact);
  const label = (fact: Id): string => {
    if (isHere(fact)) return say.label(fact, { at: ({ id }) => id === question.id });
    const visit = say.label(fact, { at: ({ phase }) => phase !== 'checking-in', most: SHORT });
    return visit === quoted(fact) ? say.label(fact, { most: SHORT }) : visit;
  };
  const list = ({ atLeast, of }: Decision['some'][number]): string => {
    const labels = [...new Set(of.map(label))];
    return atLeast === 1 ? either(labels) : `${howMany(atLeast)}: ${labels.join(', ')}`;
  };
  /** Whether every answer that sets the one fact sets the other too. */
  const implies = (fact: Id, other: Id): boolean =>
    [...(answers.get(fact) ?? [])].every((answer) => answers.get(other)?.has(answer));

  return ({ here, some, before, where, unless }) => {
    const now = some.filter((each) => each.here);
    const sure = now.filter(({ atLeast, of }) => atLeast === 1 && of.every(isHere));
    const needless = (fact: Id): boolean =>
      here.some((other) => other !== fact && implies(other, fact) && !implies(fact, other)) ||
      sure.some(({ of }) => of.every((other) => implies(other, fact)));
    const told = [...here.filter((fact) => !needless(fact)).map(label), ...now.map(list)].join(', with ');
    const known = [...before.map(label), ...some.filter((each) => !each.here).map(list)].join(', and ');
    const country = where.map(label).join(' and ');
    const not = unless.map(label).join(' or ');
    return `${told}${country && ` – where ${country}`}${known && ` – having said ${known}`}${not && ` – but not with ${not}`}`;
  };
}

/** The answers to a question that set each fact, by the fact. */
function answersSetting(question: Question): ReadonlyMap<Id, ReadonlySet<string>> {
  const answers = new Map<Id, Set<string>>();
  const lists: readonly Answer[] = [
    ...question.options.flatMap(({ id, options }) =>
      options ? [...options.map((under) => [id, under.id]), [id, unsureOf(id)]] : [[id]],
    ),
    [NONE],
    [NOT_SURE],
  ];
  for (const answer of lists)
    for (const [fact] of factsSetBy(question, answer))
      answers.set(fact, (answers.get(fact) ?? new Set()).add([answer].flat().join()));
  return answers;
}
