import type { Guide, GuideDocument, PlanTexts, Provenance, Texts } from '../../src/guide/guide.js';

/** The smallest guide that has one of everything: a sore thumb. Nobody should be treated by it. */
export const smallGuide: Guide = {
  id: 'sore-thumb',
  version: '1.0.0',
  checked: '2026-11-20',
  nextCheck: '2027-11-20',
  questions: [
    {
      id: 'age',
      phase: 'welcome',
      kind: 'one',
      options: [{ id: 'child', sets: ['under-16'] }, { id: 'adult' }],
      unsure: ['under-16'],
    },
    {
      id: 'since',
      phase: 'checking-in',
      kind: 'one',
      options: [
        { id: 'thumb-better', trend: 'better' },
        { id: 'thumb-same', trend: 'same' },
        { id: 'thumb-worse', trend: 'worse' },
      ],
      unsure: ['thumb-same'],
    },
    {
      id: 'signs',
      phase: 'screening',
      kind: 'list',
      options: [
        { id: 'white' },
        { id: 'streak' },
        { id: 'numb' },
        { id: 'fall', options: [{ id: 'bent' }, { id: 'bruised' }], unsure: ['bent'] },
      ],
    },
    {
      id: 'cause',
      phase: 'identifying',
      unless: ['under-16'],
      kind: 'list',
      options: [{ id: 'typing' }, { id: 'bump' }],
      none: ['cause-open'],
      unsure: ['cause-open'],
    },
    {
      id: 'now',
      phase: 'choosing',
      kind: 'list',
      options: [{ id: 'swollen' }, { id: 'comes-back' }, { id: 'waiting', when: ['region-gb'] }],
    },
  ],
  flags: [
    { id: 'rf-white', level: 'emergency', when: ['white'], actions: ['act-hand-up'] },
    { id: 'rf-streak', level: 'urgent', when: ['streak'], raised: [{ when: ['numb'], level: 'emergency' }] },
    { id: 'rf-bent', level: 'doctor', whenAny: ['bent', 'thumb-worse'], unless: ['waiting'] },
    { id: 'rf-again', level: 'physio', when: ['comes-back'] },
  ],
  cautions: [{ id: 'x-numb', when: ['numb'] }],
  causes: [
    { id: 'c-typing', when: ['typing'], fits: ['warm-soak', 'thumb-circles'] },
    { id: 'c-bump', whenAny: ['bump', 'cause-open'], fits: ['cold-pack', 'warm-soak', 'thumb-circles'] },
  ],
  choices: [
    {
      id: 'warm-or-cold',
      neither: 'W-neither',
      sides: [
        { id: 'warm', remedies: ['warm-soak'] },
        { id: 'cold', row: 'W-cold', remedies: ['cold-pack'], with: ['thumb-circles'] },
      ],
      rows: [
        { id: 'W1', when: ['swollen'], prefer: ['cold'], closes: ['warm'] },
        { id: 'W2', prefer: ['warm', 'cold'] },
      ],
    },
  ],
  remedies: [
    { id: 'warm-soak', family: 'heat', evidence: 'some', withheldBy: ['x-numb'] },
    { id: 'cold-pack', family: 'cold', evidence: 'weak', adjustedBy: ['x-numb'] },
    { id: 'thumb-circles', family: 'movement', evidence: 'custom' },
  ],
  actions: {
    emergency: ['act-call'],
    urgent: ['act-today'],
    doctor: ['act-doctor'],
    physio: ['act-physio'],
    selfcare: ['act-watch'],
  },
  planActions: ['act-watch'],
  checkIns: [{ id: 'look-again', hours: 72 }],
  regions: {
    default: {
      facts: ['region-unknown'],
      emergency: [{ say: '112', dial: '112' }],
    },
    GB: {
      facts: ['region-gb'],
      emergency: [{ say: '999', dial: '999', confirmed: true }],
      advice: { say: '111', dial: '111', confirmed: true },
      urgent: 'act-111',
    },
  },
  regionNames: { UK: 'GB' },
};

