import type { Id, RemedyText } from '../../guide/guide.js';

// What several remedies share. Every `notFor` line is a sentence that can follow "Do not use this if:".

export const noSedative = 'Never after alcohol, a sleeping tablet or another sedative.';
const packCare = [
  'Always keep cloth between the pack and your skin.',
  'Stay awake, keep the timer on, and never use it in bed.',
  noSedative,
  'Never with a rub on your skin.',
  'If two limits apply to you, keep to the shorter one.',
];
export const packNotFor = [
  'Your skin there is numb, or you have poor blood flow there.',
  'You have diabetes with numb skin or poor blood flow, or you are unsure.',
  'Your skin there is broken, infected or has a rash.',
  'A rub or cream is on your skin there.',
  'You still have swelling, heat or redness after 3 days.',
  'You are sleepy, or have had alcohol, a sleeping tablet or another sedative.',
  'You get confused, or could not tell that it is harming you.',
];
const heatNotFor = [
  'Your injury is up to 3 days old, and swollen, bruised, warm or hot.',
  'You have a blood clot, bleeding there, or a fever.',
  'You have cancer, or have had radiotherapy there.',
  'You have a pacemaker, pump or implant, until its maker or your doctor agrees.',
];
export const coldNotFor = [
  'You have Raynaud’s.',
  'You get hives from cold, have cryoglobulins, or have had a cold injury.',
  'You have severe heart disease or uncontrolled blood pressure, until a doctor agrees.',
];
export const faint = 'You have low blood pressure, or faint easily.';
const packAdjust = {
  'x-pregnant': 'Mild only, never hot or icy. 15 minutes at most. Not on your tummy. Ask your midwife first.',
  'x-heart': 'Mild and short. Not on the left of your chest or your left shoulder. Ask your doctor first.',
  'x-high-bp': 'Mild and short. If your blood pressure is high or unsteady, ask your doctor first.',
  'x-age65': 'Your skin is harmed more easily. Mild, and less than 15 minutes. Check it often.',
  'x-diabetes':
    'Only where you feel well and blood flow is good. Two layers of cloth. 10 minutes at most. Check your skin every few minutes.',
  'x-stroke': 'Never on a weak or numb side. Test it with your stronger side.',
};
const lowPressure = {
  'x-low-bp': 'Mild only. Stand up slowly afterwards. No hot bath or hot shower: you could faint.',
};
const device = {
  'x-device': 'No heat device until your doctor or the maker of your implant or pump agrees.',
};
export const showerAdjust = {
  'x-pregnant': 'Mild only, never hot or icy. 10 minutes at most. Not on your tummy. Ask your midwife first.',
  'x-high-bp': 'Mild and short. Step out slowly. Ask your doctor first if your blood pressure is unsteady.',
  'x-age65': 'Your skin is harmed more easily. Mild and short. Sit down if you can.',
  'x-diabetes': 'Test the water where you feel well. Mild, 10 minutes at most. Check your skin after.',
  'x-stroke': 'Never on a weak or numb side. Test the water with your stronger side. Sit down.',
};

// How a pack is used, around where it is laid.

export const heatSteps = (lay: string): string[] => [
  'Set a pad to low or medium, or make it pleasantly warm.',
  'Wrap it in a dry cloth or towel.',
  lay,
  'Set a timer for 15 minutes.',
  'Every 5 minutes, lift it off and check your skin. Use a mirror or a helper.',
  'Take it off when the timer rings, and no later than 20 minutes.',
  'Let your skin look and feel normal before the next time.',
];
export const coldSteps = (lay: string): string[] => [
  'Wrap the pack in a damp cloth or tea towel.',
  lay,
  'Set a timer for 15 minutes.',
  'After 5 minutes, lift it off and check your skin. Use a mirror or a helper.',
  'Take it off at once if skin is bright red, white, or numb and hard.',
  'Take it off when the timer rings.',
  'Let your skin warm up fully before the next time.',
  'A new injury: use it like this for the first 2 to 3 days.',
];
export const inTurnSteps = (lay: string): string[] => [
  'Wrap a warm pad in a dry cloth. Wrap a cold pack in a damp one.',
  lay,
  'Set a timer for 15 minutes, and check your skin every 5 minutes.',
  'Take it off, and wait until your skin looks and feels normal.',
  'Do the same with the other one.',
  'End with the one that feels better.',
];

