import { html, type LitElement, type ReactiveController } from 'lit';
import type { Sheet } from './dress.js';
import { insideStyles } from './styles/inside.js';
import { emergencyLine } from './views/help.js';
import { failedNote, type Bare } from './views/failed.js';
import { startInsteadView } from './views/start-instead.js';
import type { Line } from './line.js';

/** What it is told, and asks for. */
export interface Ends {
  readonly line: Line;
  readonly bare: () => Bare;
  readonly retry: () => void;
  /** The visitor wants the guide: its first heading is then owed the focus. */
  readonly owe: () => void;
  readonly wear: (sheets: readonly Sheet[]) => void;
}

/** Puts something into the frame in which everything of the guide stands. */
export type Around = (content: unknown) => unknown;

const CALL = 'a[href^="tel:"]';

/**
 * What a page has put into the tag, and which is read until the guide is ready. It goes when nobody is in the middle of
 * it, and the page below stays where it is.
 */
export class Inside implements ReactiveController {
  readonly #host: LitElement;
  readonly #ends: Ends;
  /** Whether the guide has taken its place. */
  #over = false;
  /** Whether the guide is ready and the visitor was in the middle of reading. */
  #offered = false;
  /** Keeps the room that it took. */
  readonly #room = new CSSStyleSheet();
  /** The screen for which the room is kept; nothing where none is. */
  #screen: string | undefined;

  constructor(host: LitElement, ends: Ends) {
    this.#host = host;
    this.#ends = ends;
    ends.wear([insideStyles, { styleSheet: this.#room }]);
    host.addController(this);
  }

  /** What there is to show in the place of the guide; nothing once that is to be shown. */
  readonly view = (around: Around): unknown => {
    const { line, bare, retry } = this.#ends;
    if (this.#over) return undefined;
    if (line.conversation) {
      this.#offered ||= this.#isRead;
      if (!this.#offered) {
        this.#leave();
        return undefined;
      }
      const { messages } = line.conversation.loaded;
      return [SLOT, html`<div class="beside">${around(startInsteadView(messages, this.#start))}</div>`];
    }
    const help = this.#hasNumber ? '' : around(emergencyLine(bare()));
    return [help, SLOT, line.failed ? around(failedNote(bare(), retry)) : ''];
  };

  hostUpdated(): void {
    const { line } = this.#ends;
    if (this.#screen === undefined || line.conversation?.screen === this.#screen) return;
    this.#screen = undefined;
    this.#room.replaceSync('');
  }

  /** Whether it says by itself whom to call: then nobody has to read that twice. */
  get #hasNumber(): boolean {
    return [...this.#host.children].some(
      (each) => !each.slot && (each.matches(CALL) || each.querySelector(CALL)),
    );
  }

  /** Whether somebody is in the middle of it: has scrolled into it, opened a part, marked words or is at a link. */
  get #isRead(): boolean {
    const host = this.#host;
    const { top, bottom } = host.getBoundingClientRect();
    const marked = getSelection();
    return (
      (top < 0 && bottom > 0) ||
      host.matches(':focus-within') ||
      host.querySelector('details[open]') !== null ||
      (marked !== null && !marked.isCollapsed && host.contains(marked.anchorNode))
    );
  }

  readonly #start = (): void => {
    this.#ends.owe();
    this.#over = true;
    this.#host.requestUpdate();
  };

  /** Goes, and keeps as much of its room as is in sight. */
  #leave(): void {
    this.#over = true;
    const below = this.#below;
    this.#screen = this.#ends.line.conversation?.screen;
    // Measured once the guide is drawn, and before anything is painted.
    void this.#host.updateComplete.then(() => {
      const missing =
        Math.min(below, Math.max(innerHeight, this.#host.getBoundingClientRect().top)) - this.#below;
      if (missing <= 0) return;
      const { height } = this.#host.getBoundingClientRect();
      this.#room.replaceSync(`:host { min-block-size: ${Math.ceil(height + missing)}px; }`);
    });
  }

  /** Where that begins which stands below the guide, in pixels from the top of the window. */
  get #below(): number {
    const { parentNode } = this.#host;
    // Taken out of the page before it was drawn, it has nothing below.
    if (!parentNode) return 0;
    const range = document.createRange();
    range.setStartAfter(this.#host);
    range.setEndAfter(parentNode.lastChild ?? this.#host);
    const next = [...range.getClientRects()].find(({ height }) => height > 0);
    return next?.top ?? this.#host.getBoundingClientRect().bottom;
  }
}

const SLOT = html`<slot></slot>`;
