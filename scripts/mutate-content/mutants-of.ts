import type { GuideDocument } from '../../src/guide/guide.js';
import type { Mutant, Operator } from './mutant.js';
import { operators } from './operators.js';

/**
 * Every mutant of a guide; with words to filter by, those in whose kind or place one of them stands. `--rules` and
 * `--words` among them ask for what decides, or for what is said, alone; `--every=6` for each sixth of a kind.
 */
export const mutantsOf = (
  document: GuideDocument,
  asked: readonly string[] = [],
): readonly { readonly operator: Operator; readonly mutant: Mutant }[] => {
  const filter = asked.filter((word) => !word.startsWith('--'));
  const wanted = operators.filter(({ words = false }) => !asked.includes(words ? '--rules' : '--words'));
  const every = Number(asked.find((word) => word.startsWith('--every='))?.split('=')[1] ?? 1);
  return wanted.flatMap((operator) =>
    operator
      .mutants(document)
      .filter(
        ({ about }) =>
          filter.length === 0 || filter.some((word) => operator.kind.includes(word) || about.includes(word)),
      )
      .filter((_, index) => index % every === 0)
      .map((mutant) => ({ operator, mutant })),
  );
};
