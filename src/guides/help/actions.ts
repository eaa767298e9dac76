import type { Guide } from '../../guide/guide.js';

/** What to do on each step of the ladder of evidence.md §7. */
export const actions: Guide['actions'] = {
  emergency: ['act-call-emergency', 'act-no-self-drive'],
  urgent: ['act-same-day-care', 'act-summary-for-clinician', 'act-safety-net'],
  doctor: ['act-see-doctor', 'act-summary-for-clinician', 'act-safety-net'],
  physio: ['act-see-physio', 'act-summary-for-clinician', 'act-safety-net'],
  selfcare: ['act-see-if-not-better', 'act-safety-net'],
};

/** What to do beside any plan. */
export const planActions: Guide['planActions'] = ['act-ask-pharmacist'];
