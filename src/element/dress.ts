import { adoptStyles, type CSSResultOrNative } from 'lit';

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
    const { renderRoot } = this.#host;
    if (more.length === 0 || !(renderRoot instanceof ShadowRoot)) return;
    this.#worn.push(...more);
    adoptStyles(renderRoot, this.#worn);
  }
}
