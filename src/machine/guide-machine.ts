import { assertEvent, assign, emit, enqueueActions, setup } from 'xstate';
import type { Answer, Guide, Id, Level, Phase, Trend } from '../guide/guide.js';
import type { Beat } from '../guide/session.js';
import { asksForSigns, isPainScore, UNSAID_BEFORE } from '../guide/pain.js';
import type { ExerciseActor, ExerciseMachine, SessionPlace } from './exercise-machine.js';
import { freshJourney, readJourney, withNote, type Journey, type KeptSession } from './journey.js';
import * as place from './place.js';

export interface GuideInput {
  readonly guide: Guide;
  readonly region?: string | undefined;
  readonly without?: readonly Id[] | undefined;
  /** A kept journey to go on with; what is unfit is dropped. */
  readonly journey?: unknown;
}

export interface GuideContext extends place.Standing {
  /** Whether the visitor has gone past the welcome. */
  readonly begun: boolean;
  /** The remedy that is being tried. */
  readonly trying: Id | undefined;
  /** The session in which it is done, while one goes on. */
  readonly session: ExerciseActor | undefined;
  /** The journey with its result from before the check-in was opened, for whoever thinks better of it. */
  readonly before: Journey | undefined;
}

/** What a visitor, or the host, can ask for. `at` is when, in milliseconds since 1970: the machine has no clock. */
export type GuideEvent =
  | { readonly type: 'start' | 'back' | 'plan' | 'done' | 'restart' }
  | { readonly type: 'report'; readonly at?: number }
  | { readonly type: 'answer'; readonly question: Id; readonly value: unknown; readonly at?: number }
  /** How it is right after trying; how much it hurts, from 0 to 10, where they like to say. */
  | {
      readonly type: 'tell';
      readonly outcome: Trend;
      readonly score?: number | undefined;
      readonly at?: number;
    }
  /** How much it hurts, from 0 to 10. */
  | { readonly type: 'note'; readonly score: number; readonly at: number }
  /** Begins a session of what is being tried. Its machine comes with it, because nobody else needs that. */
  | {
      readonly type: 'practise';
      readonly machine: ExerciseMachine;
      readonly beats: readonly Beat[];
      readonly place?: SessionPlace | undefined;
    }
  /** Where the session stands, to go on there if the page is closed. */
  | { readonly type: 'mark'; readonly session: KeptSession }
  | { readonly type: 'change'; readonly question: Id }
  | { readonly type: 'choose'; readonly choice: Id; readonly side: Id }
  | { readonly type: 'try'; readonly remedy: Id; readonly at: number }
  | { readonly type: 'configure'; readonly region: string | undefined; readonly without: readonly Id[] }
  | { readonly type: 'resume'; readonly journey: unknown };

/** What has happened: told once, and only after the visitor's own act. */
export type GuideNews =
  | { readonly type: 'started' | 'finished' | 'restarted' }
  | { readonly type: 'answered'; readonly question: Id; readonly value: Answer }
  | { readonly type: 'escalated' | 'concluded'; readonly level: Level };

const asks =
  (phase: Phase) =>
  ({ context }: { context: GuideContext }): boolean =>
    place.phaseOf(context) === phase;

const timeIn = ({ at }: { readonly at?: number }): number | undefined =>
  Number.isFinite(at) ? at : undefined;

const begin = (
  guide: Guide,
  journey: Journey,
): Pick<GuideContext, 'journey' | 'begun' | 'at' | 'trying' | 'session' | 'before'> => ({
  journey,
  begun: Object.keys(journey.answers).length > 0,
  at: undefined,
  trying: undefined,
  session: undefined,
  before: undefined,
});

/** The note of pain that comes with an event, where it is one. */
const noteIn = (event: GuideEvent): { score: number; at: number } | undefined =>
  'score' in event && isPainScore(event.score) && timeIn(event) !== undefined
    ? { score: event.score, at: event.at as number }
    : undefined;

