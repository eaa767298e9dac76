/** Written in by whatever builds tests for a browser. */
declare const EVERYTHING: boolean | undefined;

const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };

/**
 * Whether all is asked of all, as with EVERYTHING=1, which takes an hour. Otherwise what is asked of many alike, such
 * as every story in every language, is asked of each in turn.
 */
export const everything: boolean =
  typeof EVERYTHING === 'boolean' ? EVERYTHING : process?.env?.['EVERYTHING'] === '1';
