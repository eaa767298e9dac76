import type { ReactiveControllerHost } from 'lit';
import type { Guide } from '../guide/guide.js';
import type { Journey } from '../machine/journey.js';
import { codesIn, takeOut, withCode } from './fragment.js';
import { codeOf, readCode, type Fault } from './journey-code.js';

/** Which of several guides on the page has taken a code: one that two could use asks once. */
const takers = new Map<string, Element>();

/** What a link has brought, or what is wrong with it. */
export type Brought = Journey | Fault;

/** Makes links that carry a journey, and reads those that do. It lasts through a change of language. */
export class CarryWork {
  /** The link that was made, for the journey that still stands. */
  #made: { readonly journey: Journey; readonly link: string } | undefined;
  #brought: { readonly what: Brought; readonly code: string } | undefined;
  #host: ReactiveControllerHost & Element;
  #guide: Guide;

  constructor(host: ReactiveControllerHost & Element, guide: Guide) {
    this.#host = host;
    this.#guide = guide;
  }

  /** The link that carries this very journey, once it has been made. */
  linkFor(journey: Journey): string | undefined {
    return this.#made?.journey === journey ? this.#made.link : undefined;
  }

  async make(journey: Journey): Promise<void> {
    const code = await codeOf(this.#guide, journey);
    this.#made = { journey, link: withCode(location.href, code) };
    this.#host.requestUpdate();
  }

  get brought(): Brought | undefined {
    return this.#brought?.what;
  }

  /** Reads what the address of the page brings for this guide. */
  async look(): Promise<void> {
    for (const code of codesIn(location.hash)) {
      const taker = takers.get(code);
      if (taker?.isConnected && taker !== this.#host) continue;
      if (!code.startsWith(`${this.#guide.id}.`) && !this.#isAlone) continue;
      takers.set(code, this.#host);
      const what = await readCode(this.#guide, code);
      this.#brought = { what, code };
      // Nobody has to be asked about what can't be used.
      if (typeof what === 'string') this.#takeOut(code);
      break;
    }
    this.#host.requestUpdate();
  }

  /** The visitor has answered, whatever it was: the code goes out of the address. */
  settle(): void {
    if (this.#brought) this.#takeOut(this.#brought.code);
    this.#brought = undefined;
    this.#host.requestUpdate();
  }

  /** Nothing more is said of a link that could not be used. */
  dismiss(): void {
    this.#brought = undefined;
  }

  #takeOut(taken: string): void {
    takers.delete(taken);
    takeOut((code) => code === taken);
  }

  /** Beside other guides, a code of another guide may be one of theirs. */
  get #isAlone(): boolean {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    return root.querySelectorAll(this.#host.localName).length < 2;
  }
}
