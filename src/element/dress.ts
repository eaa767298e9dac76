import type { CSSResultOrNative } from 'lit';

interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The sheets that an element stands in. What no first screen needs is put on when it arrives. */
export class Dress {
  #host: Host;
  #worn: CSSResultOrNative[];

  /** @param first the sheets in which the host was drawn at first */
  constructor(host: Host, first: readonly CSSResultOrNative[]) {
    this.#host = host;
    this.#worn = [...first];
  }

  /** Puts sheets on over the others; one that is worn already stays where it is. */
  wear(sheets: readonly CSSResultOrNative[]): void {
    const more = sheets.filter((sheet) => !this.#worn.includes(sheet));
    if (more.length === 0) return;
    this.#worn.push(...more);
    this.putOn();
  }

  /** Puts all of them on, also in another document than the one in which they were made. */
  putOn(): void {
    const { renderRoot } = this.#host;
    if (!(renderRoot instanceof ShadowRoot)) return;
    const { defaultView } = renderRoot.ownerDocument;
    // A document that nobody sees has no view.
    if (!defaultView) return;
    const sheets = this.#worn.map((worn) => (worn instanceof CSSStyleSheet ? worn : worn.styleSheet));
    renderRoot.adoptedStyleSheets = sheets.flatMap((sheet) => (sheet ? [sheetIn(defaultView, sheet)] : []));
  }
}

/** A sheet belongs to the document that it was made in: elsewhere it takes another that says the same. */
function sheetIn(view: Window & typeof globalThis, sheet: CSSStyleSheet): CSSStyleSheet {
  if (view === globalThis) return sheet;
  const other = new view.CSSStyleSheet();
  other.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join(''));
  return other;
}
