import type { Id, RemedyText } from '../../guide/guide.js';

// What several remedies share. Every `notFor` line is a sentence that can follow "Do not use this if:".

export const daily = 'Once or twice a day at first, up to 3 times after a week.';
export const stretchCare = [
  'First walk about for 2 to 3 minutes to warm up.',
  'Go slowly, do not bounce, and keep breathing.',
  'A mild pull is enough: 3 out of 10 at most. If it hurts more, do less.',
];
export const stretchNotFor = [
  'You pulled or knocked it in the last 2 days. Or it is up to 3 days old and not easing.',
  'It is newly swollen or bruised.',
  'A bone is broken, or might be.',
  'You had an operation in the last 6 weeks, unless your surgeon agrees.',
  'Your pain is above 5 out of 10, or you have a fever.',
  'It is getting worse, or something new has come.',
];
export const thinBones = 'You have thin bones or have become shorter, or take steroid tablets for months.';
export const spineSurgery = 'You have had surgery on your spine.';
export const dizzyNeck = 'Moving your neck makes you dizzy or faint, or changes your sight.';
const neckNotFor = [
  ...stretchNotFor,
  dizzyNeck,
  'You have rheumatoid or another inflammatory arthritis.',
  'You hurt your neck recently, or your arm is weak.',
];
export const neckStop =
  'Dizzy or new tingling: stop and answer the warning-sign questions again. Changed sight, slurred speech or a numb face: call for emergency help now.';
export const fresh48 =
  'Wait until the next day. Begin only if pain is 4 out of 10 or less. Small moves, once a day.';
export const armSigns = 'Ask a doctor or physio first. Stop if the tingling or arm pain grows.';
export const stretchProof = 'Stretching alone has little proof. The studies were of long-lasting neck pain.';
export const learnFirst = 'Learn it from a physio first. Do not bend or twist.';

/** Stretches, in English: what holds wherever it hurts. Doses and warnings are those of evidence.md §4 and §6. */
export const stretches = {
  'stretch-scapular-squeeze': {
    name: 'Shoulder-blade squeeze',
    why: 'It works the muscles between your shoulder blades and may ease stiffness for a while.',
    dose: `Hold 5 seconds, 10 times. ${daily}`,
    steps: [
      'Sit or stand tall, with your arms loose at your sides.',
      'Draw your shoulder blades gently back and together, as if to hold a pencil.',
      'Keep your shoulders low, away from your ears.',
      'Hold for 5 seconds, then let go.',
      'Do it 10 times.',
    ],
    careful: stretchCare,
    notFor: [...stretchNotFor, 'You have a rib injury, or had shoulder or chest surgery recently.'],
    strength: stretchProof,
    adjust: {
      'x-osteoporosis': learnFirst,
      'x-steroids-long': learnFirst,
      'x-fresh-48': fresh48,
      'x-pregnant': 'Do it sitting with your back supported. Keep it small and easy.',
    },
  },
  'stretch-chin-tuck': {
    name: 'Chin glide',
    why: 'It may ease an ache that comes from the neck, for instance after screen work.',
    dose: `Hold 5 seconds, 10 times. ${daily}`,
    steps: [
      'Sit or stand tall and look straight ahead.',
      'Glide your chin straight back, as if to make a double chin.',
      'Keep your eyes and jaw level. Do not drop your chin to your chest.',
      'Hold for 5 seconds, then let your head glide forward again.',
      'Do it 10 times.',
      'Or lie down, with a small rolled towel under your head. Give a very small nod instead.',
    ],
    careful: stretchCare,
    notFor: neckNotFor,
    stop: neckStop,
    strength: stretchProof,
    adjust: { 'x-fresh-48': fresh48, 'x-arm-signs': armSigns },
  },
  'stretch-doorway-chest': {
    name: 'Doorway chest stretch',
    dose: 'Hold 15 to 30 seconds, 2 to 3 times, once or twice a day.',
    steps: [
      'Stand in an open doorway, feet as wide as your shoulders.',
      'Rest your forearms on the frame, elbows bent to about 90 degrees.',
      'Step or lean forward until your chest opens with a mild pull.',
      'Hold for 15 to 30 seconds, then step back and let your arms hang.',
      'Do it 2 to 3 times.',
    ],
    careful: stretchCare,
    notFor: [
      ...stretchNotFor,
      'Your shoulder has been out of joint, or is frozen or injured.',
      'You had shoulder or chest surgery recently.',
    ],
    strength: stretchProof,
    adjust: {
      'x-fresh-48': fresh48,
      'x-steroids-long': learnFirst,
      'x-osteoporosis': learnFirst,
      'x-pregnant': 'Hold on to the frame and lean in only a little.',
    },
  },
  'stretch-neck-turn-tilt': {
    name: 'Slow neck turn and tilt',
    dose: `Hold 5 to 15 seconds, 2 to 5 times each side. ${daily}`,
    steps: [
      'Sit tall with your shoulders loose.',
      'Turn your head slowly to look over one shoulder.',
      'Hold for 5 to 15 seconds, then come back to the middle.',
      'Do the same to the other side.',
      'Bring one ear towards its shoulder. Do not lift the shoulder.',
      'Hold that for 5 to 15 seconds as well.',
      'Come back, and bring the other ear to its shoulder.',
      'Do it all 2 to 5 times.',
    ],
    careful: [...stretchCare, 'No circles, and no tipping your head back.'],
    notFor: neckNotFor,
    stop: neckStop,
    strength: stretchProof,
    adjust: { 'x-fresh-48': fresh48, 'x-arm-signs': armSigns },
  },
  'stretch-shoulder-shrug': {
    name: 'Shoulder shrug',
    why: 'Lifting and letting go may help you feel where you hold tension.',
    dose: `Hold 5 seconds, 5 to 10 times. ${daily}`,
    steps: [
      'Sit or stand with your arms loose.',
      'Lift both shoulders towards your ears and hold for 5 seconds.',
      'Lower them slowly, or roll them back and down.',
      'Do it 5 to 10 times.',
    ],
    careful: stretchCare,
    notFor: [...stretchNotFor, 'You have a shoulder injury.'],
    adjust: { 'x-fresh-48': fresh48 },
  },
} satisfies Readonly<Record<Id, Partial<RemedyText>>>;
