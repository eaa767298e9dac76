import type { Answers, Guide, Id } from '../../src/guide/guide.js';
import { routes, singleAnswers } from '../../src/guide/routes.js';
import { walk } from '../../src/guide/walk.js';
import type { GuideCases } from './guide-cases.js';

/** The most screens that a visitor may have to go through, welcome and plan among them. */
export const MOST_SCREENS = 11;

const answersTo = (guide: Guide, id: Id) =>
  singleAnswers(guide.questions.find((question) => question.id === id)!);

/** The screens of a route: the first question stands on the welcome, and the plan is one more. */
const screens = (questions: number): number => questions + 1;

/** The most screens of a first visit by the routes, told apart by which questions are asked. */
export const longestRoute = (guide: Guide, region?: string): number =>
  Math.max(...routes(guide, { region }).map(({ questions }) => screens(questions.length)));

/** The same by brute force, over single answers to age, cause, beginning and state. */
export function longestWalk({ guide, well }: GuideCases, region?: string): number {
  let longest = 0;
  for (const age of answersTo(guide, 'age'))
    for (const cause of answersTo(guide, 'cause'))
      for (const began of answersTo(guide, 'began'))
        for (const now of answersTo(guide, 'now')) {
          const answers: Answers = { ...well, age, cause, began, now };
          longest = Math.max(longest, screens(walk(guide, { answers, region }).asked.length));
        }
  return longest;
}
