import type { Assessment } from './assess.js';
import type { Id, Provenance, Source } from './guide.js';

/**
 * The sources behind a result: its flags and actions, and what its plan offers, leaves out and decides.
 * @returns each source once, by publisher and title
 */
export function sourcesOf(
  { sources, cites }: Provenance,
  { flags, actions, plan }: Pick<Assessment, 'flags' | 'actions' | 'plan'>,
): readonly Source[] {
  const used: readonly Id[] = [
    ...flags.map(({ id }) => id),
    ...actions,
    ...(plan?.causes ?? []),
    ...(plan?.choices ?? []).flatMap(({ id, row }) => [id, row ?? []].flat()),
    ...(plan?.offers ?? []).flatMap(({ remedy, adjustedBy }) => [remedy, ...adjustedBy]),
    ...(plan?.withheld ?? []).flatMap(({ by }) => by),
    ...(plan?.checkIns ?? []).map(({ id }) => id),
  ];
  const codes = new Set(used.flatMap((id) => (Object.hasOwn(cites, id) ? (cites[id] ?? []) : [])));
  const found = [...codes].flatMap((code) => (Object.hasOwn(sources, code) ? (sources[code] ?? []) : []));
  const byName = new Map(found.map((source) => [nameOf(source), source]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source);
}

const nameOf = ({ publisher, title, year = '' }: Source): string => `${publisher}\n${title}\n${year}`;
