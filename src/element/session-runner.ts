import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Id } from '../guide/guide.js';
import { own } from '../guide/region.js';
import { beatsOf, isAttended, type Beat } from '../guide/session.js';
import {
  exerciseMachine,
  looksDue,
  passed,
  type ExerciseActor,
  type ExerciseContext,
} from '../machine/exercise-machine.js';
import type { GuideContext } from '../machine/guide-machine.js';
import type { KeptSession } from '../machine/journey.js';
import { clock } from './clock.js';
import { Cues } from './cues.js';
import type { DoingPack } from './loaded-guide.js';
import { cueFor, pulseFor } from './session-cue.js';
import { Stage } from './pictures/stage.js';
import { momentOf } from './session-stage.js';
import { stopwatch } from './stopwatch.js';
import type { SessionFacts, Surface } from './surface.js';
import { WakeLock } from './wake-lock.js';

/** A session that was left longer ago is not gone on with, in milliseconds. */
const STALE = 2 * 60 * 60 * 1000;
const SECOND = 1000;

/** What a session needs of the conversation that it belongs to. */
export interface Talking {
  readonly context: GuideContext;
}

/**
 * Runs the session of a host: brings its machine the time, draws, speaks, keeps the screen on, and notes where it
 * stands. The machine decides; here is only what a browser is needed for.
 */
