import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CarryPart } from './carry.js';
import { hasCode } from './fragment.js';
import type { Arriving } from './on-demand.js';
import type { Surface } from './surface.js';
import { loadingView } from './views/failed.js';

/**
 * Looks whether the address of the page brings a journey, on arriving and whenever its fragment changes. What a
 * link brings is read by a part that is loaded for it, and goes before whatever stands here until it is answered.
 */
export class Links implements ReactiveController {
  #host: ReactiveControllerHost;
  #carry: Arriving<CarryPart>;
  #allowed: () => boolean;

  /** @param allowed whether the publisher lets answers be carried */
  constructor(host: ReactiveControllerHost, carry: Arriving<CarryPart>, allowed: () => boolean) {
    this.#host = host;
    this.#carry = carry;
    this.#allowed = allowed;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#look);
  }

  stop(): void {
    this.hostDisconnected();
    this.#host.removeController(this);
  }

  /** Whether something is on the screen, or about to be, in place of the conversation. */
  get inFront(): boolean {
    const { part, failed } = this.#carry;
    return part ? part.asks : !failed && this.#brings;
  }

  get #brings(): boolean {
    return this.#allowed() && hasCode(location.hash);
  }

  /** What is in front of the conversation. */
  view = (surface: Surface): unknown => this.#carry.part?.ask(surface) ?? loadingView(surface);

  /** What is said over the conversation, of a link that could not be used. */
  note(screen: string): unknown {
    return this.#carry.part?.note(screen) ?? '';
  }

  #look = (): void => {
    if (!this.#brings) return;
    const { part, want } = this.#carry;
    if (part) void part.look();
    else want();
  };
}
