import { createActor } from 'xstate';
import type { Assessment } from '../../src/guide/assess.js';
import type { Answers, Guide, Id } from '../../src/guide/guide.js';
import { guideMachine } from '../../src/machine/guide-machine.js';
import { placeOf } from '../../src/machine/place.js';

/** Someone's visit: who they are and what they answer, by question. */
export interface Visit {
  readonly answers: Answers;
  readonly region?: string | undefined;
  readonly checkingIn?: boolean | undefined;
  readonly without?: readonly Id[] | undefined;
  /** The side that they pick in a choice, once there is a plan. */
  readonly picks?: Readonly<Record<Id, Id>> | undefined;
}

/** Where a visit ended. */
export interface Ending {
  readonly state: string;
  readonly assessment: Assessment;
  /** The questions shown, in order. */
  readonly asked: readonly Id[];
  /** Whether a plan could be had before the last question was answered. */
  readonly planTooSoon: boolean;
}

/**
 * Answers what the machine asks, one question at a time, until it asks no more.
 * @throws where it asks something that the visitor has no answer for, or refuses the answer
 */
export function converse(guide: Guide, visit: Visit): Ending {
  const { answers, region, checkingIn, without, picks = {} } = visit;
  const actor = createActor(guideMachine, { input: { guide, region, without } }).start();
  actor.send({ type: checkingIn ? 'report' : 'start' });
  const asked: Id[] = [];
  let planTooSoon = false;
  for (;;) {
    const { context } = actor.getSnapshot();
    const { question, assessment } = placeOf(context);
    if (!question) break;
    if (asked.includes(question.id)) throw new Error(`the answer to "${question.id}" was refused`);
    if (!Object.hasOwn(answers, question.id)) throw new Error(`no answer to "${question.id}"`);
    planTooSoon ||= assessment.plan !== undefined;
    asked.push(question.id);
    actor.send({ type: 'answer', question: question.id, value: answers[question.id] });
  }
  if (Object.keys(picks).length > 0) actor.send({ type: 'plan' });
  for (const [choice, side] of Object.entries(picks)) actor.send({ type: 'choose', choice, side });
  const { context, value } = actor.getSnapshot();
  actor.stop();
  return { state: value, assessment: placeOf(context).assessment, asked, planTooSoon };
}
