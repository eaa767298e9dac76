import type { Guide } from '../../guide/guide.js';
import { cautions } from '../cautions/cautions.js';
import { checkIns } from '../course/check-ins.js';
import { actions, planActions } from '../help/actions.js';
import { causes } from './causes.js';
import { choices } from './choices.js';
import { flags } from './flags.js';
import { opening } from './opening.js';
import { questions } from './questions.js';
import { remedies } from './remedies.js';

/** Upper-back pain: everything but the words, which are one file per language beside this one. */
export const upperBack: Guide = {
  ...opening.guide,
  questions,
  flags,
  cautions,
  causes,
  choices,
  remedies,
  actions,
  planActions,
  checkIns,
  exitFacts: ['hurt-by-someone'],
};
