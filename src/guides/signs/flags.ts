import type { Flag } from '../../guide/guide.js';

const heartRisks = ['over-50', 'smoke', 'high-bp', 'cholesterol', 'diabetes', 'heart'];

// The red flags of evidence.md §2 that hold wherever it hurts. One emergency flag is enough (rule 0.3); nothing
// cancels it (0.6).

/** §2a. */
export const atOnce: readonly Flag[] = [
  { id: 'rf-heart', level: 'emergency', when: ['chest'] },
  { id: 'rf-breathless', level: 'emergency', when: ['breathless'] },
  { id: 'rf-cardiac-sweat', level: 'emergency', when: ['sweat'] },
  {
    id: 'rf-exertional',
    level: 'urgent',
    whenAny: ['effort-settled', 'effort-new'],
    raised: [{ when: ['effort-new'], level: 'emergency' }],
  },
  { id: 'rf-tearing', level: 'emergency', when: ['tearing'] },
  { id: 'rf-aorta-risk', level: 'emergency', when: ['aorta'] },
  { id: 'rf-collapse-stroke', level: 'emergency', when: ['stroke'] },
  {
    id: 'rf-clot',
    level: 'emergency',
    when: ['breath-pain'],
    whenAny: [
      'clot-signs',
      'leg-or-pulse',
      'clot-risk',
      'cancer',
      'clot-now',
      'clot-past',
      'pregnant',
      'new-baby',
      'recent-surgery',
    ],
  },
  { id: 'rf-lung-collapse', level: 'emergency', when: ['one-side-sudden'] },
  { id: 'rf-cord', level: 'emergency', when: ['legs'], actions: ['act-keep-still'] },
  { id: 'rf-cauda', level: 'emergency', when: ['bladder'] },
  {
    id: 'rf-myelopathy',
    level: 'urgent',
    when: ['hands'],
    raised: [{ whenAny: ['hands-new', 'legs', 'bladder'], level: 'emergency' }],
  },
  { id: 'rf-major-trauma', level: 'emergency', when: ['accident'], actions: ['act-keep-still'] },
  { id: 'rf-neck-artery', level: 'emergency', when: ['neck-head'] },
  { id: 'rf-meningitis', level: 'emergency', when: ['fever-stiff-neck'] },
  { id: 'rf-sepsis', level: 'emergency', when: ['fever-fast-breath'] },
  { id: 'rf-thinner-sudden', level: 'emergency', when: ['thinner-sudden'] },
  {
    id: 'rf-thinner-strain',
    level: 'urgent',
    when: ['small-sudden'],
    whenAny: ['thinner', 'bleeding'],
    raised: [{ when: ['over-5'], level: 'emergency' }],
  },
  { id: 'rf-belly-severe', level: 'emergency', when: ['tummy-severe'] },
  {
    id: 'rf-preg-danger',
    level: 'emergency',
    when: ['pregnancy-danger'],
    actions: ['act-contact-maternity'],
  },
  {
    id: 'rf-med-danger',
    level: 'emergency',
    when: ['medicine-danger'],
    actions: ['act-call-poison', 'act-stop-current-remedy'],
  },
];

/** §2b. */
export const today: readonly Flag[] = [
  { id: 'rf-leg-or-pulse', level: 'urgent', when: ['leg-or-pulse'] },
  { id: 'rf-fever', level: 'urgent', when: ['fever'] },
  {
    id: 'rf-infection-risk',
    level: 'urgent',
    when: ['steady'],
    whenAny: ['infection-risk', 'steroids', 'diabetes', 'recent-surgery', 'spine-surgery', 'skin-infection'],
    raised: [{ whenAny: ['arm-weak', 'arm-tingle', 'hands', 'legs', 'bladder'], level: 'emergency' }],
  },
  { id: 'rf-cancer-history', level: 'urgent', when: ['cancer'] },
  { id: 'rf-band', level: 'urgent', when: ['band'] },
  {
    id: 'rf-fragile-bone',
    level: 'urgent',
    when: ['small-sudden'],
    whenAny: ['over-65', 'thin-bones', 'steroids', 'lost-height'],
  },
  { id: 'rf-fall-blow', level: 'urgent', when: ['fall'], actions: ['act-keep-still'] },
  { id: 'rf-shingles', level: 'urgent', whenAny: ['skin-strip', 'shingles'] },
  { id: 'rf-severe-pain', level: 'urgent', when: ['severe'] },
  { id: 'rf-night', level: 'urgent', when: ['night'] },
  { id: 'rf-weight-loss', level: 'urgent', when: ['unwell'] },
  { id: 'rf-lump-shape', level: 'urgent', whenAny: ['lump', 'swollen-alone'] },
  { id: 'rf-breath-pain', level: 'urgent', when: ['breath-pain'] },
  { id: 'rf-chest-infection', level: 'urgent', when: ['fever-cough'] },
  { id: 'rf-gallbladder-jaundice', level: 'urgent', when: ['gallbladder'] },
  { id: 'rf-kidney', level: 'urgent', when: ['kidney'] },
  {
    id: 'rf-heart-risk',
    level: 'urgent',
    when: ['no-link', 'new-or-much-worse'],
    whenAny: heartRisks,
    atLeast: 2,
  },
  { id: 'rf-arm-weak', level: 'urgent', when: ['arm-weak'] },
  {
    id: 'rf-lung-apex',
    level: 'urgent',
    when: ['smoke', 'past-3wk'],
    whenAny: ['arm-weak', 'arm-tingle', 'hands'],
  },
  {
    id: 'rf-child-urgent',
    level: 'urgent',
    when: ['under-16'],
    whenAny: [
      'under-10',
      'child-signs',
      'night',
      'fever',
      'unwell',
      'legs',
      'arm-weak',
      'hands',
      'lump',
      'past-4wk',
    ],
    actions: ['act-tell-parent-guardian'],
    noPlan: true,
  },
  {
    id: 'rf-cough-strain',
    level: 'doctor',
    when: ['cough-strain'],
    raised: [{ when: ['region-gb'], level: 'urgent' }],
  },
];

