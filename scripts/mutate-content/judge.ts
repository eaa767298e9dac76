import type { GuideDocument } from '../../src/guide/guide.js';
import type { GuideCases } from '../../tests/cases/guide-cases.js';
import { broken, checksOf, refused, type Check } from './checks.js';
import type { Mutant, Operator } from './mutant.js';
import { wordChecksOf } from './word-checks.js';

/** How a mutant came out: what noticed it, or nothing. */
export interface Verdict {
  readonly guide: string;
  readonly kind: string;
  readonly about: string;
  readonly killedBy?: string;
}

/** The rows that have most to do with a mutant are asked first, and most mutants end there. */
const FIRST = 25;

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
  return ({ kind, words: isWords }, mutant) => {
    const verdict = { guide: original.guide.id, kind, about: mutant.about };
    const changed = mutant.apply(document);
    const cases: GuideCases = { ...original, document: changed, guide: changed.guide };
    const killedBy = isWords
      ? (asked(words, cases) ?? (refused(changed) ? 'parseGuide' : undefined))
      : killerOf(checks, words, mutant, cases);
    return { ...verdict, ...(killedBy !== undefined && { killedBy }) };
  };
}

const asked = (checks: readonly Check[], cases: GuideCases): string | undefined =>
  checks.find(({ holds }) => !holds(cases))?.of;

function killerOf(
  checks: readonly Check[],
  words: readonly Check[],
  { touches }: Mutant,
  cases: GuideCases,
): string | undefined {
  const weight = ({ touches: of }: Check): number => touches.filter((id) => of.has(id)).length;
  const ordered = checks
    .map((check) => ({ check, weight: weight(check) }))
    .sort((a, b) => b.weight - a.weight || Number(a.check.slow ?? false) - Number(b.check.slow ?? false));
  const quick = ordered.filter(({ check }) => !check.slow).map(({ check }) => check);
  const slow = ordered.filter(({ check, weight }) => check.slow && weight > 0).map(({ check }) => check);
  const first = quick.slice(0, FIRST);
  return (
    asked(first, cases) ??
    asked(words, cases) ??
    (refused(cases.document) ? 'parseGuide' : undefined) ??
    asked(slow.slice(0, 6), cases) ??
    asked(quick.slice(FIRST), cases) ??
    asked(slow.slice(6), cases) ??
    broken(cases.document).map((id) => `invariant ${id}`)[0]
  );
}
