import type { PlanTexts, PlanTextVariant } from '../../guide/guide.js';

/** What may have set it off, in English: what holds wherever it hurts. */
export const causes = {
  'c-not-mechanical': {
    name: 'Something other than movement',
    text: 'You told us moving, resting or pressing does not change it. A doctor can look for the reason.',
  },
  'c-minor-injury': {
    name: 'A pull, twist or small bump',
    text: 'A pull, twist or small bump can leave a sore spot. A gentle start suits it best.',
  },
  'c-postural': {
    name: 'Long spells of sitting or screen work',
    text: 'A dull ache can build up when you stay in one position. No single way of sitting is proven right. Staying still for long may be the hard part.',
  },
  'c-stress': {
    name: 'Worry and tension',
    text: 'Worry can tighten the shoulders and neck, and the ache can change through the day. The pain is still real.',
  },
  'c-sleep': {
    name: 'The way you lay in bed',
    text: 'You told us you wake up stiff. A twisted or poorly supported position can do that.',
  },
  'c-trigger': {
    name: 'Tender knots',
    text: 'Small sore spots can ache when pressed. Experts still discuss what they are.',
  },
  'c-recurring': {
    name: 'Pain that stays or keeps coming back',
    text: 'Pain that comes back is common, and many things play a part. Strength, movement and calm may all help.',
  },
  'c-nonspecific': {
    name: 'Hard to say, and that is common',
    text: 'Often no single trigger stands out. Gentle care can begin without one.',
  },
} satisfies PlanTexts['causes'];

export const choices = {
  'heat-or-cold': {
    title: 'Heat or cold?',
    sides: { heat: 'Heat', cold: 'Cold', alternate: 'Heat and cold in turn' },
  },
  'stretch-or-rest': {
    title: 'Stretch or rest?',
    sides: { stretch: 'Gentle stretches', rest: 'A short rest', move: 'Moving and strength' },
  },
} satisfies PlanTexts['choices'];

/** Why a side is the one to begin with. */
export const rows = {
  H1: 'New pain with swelling, a bruise or warmth: cold may ease it. Heat waits until the swelling has gone.',
  H2: 'For a new pull or sore muscle without swelling, cold first is custom. Tests found little difference, so comfort decides.',
  H3: 'A new, tight muscle without swelling may like mild warmth. Cold is fine if you prefer it.',
  H4: 'More than 3 days have passed. If nothing is swollen, warmth may loosen the stiffness.',
  H5: 'Swelling, heat or redness is not expected after 3 days. Use neither, and see a doctor.',
  H6: 'Yours sounds like stiffness or tension. Warmth suits that; proof is modest, so comfort decides.',
  H7: 'You are sore after being active. Cold or heat are both fine today; try heat tomorrow.',
  H8: 'Your answers do not point to one. Tests found little difference, so try both at different times. A physio or pharmacist can advise you too.',
  H9: 'Some people like to take turns. Studies have not clearly shown that it works better.',
  H10: 'Heat and cold are both left out of your plan. Easy movement, calm breathing or a pharmacist may help.',
  'H-other': 'This is the other way to go. Studies found little difference, so comfort decides.',
  R0: 'A bone is, or may be, broken. No stretching or exercise until a doctor has checked it. Rest it, and walk only if that is easy.',
  R1: 'A new pull likes a day or two of easing off. Keep moving in comfort, and do not stretch yet.',
  'R1-swollen': 'New swelling likes easing off. Move only in comfort, and do not stretch yet.',
  R2: 'It is 2 to 3 days old and easing. You can begin gentle stretches, once a day.',
  'R2-waiting':
    'It is 2 to 3 days old and not clearly easing. Leave stretching for now, and look again tomorrow.',
  R3: 'Sore muscle likes easy movement first. Add gentle stretches the next day, at 4 out of 10 or less.',
  'R3-later': 'The first days are over. Gentle stretches and more movement now help you back.',
  R4: 'Stiffness like yours often likes movement. Begin gentle stretches now, and take short breaks.',
  R5: 'Your pain is above 5 out of 10. Leave stretching for 1 to 2 days. At 8 or more, get medical help today.',
  'R5-later':
    'Your pain is above 5 out of 10. Leave stretching for now and keep to short walks. At 8 or more, get medical help today.',
  R6: 'For pain that stays or comes back, strength and movement have better proof than stretching.',
  R7: 'It flared and then settled. Leave out what set it off; later, go back to smaller moves and fewer repeats.',
  R8: 'It got worse, or something new came. Stop all stretches and see a doctor before you begin again.',
  R11: 'Your answers do not point to one. Try one or two easy stretches, and keep moving.',
  'R11-later': 'Your answers do not point to one. Try one or two easy stretches, and move a little more.',
  'R-other': 'This is another way to go. Let comfort decide, and keep to the stop rule.',
  'R-none':
    'Stretching and resting are both left out for now. Shift position often, and move only in comfort.',
} satisfies PlanTexts['rows'];

export const evidence = {
  good: 'Good evidence',
  some: 'Some evidence',
  weak: 'Weak evidence',
  custom: 'Custom only: not tested',
} satisfies PlanTexts['evidence'];

export const checkIns = {
  'act-check-in-24h': {
    title: 'After 1 day',
    text: 'Better or the same: go on, or try another thing from your plan. Worse, or something new: stop and answer the warning-sign questions again.',
  },
  'act-check-in-72h': {
    title: 'After 3 days',
    text: 'No better at all: see a doctor. Partly better: keep going, and look again in 1 to 2 weeks. Worse: answer the warning-sign questions again.',
  },
  'act-check-in-2wk': {
    title: 'After 2 weeks',
    text: 'Not clearly better: see a doctor or physio. Better: use packs and shop-bought painkillers less, and keep one good habit.',
  },
  'act-check-in-6wk': {
    title: 'After 6 weeks',
    text: 'Still there: see a doctor, and a physio too. Gone or nearly so: keep moving in ways that you like.',
  },
} satisfies PlanTexts['checkIns'];

export const stopRule = [
  'Chest pain, hard breathing or sudden weakness: call your emergency number now.',
  'Stop if pain rises by more than 2 points, or above 5 out of 10.',
  'Stop if it spreads, or lasts longer afterwards than it did before.',
  'Stop if you feel numb, weak or dizzy, or your skin changes colour or blisters.',
  'After any of these, answer the warning-sign questions again.',
] satisfies PlanTexts['stopRule'];

/** What particular visitors must know before they read the plan. */
export const variants: readonly PlanTextVariant[] = [
  {
    when: ['for-other'],
    notes: ['This plan speaks to the person with the pain: “you” means them. Read it with them.'],
  },
  {
    when: ['age-open'],
    notes: [
      'We do not know the age. So this plan leaves out every medicine. For the rest, it takes the care that suits age 65 and over.',
    ],
  },
  {
    when: ['health-open'],
    notes: [
      'The answer about health was “not sure”. So this plan leaves out whatever could do harm with some illness. A pharmacist or doctor can help to find out more.',
    ],
  },
];
