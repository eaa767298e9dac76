import type { Id, RemedyText } from '../../guide/guide.js';

// What several remedies share. Every `notFor` line is a sentence that can follow "Do not use this if:".

const letRest = 'Do not tense your shoulders, neck or back. Just breathe out and let them rest.';
const eyesOpen =
  'Keep your eyes open if you like. Leave out any part that feels wrong. Stop whenever you want.';
const feelsWorse = 'It makes you feel worse. Choose a short walk instead.';

/** Relaxation, in English: what holds wherever it hurts. Doses and warnings are those of evidence.md §4 and §6. */
export const calm = {
  pmr: {
    name: 'Tense and let go',
    why: 'It may calm you, help you notice tension and help you cope with pain.',
    dose: 'About 10 minutes, once or twice a day.',
    steps: [
      'Sit or lie where it is comfortable and quiet.',
      'Breathe in through your nose for 4 counts, out through your mouth for 4.',
      'Tense your feet gently for about 5 seconds.',
      'Let go for 10 to 30 seconds and feel the difference.',
      'Go on upwards: legs, tummy, hands, arms.',
      'End with shoulders and neck, very lightly.',
      'Do one or two rounds, then get up slowly.',
    ],
    careful: ['Tense only lightly. Leave out the sore area and any injured part.'],
    notFor: ['Tensing hurts. Choose slow breathing instead.'],
    strength: 'A 2017 American guideline lists it for long-lasting low-back pain.',
    adjust: {
      'x-heart': 'Ask your doctor first. Tense very softly, and do not hold your breath.',
      'x-high-bp': 'Ask your doctor first. Tense very softly, and do not hold your breath.',
      'x-trauma-history': eyesOpen,
      'x-fresh-injury': letRest,
      'x-fresh-strain': letRest,
      'x-recent-surgery': 'Do not tense anything near the operation. Ask your surgeon if you are unsure.',
      'x-fracture': 'Do not tense anything near the sore bone. Just breathe and rest there.',
    },
  },
  'deep-breathing': {
    name: 'Slow, easy breathing',
    why: 'Slow breathing may calm you and loosen your shoulders for a while.',
    dose: '3 to 5 minutes or more, 2 to 3 times a day.',
    steps: [
      'Sit or lie with your back supported.',
      'Breathe in gently through your nose as you count to 5.',
      'Breathe out through your mouth as you count to 5.',
      'Go on for 3 to 5 minutes. Do not hold your breath.',
    ],
    careful: ['If you feel dizzy or tingly, breathe as usual.'],
    notFor: ['Breathing in hurts sharply. Get medical help today, or emergency help if breathing is hard.'],
    adjust: { 'x-trauma-history': eyesOpen },
  },
  meditation: {
    name: 'Quiet attention',
    why: 'Noticing your breath may help you cope with pain and worry.',
    dose: '5 to 10 minutes a day. Build up slowly.',
    steps: [
      'Sit in a comfortable way, eyes closed or open.',
      'Notice your breath as it comes and goes.',
      'When your mind wanders, bring it kindly back.',
      'Stop after 5 to 10 minutes. A recording or app can guide you.',
    ],
    careful: ['If you feel uneasy or low, open your eyes or stop.'],
    notFor: [feelsWorse],
    strength: 'A 2017 American guideline lists mindfulness for long-lasting low-back pain.',
    adjust: { 'x-trauma-history': eyesOpen },
  },
  visualisation: {
    name: 'A calm place in your mind',
    why: 'Picturing a calm place may help you wind down.',
    dose: 'A few minutes a day.',
    steps: [
      'Sit or lie comfortably.',
      'Picture a place where you feel calm.',
      'Ask yourself what you see, hear, smell and feel there.',
      'After a few minutes, look around the room.',
    ],
    careful: ['If a picture upsets you, open your eyes or stop.'],
    notFor: [feelsWorse],
    adjust: { 'x-trauma-history': eyesOpen },
  },
} satisfies Readonly<Record<Id, Partial<RemedyText>>>;
