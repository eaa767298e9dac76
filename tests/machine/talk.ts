import { createActor } from 'xstate';
import type { Answers, Guide, Id, Trend } from '../../src/guide/guide.js';
import { beatsOf } from '../../src/guide/session.js';
import { exerciseMachine } from '../../src/machine/exercise-machine.js';
import {
  guideMachine,
  type GuideEvent,
  type GuideInput,
  type GuideNews,
} from '../../src/machine/guide-machine.js';
import { placeOf } from '../../src/machine/place.js';

/** A conversation under way, and everything that it has told. */
export function talk(guide: Guide, input: Omit<GuideInput, 'guide'> = {}) {
  const actor = createActor(guideMachine, { input: { guide, ...input } });
  const news: GuideNews[] = [];
  actor.on('*', (told) => news.push(told));
  actor.start();
  const context = () => actor.getSnapshot().context;
  const talking = {
    news,
    context,
    send(...events: GuideEvent[]) {
      for (const event of events) actor.send(event);
      return talking;
    },
    state: () => actor.getSnapshot().value,
    question: (): Id | undefined => placeOf(context()).question?.id,
    assessment: () => placeOf(context()).assessment,
    offered: () => placeOf(context()).assessment.plan?.offers.map(({ remedy }) => remedy) ?? [],
    /** Answers what is asked, for as long as there is an answer to it. */
    tell(answers: Answers) {
      for (let last: Id | undefined; ;) {
        const question = talking.question();
        if (question === undefined || question === last || !Object.hasOwn(answers, question)) return talking;
        last = question;
        actor.send({ type: 'answer', question, value: answers[question] });
      }
    },
    answer: (question: Id, value: unknown) => talking.send({ type: 'answer', question, value }),
  };
  return talking;
}

export type Talk = ReturnType<typeof talk>;

export const start = { type: 'start' } as const;
export const back = { type: 'back' } as const;
export const plan = { type: 'plan' } as const;
export const report = { type: 'report' } as const;
export const reportAt = (at: number) => ({ type: 'report', at }) as const;
export const done = { type: 'done' } as const;
export const tell = (outcome: Trend, score?: number) =>
  ({ type: 'tell', outcome, ...(score !== undefined && { score, at: 0 }) }) as const;
export const note = (score: number, at = 0) => ({ type: 'note', score, at }) as const;
export const restart = { type: 'restart' } as const;
export const change = (question: Id) => ({ type: 'change', question }) as const;
export const tryOut = (remedy: Id, at = 0) => ({ type: 'try', remedy, at }) as const;
export const choose = (choice: Id, side: Id) => ({ type: 'choose', choice, side }) as const;
export const configure = (region: string | undefined, ...without: Id[]) =>
  ({ type: 'configure', region, without }) as const;
/** A session of two short holds. */
export const practise = {
  type: 'practise',
  machine: exerciseMachine,
  beats: beatsOf(
    { pictures: [], moves: [{ kind: 'hold', picture: 'a', hold: 5, times: 2, into: 2, back: 3 }] },
    [],
  ),
} as const;
export const markOf = (remedy: Id) =>
  ({ type: 'mark', session: { remedy, beat: 1, done: 2000, checked: 0 } }) as const;
export const resume = (journey: unknown) => ({ type: 'resume', journey }) as const;
