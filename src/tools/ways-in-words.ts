import type { Id } from '../guide/guide.js';
import { runsRightToLeft } from './markup.js';
import type { Way } from './ways.js';
import type { Words } from './words.js';

/** Words of the guide, marked as such; those that run from the right are kept apart from ours. */
export const quoted = (text: string): string => `“${runsRightToLeft(text) ? `\u2068${text}\u2069` : text}”`;

/** `A, B or C` */
export const either = (list: readonly string[]): string =>
  list.length < 2 ? list.join() : `${list.slice(0, -1).join(', ')} or ${list.at(-1) ?? ''}`;
/** What a visitor does on this way: `ticks “A” or “B” (or is not sure)`. */
export function sayWay({ question, options, unsureWhich, unsure, none, lacking }: Way, words: Words): string {
  const asked = quoted(words.question(question.id));
  const labels = options.map((id) => quoted(words.option(id)));
  if (question.kind === 'one') {
    const all = [...labels, ...(unsure ? ['“not sure”'] : [])];
    return `answers ${either(all)} to ${asked}`;
  }
  const ticks = [
    ...(labels.length > 0 ? [`ticks ${either(labels)}`] : []),
    ...(lacking.length > 0
      ? [`at ${asked} ticks none of ${lacking.map((id) => quoted(words.option(id))).join(', ')}`]
      : []),
    ...(none ? [`ticks “none of these” at ${asked}`] : []),
  ];
  if (labels.length > 0 && (unsure || unsureWhich.length > 0))
    return `${ticks.join(', or ')} (or is not sure)`;
  return [
    ...ticks,
    ...unsureWhich.map((id) => `is not sure which under ${quoted(words.option(id))}`),
    ...(unsure ? [`is not sure at ${asked}`] : []),
  ].join(', or ');
}

const MOST_LABELS = 2;

/**
 * Answers by their labels, said as asked. A run of answers to one question is told by its ends, a crowd by the best known
 * of it, so that a line of a diagram stays a line.
 */
export function labelsOf(
  ways: readonly Way[],
  fact: Id,
  say: (id: Id) => string,
  words: Words,
): readonly string[] {
  const single = ways.filter(({ question, options }) => question.kind === 'one' && options.length > 0);
  const ticked = ways.filter(({ question }) => question.kind === 'list').flatMap(({ options }) => options);
  const known = [...ticked].sort((a, b) => Number(b === fact) - Number(a === fact));
  const labels = [...new Set(known.map(say))];
  const told = [
    ...single.flatMap((way) => runOf(way, say)),
    ...(labels.length > MOST_LABELS ? [...labels.slice(0, 1), `${labels.length - 1} other answers`] : labels),
  ];
  return told.length > 0 ? told : [...new Set(ways.map((way) => withoutTick(way, say, words)))];
}

/** The options of a single choice; of three or more in a row, the ends: `from “4 days ago” to “12 weeks ago”`. */
function runOf({ question, options, unsure }: Way, say: (id: Id) => string): readonly string[] {
  const labels = options.map(say);
  const order = question.options.map(({ id }) => id);
  const first = order.indexOf(options[0] ?? '');
  const run = options.length > MOST_LABELS && options.every((id, index) => order[first + index] === id);
  const told = run ? [`from ${labels[0] ?? ''} to ${labels.at(-1) ?? ''}`] : labels;
  return unsure ? [...told, 'not sure'] : told;
}

/** Ways that lead over no option: "none of these", "not sure", or none of some. */
function withoutTick(
  { question, unsureWhich, unsure, none, lacking }: Way,
  say: (id: Id) => string,
  words: Words,
): string {
  const [first, ...others] = lacking.map(say);
  if (first && others.length > MOST_LABELS) return `none of ${first} and ${others.length} other answers`;
  if (first) return `none of ${[first, ...others].join(', ')}`;
  const about = unsureWhich[0] === undefined ? quoted(words.question(question.id)) : say(unsureWhich[0]);
  const ways = [...(none ? ['none'] : []), ...(unsure || unsureWhich.length > 0 ? ['not sure'] : [])];
  return `${either(ways)} at ${about}`;
}

/** The beginning of a label that stands in full elsewhere, cut between words. */
export function beginning(label: string, most: number): string {
  if (label.length <= most) return label;
  const cut = label.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[,;:]$/, '')}…`;
}
