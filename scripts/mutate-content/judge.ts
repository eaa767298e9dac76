import type { GuideDocument } from '../../src/guide/guide.js';
import type { GuideCases } from '../../tests/cases/guide-cases.js';
import { broken, checksOf, refused, type Check } from './checks.js';
import { difference } from './difference.js';
import type { Mutant, Operator } from './mutant.js';
import { wordChecksOf } from './word-checks.js';

/** How a mutant came out: what noticed it, or nothing. */
export interface Verdict {
  readonly guide: string;
  readonly kind: string;
  readonly about: string;
  readonly killedBy?: string;
  /** Where nothing noticed: a visit in which somebody meets something else. Without one it is the same to everybody. */
  readonly differs?: string;
}

/** The rows that have most to do with a mutant are asked first, and most mutants end there. */
const NEAR = 160;

/** Only the language in which a guide was written: the others are held to it by tests of their own. */
function inOwnLanguage(document: GuideDocument): GuideDocument {
  const own = document.guide.language ?? 'en';
  const only = <Words>(words: Readonly<Record<string, Words>> = {}): Record<string, Words> =>
    Object.fromEntries(Object.entries(words).filter(([language]) => language === own));
  return {
    ...document,
    texts: only(document.texts),
    planTexts: only(document.planTexts),
    ...(document.doingTexts && { doingTexts: only(document.doingTexts) }),
    ...(document.takingTexts && { takingTexts: only(document.takingTexts) }),
  };
}

/** Judges the mutants of one guide. */
export function judgeFor(original: GuideCases): (operator: Operator, mutant: Mutant) => Verdict {
  const document = inOwnLanguage(original.document);
  const checks = checksOf({ ...original, document });
  const words = wordChecksOf({ ...original, document });
  return ({ kind, words: isWords, unseen }, mutant) => {
    const verdict = { guide: original.guide.id, kind, about: mutant.about };
    const changed = mutant.apply(document);
    const cases: GuideCases = { ...original, document: changed, guide: changed.guide };
    if (isWords) {
      const killedBy = asked(words, cases) ?? (refused(changed) ? 'parseGuide' : undefined);
      return killedBy === undefined ? { ...verdict, differs: 'in its words' } : { ...verdict, killedBy };
    }
    const killedBy = killerOf(checks, words, mutant, cases);
    if (killedBy !== undefined) return { ...verdict, killedBy };
    const differs = unseen
      ? 'what no visit shows'
      : difference({ ...original, document }, changed, mutant.touches);
    if (differs === undefined) return verdict;
    const late = lateKillerOf(checks, mutant, cases);
    return late === undefined ? { ...verdict, differs } : { ...verdict, killedBy: late };
  };
}

const asked = (checks: readonly Check[], cases: GuideCases): string | undefined =>
  checks.find(({ holds }) => !holds(cases))?.of;

const byWeight = (checks: readonly Check[], { touches }: Mutant) =>
  checks
    .map((check) => ({ check, weight: touches.filter((id) => check.touches.has(id)).length }))
    .sort((a, b) => b.weight - a.weight);

/** What notices a change at once: that which has most to do with it, then the words, the door and the rest. */
function killerOf(
  checks: readonly Check[],
  words: readonly Check[],
  mutant: Mutant,
  cases: GuideCases,
): string | undefined {
  // A row that speaks of nothing that was changed comes out as before, but for whoever a warning now reaches by
  // mistake. What is left out here can only make survivors.
  const quick = byWeight(checks, mutant)
    .filter(({ check, weight }) => !check.slow && (weight > 0 || check.of === 'near misses'))
    .map(({ check }) => check);
  // What parseGuide refuses by rule need not be played first: nothing reassuring may take back an urgent flag.
  const byRule = mutant.about.includes('.unless.') && refused(cases.document);
  return (
    (byRule ? 'parseGuide' : undefined) ??
    asked(quick.slice(0, NEAR), cases) ??
    asked(words, cases) ??
    (refused(cases.document) ? 'parseGuide' : undefined) ??
    asked(quick.slice(NEAR), cases)
  );
}

/** Cautions are asked where a change can have to do with remedies: they take thousands of visits each. */
const OF_REMEDIES = /^(cautions|remedies|questions|choices\.[^.]+\.sides|regions|regionNames)\./;

/** What takes long, and is worth it only where the change is known to make a difference. */
function lateKillerOf(checks: readonly Check[], mutant: Mutant, cases: GuideCases): string | undefined {
  const slow = byWeight(checks, mutant)
    .filter(({ check, weight }) => check.slow && weight > 0 && OF_REMEDIES.test(mutant.about))
    .map(({ check }) => check);
  return asked(slow, cases) ?? broken(cases.document).map((id) => `invariant ${id}`)[0];
}
