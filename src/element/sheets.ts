import { adoptStyles, type CSSResultOrNative } from 'lit';

interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The style sheets that the element stands in. More come with the parts that need them, each once. */
export class Sheets {
  #host: Host;
  #worn: readonly CSSResultOrNative[];

  /** @param worn the sheets that the host stands in already */
  constructor(host: Host, worn: readonly CSSResultOrNative[]) {
    this.#host = host;
    this.#worn = worn;
  }

  add(more: readonly CSSResultOrNative[]): void {
    const { renderRoot } = this.#host;
    const fresh = more.filter((sheet) => !this.#worn.includes(sheet));
    if (fresh.length === 0 || !(renderRoot instanceof ShadowRoot)) return;
    this.#worn = [...this.#worn, ...fresh];
    adoptStyles(renderRoot, [...this.#worn]);
  }
}
