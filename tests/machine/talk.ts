import { createActor } from 'xstate';
import type { Answers, Guide, Id, Trend } from '../../src/guide/guide.js';
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
export const tell = (outcome: Trend) => ({ type: 'tell', outcome }) as const;
export const restart = { type: 'restart' } as const;
export const change = (question: Id) => ({ type: 'change', question }) as const;
export const tryOut = (remedy: Id, at = 0) => ({ type: 'try', remedy, at }) as const;
export const choose = (choice: Id, side: Id) => ({ type: 'choose', choice, side }) as const;
export const configure = (region: string | undefined, ...without: Id[]) =>
  ({ type: 'configure', region, without }) as const;
export const resume = (journey: unknown) => ({ type: 'resume', journey }) as const;
