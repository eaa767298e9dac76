import type { Assessment } from '../../src/guide/assess.js';
import type { Guide, Id } from '../../src/guide/guide.js';

/** A word of evidence.md §9: a remedy, an action, or a group of remedies. */
export type Word = string;

const MASSAGE = [
  'self-massage-hands',
  'massage-ball',
  'foam-roller',
  'partner-massage',
  'professional-massage',
  'massage-devices',
];
const STRETCHES = [
  'stretch-scapular-squeeze',
  'stretch-chin-tuck',
  'stretch-seated-twist',
  'stretch-doorway-chest',
  'stretch-neck-turn-tilt',
  'stretch-shoulder-shrug',
  'stretch-thoracic-extension',
];
const MEDICINES = ['otc-topical-nsaid', 'otc-nsaid-oral', 'otc-acetaminophen', 'otc-topical-counterirritant'];
const RELAXATION = ['pmr', 'deep-breathing', 'meditation', 'visualisation'];

/** Every remedy of evidence.md §4, but `contrast`, which must not be shipped without a reviewer. */
export const REMEDIES: readonly Id[] = [
  'heat',
  'warm-shower',
  'cold',
  'cool-shower',
  'alternate-heat-cold',
  ...STRETCHES,
  'relative-rest',
  'keep-moving',
  'movement-breaks',
  'strengthening',
  'physio',
  'posture-sitting',
  'posture-standing',
  'posture-sleeping',
  'ergonomics',
  ...RELAXATION,
  ...MASSAGE,
  ...MEDICINES,
];

/** What a visitor must never be offered, whatever they answer. */
const NEVER: readonly Id[] = [
  'contrast',
  'injections-doctor-only',
  'manipulation',
  'chiropractor',
  'osteopath',
];

const GROUPS: Readonly<Record<Word, readonly Id[]>> = {
  'any-remedy': REMEDIES,
  'any-heat': ['heat', 'warm-shower', 'alternate-heat-cold', 'contrast'],
  'any-cold': ['cold', 'cool-shower', 'alternate-heat-cold', 'contrast'],
  'any-stretch': STRETCHES,
  'any-massage': MASSAGE,
  // A professional massage counts as deep: the guide cannot promise that it will not be.
  'any-deep-massage': ['foam-roller', 'massage-ball', 'massage-devices', 'professional-massage'],
  'any-oral-nsaid': ['otc-nsaid-oral'],
  'any-nsaid': ['otc-nsaid-oral', 'otc-topical-nsaid'],
  'any-medicine': MEDICINES,
  'any-relaxation': RELAXATION,
  'any-manipulation': ['manipulation', 'chiropractor', 'osteopath'],
};

const ACTIONS = [
  'act-call-emergency',
  'act-same-day-care',
  'act-nhs-111',
  'act-see-doctor',
  'act-see-physio',
  'act-ask-pharmacist',
  'act-contact-maternity',
  'act-tell-parent-guardian',
  'act-keep-still',
  'act-no-self-drive',
  'act-stop-current-remedy',
  'act-continue-plan',
  'act-safety-net',
  'act-check-in-24h',
  'act-check-in-72h',
  'act-summary-for-clinician',
];

const known = new Set([...REMEDIES, ...NEVER, ...ACTIONS]);

/** The ids that a word stands for. */
export function meaning(word: Word): readonly Id[] {
  const ids = GROUPS[word] ?? [word];
  const strange = ids.find((id) => !known.has(id));
  if (strange !== undefined) throw new Error(`"${strange}" is not in the vocabulary of evidence.md §9`);
  return ids;
}

/** Everything that a result puts before the visitor, in the words of evidence.md §9. */
function recommendedBy({ actions, plan, trend, level }: Assessment): ReadonlySet<Id> {
  // A check-in goes back to the plan when it finds no one to send the visitor to.
  const goesOn = trend !== undefined && plan !== undefined && level === 'selfcare';
  return new Set([
    ...actions,
    ...(plan?.offers.map(({ remedy }) => remedy) ?? []),
    ...(plan?.checkIns.map(({ id }) => id) ?? []),
    ...(goesOn ? ['act-continue-plan'] : []),
  ]);
}

/** The words that ought to be recommended and are not; of a group, one member is enough. */
export const missing = (assessment: Assessment, words: readonly Word[]): readonly Word[] =>
  words.filter((word) => !meaning(word).some((id) => recommendedBy(assessment).has(id)));

/** What is recommended and must not be, of a group each member. */
export const forbidden = (assessment: Assessment, words: readonly Word[]): readonly Id[] =>
  words.flatMap(meaning).filter((id) => recommendedBy(assessment).has(id));

/** What the guide could offer and never may. */
export const neverIn = (guide: Guide): readonly Id[] => {
  const written = [
    ...guide.remedies.map(({ id }) => id),
    ...guide.causes.flatMap(({ fits }) => fits),
    ...guide.choices.flatMap(({ sides }) =>
      sides.flatMap((side) => [...side.remedies, ...(side.with ?? [])]),
    ),
    ...Object.values(guide.actions).flat(),
    ...guide.planActions,
    ...guide.flags.flatMap(({ actions = [] }) => actions),
  ];
  return written.filter((id) => NEVER.some((never) => id.includes(never)));
};
