import { assign, emit, enqueueActions, setup, type ActorRefFrom } from 'xstate';
import { isAttended, type Beat } from '../guide/session.js';

/** Where a session stands. Times are in milliseconds, on a clock that never runs backwards. */
export interface SessionPlace {
  /** Which beat it is at. */
  readonly beat: number;
  /** How much of that beat had passed when it was last set going. */
  readonly done: number;
  /** How many looks at the skin have been confirmed in this beat. */
  readonly checked: number;
}

export interface ExerciseInput {
  readonly beats: readonly Beat[];
  /** Where to go on; from the start without it. */
  readonly place?: SessionPlace;
}

export interface ExerciseContext extends SessionPlace {
  readonly beats: readonly Beat[];
  /** Since when the beat has been going on; not while it is paused. */
  readonly since: number | undefined;
  /** When anything was last heard of the time. */
  readonly seen: number;
  /** Whether it was paused because nobody was there. */
  readonly away: boolean;
}

/** `at` is the time of the event: the machine has no clock. */
export interface ExerciseEvent {
  readonly type: 'go' | 'tick' | 'pause' | 'skip' | 'next' | 'checked';
  readonly at: number;
}

/** What is to be said or felt: told once, as it begins. */
export type ExerciseNews = { readonly type: 'beat'; readonly beat: number } | { readonly type: 'look' };

/** Between two ticks of a page that somebody looks at there is never as much. */
const AWAY = 10_000;

/** How much of the present beat has passed. */
export const passed = ({ done, since }: Pick<ExerciseContext, 'done' | 'since'>, at: number): number =>
  since === undefined ? done : done + Math.max(0, at - since);

const lengthOf = (beat: Beat | undefined): number =>
  beat?.seconds === undefined ? Infinity : beat.seconds * 1000;

/** How many looks at the skin have come due, after so many milliseconds of a beat. */
export const looksDue = ({ checks = [] }: Beat, time: number): number =>
  checks.filter((second) => second * 1000 <= time).length;

/** Where the time has led: beats that are over are behind, and what is left of the time goes to the next. */
function forward(context: ExerciseContext, at: number): ExerciseContext {
  const { beats } = context;
  let { beat, checked } = context;
  let time = passed(context, at);
  while (time >= lengthOf(beats[beat])) {
    time -= lengthOf(beats[beat]);
    beat += 1;
    checked = 0;
  }
  return { ...context, beat, done: time, since: at, checked, seen: at };
}

/** The first beat of what comes after the present one is skipped. */
const unitAfter = ({ beats, beat }: ExerciseContext): number => {
  const next = beats.findIndex(({ unit }, index) => index > beat && unit !== beats[beat]?.unit);
  return next < 0 ? beats.length : next;
};

const leapTo = (beat: number, context: ExerciseContext, time: number): Partial<ExerciseContext> => ({
  beat,
  done: 0,
  checked: 0,
  since: context.since === undefined ? undefined : time,
  seen: time,
  away: false,
});

/**
 * One guided session: time, and nothing else. What is done in it comes in as beats, so every guide has the same
 * chart. Time that nobody was there for counts for a pack on the skin, and never for a counted hold.
 *
 * ```
 * ready ──go──▶ running ⇄ paused
 *                  │ the last beat is over
 *                  ▼
 *                done
 * ```
 */
export const exerciseMachine = setup({
  types: {
    context: {} as ExerciseContext,
    events: {} as ExerciseEvent,
    emitted: {} as ExerciseNews,
    input: {} as ExerciseInput,
  },
  guards: {
    isOver: ({ context: { beats, beat } }) => beat >= beats.length,
    wasAway: ({ context, event }) => {
      const beat = context.beats[context.beat];
      return beat !== undefined && isAttended(beat) && event.at - context.seen > AWAY;
    },
    isKept: ({ context: { beat, done } }) => beat > 0 || done > 0,
    isUntimed: ({ context: { beats, beat } }) => beats[beat]?.seconds === undefined,
  },
  actions: {
    go: assign(({ event }) => ({ since: event.at, seen: event.at, away: false })),
    pause: assign(({ context, event }) => ({ ...forward(context, event.at), since: undefined })),
    // As far as somebody was there, and no further.
    pauseAway: assign(({ context }) => ({ ...forward(context, context.seen), since: undefined, away: true })),
    advance: enqueueActions(({ context, event, enqueue }) => {
      const after = forward(context, event.at);
      enqueue.assign(after);
      const beat = after.beats[after.beat];
      if (after.beat !== context.beat) enqueue.emit({ type: 'beat', beat: after.beat });
      else if (beat && looksDue(beat, after.done) > looksDue(beat, passed(context, context.seen)))
        enqueue.emit({ type: 'look' });
    }),
    skip: enqueueActions(({ context, event, enqueue }) => {
      const beat = unitAfter(context);
      enqueue.assign(leapTo(beat, context, event.at));
      enqueue.emit({ type: 'beat', beat });
    }),
    next: enqueueActions(({ context, event, enqueue }) => {
      const beat = context.beat + 1;
      enqueue.assign(leapTo(beat, context, event.at));
      enqueue.emit({ type: 'beat', beat });
    }),
    confirmLook: assign(({ context, event: { at } }) => {
      const beat = context.beats[context.beat];
      return { checked: beat ? looksDue(beat, passed(context, at)) : 0 };
    }),
    tellBeat: emit(({ context: { beat } }) => ({ type: 'beat' as const, beat })),
  },
}).createMachine({
  id: 'exercise',
  context: ({ input: { beats, place = { beat: 0, done: 0, checked: 0 } } }) => ({
    beats,
    ...place,
    since: undefined,
    seen: 0,
    away: false,
  }),
  initial: 'ready',
  states: {
    ready: {
      always: [
        { guard: 'isOver', target: 'done' },
        { guard: 'isKept', target: 'paused' },
      ],
      on: { go: { target: 'running', actions: ['go', 'tellBeat'] } },
    },
    running: {
      always: { guard: 'isOver', target: 'done' },
      on: {
        tick: [{ guard: 'wasAway', target: 'paused', actions: 'pauseAway' }, { actions: 'advance' }],
        pause: [
          { guard: 'wasAway', target: 'paused', actions: 'pauseAway' },
          { target: 'paused', actions: 'pause' },
        ],
        skip: { actions: 'skip' },
        next: { guard: 'isUntimed', actions: 'next' },
        checked: { actions: 'confirmLook' },
      },
    },
    paused: {
      always: { guard: 'isOver', target: 'done' },
      on: {
        go: { target: 'running', actions: ['go', 'tellBeat'] },
        skip: { actions: 'skip' },
        next: { guard: 'isUntimed', actions: 'next' },
      },
    },
    done: { type: 'final' },
  },
});

export type ExerciseMachine = typeof exerciseMachine;
export type ExerciseActor = ActorRefFrom<ExerciseMachine>;