/** What has come since the last time. */
export const sinceThen: readonly Flag[] = [
  { id: 'rf-new-pattern', level: 'urgent', when: ['since-pattern'] },
  { id: 'rf-new-illness', level: 'urgent', when: ['since-illness'] },
  { id: 'rf-remedy-skin', level: 'urgent', when: ['skin-harm'], actions: ['act-stop-current-remedy'] },
];

/** §2c: what someone is, has, or feels. */
export const inDays: readonly Flag[] = [
  {
    id: 'rf-child',
    level: 'doctor',
    when: ['under-16'],
    actions: ['act-tell-parent-guardian'],
    noPlan: true,
  },
  { id: 'rf-deform-teen', level: 'doctor', when: ['under-16', 'lump'], noPlan: true },
  {
    id: 'rf-pregnant',
    level: 'doctor',
    whenAny: ['pregnant', 'new-baby'],
    actions: ['act-contact-maternity'],
  },
  { id: 'rf-arm-tingle', level: 'doctor', when: ['arm-tingle'] },
  { id: 'rf-inflammatory', level: 'doctor', when: ['waking-long'], whenAny: ['past-12wk', 'comes-back'] },
  { id: 'rf-persistent-60', level: 'doctor', when: ['over-60', 'past-3wk'], unless: ['now-and-then'] },
  {
    id: 'rf-health-history',
    level: 'doctor',
    whenAny: [
      'thin-bones',
      'lost-height',
      'arthritis',
      'spine-surgery',
      'long-illness',
      'diabetes',
      'heart',
      'past-stroke',
      'kidneys',
      'liver',
      'poor-circulation',
      'bleeding',
      'clot-past',
      'confused',
    ],
  },
  { id: 'rf-not-mechanical', level: 'doctor', when: ['no-change'] },
];

/** §2c, §6 and §7: what the skin shows, what a caution asks for, and how it goes. */
export const inTime: readonly Flag[] = [
  {
    id: 'rf-hot-swelling',
    level: 'doctor',
    when: ['swollen'],
    whenAny: ['past-72h', 'comes-back'],
    raised: [{ when: ['red-hot'], level: 'urgent' }],
  },
  { id: 'rf-swelling-unexplained', level: 'doctor', when: ['swollen'], unless: ['small-sudden', 'new-task'] },
  { id: 'rf-hot-skin', level: 'doctor', when: ['red-hot'] },
  { id: 'rf-skin', level: 'doctor', whenAny: ['skin-infection', 'skin-rash', 'chickenpox'] },
  {
    id: 'rf-fracture',
    level: 'doctor',
    when: ['broken-bone'],
    raised: [{ when: ['small-sudden', 'within-72h'], level: 'urgent' }],
  },
  { id: 'rf-clot-known', level: 'doctor', when: ['clot-now'] },
  { id: 'rf-dizzy-neck', level: 'doctor', when: ['dizzy-neck'] },
  { id: 'rf-interferes', level: 'doctor', when: ['interferes'] },
  {
    id: 'rf-worse',
    level: 'doctor',
    whenAny: ['changed', 'trend-worse', 'trend-new'],
    // Rf-heart-risk asks for pain that is suddenly much worse. Worse in any way is taken for it here.
    raised: [{ when: ['no-link'], whenAny: heartRisks, atLeast: 2, level: 'urgent' }],
  },
  { id: 'rf-72h', level: 'doctor', when: ['trend-same', 'care-72h'] },
  { id: 'rf-2wk', level: 'physio', when: ['care-2wk'], whenAny: ['trend-slight', 'trend-settled'] },
  {
    id: 'rf-6wk',
    level: 'doctor',
    whenAny: ['past-6wk', 'care-6wk'],
    unless: ['trend-better'],
    actions: ['act-see-physio'],
  },
  { id: 'rf-med-10d', level: 'doctor', when: ['tablets-10-days'], actions: ['act-ask-pharmacist'] },
  { id: 'rf-frequent', level: 'physio', when: ['comes-back'] },
  { id: 'rf-12wk', level: 'physio', when: ['past-12wk'] },
  { id: 'rf-safety', level: 'selfcare', when: ['hurt-by-someone'], actions: ['act-private-support'] },

  // §5b R7. What set it off is left out wherever they are sent.
  {
    id: 'rf-flare-settled',
    level: 'selfcare',
    when: ['trend-settled'],
    actions: ['act-stop-current-remedy'],
  },
];
