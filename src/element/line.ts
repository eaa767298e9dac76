import type { CSSResult, ReactiveElement } from 'lit';
import type { Opening } from '../guide/guide.js';
import type { BuiltInGuide } from '../guides/index.js';
import type { Choices } from './attributes.js';
import type { Beginning, Conversation } from './conversation.js';
import type { GuideProblem } from './error-event.js';
import { firstInEnglish, firstMeanwhile, loadFirst, type FirstWords } from './first-words.js';
import { breath } from './idle.js';
import { GuideUnavailable, builtInFor, loadGuide, type Wanted } from './guide-source.js';
import type { LoadedGuide, Rest } from './loaded-guide.js';
import type { Reword } from './rewording.js';
import { LanguageMissing } from './words.js';

type Parts = typeof import('./conversation.js');

/** What the element is asked for, and told, while a guide comes. */
export interface Ends {
  /** What a conversation about this guide begins with. */
  readonly inputFor: (loaded: Pick<LoadedGuide, 'guide'>) => Beginning;
  /** What the page may hear. */
  readonly mayHear: () => Choices['events'];
  readonly tell: (event: Event) => void;
  /** The guide has arrived. */
  readonly ready: (loaded: LoadedGuide) => void;
  /** The guide has all its words in another language. */
  readonly reworded: (loaded: LoadedGuide, rest: Rest) => void;
  readonly refuse: (problems: readonly GuideProblem[]) => void;
  /** Sheets have come with the views that stand in them. */
  readonly wear: (sheets: readonly CSSResult[]) => void;
}

/**
 * The line between the element and its guide: what is wanted, what has arrived, and what the visitor asked
 * for before it had. Another language alone never costs the answers.
 */
export class Line {
  conversation: Conversation | undefined;
  /** What to do with a screen that the visitor has turned to. */
  turned: Parts['rise'] | undefined;
  failed = false;
  /** The language that was wanted and could not be had: the guide goes on in the words that it has. */
  missing: string | undefined;
  /** Lays the words of the page over the element's own, once it has arrived. */
  reword: Reword | undefined;
  #first: FirstWords | undefined;
  #host: ReactiveElement;
  #ends: Ends;
  #wanted: Wanted | undefined;
  #giveUp: AbortController | undefined;
  #waiting: (() => void)[] = [];

  constructor(host: ReactiveElement, ends: Ends) {
    this.#host = host;
    this.#ends = ends;
  }

  /** The first screen of the guide that is wanted, where it stands before the guide has arrived. */
  get opening(): Opening | undefined {
    return this.#builtIn?.opening;
  }

  /** The words of what stands before the conversation. */
  get first(): FirstWords {
    return this.#first ?? firstMeanwhile(this.#builtIn, this.#wanted ?? { lang: '' });
  }

  /** Tries again after a failure. */
  readonly retry = (): void => {
    if (this.#wanted) this.load(this.#wanted);
    this.#host.requestUpdate();
  };

  get #builtIn(): BuiltInGuide | undefined {
    return this.#wanted && builtInFor(this.#wanted);
  }

  /** Whether the first screen keeps its room, and shows little more than the emergency advice. */
  get waitsForWords(): boolean {
    return !this.conversation && !this.failed && this.first.coming && this.opening !== undefined;
  }

