import { offered } from '../../guide/answer.js';
import { NONE, NOT_SURE, type Answers, type Guide } from '../../guide/guide.js';
import { walk } from '../../guide/walk.js';
import { endingOf, type Ending, type Visit } from './calm.js';

/** Someone who ticks nothing in any list, and what their single choices come to. */
export interface SingleChoicePath {
  /** The answers to the questions that take one, in the order in which they are asked. */
  readonly choices: Answers;
  readonly ending: Ending;
}

/** Every way through the questions that take one answer, with "none of these" to every list, one by one. */
export function* singleChoicePaths(guide: Guide, visit: Visit): Generator<SingleChoicePath> {
  const open: { readonly choices: Answers; readonly answers: Answers }[] = [{ choices: {}, answers: {} }];
  for (let here = open.pop(); here; here = open.pop()) {
    const { choices, answers } = here;
    const { next, facts, stop } = walk(guide, { ...visit, answers });
    if (!next || stop) yield { choices, ending: endingOf(guide, visit, answers) };
    else if (next.kind === 'list') open.push({ choices, answers: { ...answers, [next.id]: [NONE] } });
    else
      for (const id of [...offered(next.options, facts).map((option) => option.id), NOT_SURE].reverse())
        open.push({
          choices: { ...choices, [next.id]: id },
          answers: { ...answers, [next.id]: id },
        });
  }
}