export class SessionRunner implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #talking: Talking;
  readonly #cues = new Cues();
  readonly #awake = new WakeLock();
  #pack: DoingPack;
  #lang = '';
  #send: Surface['send'] = () => undefined;
  #remedy: Id = '';
  #actor: ExerciseActor | undefined;
  #listening: { unsubscribe(): void }[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame: number | undefined;
  #stage: Stage | undefined;
  #marked = '';
  #counted = '';

  constructor(host: ReactiveControllerHost, talking: Talking, pack: DoingPack) {
    this.#host = host;
    this.#talking = talking;
    this.#pack = pack;
    host.addController(this);
  }

  /** Goes on in other words. */
  reword(pack: DoingPack): void {
    this.#pack = pack;
  }

  /** Whether anything is counted or timed in a remedy, for someone with these cautions. */
  offers(remedy: Id, cautions: readonly Id[]): boolean {
    return this.#beats(remedy, cautions).length > 0;
  }

  /** How long it takes, in seconds; what ends when the visitor says so counts for nothing. */
  lengthOf(remedy: Id, cautions: readonly Id[]): number {
    return this.#beats(remedy, cautions).reduce((sum, { seconds = 0 }) => sum + seconds, 0);
  }

  /** Gets a session ready, at the visitor's wish. */
  begin(surface: Surface, remedy: Id): void {
    this.#practise(surface, remedy, undefined);
  }

  /** Goes on with one that was under way when the page was closed. */
  resume(surface: Surface, kept: KeptSession): void {
    const away = kept.since === undefined ? 0 : Math.max(0, clock.now() - kept.since);
    if (away > STALE) return surface.send({ type: 'plan' }, true);
    this.#practise(surface, kept.remedy, { ...kept, since: kept.since === undefined ? undefined : away });
  }

  /** What there is to show of the session under way, if one is. */
  get facts(): SessionFacts | undefined {
    const actor = this.#actor;
    if (!actor) return undefined;
    const { context, value } = actor.getSnapshot();
    const beat = context.beats[context.beat];
    if (!beat || value === 'done') return undefined;
    const time = passed(context, stopwatch.now());
    const at = (type: 'go' | 'pause' | 'skip' | 'next' | 'checked') => () =>
      actor.send({ type, at: stopwatch.now() });
    const looks = looksDue(beat, time);
    return {
      state: value,
      beat,
      following: context.beats[context.beat + 1],
      fresh: context.beat === 0 && time === 0,
      seconds: Math.floor(time / SECOND),
      lookNow: looks > context.checked,
      minutesOn: minutesOn(beat, context, time),
      away: context.away,
      still: matchMedia('(prefers-reduced-motion: reduce)').matches,
      aloud: this.#cues.canSpeak ? this.#cues.aloud : undefined,
      buzz: this.#cues.canBuzz ? this.#cues.buzz : undefined,
      go: at('go'),
      pause: at('pause'),
      skip: at('skip'),
      next: at('next'),
      checked: at('checked'),
      setAloud: (on) => this.#setAloud(on),
      setBuzz: (on) => this.#setBuzz(on),
      stage: this.#takeStage,
    };
  }

  hostConnected(): void {
    if (!this.#actor) return;
    // However long it was out of the page.
    this.#actor.send({ type: 'tick', at: stopwatch.now() });
    this.#listen(this.#actor);
  }

  /** Moved about in the page, the session goes on; out of it, nothing is drawn or spoken. */
  hostDisconnected(): void {
    this.#still();
    for (const subscription of this.#listening.splice(0)) subscription.unsubscribe();
  }

  /** Ends for good. */
  stop(): void {
    this.hostDisconnected();
    this.#host.removeController(this);
  }

  /** The guide's machine ends a session by leaving it, whatever for. */
  hostUpdate(): void {
    const { session } = this.#talking.context;
    if (session === this.#actor) return;
    this.hostDisconnected();
    this.#actor = session;
    this.#marked = '';
    if (session) this.#listen(session);
  }

  #beats(remedy: Id, cautions: readonly Id[]): readonly Beat[] {
    const exercise = this.#pack.exercises[remedy];
    return exercise ? beatsOf(exercise, cautions) : [];
  }

  #practise(surface: Surface, remedy: Id, kept: KeptSession | undefined): void {
    const offer = surface.assessment.plan?.offers.find((each) => each.remedy === remedy);
    const beats = this.#beats(remedy, offer?.adjustedBy ?? []);
    if (!offer || beats.length === 0) return;
    this.#remedy = remedy;
    this.#send = surface.send;
    this.#lang = surface.lang;
    const beat = beats[kept?.beat ?? 0];
    // On the skin it stayed, and a walk went on; what is counted waits for somebody to count.
    const ran = kept?.since !== undefined && beat !== undefined && !isAttended(beat);
    const place = kept && { ...kept, done: kept.done + (ran ? (kept.since ?? 0) : 0) };
    surface.send({ type: 'practise', machine: exerciseMachine, beats, place }, kept !== undefined);
    if (ran) this.#talking.context.session?.send({ type: 'go', at: stopwatch.now() });
  }

  #listen(actor: ExerciseActor): void {
    if (this.#listening.length > 0) return;
    this.#listening.push(
      actor.subscribe(() => this.#turn(actor)),
      actor.on('beat', ({ beat }) => this.#tell(actor.getSnapshot().context.beats[beat])),
      actor.on('look', () => this.#tellLook()),
    );
    this.#turn(actor);
  }

  /** The session stands elsewhere, or goes on, or has stopped to. */
  #turn(actor: ExerciseActor): void {
    const { context, value } = actor.getSnapshot();
    if (value === 'running') this.#run(actor);
    else this.#still();
    this.#count(context);
    this.#mark(context, value);
    this.#host.requestUpdate();
  }

  #run(actor: ExerciseActor): void {
    this.#awake.hold();
    clearTimeout(this.#timer);
    const now = stopwatch.now();
    const time = passed(actor.getSnapshot().context, now);
    this.#timer = setTimeout(
      () => actor.send({ type: 'tick', at: stopwatch.now() }),
      SECOND - (time % SECOND) + 1,
    );
    this.#frame ??= requestAnimationFrame(this.#draw);
  }

  #still(): void {
    this.#awake.release();
    clearTimeout(this.#timer);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#cues.hush();
  }

  #draw = (): void => {
    this.#frame = undefined;
    const snapshot = this.#actor?.getSnapshot();
    if (!snapshot) return;
    const { context, value } = snapshot;
    const beat = context.beats[context.beat];
    if (beat) this.#show(beat, passed(context, stopwatch.now()));
    if (value === 'running' && this.#stage) this.#frame = requestAnimationFrame(this.#draw);
  };

  #show(beat: Beat, time: number): void {
    const picture = own(this.#pack.pictures, beat.picture);
    if (!picture) return;
    const { at, mirrored } = momentOf(beat, time, picture.poses.length);
    this.#stage?.show(picture, at, mirrored);
  }

  #takeStage = (svg: Element | undefined): void => {
    this.#stage = svg instanceof SVGSVGElement ? new Stage(svg) : undefined;
    if (this.#stage) this.#draw();
  };

  #setAloud(on: boolean): void {
    this.#cues.hush();
    this.#cues.aloud = on;
    this.#host.requestUpdate();
  }

  #setBuzz(on: boolean): void {
    this.#cues.buzz = on;
    this.#host.requestUpdate();
  }

  /** The seconds of a hold are counted aloud, as whoever stands beside you would. */
  #count(context: ExerciseContext): void {
    const beat = context.beats[context.beat];
    const second = Math.floor(passed(context, context.seen) / SECOND) + 1;
    const counted = `${context.beat} ${second}`;
    if (beat?.kind !== 'hold' || counted === this.#counted) return;
    this.#counted = counted;
    // The first second is taken by the word "hold".
    if (second > 1) this.#cues.say(String(second), this.#lang);
  }

  #tell(beat: Beat | undefined): void {
    if (!beat) return this.#cues.hush();
    this.#cues.say(cueFor(beat, this.#pack), this.#lang);
    this.#cues.pulse(pulseFor(beat));
  }

  #tellLook(): void {
    this.#cues.say(this.#pack.messages.look, this.#lang);
    this.#cues.pulse([300, 150, 300, 150, 300]);
  }

  /** Where it stands is noted when that is news, not at every tick. */
  #mark({ beat, done, checked, since }: ExerciseContext, state: string): void {
    const news = `${beat} ${checked} ${state}`;
    if (news === this.#marked || state === 'done') return;
    this.#marked = news;
    const sinceThen = since === undefined ? {} : { since: clock.now() - (stopwatch.now() - since) };
    this.#send({ type: 'mark', session: { remedy: this.#remedy, beat, done, checked, ...sinceThen } }, true);
  }
}

/** How long a pack that should be off has been on, in minutes, where that is too long. */
function minutesOn(beat: Beat, { beats, beat: index }: ExerciseContext, time: number): number | undefined {
  if (beat.kind !== 'off' || beat.most === undefined) return undefined;
  const on = (beats[index - 1]?.seconds ?? 0) + time / SECOND;
  return on > beat.most ? Math.floor(on / 60) : undefined;
}