  /** Whether the visitor went on before the guide had arrived. */
  get waiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** Gets a guide, or its words in another language. What is still on its way is given up. */
  load(wanted: Wanted): void {
    const before = this.#wanted;
    const same =
      before?.guide === wanted.guide && before.src === wanted.src && before.guideData === wanted.guideData;
    if (before && !same) this.#hangUp();
    if (before?.lang !== wanted.lang) this.missing = undefined;
    this.#wanted = wanted;
    this.failed = false;
    this.#giveUp?.abort();
    const giveUp = (this.#giveUp = new AbortController());
    const { conversation } = this;
    if (conversation) return void this.#turn(conversation, wanted, giveUp);
    void this.#open(wanted, giveUp);
    void this.#fetch(wanted, giveUp);
  }

  /** Does something now, or as soon as there is someone to talk to. */
  whenTalking(act: (conversation: Conversation) => void): void {
    const now = (): void => {
      if (this.conversation) act(this.conversation);
    };
    if (this.conversation) return now();
    this.#waiting.push(now);
    this.#host.requestUpdate();
  }

  /** Words that stand already stay until others have arrived. */
  async #open(wanted: Wanted, giveUp: AbortController): Promise<void> {
    const builtIn = this.#builtIn;
    const english = firstInEnglish(builtIn);
    const coming = loadFirst(builtIn, wanted.lang);
    if (!coming && !wanted.messages) {
      this.#first = english;
      return;
    }
    try {
      const [first, reword] = await Promise.all([coming ?? english, this.#rewording(wanted)]);
      const messages = reword?.(first.messages) ?? first.messages;
      if (this.#giveUp === giveUp) this.#first = { ...first, messages };
    } catch {
      // What the guide itself comes to decides whether anything is missing: that is said there.
      if (this.#giveUp === giveUp) this.#first ??= english;
    }
    this.#host.requestUpdate();
  }

  async #fetch(wanted: Wanted, giveUp: AbortController): Promise<void> {
    const stale = (): boolean => this.#giveUp !== giveUp;
    try {
      // To ask for files takes as long as to draw a fifth of the first screen, which goes first.
      await breath();
      if (stale()) return;
      const [parts, loaded, reword] = await Promise.all([
        import('./conversation.js'),
        loadGuide(wanted, giveUp),
        this.#rewording(wanted),
      ]);
      // The scripts have just run. A finger that came down meanwhile goes first, and after each part of what follows.
      await breath();
      parts.lookAhead(loaded[0].guide, this.#ends.inputFor(loaded[0]).region);
      await breath();
      if (!stale()) this.#begin(parts, parts.loadedGuide(...loaded, reword));
      await breath();
    } catch (error) {
      if (stale()) return;
      if (error instanceof LanguageMissing && wanted.lang !== 'en') {
        this.#miss(error);
        return this.#fetch({ ...wanted, lang: 'en' }, giveUp);
      }
      // What was asked for meanwhile is done after all, if another try brings the guide.
      this.#first = undefined;
      this.failed = true;
      this.#ends.refuse(problemsIn(error));
    }
    this.#host.requestUpdate();
  }

  #begin(parts: Parts, loaded: LoadedGuide): void {
    const input = this.#ends.inputFor(loaded);
    this.conversation = new parts.Conversation(this.#host, loaded, input, this.#ends);
    this.turned = parts.rise;
    this.#ends.ready(loaded);
    for (const act of this.#waiting.splice(0)) act();
  }

  /** Goes on in another language, once all its words are there: nothing on the screen is ever in two. */
  async #turn(conversation: Conversation, wanted: Wanted, giveUp: AbortController): Promise<void> {
    try {
      const turn = await conversation.prepare(wanted.lang, await this.#rewording(wanted));
      if (this.#giveUp !== giveUp) return;
      this.missing = undefined;
      if (turn) this.#ends.reworded(...turn());
    } catch (error) {
      if (this.#giveUp !== giveUp) return;
      this.#miss(error);
    }
    this.#host.requestUpdate();
  }

  /** Drops the guide and all that was said, and whatever is on its way. */
  drop(): void {
    this.#giveUp?.abort();
    this.#giveUp = undefined;
    this.#hangUp();
  }

  /** Only a page that gives words of its own has to load what checks them. Without that, the guide speaks as ever. */
  async #rewording({ messages }: Wanted): Promise<Reword | undefined> {
    try {
      return (this.reword = messages
        ? (await import('./rewording.js')).rewordingFor(messages, this.#host)
        : undefined);
    } catch (error) {
      console.warn('<relief-guide>: the words in `messages` could not be used.', error);
    }
  }

  #miss(error: unknown): void {
    this.missing = this.#wanted?.lang;
    console.warn(`<relief-guide>: ${String(error)}`);
  }

  #hangUp(): void {
    this.conversation?.stop();
    this.conversation = undefined;
    this.#first = undefined;
    this.#waiting = [];
  }
}

const problemsIn = (error: unknown): readonly GuideProblem[] =>
  error instanceof GuideUnavailable ? error.problems : [{ path: 'guide', message: String(error) }];
