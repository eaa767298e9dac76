import type { Guide } from '../../guide/guide.js';
import { cautions } from '../cautions/cautions.js';
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
  actions: {
    emergency: ['act-call-emergency', 'act-no-self-drive'],
    urgent: ['act-same-day-care', 'act-summary-for-clinician', 'act-safety-net'],
    doctor: ['act-see-doctor', 'act-summary-for-clinician', 'act-safety-net'],
    physio: ['act-see-physio', 'act-summary-for-clinician', 'act-safety-net'],
    selfcare: ['act-see-if-not-better', 'act-safety-net'],
  },
  planActions: ['act-ask-pharmacist'],
  checkIns: [
    { id: 'act-check-in-24h', hours: 24 },
    { id: 'act-check-in-72h', hours: 72 },
    { id: 'act-check-in-2wk', hours: 336 },
    { id: 'act-check-in-6wk', hours: 1008 },
  ],
  exitFacts: ['hurt-by-someone'],
};