/** Whether the pain that is told now has risen by more than the stop rule allows. */
const rises = ({ journey }: GuideContext, event: GuideEvent): boolean => {
  const note = noteIn(event);
  const unsaid = event.type === 'tell' ? UNSAID_BEFORE : undefined;
  return note !== undefined && asksForSigns(journey.pains?.at(-1)?.score ?? unsaid, note.score);
};

const withNoteIn = (journey: Journey, event: GuideEvent): Journey => {
  const note = noteIn(event);
  return note ? withNote(journey, note) : journey;
};

/**
 * The conversation: one fixed chart for every guide. The guide is input, so editing content never edits the
 * chart, and whatever was just said or changed goes through `placing`, where the flags are looked at first.
 *
 * ```
 *                                          practising ⇄ trying ─▶ telling ──worse: signs in short form──┐
 *                                                        ▲         │ better · the same               │
 * welcome ─▶ screening ─▶ identifying ─▶ choosing ─▶ planning ◀────┴──── 24 h · 72 h · weeks ─▶ checkingIn ─better─▶ concluded
 *                │              │                       ▲                                         │ same: the next remedy
 *                │ red flag     │ not mechanical        └─────────────────────────────────────────┤ worse: screening again
 *                ▼              ▼                                                                 │
 *             escalated ◀──────────────── new flag · 72 h without change ─────────────────────────┘
 * ```
 */
