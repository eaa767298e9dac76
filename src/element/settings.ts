import { readChoice, readHeadingLevel, readPhone, readRegion, safeLink, type Choices } from './attributes.js';
import type { Provider } from './surface.js';

/** The attributes as they were written: nothing is known of them yet. One that was taken away is null. */
export interface Written {
  readonly region: unknown;
  readonly providerName: unknown;
  readonly providerPhone: unknown;
  readonly providerUrl: unknown;
  readonly remember: unknown;
  readonly theme: unknown;
  readonly headingLevel: unknown;
  readonly events: unknown;
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
  const read = <T>(name: keyof Written, current: T, reader: (value: string) => T): T =>
    before === undefined || changed(name) ? reader(textOf(written[name])) : current;
  const choice = <Name extends keyof Choices>(name: Name): Choices[Name] =>
    read(name, before?.[name] as Choices[Name], (value) => readChoice(name, value));
  return {
    theme: choice('theme'),
    remember: choice('remember'),
    events: choice('events'),
    headingLevel: read('headingLevel', before?.headingLevel ?? 2, readHeadingLevel),
    region: read('region', before?.region, readRegion),
    provider: {
      name: textOf(written.providerName),
      phone: read('providerPhone', before?.provider.phone, readPhone),
      url: read('providerUrl', before?.provider.url, safeLink),
    },
  };
}

/** An attribute or a property as text. What is not there is empty, and so is what is no text at all. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
