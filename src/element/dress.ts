/** A sheet, as `css` makes them. */
export interface Sheet {
  readonly styleSheet?: CSSStyleSheet | undefined;
}

interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The sheets that an element stands in. What no first screen needs is put on when it arrives. */
export class Dress {
  #host: Host;
  #worn: Sheet[];

  /** @param first the sheets in which the host is drawn at first */
  constructor(host: Host, first: readonly Sheet[]) {
    this.#host = host;
    this.#worn = [...first];
  }

  /** Puts sheets on over the others; one that is worn already stays where it is. */
  wear(sheets: readonly Sheet[]): void {
    const more = sheets.filter((sheet) => !this.#worn.includes(sheet));
    if (more.length === 0) return;
    this.#worn.push(...more);
    this.putOn();
  }

  /** Puts all of them on, also in another document than the one in which they were made. */
  putOn(): void {
    const root = this.#host.renderRoot as ShadowRoot | undefined;
    const view = root?.ownerDocument.defaultView;
    // Not in a page yet, or in one that nobody sees.
    if (!view) return;
    // Every browser that knows custom states has them.
    root.adoptedStyleSheets = this.#worn.map(({ styleSheet }) => sheetIn(view, styleSheet as CSSStyleSheet));
  }
}

/** A sheet belongs to the document that it was made in: elsewhere it takes another that says the same. */
function sheetIn(view: Window & typeof globalThis, sheet: CSSStyleSheet): CSSStyleSheet {
  if (view === globalThis) return sheet;
  const other = new view.CSSStyleSheet();
  other.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join(''));
  return other;
}