/** Heat and cold, in English: what holds wherever it hurts. Doses and warnings are those of evidence.md §4 and §6. */
export const packs = {
  heat: {
    name: 'Gentle heat: a pad, bottle, warm towel or wheat bag',
    why: 'Warmth may ease tight, stiff muscles for a short time. It does not bring down swelling.',
    dose: '15 to 20 minutes. Wait 2 to 3 hours before the next time. A few times a day at most.',
    steps: heatSteps('Sit, or lie on your side, with it against the sore muscle.'),
    careful: [
      ...packCare,
      'Never lie on top of it. Never put boiling water in a bottle.',
      'Never on skin that cold has numbed.',
    ],
    notFor: [...heatNotFor, ...packNotFor],
    stop: 'Very hot, numb or blotchy red skin: take it off at once. For a burn or blister, get medical help today.',
    strength:
      'A review of 9 low-back trials found a small, short benefit of heat wraps. A small neck and back trial found heat and cold much alike.',
    adjust: {
      ...packAdjust,
      'x-pregnant': 'Warm, not hot. 15 minutes at most. Not on your tummy. Ask your midwife first.',
      ...lowPressure,
      ...device,
    },
  },
  'warm-shower': {
    name: 'A warm shower',
    why: 'Warm water may ease morning stiffness for a short time.',
    dose: '5 to 10 minutes, warm and not hot. It counts as one heat session.',
    careful: [
      noSedative,
      'Hold on to something, or sit on a stool, if you feel unsteady.',
      'Wash off any rub with cool water, and wait before you warm that skin.',
      'No heat pad right after it.',
    ],
    notFor: [faint, ...heatNotFor, ...packNotFor],
    stop: 'Dizzy: turn the water off and sit down. For a burn or blister, get medical help today.',
    strength: 'Not tested on its own. The idea comes from heat studies of low-back pain.',
    adjust: {
      ...showerAdjust,
      'x-heart': 'Lukewarm and short, never hot. Ask your doctor first.',
      'x-device': 'Ask your doctor or the maker of your implant or pump first.',
    },
  },
  cold: {
    name: 'A cold pack, or frozen vegetables in a cloth',
    why: 'Cold may numb pain and limit the swelling of a new injury. Some people simply prefer it.',
    dose: 'Up to 15 minutes, 20 at the very most. Wait 2 to 3 hours before the next time.',
    steps: coldSteps('Sit up, and hold it against the sore muscle.'),
    careful: [
      ...packCare,
      'Never on the front or side of your neck.',
      'No heat until your skin feels normal again.',
    ],
    notFor: [...coldNotFor, ...packNotFor],
    stop: 'Burning, or white, grey, hard or blistered skin: take it off at once and get medical help today.',
    strength:
      'For low-back pain there were too few good studies of cold. A small neck and back trial found cold and heat much alike.',
    adjust: packAdjust,
  },
  'alternate-heat-cold': {
    name: 'Heat and cold in turn',
    why: 'Some people like one after the other, once pain is more than 3 days old.',
    dose: 'One heat and one cold, 15 minutes each at most. Let your skin get back to normal in between.',
    steps: inTurnSteps('Sit, or lie on your side, with the first one against the sore muscle.'),
    careful: [
      'Never put heat on skin that cold has numbed.',
      ...packCare,
      'Never lie on top of a pack. Never put one on the front or side of your neck.',
    ],
    notFor: ['Your pain is less than 3 days old.', ...heatNotFor, ...coldNotFor, ...packNotFor],
    stop: 'Burning, numb, blotchy, white, grey, hard or blistered skin: take it off and get medical help today.',
    strength: 'Studies have not clearly shown that turns work better than one alone.',
    adjust: { ...packAdjust, ...lowPressure, ...device },
  },
} satisfies Readonly<Record<Id, Partial<RemedyText>>>;
