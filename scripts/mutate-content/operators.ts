import { cautionOperators } from './operators/cautions.js';
import { causeOperators } from './operators/causes.js';
import { choiceOperators } from './operators/choices.js';
import { doingOperators } from './operators/doing.js';
import { flagOperators } from './operators/flags.js';
import { helpOperators } from './operators/help.js';
import { questionOperators } from './operators/questions.js';
import { wordOperators } from './operators/words.js';
import type { Operator } from './mutant.js';

/** Every way in which a guide is broken on purpose. */
export const operators: readonly Operator[] = [
  ...flagOperators,
  ...cautionOperators,
  ...choiceOperators,
  ...questionOperators,
  ...helpOperators,
  ...causeOperators,
  ...doingOperators,
  ...wordOperators,
];
