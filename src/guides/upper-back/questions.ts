import type { Question } from '../../guide/guide.js';
import { ageQuestion } from './opening.js';

/**
 * The questions, in the order of evidence.md §2: heart and breath · nerves · injury and illness · how the
 * pain behaves · health. What needs more detail opens under its own tick, so the number of screens is fixed.
 */
export const questions: readonly Question[] = [
  ageQuestion,

  {
    id: 'signs-since',
    phase: 'checking-in',
    kind: 'list',
    options: [
      { id: 'since-heart', sets: ['chest'] },
      { id: 'since-legs', sets: ['legs'] },
      { id: 'since-head', sets: ['neck-head'] },
      { id: 'since-worst', sets: ['tearing'] },
      { id: 'since-medicine', sets: ['medicine-danger'] },
      { id: 'since-fever', sets: ['fever'] },
      { id: 'since-skin', sets: ['skin-harm'] },
      { id: 'since-arm', sets: ['arm-weak'] },
      { id: 'since-severe', sets: ['severe'] },
      { id: 'since-pattern' },
      { id: 'since-fall', sets: ['fall'] },
      { id: 'since-illness' },
      { id: 'since-pregnancy', sets: ['pregnancy-danger'] },
    ],
  },
  {
    id: 'trend',
    phase: 'checking-in',
    kind: 'one',
    options: [
      { id: 'trend-better', trend: 'better' },
      { id: 'trend-slight', trend: 'same' },
      { id: 'trend-same', trend: 'same' },
      { id: 'trend-settled', trend: 'same' },
      { id: 'trend-worse', trend: 'worse' },
      { id: 'trend-new', trend: 'worse' },
    ],
    unsure: ['trend-same'],
  },
  {
    id: 'care-time',
    phase: 'checking-in',
    whenAny: ['trend-slight', 'trend-same'],
    kind: 'one',
    options: [
      { id: 'care-hours' },
      { id: 'care-days' },
      { id: 'care-3-days', sets: ['care-72h'] },
      { id: 'care-2-weeks', sets: ['care-72h', 'care-2wk'] },
      { id: 'care-6-weeks', sets: ['care-72h', 'care-2wk', 'care-6wk'] },
    ],
    unsure: ['care-72h'],
  },

  {
    id: 'danger',
    phase: 'screening',
    kind: 'list',
    options: [
      { id: 'chest' },
      { id: 'breathless' },
      { id: 'sweat' },
      { id: 'tearing' },
      {
        id: 'effort',
        options: [{ id: 'effort-new' }, { id: 'effort-settled' }],
      },
      { id: 'stroke' },
      { id: 'aorta' },
    ],
  },
  {
    id: 'nerves',
    phase: 'screening',
    kind: 'list',
    options: [
      { id: 'legs' },
      { id: 'bladder' },
      { id: 'neck-head' },
      { id: 'hands' },
      { id: 'arm-weak' },
      { id: 'arm-tingle' },
    ],
  },
  {
    id: 'happened',
    phase: 'screening',
    kind: 'list',
    options: [
      {
        id: 'injury',
        options: [
          { id: 'accident' },
          { id: 'fall' },
          { id: 'small-sudden' },
          { id: 'hurt-by-someone' },
          { id: 'small-pull', sets: ['small-pull', 'small-sudden'] },
        ],
        unsure: ['small-sudden'],
      },
      { id: 'thinner-sudden' },
      {
        id: 'fever',
        sets: ['fever'],
        options: [
          { id: 'fever-stiff-neck' },
          { id: 'fever-fast-breath' },
          { id: 'fever-cough' },
          { id: 'fever-only' },
        ],
      },
      { id: 'cancer' },
      { id: 'unwell' },
      { id: 'lump' },
      { id: 'pregnancy-danger' },
      { id: 'medicine-danger' },
    ],
  },
  {
    id: 'pattern',
    phase: 'screening',
    kind: 'list',
    options: [
      {
        id: 'breath-pain',
        sets: ['breath-pain'],
        options: [
          { id: 'clot-signs' },
          { id: 'clot-risk' },
          { id: 'one-side-sudden' },
          { id: 'breath-only' },
        ],
      },
      {
        id: 'tummy',
        options: [
          { id: 'tummy-severe' },
          { id: 'gallbladder' },
          { id: 'kidney' },
          { id: 'tummy-mild' },
        ],
        unsure: ['gallbladder', 'kidney'],
      },
      { id: 'band' },
      { id: 'skin-strip' },
      { id: 'night', sets: ['night', 'steady'] },
      { id: 'severe' },
      { id: 'steady' },
      { id: 'cough-strain' },
      { id: 'child-signs', when: ['under-16'] },
    ],
  },
  {
    id: 'health',
    phase: 'screening',
    kind: 'list',
    options: [
      {
        id: 'pregnancy',
        options: [{ id: 'pregnant' }, { id: 'maybe-pregnant' }, { id: 'new-baby' }, { id: 'breastfeeding' }],
        unsure: ['pregnant', 'breastfeeding'],
      },
      {
        id: 'bones',
        options: [
          { id: 'thin-bones' },
          { id: 'lost-height' },
          { id: 'steroids' },
          { id: 'broken-bone' },
          { id: 'recent-surgery' },
          { id: 'spine-surgery' },
          { id: 'shoulder' },
        ],
        unsure: ['thin-bones', 'steroids', 'broken-bone', 'recent-surgery', 'shoulder'],
      },
      {
        id: 'blood',
        options: [{ id: 'thinner' }, { id: 'bleeding' }, { id: 'clot-now' }, { id: 'clot-past' }],
        unsure: ['thinner', 'bleeding', 'clot-now'],
      },
      {
        id: 'feeling',
        options: [
          { id: 'diabetes' },
          { id: 'diabetes-numb', sets: ['diabetes', 'diabetes-numb'] },
          { id: 'numb-skin' },
          { id: 'poor-circulation' },
          { id: 'raynaud' },
          { id: 'cold-allergy' },
        ],
        unsure: ['diabetes', 'diabetes-numb', 'numb-skin', 'poor-circulation', 'raynaud', 'cold-allergy'],
      },
      {
        id: 'skin',
        options: [
          { id: 'skin-broken' },
          { id: 'skin-infection' },
          { id: 'skin-rash' },
          { id: 'chickenpox' },
          { id: 'rub-on' },
          { id: 'oil-allergy' },
        ],
        unsure: ['skin-broken', 'skin-infection', 'skin-rash', 'rub-on', 'oil-allergy'],
      },
      {
        id: 'heart-vessels',
        options: [
          { id: 'heart' },
          { id: 'high-bp' },
          { id: 'cholesterol' },
          { id: 'past-stroke' },
          { id: 'smoke' },
        ],
        unsure: ['heart', 'high-bp', 'past-stroke'],
      },
      {
        id: 'organs',
        options: [{ id: 'kidneys' }, { id: 'liver' }, { id: 'ulcer' }],
        unsure: ['kidneys', 'liver', 'ulcer'],
      },
      {
        id: 'allergy',
        options: [{ id: 'asthma' }, { id: 'nsaid-allergy' }, { id: 'acetaminophen-allergy' }],
        unsure: ['asthma', 'nsaid-allergy', 'acetaminophen-allergy'],
      },
      {
        id: 'medicines',
        options: [
          { id: 'other-nsaid' },
          { id: 'low-dose-aspirin' },
          { id: 'other-tablets' },
          { id: 'drowsy' },
          { id: 'low-weight' },
          { id: 'tablets-10-days' },
        ],
        unsure: ['other-nsaid', 'drowsy', 'low-weight'],
      },
      { id: 'infection-risk' },
      {
        id: 'other-health',
        options: [
          { id: 'arthritis' },
          { id: 'dizzy-neck' },
          { id: 'device' },
          { id: 'confused' },
          { id: 'bad-experience' },
          { id: 'long-illness' },
        ],
        unsure: ['arthritis', 'dizzy-neck', 'device', 'confused', 'long-illness'],
      },
    ],
    // Whoever can't say what applies gets the plan of someone to whom all of it does.
    unsure: [
      'pregnant', 'breastfeeding', 'thin-bones', 'steroids', 'broken-bone', 'recent-surgery', 'shoulder',
      'thinner', 'bleeding', 'clot-now', 'diabetes', 'diabetes-numb', 'numb-skin', 'poor-circulation',
      'raynaud', 'cold-allergy', 'skin-broken', 'skin-infection', 'skin-rash', 'rub-on', 'oil-allergy',
      'heart', 'high-bp', 'past-stroke', 'kidneys', 'liver', 'ulcer', 'asthma', 'nsaid-allergy',
      'acetaminophen-allergy', 'other-nsaid', 'drowsy', 'low-weight', 'infection-risk', 'dizzy-neck',
      'device', 'confused',
    ],
  },

  {
    id: 'cause',
    phase: 'identifying',
    unless: ['under-16'],
    kind: 'list',
    options: [
      { id: 'pull', sets: ['pull', 'small-sudden'] },
      { id: 'new-task' },
      { id: 'sitting' },
      { id: 'inactive' },
      { id: 'stuck-spot' },
      { id: 'neck-moves' },
      { id: 'worry' },
      {
        id: 'waking',
        options: [{ id: 'waking-short' }, { id: 'waking-long' }],
      },
      { id: 'knots' },
      { id: 'no-change', sets: ['no-change', 'no-link'] },
    ],
    none: ['no-link', 'cause-open'],
    unsure: ['no-link', 'cause-open'],
  },
  {
    id: 'began',
    phase: 'identifying',
    kind: 'one',
    options: [
      { id: 'days-2', sets: ['within-48h', 'within-72h', 'new-spell'] },
      { id: 'days-3', sets: ['at-72h', 'within-72h', 'new-spell'] },
      { id: 'weeks-3', sets: ['past-72h', 'new-spell'] },
      { id: 'weeks-6', sets: ['past-72h', 'past-3wk', 'past-4wk', 'new-spell'] },
      { id: 'weeks-12', sets: ['past-72h', 'past-3wk', 'past-4wk', 'past-6wk'] },
      { id: 'longer', sets: ['past-72h', 'past-3wk', 'past-4wk', 'past-12wk'] },
      // When this spell began is not said: a fresh pull in it is then treated as fresh.
      { id: 'comes-back', sets: ['comes-back', 'within-48h', 'within-72h', 'past-3wk', 'past-4wk'] },
    ],
    // An unknown start is taken for a fresh one: packs, massage and stretching then begin with care.
    unsure: ['within-48h', 'within-72h', 'new-spell'],
  },

  {
    id: 'now',
    phase: 'choosing',
    unless: ['under-16'],
    kind: 'list',
    options: [
      { id: 'swollen' },
      { id: 'red-hot', sets: ['red-hot', 'swollen'] },
      { id: 'spasm' },
      { id: 'sharp' },
      { id: 'after-activity' },
      { id: 'easing' },
      { id: 'over-5' },
      { id: 'in-bed' },
      { id: 'interferes' },
      { id: 'changed' },
      { id: 'checked-already', when: ['region-gb'] },
    ],
    unsure: ['now-open'],
  },
];
