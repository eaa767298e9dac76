import type { ReactiveElement } from 'lit';
import type { AnswerProblem } from '../guide/answer.js';
import { dueCheckIn, type Due } from '../guide/check-ins.js';
import { isoDay } from '../guide/day.js';
import { figureOf } from '../guide/figure-of.js';
import type { Answer, Id, Level, Question, Region } from '../guide/guide.js';
import { isOutOfDate } from '../guide/out-of-date.js';
import { knownRegion, regionOf } from '../guide/region.js';
import { wordsUnder } from '../guide/wording.js';
import { careBegan, sinceThen } from '../machine/care.js';
import type { GuideContext, GuideEvent, GuideInput } from '../machine/guide-machine.js';
import type { Journey } from '../machine/journey.js';
import { factsBefore, placeOf, previousQuestion, questionsAfter, readHere } from '../machine/place.js';
import { ActorController } from './actor-controller.js';
import type { Choices } from './attributes.js';
import { askingOf, labelOf, saidSoFar } from './asking.js';
import { clock } from './clock.js';
import { Contacts } from './contacts.js';
import { eventFor } from './events.js';
import { ExtraParts } from './extras.js';
import { countriesOf } from './countries.js';
import type { Setting } from './first-surface.js';
import { Keeper } from './keep.js';
import type { Ends } from './line.js';
import { Links } from './links.js';
import type { LoadedGuide, Rest } from './loaded-guide.js';
import { mayBeDue } from './may-be-due.js';
import { tellOutdated } from './outdated.js';
import { unsureSigns, wordsBehind } from './reasons.js';
import type { Reword } from './rewording.js';
import { RESULTS } from './results.js';
import type { SecondHalf } from './second-half.js';
import { resultStyles } from './styles/result.js';
import type { Surface } from './surface.js';
import { figureStyles } from './styles/figure.js';
import { escalatedView } from './views/escalated.js';
import { figureView } from './views/figure.js';
import { languageMissingNote } from './views/language-missing.js';
import { laterMissingView } from './views/later-missing.js';
import { questionView } from './views/question.js';
import { welcomeView } from './views/welcome.js';
import { elementWordsFor } from './words.js';
import { resumedNote } from './views/resumed.js';
import { stillKeptNote } from './views/still-kept.js';

export { rise } from './motion.js';

export { loadedGuide } from './loaded-guide.js';

export { lookAhead } from '../machine/place.js';

/**
 * It comes with the conversation, so that nobody can read from the network who was given a way to leave.
 * @public
 */
export { Exit } from './exit.js';

/** What a conversation begins with. */
export interface Beginning extends Pick<GuideInput, 'region' | 'without'> {
  readonly remember: Choices['remember'];
}

/** What stands around a conversation, while it is shown. */
export interface Around {
  readonly later: SecondHalf;
  /** The language whose words could not be had, and a way to try again. */
  readonly missing: string | undefined;
  readonly retry: () => void;
}

/** A guide and a visitor talking: the actor, and what it has to show. It arrives after the first screen. */
export class Conversation {
  readonly #actor: ActorController;
  readonly #extras: ExtraParts;
  readonly #keeper: Keeper;
  readonly #links: Links;
  readonly #contacts: Contacts;
  readonly #host: ReactiveElement;
  readonly #wear: Ends['wear'];
  #loaded: LoadedGuide;
  #exits = false;

