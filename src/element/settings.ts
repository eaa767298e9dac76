import { readChoice, readHeadingLevel, readRegion, safeLink, type Choices } from './attributes.js';
import type { Provider } from './surface.js';

/** The attributes as they were written: nothing is known of them yet. */
export interface Written {
  readonly region: string;
  readonly providerName: string;
  readonly providerPhone: string;
  readonly providerUrl: string;
  readonly remember: string;
  readonly theme: string;
  readonly headingLevel: string | number;
  readonly events: string;
}

/** The attributes after they were checked. */
export interface Settings extends Choices {
  readonly region: string | undefined;
  readonly provider: Provider;
  readonly headingLevel: number;
}

/**
 * Checks the attributes that are the same for every guide. What can't be used is warned of, once, and read as
 * the default.
 * @param changed names of the attributes to read anew; the others keep what they had
 */
export function readSettings(
  written: Written,
  changed: (name: keyof Written) => boolean,
  before?: Settings,
): Settings {
  const read = <T>(name: keyof Written, current: T | undefined, fresh: () => T): T =>
    before === undefined || changed(name) ? fresh() : (current as T);
  const choice = <Name extends keyof Choices>(name: Name): Choices[Name] =>
    read(name, before?.[name], () => readChoice(name, written[name]));
  return {
    theme: choice('theme'),
    remember: choice('remember'),
    events: choice('events'),
    headingLevel: read('headingLevel', before?.headingLevel, () =>
      readHeadingLevel(String(written.headingLevel)),
    ),
    region: read('region', before?.region, () => readRegion(written.region)),
    provider: {
      name: written.providerName.trim(),
      phone: written.providerPhone.trim(),
      url: read('providerUrl', before?.provider.url, () => safeLink(written.providerUrl.trim())),
    },
  };
}

/** The nearest language that the page declares, looking out of shadow roots too; English where it says nothing. */
export function languageAround(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const declared: Element | null = at.closest('[lang]');
    if (declared?.getAttribute('lang')) return declared.getAttribute('lang') ?? '';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 'en';
}

/** The country in a language tag, such as `GB` in `en-GB`. */
export function regionIn(lang: string): string | undefined {
  try {
    return new Intl.Locale(lang).region;
  } catch {
    return undefined; // Not a language tag; the words fall back to English by themselves.
  }
}
