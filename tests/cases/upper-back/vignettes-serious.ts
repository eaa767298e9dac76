import type { Vignette } from '../vignettes.js';

/** Warning signs: s11 to s18, s20, s21 and s29. The answers end where the guide stops asking. */
export const serious: readonly Vignette[] = [
  {
    id: 's11',
    title: 'Fever, injected drugs and weak legs',
    story:
      'A 43-year-old man who injects drugs: constant back pain with high fever for two weeks. Over the last days both legs have become weaker. No injury.',
    region: 'US',
    answers: { age: 'age-16-49', danger: 'none', nerves: 'legs' },
    disposition: 'emergency',
    mustRecommend: ['act-call-emergency'],
    mustNotRecommend: ['any-remedy'],
  },
  {
    id: 's12',
    title: 'Sudden severe upper back pain in a man in his forties',
    story:
      'A 46-year-old man was watching television when very severe upper back pain started suddenly. Six hours later it is still there, 9 out of 10; no position changes it. No chest pain, no injury.',
    answers: { age: 'age-16-49', danger: 'tearing' },
    disposition: 'emergency',
    mustRecommend: ['act-call-emergency'],
    mustNotRecommend: ['any-remedy'],
  },
  {
    id: 's13',
    title: 'Pain through to the back that will not settle despite normal tests',
    story:
      'A 37-year-old woman: strong chest pain going through to her back. Blood tests, a heart tracing and scans were called normal, but it has not gone away.',
    answers: { age: 'age-16-49', danger: 'chest' },
    disposition: 'emergency',
    mustRecommend: ['act-call-emergency'],
    mustNotRecommend: ['any-remedy'],
  },
  {
    id: 's14',
    title: 'Three weeks of mid-thoracic pain with high blood pressure',
    story:
      'A 65-year-old woman with high blood pressure, an ex-smoker: mid-back pain for two to three weeks, sharp when she moves, spreading round both sides, easing when she leans forward. No chest pain, breathlessness or fall.',
    region: 'US',
    answers: { age: 'age-65', danger: 'none', nerves: 'none', happened: 'none', pattern: 'band' },
    readings: [{ pattern: ['band', 'night'] }],
    disposition: 'urgent',
    mustRecommend: ['act-same-day-care', 'act-summary-for-clinician', 'act-safety-net'],
    mustNotRecommend: ['any-stretch', 'any-massage', 'any-oral-nsaid', 'any-manipulation'],
    note: '"Spreads round both sides" is read as wrapping round like a belt.',
  },
  {
    id: 's15',
    title: 'Fit woman with past breast cancer and new thoracic pain',
    story:
      'A very fit 37-year-old woman, treated for breast cancer two and a half years ago, has new dull pain in the thoracic spine, 8 out of 10, with no injury. No fever; legs and bladder are well.',
    region: 'US',
    answers: { age: 'age-16-49', danger: 'none', nerves: 'none', happened: 'cancer', pattern: 'severe' },
    readings: [{ pattern: 'none' }, { pattern: 'steady' }, { happened: ['cancer', 'unwell'] }],
    disposition: 'urgent',
    mustRecommend: ['act-same-day-care', 'act-summary-for-clinician'],
    mustNotRecommend: ['any-manipulation', 'any-massage', 'any-stretch', 'act-see-physio'],
    note: '8 out of 10 is read as "8 or more and not easing"; the story names nothing that eases it.',
  },
  {
    id: 's16',
    title: 'Heavy smoker with shoulder-blade and arm numbness',
    story:
      'A 59-year-old man with 50 pack-years of smoking: a month of neck and shoulder pain with numbness in the arm. He is not sure that the arm is weak. Exercise, tablets and needles did not help. He is on treatment for tuberculosis.',
    answers: { age: 'age-50-59', danger: 'none', nerves: 'arm-weak', happened: 'none', pattern: 'none' },
    readings: [
      {
        nerves: 'arm-tingle',
        health: ['heart-vessels', 'smoke', 'infection-risk'],
        place: 'place-neck',
        cause: 'neck-moves',
        began: 'weeks-6',
        now: 'none',
      },
    ],
    disposition: 'urgent',
    mustRecommend: ['act-same-day-care', 'act-summary-for-clinician'],
    mustNotRecommend: ['any-manipulation', 'any-massage', 'act-see-physio', 'injections-doctor-only'],
    note: 'Numbness is read as "losing feeling", which stands in one option with weakness.',
  },
  {
    id: 's17',
    title: 'Sudden thoracic pain with wobbly legs and bladder change',
    story:
      'A 58-year-old woman: mid-back pain that came suddenly without injury, 8 out of 10 and getting worse for six weeks. Unsteady walking, leaking urine, right side and leg numb.',
    region: 'US',
    answers: { age: 'age-50-59', danger: 'none', nerves: ['legs', 'bladder'] },
    readings: [{ danger: 'tearing' }],
    disposition: 'emergency',
    mustRecommend: ['act-call-emergency'],
    mustNotRecommend: ['any-remedy'],
    note: 'It came suddenly but was not worst at the start, so "worst at the start" is not ticked.',
  },
  {
    id: 's18',
    title: 'Fever and back pain round to the chest after intensive care',
    story:
      'A 36-year-old woman, just out of intensive care: for two days back pain going round her side to her chest, with fever. Asked, she says her legs feel weaker than usual.',
    region: 'US',
    answers: { age: 'age-16-49', danger: 'none', nerves: 'legs' },
    readings: [{ danger: 'chest' }],
    disposition: 'emergency',
    mustRecommend: ['act-call-emergency'],
    mustNotRecommend: ['any-remedy'],
    note: 'Pain that goes round to the chest is left for the belt question.',
  },
  {
    id: 's20',
    title: 'Young man with severe thoracic pain and vomiting',
    story:
      'A 24-year-old man: acute thoracic pain, 9 out of 10, so strong that he vomits. Moving does not clearly change it. Heart disease in the family, no injury.',
    answers: { age: 'age-16-49', danger: 'sweat' },
    readings: [{ danger: ['sweat', 'tearing'] }],
    disposition: 'emergency',
    mustRecommend: ['act-call-emergency'],
    mustNotRecommend: ['any-remedy'],
    note: 'Vomiting is read as "feeling sick", of which the screen says that any one sign counts.',
  },
  {
    id: 's21',
    title: 'Headache and wobbly walking a week after neck treatment',
    story:
      'A 25-year-old woman: neck and upper back pain with a new headache since a neck treatment a week ago. Now the left face feels numb and her walking is unsteady.',
    region: 'US',
    answers: { age: 'age-16-49', danger: 'none', nerves: ['legs', 'neck-head'] },
    readings: [{ danger: 'stroke' }, { nerves: 'neck-head' }, { nerves: 'legs' }],
    disposition: 'emergency',
    mustRecommend: ['act-call-emergency'],
    mustNotRecommend: ['any-remedy', 'any-manipulation'],
    note: 'A numb face is not among the signs of the first screen; it is named on the second.',
  },
  {
    id: 's29',
    title: 'Fell off a ladder yesterday',
    story:
      'A 52-year-old man fell about three metres off a ladder yesterday, onto his back. The bones in the middle of his upper back are very sore, 8 out of 10. He can move his legs; nothing is numb.',
    region: 'US',
    answers: { age: 'age-50-59', danger: 'none', nerves: 'none', happened: ['injury', 'accident', 'fall'] },
    disposition: 'emergency',
    mustRecommend: ['act-call-emergency', 'act-keep-still'],
    mustNotRecommend: ['any-remedy'],
  },
];
