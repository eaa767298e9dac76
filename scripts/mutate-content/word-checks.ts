/** What is expected of words, figures and telephone numbers, by a guide. */
import { coverage } from '../../src/guides/upper-back/coverage.js';
import { misreadCourse } from '../../tests/cases/check-clock.js';
import { overdosed } from '../../tests/cases/doses.js';
import { GRADES } from '../../tests/cases/evidence-ids.js';
import { misplaced } from '../../tests/cases/families.js';
import type { GuideCases } from '../../tests/cases/guide-cases.js';
import { strangeFigures } from '../../tests/cases/figures.js';
import { withoutWayOut } from '../../tests/cases/red-flags.js';
import { uncovered } from '../../tests/cases/upper-back/coverage.js';
import { untold } from '../../tests/cases/warnings.js';
import { offeredAgain } from '../../tests/cases/worse-after.js';
import type { Check } from './checks.js';

const nothing: ReadonlySet<string> = new Set();

const check = (of: string, problems: (cases: GuideCases) => readonly unknown[]): Check => ({
  of,
  name: of,
  touches: nothing,
  words: true,
  holds: (cases) => {
    try {
      return problems(cases).length === 0;
    } catch {
      return false;
    }
  },
});

const overgraded = ({ guide }: GuideCases): readonly string[] =>
  guide.remedies.filter(({ id, evidence }) => GRADES[id] !== evidence).map(({ id }) => id);

const uncoveredIn = ({ document, guide }: GuideCases): readonly string[] => {
  const texts = document.texts['en'];
  const plan = document.planTexts['en'];
  return texts && plan ? uncovered(coverage, { guide, texts, plan }) : ['no words'];
};

export const wordChecksOf = ({ guide }: GuideCases): readonly Check[] => [
  check('grades of the evidence', overgraded),
  check('course of the evidence', ({ guide }) => misreadCourse(guide)),
  check('worse after', offeredAgain),
  check('the way out', withoutWayOut),
  check('families of the evidence', ({ guide }) => misplaced(guide)),
  check('figures of the evidence', ({ document }) => strangeFigures(document)),
  check('warnings of the evidence', ({ document }) => untold(document)),
  check('doses of a session', ({ document }) => overdosed(document)),
  // The list of places is the upper back's own.
  ...(guide.id === 'upper-back' ? [check('words of the evidence', uncoveredIn)] : []),
];
