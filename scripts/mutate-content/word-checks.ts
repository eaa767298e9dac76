/** What is expected of words, figures and telephone numbers, by a guide. */
import { numbersOf, regionOf } from '../../src/guide/region.js';
import { coverage } from '../../src/guides/upper-back/coverage.js';
import { GRADES } from '../../tests/cases/evidence-ids.js';
import type { GuideCases } from '../../tests/cases/guide-cases.js';
import { numbers } from '../../tests/cases/numbers.js';
import { uncovered } from '../../tests/cases/upper-back/coverage.js';
import type { Check } from './checks.js';

const digits = (dial: string | undefined): string | undefined => dial?.replace(/\D/g, '');
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

const wrongNumbers = ({ guide }: GuideCases): readonly string[] => [
  ...Object.entries(numbers)
    .filter(([code, expected]) => {
      const region = regionOf(guide, code);
      const confirmed = numbersOf(region).filter((number) => number.confirmed);
      return (
        region.emergency.map(({ dial }) => digits(dial)).join() !== expected.emergency.join() ||
        digits(region.advice?.dial) !== expected.advice ||
        digits(region.poison?.dial) !== expected.poison ||
        confirmed.some(({ dial }) => !expected.confirmed?.includes(digits(dial) ?? ''))
      );
    })
    .map(([code]) => code),
  ...Object.values(guide.regions)
    .flatMap(numbersOf)
    .filter(({ say, dial }) => digits(say) !== digits(dial))
    .map(({ say }) => say),
];

const overgraded = ({ guide }: GuideCases): readonly string[] =>
  guide.remedies.filter(({ id, evidence }) => GRADES[id] !== evidence).map(({ id }) => id);

const untold = ({ document, guide }: GuideCases): readonly string[] => {
  const texts = document.texts['en'];
  const plan = document.planTexts['en'];
  return texts && plan ? uncovered(coverage, { guide, texts, plan }) : ['no words'];
};

export const wordChecksOf = ({ guide }: GuideCases): readonly Check[] => [
  check('numbers to call', wrongNumbers),
  check('grades of the evidence', overgraded),
  // The list of places is the upper back's own.
  ...(guide.id === 'upper-back' ? [check('words of the evidence', untold)] : []),
];
