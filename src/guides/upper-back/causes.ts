import type { Cause } from '../../guide/guide.js';

/** The 12 causes of evidence.md §3, in the order of its tie-break. */
export const causes: readonly Cause[] = [
  { id: 'c-not-mechanical', when: ['no-change'], fits: ['keep-moving', 'deep-breathing'] },
  {
    id: 'c-minor-injury',
    when: ['pull'],
    fits: [
      'relative-rest', 'cold', 'heat', 'keep-moving', 'otc-topical-nsaid', 'otc-acetaminophen', 'otc-nsaid-oral',
      'stretch-scapular-squeeze', 'stretch-neck-turn-tilt', 'self-massage-hands', 'deep-breathing',
    ],
  },
  {
    id: 'c-overuse',
    when: ['new-task'],
    fits: [
      'relative-rest', 'keep-moving', 'cold', 'heat', 'cool-shower', 'stretch-scapular-squeeze',
      'stretch-doorway-chest', 'stretch-shoulder-shrug', 'otc-topical-nsaid', 'otc-acetaminophen',
      'otc-nsaid-oral', 'otc-topical-counterirritant', 'self-massage-hands', 'partner-massage', 'strengthening', 'deep-breathing',
    ],
  },
  {
    id: 'c-neck-referred',
    when: ['neck-moves'],
    fits: [
      'stretch-chin-tuck', 'stretch-neck-turn-tilt', 'heat', 'posture-sitting', 'keep-moving',
      'movement-breaks', 'strengthening',
    ],
  },
  {
    id: 'c-joint',
    when: ['stuck-spot'],
    fits: ['heat', 'stretch-seated-twist', 'stretch-thoracic-extension', 'keep-moving', 'movement-breaks', 'physio'],
  },
  {
    id: 'c-postural',
    when: ['sitting'],
    fits: [
      'movement-breaks', 'heat', 'stretch-scapular-squeeze', 'stretch-doorway-chest', 'stretch-chin-tuck',
      'posture-sitting', 'ergonomics', 'posture-standing', 'keep-moving', 'strengthening',
      'stretch-thoracic-extension', 'foam-roller', 'self-massage-hands', 'professional-massage',
    ],
  },
  {
    id: 'c-stress',
    when: ['worry'],
    fits: [
      'deep-breathing', 'pmr', 'heat', 'keep-moving', 'meditation', 'visualisation', 'partner-massage',
      'stretch-shoulder-shrug', 'stretch-neck-turn-tilt', 'professional-massage',
    ],
  },
  {
    id: 'c-sleep',
    when: ['waking'],
    fits: ['posture-sleeping', 'warm-shower', 'stretch-neck-turn-tilt', 'keep-moving', 'heat'],
  },
  {
    id: 'c-trigger',
    when: ['knots'],
    fits: [
      'self-massage-hands', 'massage-ball', 'heat', 'stretch-scapular-squeeze', 'stretch-doorway-chest',
      'keep-moving', 'movement-breaks', 'foam-roller', 'massage-devices', 'professional-massage', 'otc-topical-counterirritant',
    ],
  },
  {
    id: 'c-inactive',
    when: ['inactive'],
    fits: ['keep-moving', 'movement-breaks', 'strengthening', 'stretch-scapular-squeeze'],
  },
  {
    id: 'c-recurring',
    whenAny: ['comes-back', 'past-12wk'],
    overlay: true,
    fits: [
      'strengthening', 'keep-moving', 'physio', 'movement-breaks', 'deep-breathing', 'meditation', 'pmr',
      'visualisation', 'heat',
    ],
  },
  { id: 'c-nonspecific', when: ['cause-open'], fits: ['keep-moving', 'heat', 'cold', 'movement-breaks', 'deep-breathing'] },
];
