import type { ReactiveController, ReactiveElement } from 'lit';
import type { Level, Region } from '../guide/guide.js';
import { GuideContactedEvent } from './events.js';

/** What a tap is told with. */
export interface Around {
  readonly region: Region;
  /** The level of the result on the screen, where there is one. */
  readonly level: Level | undefined;
}

/** Sees taps on a way to get help: a telephone number, or what the publisher's provider has. */
export class Contacts implements ReactiveController {
  #host: ReactiveElement;
  #around: () => Around;
  #tell: (event: Event) => void;

  constructor(host: ReactiveElement, around: () => Around, tell: (event: Event) => void) {
    this.#host = host;
    this.#around = around;
    this.#tell = tell;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('click', this.#look);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('click', this.#look);
  }

  stop(): void {
    this.hostDisconnected();
    this.#host.removeController(this);
  }

  #look = ({ target }: Event): void => {
    const link = (target as Element).closest('a');
    const { region, level } = this.#around();
    const of = link && turnedTo(link, region);
    if (of) this.#tell(new GuideContactedEvent(level, link.protocol === 'tel:' ? 'phone' : 'link', of));
  };
}

/** Whom a link leads to; nobody, where it is no way to get help. */
function turnedTo(
  link: HTMLAnchorElement,
  { emergency, advice, poison }: Region,
): GuideContactedEvent['of'] | undefined {
  const leads = (phone: { readonly dial: string } | undefined): boolean =>
    link.getAttribute('href') === `tel:${phone?.dial}`;
  if (link.closest('[part~="provider"]')) return 'provider';
  if (emergency.some(leads)) return 'emergency';
  return [advice, poison].some(leads) ? 'advice' : undefined;
}
