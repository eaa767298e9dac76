import type { ReactiveController, ReactiveControllerHost, CSSResult } from 'lit';
import { warn } from './attributes.js';
import { clock } from './clock.js';
import { eraseAll } from './erase.js';
import { takeOut } from './fragment.js';
import { isSameLanguage } from './language.js';
import { leaving } from './leaving.js';
import { enExit, type ExitMessages } from './messages/en-exit.js';
import { exitLanguages } from './messages/exit-languages.js';
import type { Reword } from './rewording.js';
import { textOf } from './settings.js';
import { exitStyles } from './styles/exit.js';
import { blankView, exitView } from './views/exit.js';
import { elementLanguageFor } from './words.js';

/**
 * Where to go when the publisher names no place: an encyclopaedia without adverts, in every language, that anybody
 * may have been reading.
 */
const NEUTRAL = 'https://www.wikipedia.org/';
/** How soon one press has to follow another, in milliseconds: unhurried for a hand that shakes. */
const SOON = 2000;
const PRESSES = 3;

/** What the element does for whoever leaves. */
export interface Leave {
  /** Draws at once, without waiting for its turn. */
  readonly redraw: () => void;
  /** Drops the guide and everything that was said. */
  readonly drop: () => void;
  readonly wear: (sheets: readonly CSSResult[]) => void;
}

/** Leaving quickly: one tap, or Escape three times, and nothing is left to be found. */
export class Exit implements ReactiveController {
  /** What is drawn in place of everything once somebody has left. */
  blank: unknown;
  #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  #leave: Leave;
  #written: unknown = '';
  #address = NEUTRAL;
  #lang = 'en';
  #messages: ExitMessages = enExit;
  #wanted = 'en';
  #presses: number[] = [];

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, leave: Leave) {
    this.#host = host;
    this.#leave = leave;
    leave.wear([exitStyles]);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#press, true);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#press, true);
  }

  /**
   * The button, with what the keyboard does.
   * @param written the address as the publisher wrote it, if one did
   * @param lang the language of everything else on the screen
   * @param reword lays the words of the page over the element's own
   */
  view(written: unknown, lang: string, reword?: Reword): unknown {
    this.#read(written);
    void this.#turnTo(elementLanguageFor(lang));
    const messages = reword?.(this.#messages) ?? this.#messages;
    // Beside a guide in a language without words of ours, and until others have come.
    const theirs = isSameLanguage(this.#lang, lang) || messages.leave !== this.#messages.leave;
    return exitView(messages, theirs ? undefined : this.#lang, () => this.leave());
  }

  /** Leaves. Whatever goes wrong on the way, nothing keeps anybody here. */
  leave(): void {
    const steps = [() => this.#cover(), eraseAll, () => this.#leave.drop(), () => takeOut()];
    for (const step of steps) {
      try {
        step();
      } catch (error) {
        console.warn('<relief-guide>: something was in the way of leaving.', error);
      }
    }
    leaving.to(this.#address);
  }

  /** The page behind stays in sight until the next one comes, unless it is covered. */
  #cover(): void {
    this.blank = blankView;
    this.#leave.redraw();
    const cover = this.#host.renderRoot.querySelector<HTMLElement>('.blank');
    // An older browser has no layer over the page: there, the guide alone is gone.
    if (cover && 'showPopover' in cover) cover.showPopover();
  }

  #read(written: unknown): void {
    if (written === this.#written) return;
    this.#written = written;
    const text = textOf(written);
    const fit = /^https:\/\/\S+$/i.test(text);
    this.#address = fit ? text : NEUTRAL;
    if (text && !fit) warn('quick-exit', text, 'addresses that begin with https://', NEUTRAL);
  }

  async #turnTo(lang: string): Promise<void> {
    if (lang === this.#wanted) return;
    this.#wanted = lang;
    try {
      const messages = await exitLanguages[lang]?.();
      if (!messages || lang !== this.#wanted) return;
      this.#messages = messages;
      this.#lang = lang;
      this.#host.requestUpdate();
    } catch (error) {
      console.warn('<relief-guide>: the words of the button to leave could not be loaded.', error);
    }
  }

  #press = ({ key, repeat }: KeyboardEvent): void => {
    // A key that is held down says nothing of haste.
    if (repeat || !this.#host.renderRoot.querySelector('[part~="exit"]')) return;
    const now = clock.now();
    const last = this.#presses.at(-1) ?? now;
    if (key !== 'Escape' || Math.abs(now - last) > SOON) this.#presses = [];
    if (key !== 'Escape') return;
    this.#presses.push(now);
    if (this.#presses.length >= PRESSES) this.leave();
  };
}
