import { questionsLeft, routes, singleAnswers } from '../../../guide/routes.js';
import { conditionsOf, named } from '../../../guide/guide-ids.js';
import type { Guide } from '../../../guide/guide.js';
import { possibleFacts } from '../../../guide/walk.js';
import type { Rule } from '../rule.js';

/** As many as someone in pain may be asked for: the first, the plan, and what is between. */
const MOST = 10;
/** More ways through the questions than these are not followed one by one. */
const TOO_MANY = 20_000;

export const longRoute: Rule = {
  id: 'long-route',
  severity: 'advice',
  what: `a way to the plan with more than ${MOST} screens`,
  why: 'People in pain give up, and whoever gives up is told nothing.',
  example: 'a guide that asks everyone 15 questions',
  *check({ document: { guide } }) {
    const atMost = questionsLeft(guide, { answers: {} }) + 1;
    if (atMost <= MOST) return;
    const counted = waysThrough(guide) <= TOO_MANY;
    const longest = counted ? screensOf(guide) : atMost;
    if (longest > MOST)
      yield {
        path: 'guide.questions',
        message: `${counted ? 'The longest way' : 'A way'} to the plan has ${counted ? '' : 'up to '}${longest} screens. Put questions together, or leave some out: at most ${MOST}.`,
      };
  },
};

/** The questions of the longest way, and the plan. */
const screensOf = (guide: Guide): number =>
  routes(guide).reduce((most, { questions }) => Math.max(most, questions.length + 1), 0);

/** At most how many ways there are to answer the questions that decide which others are asked. */
function waysThrough({ questions, ...guide }: Guide): number {
  const deciding = new Set(
    conditionsOf({
      ...guide,
      questions,
      flags: [],
      cautions: [],
      causes: [],
      choices: [],
      remedies: [],
    }).flatMap(named),
  );
  return questions
    .filter((question) => possibleFacts(question).some((fact) => deciding.has(fact)))
    .reduce((ways, question) => ways * singleAnswers(question).length, 1);
}
