/** Help at once, and no remedy beside it. */
export const toEmergency = {
  disposition: 'emergency',
  mustRecommend: ['act-call-emergency', 'act-no-self-drive'],
  mustNotRecommend: ['any-remedy'],
} as const;

/** Help today, and no remedy until then. */
export const toUrgent = {
  disposition: 'urgent',
  mustRecommend: ['act-same-day-care', 'act-safety-net', 'act-summary-for-clinician'],
  mustNotRecommend: ['any-remedy', 'any-manipulation', 'act-call-emergency', 'act-see-physio'],
} as const;