  constructor(
    host: ReactiveElement,
    loaded: LoadedGuide,
    { remember, ...input }: Beginning,
    { mayHear, tell, wear }: Pick<Ends, 'mayHear' | 'tell' | 'wear'>,
  ) {
    const { guide } = loaded;
    this.#host = host;
    this.#wear = wear;
    this.#loaded = loaded;
    this.#keeper = new Keeper(remember, guide.id);
    const { journey } = this.#keeper;
    this.#actor = new ActorController(host, { guide, journey, ...input }, (news) => {
      const event = eventFor(news, mayHear());
      if (event) tell(event);
    });
    if (journey !== undefined) this.#openDueCheckIn();
    this.#extras = new ExtraParts(host, loaded, this, wear);
    this.#contacts = new Contacts(
      host,
      () => this.#around,
      (event) => {
        if (mayHear() !== 'basic') tell(event);
      },
    );
    this.#links = new Links(host, this.#extras.carry, () => this.#keeper.allowed);
  }

  /** Whoever let the answers be kept and comes back on the day of a check-in has come for it. */
  #openDueCheckIn(): void {
    const now = clock.now();
    if (!mayBeDue(this.state, placeOf(this.context).assessment.level)) return;
    if (this.#clocksAt(now).due) this.send({ type: 'report', at: now });
  }

  #clocksAt(now: number): Due {
    const { guide, journey } = this.context;
    return dueCheckIn(guide, careBegan(journey) ?? now, now, sinceThen(journey));
  }

  get #around(): { readonly region: Region; readonly level: Level | undefined } {
    const { guide, region } = this.context;
    return {
      region: regionOf(guide, knownRegion(guide, region)),
      level: RESULTS.includes(this.state) ? placeOf(this.context).assessment.level : undefined,
    };
  }

  get context(): GuideContext {
    return this.#actor.snapshot.context;
  }

  get state(): string {
    return this.#actor.snapshot.value;
  }

  /** What tells one screen from another: the state and, in it, the question or the remedy. */
  get screen(): string {
    if (this.#links.inFront) return 'link';
    return `${this.state} ${this.context.trying ?? this.question?.id ?? ''}`;
  }

  /** The question on the screen, where there is one. */
  get question(): Question | undefined {
    return placeOf(this.context).question;
  }

  get journey(): Journey {
    return this.context.journey;
  }

  /** Reads what is ticked on a question, as the guide would. */
  read = (question: Id, ticks: readonly Id[]): Answer | AnswerProblem | undefined =>
    readHere(this.context, question, ticks);

  get loaded(): LoadedGuide {
    return this.#loaded;
  }

  /**
   * Gets ready to go on in another language, or as the page words it.
   * @returns what turns to it, at once; nothing where it is spoken already
   * @throws LanguageMissing
   */
  async prepare(
    lang: string,
    reword: Reword | undefined,
  ): Promise<(() => readonly [guide: LoadedGuide, rest: Rest]) | undefined> {
    const turned = await this.#loaded.turn(lang, reword);
    if (!turned) return undefined;
    const turnExtras = await this.#extras.prepare(turned[0]);
    return () => {
      turnExtras();
      [this.#loaded] = turned;
      return turned;
    };
  }

  /** Tells the page if this guide is past the day of its next check. */
  tellOutdated(page: EventTarget, now: number): void {
    tellOutdated(page, this.#loaded.guide, now);
  }

  send(event: GuideEvent): void {
    this.#actor.send(event);
  }

  /** The visitor asks for something: what comes of it is kept, where they have said so. */
  ask(event: GuideEvent): void {
    this.send(event);
    this.#keeper.keep(this.journey);
  }

  /** Begins again: every answer is dropped, and what was kept is erased. */
  restart(): void {
    this.#keeper.forget();
    this.send({ type: 'restart' });
  }

  /** Takes another word of the publisher on what may be kept. */
  allow(remember: Choices['remember']): void {
    this.#keeper.allow(remember);
  }

  /** Whether something was said after which there has to be a way to leave. It stays, even if that is taken back. */
  get exits(): boolean {
    const { begun, guide } = this.context;
    const { facts } = placeOf(this.context).walk;
    this.#exits = begun && (this.#exits || (guide.exitFacts?.some((fact) => facts.has(fact)) ?? false));
    return this.#exits;
  }

  stop(): void {
    this.#extras.stop();
    this.#actor.stop();
    this.#links.stop();
    this.#contacts.stop();
  }

  /** What is on the screen. */
  view(setting: Setting, { later, missing, retry }: Around): readonly unknown[] {
    const surface = this.surface(setting);
    const missingNote =
      missing === undefined
        ? ''
        : languageMissingNote(surface, missing, elementWordsFor(missing).waiting, retry);
    this.#dressFor(surface, later);
    if (this.#links.inFront) return [missingNote, '', '', this.#links.view(surface)];
    this.#accompany(surface);
    return [
      missingNote,
      [
        this.#links.note(this.screen),
        this.#keeper.stuck ? stillKeptNote(surface) : '',
        this.#keeper.resumed && this.context.begun ? resumedNote(surface) : '',
      ],
      later.shown?.note(this.state, surface) ?? '',
      this.#stateView(surface, later),
    ];
  }

  /** On the first screen, of which a page may have many, nothing is seen of what the others stand in. */
  #dressFor({ drawing }: Surface, later: SecondHalf): void {
    if (drawing) this.#wear([figureStyles]);
    if (this.state === 'welcome' && !this.#links.inFront) return;
    this.#wear([resultStyles]);
    later.wear();
  }

  /** Brings what doing something needs, and goes on with a session that was under way when the page was closed. */
  #accompany(surface: Surface): void {
    const { state, journey } = this;
    if (!['trying', 'practising'].includes(state)) return;
    const { doing } = surface;
    // Asked for at each drawing, what fails would be asked for without end, and nobody would be told.
    if (!doing.failed) doing.want();
    const { session } = journey;
    // Not while this screen is being drawn, because it brings another one.
    if (state === 'trying' && session) queueMicrotask(() => doing.part?.runner.resume(surface, session));
  }

  #stateView(surface: Surface, { shown, failed, load }: SecondHalf): unknown {
    const { state } = this;
    switch (state) {
      case 'welcome':
        return welcomeView(surface);
      case 'escalated':
        return escalatedView(surface);
      case 'planning':
      case 'trying':
      case 'practising':
      case 'telling':
      case 'concluded':
        return shown?.view(state, surface) ?? laterMissingView(surface, failed ? load : undefined);
      default:
        return questionView(surface);
    }
  }

  /** All that a view needs, worked out from the place in the conversation. */
  surface(setting: Setting): Surface {
    const { context } = this;
    const { guide, journey, region } = context;
    const { lang, now, sheet } = setting;
    const { messages, translation } = this.#loaded;
    const place = placeOf(context);
    const { walk, question } = place;
    const texts = wordsUnder(this.#loaded.texts, walk.facts);
    // A question is asked in the words for what was said before it: the first one may say whom they are for.
    const asked = wordsUnder(this.#loaded.texts, factsBefore(context));
    const code = knownRegion(guide, region);
    const asking = question && askingOf(question, walk.facts, sheet, asked, messages);
    const figure = question && figureOf(question, this.#loaded.figures);
    return {
      ...setting,
      doing: this.#extras.doing,
      course: this.#extras.course,
      carry: this.#extras.carry,
      taking: this.#extras.taking,
      messages,
      translation,
      remembering: this.#keeper.offer(messages, journey, () => this.#host.requestUpdate()),
      guide,
      texts,
      region: regionOf(guide, code),
      regionCode: code,
      get countries() {
        return countriesOf(guide, lang, setting.redraw);
      },
      asking,
      drawing: asking && figure && figureView(figure, asking, messages),
      outOfDate: isOutOfDate(guide, isoDay(now)),
      questionsAfter: questionsAfter(context),
      canGoBack: previousQuestion(context) !== undefined,
      get said() {
        return saidSoFar(walk.asked, journey.answers, texts, messages);
      },
      get assessment() {
        return place.assessment;
      },
      standing: context,
      get unsureSigns() {
        return unsureSigns(context).map((id) => labelOf(id, texts, messages));
      },
      wordsFor: (facts) => wordsBehind(context, facts).map((id) => labelOf(id, texts, messages)),
      trying: context.trying,
      clocks: this.#clocksAt(now),
      lastPain: journey.pains?.at(-1)?.score,
      lastTrial: journey.trials.slice(journey.heard ?? 0).at(-1),
    };
  }
}
