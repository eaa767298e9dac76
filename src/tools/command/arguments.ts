import { InvalidArgumentError } from 'commander';

/** A number of things to list, written in digits. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^\d{1,6}$/.test(text) || number < 1)
    throw new InvalidArgumentError('Use a whole number from 1 to 999999.');
  return number;
}

/** Where a guide sits in the outline of a page. */
export function headingLevel(text: string): number {
  if (!/^[1-6]$/.test(text)) throw new InvalidArgumentError('Use a whole number from 1 to 6.');
  return Number(text);
}

/** A day of the calendar, as an ISO date. */
export function day(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && new Date(time || 0).toISOString().startsWith(text);
  if (!isDay) throw new InvalidArgumentError('Write year, month and day, such as 2026-11-20.');
  return text;
}

/** Names of rules, one by one or with commas between them. */
export const names = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...text.split(',').filter((name) => name !== ''),
];
