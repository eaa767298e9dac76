import type { ReliefGuide } from '../../src/define.js';
import { clock } from '../../src/element/clock.js';
import { leaving } from '../../src/element/leaving.js';
import { nothing } from './attack.js';

const hit = (): boolean => '__hit' in globalThis;

/** What may stand in an address of ours. */
const SAFE = /^(https:\/\/|tel:|sms:|mailto:|#)/i;

/** What of a tree could run, lead astray or change how the page looks. */
function* unsafeIn(root: ParentNode): Generator<string> {
  for (const element of root.querySelectorAll('*')) {
    const name = element.localName;
    if (['script', 'iframe', 'object', 'embed', 'base', 'meta', 'link', 'img'].includes(name))
      yield `<${name}> stands in the guide`;
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith('on') || ['srcdoc', 'style', 'formaction', 'action'].includes(attribute))
        yield `<${name} ${attribute}="${value}">`;
      if (['href', 'src', 'xlink:href'].includes(attribute) && !SAFE.test(value))
        yield `<${name} ${attribute}="${value}">`;
    }
  }
}

/** A page in which a guide stands and is watched; all of it is gone after the case. */
export class Watched {
  readonly place = document.createElement('div');
  readonly #wrong: string[] = [];
  readonly #before = {
    now: clock.now,
    to: leaving.to,
    warn: console.warn,
    error: console.error,
    idle: Object.getOwnPropertyDescriptor(globalThis, 'requestIdleCallback'),
  };
  #ahead = 0;

  constructor() {
    addEventListener('error', this.#thrown);
    addEventListener('unhandledrejection', this.#refused);
    clock.now = () => this.#before.now() + this.#ahead;
    leaving.to = () => undefined;
    // What is refused is told to the console, again and again.
    console.warn = console.error = () => undefined;
    globalThis.requestIdleCallback = (act) => setTimeout(act);
    document.body.append(this.place);
  }

  /** Time goes by, or is set. In milliseconds. */
  jump(milliseconds: number): void {
    this.#ahead += milliseconds;
  }

  /** Fails with whatever went wrong so far. */
  check(guide: ReliefGuide, more: Iterable<string> = []): void {
    const root = (guide as unknown as { readonly renderRoot?: ParentNode }).renderRoot;
    nothing([
      ...this.#wrong,
      ...(hit() ? ['something was run'] : []),
      ...(root ? unsafeIn(root) : []),
      ...more,
    ]);
  }

  end(): void {
    removeEventListener('error', this.#thrown);
    removeEventListener('unhandledrejection', this.#refused);
    clock.now = this.#before.now;
    leaving.to = this.#before.to;
    console.warn = this.#before.warn;
    console.error = this.#before.error;
    // Not every browser has it.
    if (this.#before.idle) Object.defineProperty(globalThis, 'requestIdleCallback', this.#before.idle);
    else Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    this.place.remove();
    Reflect.deleteProperty(globalThis, '__hit');
    for (const storage of [localStorage, sessionStorage]) storage.clear();
    // Some browsers refuse it when it is called without end.
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  }

  #thrown = ({ message }: ErrorEvent): void => {
    // Chromium tells of it when what is watched has changed while it was looked at; it is no error.
    if (!message.startsWith('ResizeObserver')) this.#wrong.push(`thrown: ${message}`);
  };

  #refused = ({ reason }: PromiseRejectionEvent): void => void this.#wrong.push(`refused: ${String(reason)}`);
}
