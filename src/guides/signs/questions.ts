import type { Question } from '../../guide/guide.js';

/** What has come since the last time. */
export const signsSince: Question = {
  id: 'signs-since',
  phase: 'checking-in',
  kind: 'list',
  options: [
    { id: 'since-heart', sets: ['chest'] },
    { id: 'since-legs', sets: ['legs'] },
    { id: 'since-hands', sets: ['hands', 'hands-new'] },
    { id: 'since-head', sets: ['neck-head'] },
    { id: 'since-worst', sets: ['tearing'] },
    { id: 'since-leg-or-pulse', sets: ['leg-or-pulse'] },
    { id: 'since-breath', sets: ['breath-pain'] },
    { id: 'since-medicine', sets: ['medicine-danger'] },
    { id: 'since-fever-signs', sets: ['fever', 'fever-stiff-neck'] },
    { id: 'since-fever', sets: ['fever'] },
    { id: 'since-skin', sets: ['skin-harm'] },
    { id: 'since-arm', sets: ['arm-weak'] },
    { id: 'since-severe', sets: ['severe'] },
    { id: 'since-pattern' },
    { id: 'since-accident', sets: ['accident'] },
    { id: 'since-fall', sets: ['fall'] },
    { id: 'since-illness' },
    { id: 'since-pregnancy', sets: ['pregnancy-danger'] },
    { id: 'since-tablets', sets: ['tablets-10-days'] },
  ],
};

/** Heart and breath. */
export const danger: Question = {
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
    { id: 'leg-or-pulse' },
    { id: 'aorta' },
  ],
};

export const nerves: Question = {
  id: 'nerves',
  phase: 'screening',
  kind: 'list',
  options: [
    { id: 'legs' },
    { id: 'bladder' },
    { id: 'neck-head' },
    { id: 'hands', sets: ['hands'], options: [{ id: 'hands-new' }, { id: 'hands-slow' }] },
    { id: 'arm-weak' },
    { id: 'arm-tingle' },
  ],
};

/** Injury and illness. */
export const happened: Question = {
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
        { id: 'hurt-by-someone', sets: ['hurt-by-someone', 'small-sudden'] },
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
};

/** How the pain behaves. */
export const pattern: Question = {
  id: 'pattern',
  phase: 'screening',
  kind: 'list',
  options: [
    {
      id: 'breath-pain',
      sets: ['breath-pain'],
      options: [{ id: 'clot-signs' }, { id: 'clot-risk' }, { id: 'one-side-sudden' }, { id: 'breath-only' }],
    },
    {
      id: 'tummy',
      options: [{ id: 'tummy-severe' }, { id: 'gallbladder' }, { id: 'kidney' }, { id: 'tummy-mild' }],
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
};
