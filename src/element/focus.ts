import type { LitElement, ReactiveController } from 'lit';
import { missingField } from './views/missing-field.js';

/** Whether the focus of a page is nowhere in particular. */
const isAtRest = ({ activeElement, body }: Document): boolean => !activeElement || activeElement === body;

const headingOf = (root: ParentNode): HTMLElement | null => root.querySelector('[part~="heading"]');

/**
 * Where the focus goes: to the new heading, or to what is missing, after the visitor's own act, and never on
 * load. What held the focus may go with the old screen: then the next heading is owed it.
 */
export class Focus implements ReactiveController {
  #host: LitElement;
  /** Where it goes after the visitor's own act; without one it stays where it is. */
  #next: 'heading' | 'error' | undefined;
  /** Whether it stood on something of ours that may go with the old screen. */
  #held = false;
  /** Whether it was lost with the old screen and no heading has come yet. */
  #owed = false;
  #screen = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('keyup', ({ key }) => {
      if (key.startsWith('Arrow')) this.#markRadio();
    });
  }

  /** WebKit takes a move among radios by the arrow keys for a click, and shows no ring: the styles show one by this. */
  #markRadio(): void {
    const { activeElement: radio } = this.#within;
    if (!radio?.matches('[type="radio"]:not(:focus-visible)')) return;
    radio.setAttribute('data-keys', '');
    radio.addEventListener('blur', () => radio.removeAttribute('data-keys'), { once: true });
  }

  /** The visitor has acted: a new screen is theirs to be told of, or what is missing. */
  follow(next: 'heading' | 'error'): void {
    this.#next = next;
  }

  /** The next heading that comes is owed the focus. */
  owe(): void {
    this.#owed = true;
  }

  hostUpdate(): void {
    this.#held = this.#within.activeElement !== null;
  }

  /** Whether the visitor's own act has brought another screen. */
  turnsTo(screen: string): boolean {
    return this.#next === 'heading' && screen !== this.#screen;
  }

  /** Moves the focus, once a screen has been drawn. */
  settle(screen: string): void {
    const { activeElement } = this.#within;
    if (this.#held && !activeElement) this.#owed = true;
    // Whoever has gone elsewhere in the page since is left there.
    if (activeElement || !isAtRest(this.#host.ownerDocument)) this.#owed = false;
    if (this.#next === 'error') this.#move(missingField);
    else if (this.#owed || this.turnsTo(screen)) this.#move(headingOf);
    this.#next = undefined;
    this.#screen = screen;
  }

  /** A closed root is known to its element alone. */
  get #within(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  #move(find: (root: ParentNode) => HTMLElement | null): void {
    const target = find(this.#host.renderRoot);
    if (!target) return;
    target.focus();
    this.#owed = false;
  }
}
