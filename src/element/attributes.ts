import type { Phone } from '../guide/guide.js';

/** The attributes that take one of a few words. The first word is the default. */
export interface Choices {
  readonly theme: 'auto' | 'light' | 'dark';
  readonly remember: 'never' | 'session' | 'device';
  readonly events: 'basic' | 'outcomes' | 'answers';
}

/** What each of them takes. */
const choices: { readonly [Name in keyof Choices]: readonly [Choices[Name], ...Choices[Name][]] } = {
  theme: ['auto', 'light', 'dark'],
  remember: ['never', 'session', 'device'],
  events: ['basic', 'outcomes', 'answers'],
};

/** Warns of a value that can't be used: what is allowed, and what is used in its place. */
export const warn = (attribute: string, value: string, allowed: string, used: string): void =>
  console.warn(
    `<relief-guide>: ${attribute}="${value}" is not known. Allowed: ${allowed}. "${used}" is used.`,
  );

/** Reads an attribute that takes one of a few words; anything else is warned of and read as the default. */
export function readChoice<Name extends keyof Choices>(name: Name, value: string): Choices[Name] {
  const allowed: readonly Choices[Name][] = choices[name];
  const [standard] = choices[name];
  if (value === '') return standard;
  const found = allowed.find((choice) => choice === value.toLowerCase());
  if (found === undefined) warn(name, value, allowed.join(', '), standard);
  return found ?? standard;
}

/** Reads `heading-level`: where the guide sits in the outline of the page. */
export function readHeadingLevel(value: string): number {
  if (value === '') return 2;
  const level = Number(value);
  if (Number.isInteger(level) && level >= 1 && level <= 6) return level;
  warn('heading-level', value, '1, 2, 3, 4, 5, 6', '2');
  return 2;
}

/** Reads a list of words, as in `without="medicine massage"`, and warns of those that are not known. */
export function readFamilies(value: string, known: readonly string[]): readonly string[] {
  const words = value.split(/[\s,]+/).filter(Boolean);
  const unknown = words.filter((word) => !known.includes(word));
  if (unknown.length > 0)
    warn(
      'without',
      unknown.join(' '),
      known.join(', '),
      words.filter((word) => known.includes(word)).join(' '),
    );
  return words.filter((word) => known.includes(word));
}

/** Reads a country code, such as `GB`. Whether a guide knows the country is the guide's to say. */
export function readRegion(value: string): string | undefined {
  const code = value.toUpperCase();
  if (code === '') return undefined;
  if (/^[A-Z]{2}$/.test(code)) return code;
  warn('region', value, 'two-letter country codes such as GB or US', 'international wording');
  return undefined;
}

/** A telephone number as it is said and dialled; nothing where it can't be dialled. */
export function phoneFrom(value: string): Phone | undefined {
  // "+44 (0)20 …" names the 0 for callers at home; dialled from abroad with it, the call fails.
  const dial = value.replace(/^(\+\d{1,3})\s*\(0\)/, '$1').replace(/[^\d+*#]/g, '');
  return /\d{2}/.test(dial) ? { say: value, dial } : undefined;
}

/** Reads a telephone number. One that can't be dialled is warned of and left out. */
export function readPhone(value: string): Phone | undefined {
  if (value === '') return undefined;
  const phone = phoneFrom(value);
  if (!phone) warn('provider-phone', value, 'telephone numbers such as +44 20 7946 0000', 'no number');
  return phone;
}

/** Whether a publisher may give this link: only https, tel, sms and mailto are let through. */
export const isSafeLink = (url: string): boolean => /^(https:\/\/|tel:|sms:|mailto:)\S+$/i.test(url);

/** A link that a publisher may give. */
export function safeLink(url: string): string | undefined {
  if (url === '') return undefined;
  if (isSafeLink(url)) return url;
  warn('provider-url', url, 'links that begin with https://, tel:, sms: or mailto:', 'no link');
  return undefined;
}
