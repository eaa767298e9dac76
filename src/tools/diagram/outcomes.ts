import type { Trend } from '../../guide/guide.js';
import { own } from '../../guide/region.js';
import { either, quoted } from '../ways-in-words.js';
import type { Picture } from './picture.js';

/** A way in which the pain can go, what visitors say of it, and where it leads. */
export interface Outcome {
  readonly trend: Trend;
  readonly name: string;
  readonly answers: string;
  readonly goes: string;
}

const WAYS: readonly Omit<Outcome, 'answers'>[] = [
  { trend: 'better', name: 'Better', goes: 'The end: what to keep up, and what to watch for.' },
  { trend: 'same', name: 'The same', goes: 'Back to the plan: the next remedy.' },
  { trend: 'worse', name: 'Worse', goes: 'The warning signs are asked again, from the screening on.' },
];

/** The three ways on from a check-in. Where they lead is a rule of the conversation, the same for every guide. */
export function outcomesOf({ document, words }: Picture): readonly Outcome[] {
  const options = document.guide.questions.flatMap((question) => question.options);
  return WAYS.map((way) => ({
    ...way,
    answers: either(
      options.filter(({ trend }) => trend === way.trend).map(({ id }) => quoted(words.option(id))),
    ),
  }));
}

/** When a visitor is asked to look again. */
export const timesOf = ({ document, words }: Picture): readonly string[] =>
  document.guide.checkIns.map(
    ({ id, hours }) => own(words.plan.checkIns, id)?.title ?? `After ${hours} hours`,
  );
