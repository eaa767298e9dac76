import type { ReactiveControllerHost } from 'lit';
import type { Opening } from '../guide/guide.js';
import type { GuideInput, GuideNews } from '../machine/guide-machine.js';
import type { Conversation } from './conversation.js';
import type { GuideProblem } from './events.js';
import { GuideUnavailable, builtInFor, loadGuide, type LoadedGuide, type Wanted } from './guide-source.js';

type Parts = typeof import('./conversation.js');

/** What the element is asked for, and told, while a guide comes. */
export interface Ends {
  /** What a conversation about this guide begins with. */
  readonly inputFor: (loaded: LoadedGuide) => Omit<GuideInput, 'guide'>;
  readonly hear: (news: GuideNews) => void;
  /** The guide has arrived; or has only changed its language, and then it is not another one. */
  readonly ready: (loaded: LoadedGuide, another: boolean) => void;
  readonly refuse: (problems: readonly GuideProblem[]) => void;
}

/**
 * The line between the element and its guide: what is wanted, what has arrived, and what the visitor asked
 * for before it had. Another language alone never costs the answers.
 */
export class Line {
  conversation: Conversation | undefined;
  /** The views that came with the conversation. */
  views: Parts['views'] | undefined;
  /** What these views are styled with. */
  styles: Parts['styles'] = [];
  failed = false;
  #host: ReactiveControllerHost;
  #ends: Ends;
  #wanted: Wanted | undefined;
  #giveUp: AbortController | undefined;
  #waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost, ends: Ends) {
    this.#host = host;
    this.#ends = ends;
  }

  /** The first screen of the guide that is wanted, where it stands before the guide has arrived. */
  get opening(): Opening | undefined {
    return this.#wanted && builtInFor(this.#wanted)?.opening;
  }

  /** Whether the visitor went on before the guide had arrived. */
  get waiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** Gets a guide. An earlier one that is still on its way is given up. */
  load(wanted: Wanted): void {
    const before = this.#wanted;
    const same =
      before?.guide === wanted.guide && before.src === wanted.src && before.guideData === wanted.guideData;
    if (before && !same) this.#hangUp();
    this.#wanted = wanted;
    this.failed = false;
    this.#giveUp?.abort();
    void this.#fetch(wanted, (this.#giveUp = new AbortController()));
  }

  /** Tries again after a failure. */
  retry(): void {
    if (this.#wanted) this.load(this.#wanted);
    this.#host.requestUpdate();
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

  async #fetch(wanted: Wanted, giveUp: AbortController): Promise<void> {
    try {
      const [parts, loaded] = await Promise.all([import('./conversation.js'), loadGuide(wanted, giveUp)]);
      if (this.#giveUp === giveUp) this.#begin(parts, loaded);
    } catch (error) {
      if (this.#giveUp !== giveUp) return;
      this.#hangUp();
      this.failed = true;
      this.#ends.refuse(problemsIn(error));
    }
    this.#host.requestUpdate();
  }

  #begin(parts: Parts, loaded: LoadedGuide): void {
    const another = this.conversation?.loaded.guide !== loaded.guide;
    if (!another) this.conversation?.turnTo(loaded);
    else {
      this.conversation?.stop();
      const input = this.#ends.inputFor(loaded);
      this.conversation = new parts.Conversation(this.#host, loaded, input, this.#ends.hear);
      this.views = parts.views;
      this.styles = parts.styles;
    }
    this.#ends.ready(loaded, another);
    for (const act of this.#waiting.splice(0)) act();
  }

  #hangUp(): void {
    this.conversation?.stop();
    this.conversation = undefined;
    this.#waiting = [];
  }
}

const problemsIn = (error: unknown): readonly GuideProblem[] =>
  error instanceof GuideUnavailable ? error.problems : [{ path: 'guide', message: String(error) }];
