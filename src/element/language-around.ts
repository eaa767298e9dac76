import type { LitElement, ReactiveController } from 'lit';
import { warn } from './attributes.js';

/**
 * The nearest language that the page declares, looking out of shadow roots too; English where it says nothing. A
 * page may change it at any time, on the guide itself or on anything around it.
 */
export class LanguageAround implements ReactiveController {
  #host: LitElement;
  #declared = '';
  #read = 'en';
  #watch = new MutationObserver(() => {
    const before = this.lang;
    this.look();
    if (this.lang !== before) this.#host.requestUpdate();
  });

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** As it was when last looked at: a valid language tag. */
  get lang(): string {
    return this.#read;
  }

  hostConnected(): void {
    // One for each tree that the guide stands in: what changes inside a shadow root is not told outside.
    for (const root of rootsAround(this.#host))
      this.#watch.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
  }

  /** Looks anew. What is no language tag is warned of, once. */
  look(): string {
    const declared = declaredAround(this.#host) ?? '';
    if (declared !== this.#declared) this.#read = readLanguage(declared);
    this.#declared = declared;
    return this.#read;
  }
}

function* rootsAround(element: Element): Generator<Node> {
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    yield root;
    if (!(root instanceof ShadowRoot)) return;
  }
}

function declaredAround(element: Element): string | undefined {
  for (let at: Element | undefined = element; at;) {
    const lang: string | null | undefined = at.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/** Reads a language tag. One that is written as a locale of an operating system is read as what it means. */
function readLanguage(declared: string): string {
  if (declared === '') return 'en';
  if (isLanguage(declared)) return declared;
  const meant = declared.replaceAll('_', '-').replace(/\..*/, '');
  const used = isLanguage(meant) ? meant : 'en';
  warn('lang', declared, `language tags such as ${used === 'en' ? 'en or pt-BR' : used}`, used);
  return used;
}

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
};
