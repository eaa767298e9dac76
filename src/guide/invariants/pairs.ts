import { factsSetBy } from '../answer.js';
import type { Guide, Id } from '../guide.js';
import { goTogether, type Neutral, type Pick } from './picks.js';
import { factsByRule } from './rules.js';

/** Which pairs of picks are run: all, only those that share a rule, or none. */
export type Pairs = 'all' | 'sharing' | 'none';

/** The pairs of picks to run, each once, the one that stands earlier in the guide first. */
export function* pairsOf(guide: Guide, neutral: Neutral, pairs: Pairs): Generator<readonly [Pick, Pick]> {
  if (pairs === 'none') return;
  const candidates = pairs === 'all' ? every(neutral.picks) : sharing(guide, neutral);
  for (const [a, b] of candidates) if (goTogether(a, b)) yield [a, b];
}

function* every(picks: readonly Pick[]): Generator<readonly [Pick, Pick]> {
  for (const [index, a] of picks.entries()) for (const b of picks.slice(index + 1)) yield [a, b];
}

/** Pairs of picks whose facts, or whose lack of facts, one rule reads. Others can't do together what none does alone. */
function* sharing(guide: Guide, { picks, situation }: Neutral): Generator<readonly [Pick, Pick]> {
  const byFact = new Map<Id, Pick[]>();
  for (const pick of picks)
    for (const fact of factsChangedBy(pick, situation.answers[pick.question.id] ?? [])) {
      const known = byFact.get(fact);
      if (known) known.push(pick);
      else byFact.set(fact, [pick]);
    }
  const seen = new Set<number>();
  for (const facts of factsByRule(guide)) {
    const together = new Set([...facts].flatMap((fact) => byFact.get(fact) ?? []));
    for (const [a, b] of every([...together].sort((a, b) => a.place - b.place))) {
      if (seen.has(keyOf(a, b))) continue;
      seen.add(keyOf(a, b));
      yield [a, b];
    }
  }
}

/** A number for two picks, whichever comes first. */
export const keyOf = (a: Pick, b: Pick): number =>
  Math.min(a.place, b.place) * MOST_PICKS + Math.max(a.place, b.place);

/** More than any guide has that can be read at all. */
const MOST_PICKS = 2 ** 24;

/** The facts that stand with a pick and not without it, and the other way round. */
function factsChangedBy({ question, answer }: Pick, instead: Pick['answer']): readonly Id[] {
  const now = new Set(factsSetBy(question, answer).map(([fact]) => fact));
  const before = new Set(factsSetBy(question, instead).map(([fact]) => fact));
  return [...[...now].filter((fact) => !before.has(fact)), ...[...before].filter((fact) => !now.has(fact))];
}