export const guideMachine = setup({
  types: {
    context: {} as GuideContext,
    events: {} as GuideEvent,
    emitted: {} as GuideNews,
    input: {} as GuideInput,
  },
  guards: {
    needsHelp: ({ context }) => place.needsHelp(context),
    notBegun: ({ context }) => !context.begun,
    gotBetter: ({ context }) => place.gotBetter(context),
    asksWelcome: asks('welcome'),
    asksNothing: ({ context }) => place.phaseOf(context) !== 'welcome',
    asksCheckIn: asks('checking-in'),
    asksScreening: asks('screening'),
    asksIdentifying: asks('identifying'),
    asksChoosing: asks('choosing'),
    needsSomeone: ({ context }) => place.resultOf(context)?.kind === 'escalated',
    isAnswer: ({ context, event }) => {
      assertEvent(event, 'answer');
      return place.accepts(context, event.question, event.value);
    },
    wentWorse: ({ context, event }) => {
      assertEvent(event, 'tell');
      return event.outcome === 'worse' || rises(context, event);
    },
    isNote: ({ context, event }) => noteIn(event) !== undefined && place.resultOf(context) !== undefined,
    isRise: ({ context, event }) => place.resultOf(context) !== undefined && rises(context, event),
    wasPractising: ({ context }) => {
      const { session } = context.journey;
      return session !== undefined && place.offers(context, session.remedy);
    },
    justToldWorse: ({ context }) =>
      context.trying !== undefined && place.placeOf(context).question !== undefined,
    justOpenedCheckIn: ({ context }) =>
      place.phaseOf(context) === 'checking-in' && context.before !== undefined,
    hasPrevious: ({ context }) => place.previousQuestion(context) !== undefined,
    wasAsked: ({ context, event }) => {
      assertEvent(event, 'change');
      return place.placeOf(context).walk.asked.some(({ id }) => id === event.question);
    },
    hasPlan: ({ context }) => place.hasPlan(context),
    isOpen: ({ context, event }) => {
      assertEvent(event, 'choose');
      return place.opens(context, event.choice, event.side);
    },
    isOffered: ({ context, event }) => {
      assertEvent(event, 'try');
      return place.offers(context, event.remedy);
    },
  },
  actions: {
    keepAnswer: enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'answer');
      const said = place.withAnswer(context, event.question, event.value);
      const anew = { begun: true, at: undefined, trying: undefined, before: undefined };
      const journey = place.withStart({ ...context, ...anew, journey: said }, event.question, timeIn(event));
      const after = { ...context, ...anew, journey };
      enqueue.assign(after);
      if (!context.begun) enqueue.emit({ type: 'started' });
      enqueue.emit({
        type: 'answered',
        question: event.question,
        value: journey.answers[event.question] ?? [],
      });
      const result = place.resultOf(after);
      if (!result) return;
      enqueue.emit({ type: result.kind, level: result.level });
      enqueue.emit({ type: 'finished' });
    }),
    begin: assign({ begun: true }),
    goBack: assign(({ context }) => ({ at: place.previousQuestion(context), trying: undefined })),
    goTo: assign(({ event }) => {
      assertEvent(event, 'change');
      return { at: event.question, trying: undefined };
    }),
    openCheckIn: assign(({ context, event }) => {
      assertEvent(event, 'report');
      return {
        at: undefined,
        begun: true,
        trying: undefined,
        before: place.resultOf(context) ? context.journey : context.before,
        journey: place.withCheckIn(context, timeIn(event)),
      };
    }),
    keepChoice: assign(({ context: { journey }, event }) => {
      assertEvent(event, 'choose');
      return { journey: { ...journey, picks: { ...journey.picks, [event.choice]: event.side } } };
    }),
    keepTrial: assign(({ context: { journey }, event }) => {
      assertEvent(event, 'try');
      const trials = [...journey.trials, { remedy: event.remedy, at: event.at }];
      return { trying: event.remedy, journey: { ...journey, trials } };
    }),
    keepOutcome: assign(({ context: { journey, trying }, event }) => {
      assertEvent(event, 'tell');
      const told = place.withOutcome(journey, trying, event.outcome);
      return { trying: undefined, journey: withNoteIn(told, event) };
    }),
    keepNote: assign(({ context: { journey }, event }) => ({ journey: withNoteIn(journey, event) })),
    beginSession: assign(({ event, spawn }) => {
      assertEvent(event, 'practise');
      const { machine, beats, place: at } = event;
      return { session: spawn(machine, { input: { beats, ...(at && { place: at }) } }) };
    }),
    endSession: enqueueActions(({ context: { journey, session }, enqueue }) => {
      const { session: _, ...rest } = journey;
      if (session) enqueue.stopChild(session);
      enqueue.assign({ session: undefined, journey: rest });
    }),
    keepSession: assign(({ context: { journey, trying }, event }) => {
      assertEvent(event, 'mark');
      return event.session.remedy === trying ? { journey: { ...journey, session: event.session } } : {};
    }),
    goOnTrying: assign(({ context: { journey } }) => ({ trying: journey.session?.remedy })),
    // The remedy stays at hand until the signs are answered, for whoever thinks better of it.
    reopenSigns: assign(({ context, event }) => ({
      at: undefined,
      before: undefined,
      journey: place.withSignsReopened({
        ...context,
        journey: withNoteIn(place.withOutcome(context.journey, context.trying, 'worse'), event),
      }),
    })),
    takeOutcomeBack: assign(({ context: { journey, trying } }) => ({
      journey: place.withOutcome(journey, trying, undefined),
    })),
    stopTrying: assign({ trying: undefined }),
    leaveCheckIn: assign(({ context: { journey, before = journey } }) => ({
      journey: before,
      before: undefined,
    })),
    startAfresh: assign(({ context: { guide } }) => begin(guide, freshJourney(guide))),
    takeSettings: assign(({ event }) => {
      assertEvent(event, 'configure');
      return { region: event.region, without: event.without, trying: undefined };
    }),
    takeJourney: assign(({ context: { guide }, event }) => {
      assertEvent(event, 'resume');
      return begin(guide, readJourney(guide, event.journey));
    }),
    tellStarted: emit({ type: 'started' }),
    tellRestarted: emit({ type: 'restarted' }),
  },
}).createMachine({
  id: 'guide',
  context: ({ input: { guide, region, without = [], journey } }) => ({
    guide,
    region,
    without,
    ...begin(guide, readJourney(guide, journey)),
  }),
  initial: 'placing',
  on: {
    answer: { guard: 'isAnswer', target: '.placing', actions: 'keepAnswer' },
    back: [
      { guard: 'justToldWorse', target: '.telling', actions: 'takeOutcomeBack' },
      { guard: 'justOpenedCheckIn', target: '.placing', actions: 'leaveCheckIn' },
      { guard: 'hasPrevious', target: '.placing', actions: 'goBack' },
    ],
    change: { guard: 'wasAsked', target: '.placing', actions: 'goTo' },
    report: { target: '.placing', actions: 'openCheckIn' },
    note: [
      { guard: 'isRise', target: '.placing', actions: 'reopenSigns' },
      { guard: 'isNote', actions: 'keepNote' },
    ],
    restart: { target: '.placing', actions: ['startAfresh', 'tellRestarted'] },
    configure: { target: '.placing', actions: 'takeSettings' },
    resume: { target: '.placing', actions: 'takeJourney' },
  },
  states: {
    placing: {
      always: [
        { guard: 'needsHelp', target: 'escalated' },
        { guard: 'notBegun', target: 'welcome' },
        { guard: 'gotBetter', target: 'concluded' },
        { guard: 'asksWelcome', target: 'welcome' },
        { guard: 'asksCheckIn', target: 'checkingIn' },
        { guard: 'asksScreening', target: 'screening' },
        { guard: 'asksIdentifying', target: 'identifying' },
        { guard: 'asksChoosing', target: 'choosing' },
        { guard: 'wasPractising', target: 'trying', actions: 'goOnTrying' },
        { guard: 'needsSomeone', target: 'escalated' },
        { guard: 'hasPlan', target: 'planning' },
        { target: 'escalated' },
      ],
    },
    welcome: {
      on: { start: { guard: 'asksNothing', target: 'placing', actions: ['begin', 'tellStarted'] } },
    },
    screening: {},
    identifying: {},
    choosing: {},
    checkingIn: {},
    escalated: {
      on: { plan: { guard: 'hasPlan', target: 'planning' } },
    },
    planning: {
      on: {
        choose: { guard: 'isOpen', actions: 'keepChoice' },
        try: { guard: 'isOffered', target: 'trying', actions: 'keepTrial' },
      },
    },
    trying: {
      exit: 'endSession',
      on: {
        back: { target: 'planning', actions: 'stopTrying' },
        plan: { target: 'planning', actions: 'stopTrying' },
        done: { target: 'telling' },
        tell: { guard: 'wentWorse', target: 'placing', actions: 'reopenSigns' },
        practise: { guard: 'hasPlan', target: 'practising', actions: 'beginSession' },
      },
    },
    practising: {
      exit: 'endSession',
      on: {
        mark: { actions: 'keepSession' },
        back: { target: 'trying' },
        plan: { target: 'planning', actions: 'stopTrying' },
        done: { target: 'telling' },
        'xstate.done.actor.*': { target: 'telling' },
        tell: { guard: 'wentWorse', target: 'placing', actions: 'reopenSigns' },
      },
    },
    telling: {
      on: {
        // Signs that were to be asked again still are, though the word was taken back.
        back: [
          { guard: 'hasPlan', target: 'trying' },
          { target: 'placing', actions: 'stopTrying' },
        ],
        plan: [
          { guard: 'hasPlan', target: 'planning', actions: 'stopTrying' },
          { target: 'placing', actions: 'stopTrying' },
        ],
        tell: [
          { guard: 'wentWorse', target: 'placing', actions: 'reopenSigns' },
          { guard: 'hasPlan', target: 'planning', actions: 'keepOutcome' },
          { target: 'placing', actions: 'keepOutcome' },
        ],
      },
    },
    concluded: {
      on: { plan: { guard: 'hasPlan', target: 'planning' } },
    },
  },
});