const level = (title: string) => ({
  title,
  lead: 'Someone should see your thumb.',
  who: 'Someone who knows thumbs.',
  when: 'Soon.',
  worse: 'Call for help.',
});

export const smallTexts: Texts = {
  title: 'A sore thumb',
  intro: 'A few questions about your thumb.',
  questions: {
    age: { title: 'How old are you?' },
    since: { title: 'How is your thumb since then?' },
    signs: { title: 'Do you see any of these?', hint: 'Tick all that apply.', why: 'They need help.' },
    cause: { title: 'What did your thumb do?' },
    now: { title: 'How is it now?' },
  },
  options: {
    child: 'Under 16',
    adult: '16 or over',
    'thumb-better': 'Better',
    'thumb-same': 'The same',
    'thumb-worse': 'Worse',
    white: { label: 'It is white and cold', hint: 'Even after you warm it' },
    streak: 'A red line runs up from it',
    numb: 'It is numb',
    fall: 'I fell on it',
    bent: 'It is bent',
    bruised: 'It is bruised',
    typing: 'It typed a lot',
    bump: 'It was bumped',
    swollen: 'It is swollen',
    'comes-back': 'This keeps coming back',
    waiting: 'I am waiting to see a doctor',
  },
  flags: {
    'rf-white': 'Blood may not reach it.',
    'rf-streak': 'An infection may be spreading.',
    'rf-bent': 'It may be broken.',
    'rf-again': 'A physio can find out why.',
  },
  levels: {
    emergency: level('Call now'),
    urgent: level('Get help today'),
    doctor: level('See a doctor'),
    physio: level('See a physio'),
    selfcare: level('Look after it yourself'),
  },
  actions: {
    'act-hand-up': 'Hold your hand up.',
    'act-call': 'Call for an ambulance.',
    'act-today': 'See someone today.',
    'act-111': 'Call 111.',
    'act-doctor': 'See a doctor.',
    'act-physio': 'See a physio.',
    'act-watch': 'Look at it each day.',
  },
  safetyNet: ['It turns white: call for help.'],
};

const remedy = (name: string) => ({
  name,
  why: 'It may ease the pain.',
  dose: '10 minutes',
  steps: ['Sit down.', 'Begin.'],
  notFor: ['Your thumb is white.'],
  strength: 'Few people have tested it.',
});

export const smallPlanTexts: PlanTexts = {
  causes: {
    'c-typing': { name: 'Typing', text: 'Thumbs tire.' },
    'c-bump': { name: 'A bump', text: 'Thumbs bruise.' },
  },
  cautions: { 'x-numb': 'your thumb is numb' },
  choices: { 'warm-or-cold': { title: 'Warm or cold?', sides: { warm: 'Warm', cold: 'Cold' } } },
  rows: {
    W1: 'Cold while it is swollen.',
    W2: 'Either is good.',
    'W-cold': 'Cold is fine, too.',
    'W-neither': 'Neither suits you.',
  },
  remedies: {
    'warm-soak': { ...remedy('A warm soak'), doseIn: { GB: '10 minutes, then tea' } },
    'cold-pack': { ...remedy('A cold pack'), adjust: { 'x-numb': '5 minutes, and look at your skin.' } },
    'thumb-circles': { ...remedy('Thumb circles'), careful: ['Slowly.'], stop: 'It hurts more.' },
  },
  evidence: { good: 'Good', some: 'Some', weak: 'Weak', custom: 'A custom' },
  checkIns: { 'look-again': { title: 'In 3 days', text: 'How is it?' } },
  stopRule: ['It hurts more: stop.'],
  expect: 'Most thumbs get better.',
};

const smallProvenance: Provenance = {
  sources: { THUMB: { publisher: 'Nobody', title: 'On thumbs', year: '2026', state: 'unopened' } },
  cites: { 'rf-white': ['THUMB'], 'region-GB': [] },
};

/** The small guide as a publisher would write it. */
export const smallDocument: GuideDocument = {
  guide: smallGuide,
  texts: { en: smallTexts },
  planTexts: { en: smallPlanTexts },
  provenance: smallProvenance,
};
