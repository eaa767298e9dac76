import type { Id, RemedyText } from '../../guide/guide.js';
import { thinBones } from '../stretches/en.js';

// What several remedies share. Every `notFor` line is a sentence that can follow "Do not use this if:".

export const massageCare = [
  'Never press on the spine bones, or on the front or side of the neck.',
  'Discomfort stays at 5 out of 10 or less. It does not need to hurt.',
  'Stop before a spot goes numb.',
];
const massageNotFor = [
  'You strained it in the last 3 days, or it is swollen or bruised.',
  'You have or had a blood clot.',
  'A bone is broken, or might be.',
  'Your skin there is broken, infected, numb or has a rash.',
  'You have poor blood flow there, or diabetes with numb skin.',
  'You had an operation there in the last 6 weeks.',
  'You have cancer, have had radiotherapy there, or have a fever.',
  'It is getting worse, or something new has come.',
];
export const deepNotFor = [
  ...massageNotFor,
  'You take a blood thinner, or have a bleeding problem.',
  thinBones,
  'You are pregnant or might be.',
  'You have tingling, numbness or weakness in an arm.',
];
export const massageStop = 'A big bruise, new numbness or weakness: stop and get medical help today.';
export const massageProof =
  'A 2024 review covers 33 studies of massage for neck pain. Against pretend massage, it probably made little or no difference at about 12 weeks.';
const softHands = 'Light touch only. No deep pressure, tools or tapping. Stop if a bruise appears.';
const softBones = 'Light touch only. No deep pressure, tools or tapping. Nothing near the spine bones.';
const plainOil = 'Use a plain lotion that you know, or none. No scented oils or rubs.';
const noScent = 'No scented oils or candles: a scent can set off asthma.';

/** Massage, in English: what holds wherever it hurts. Doses and warnings are those of evidence.md §4 and §6. */
export const massage = {
  'self-massage-hands': {
    name: 'Massage with your own hands',
    why: 'Gentle rubbing can feel warm and relaxing. It may ease an ache for a short time.',
    dose: '2 to 3 minutes each side. Hold a sore spot for 30 to 60 seconds at most.',
    steps: [
      'Roll your shoulders a few times to warm up.',
      'Put one hand on the top of the other shoulder.',
      'Make slow circles with your palm, fingers or knuckles.',
      'Squeeze the muscle softly and let go.',
      'Hold a sore spot for 30 to 60 seconds at most, then let go.',
      'Do the other side.',
    ],
    careful: massageCare,
    notFor: massageNotFor,
    stop: massageStop,
    strength: massageProof,
    adjust: {
      'x-blood-thinner': softHands,
      'x-bleeding-disorder': softHands,
      'x-osteoporosis': softBones,
      'x-steroids-long': softBones,
      'x-oil-allergy': plainOil,
      'x-pregnant': 'Ask your midwife first. Sit, touch lightly, and use no scented oil.',
    },
  },
  'partner-massage': {
    name: 'Massage by someone close to you',
    why: 'A gentle massage can feel warm and relaxing, and may help you wind down. It may ease an ache for a short time.',
    dose: '10 to 15 minutes.',
    steps: [
      'Find a quiet, tidy, warm room and have towels ready. Soft light or music is up to you.',
      'Lie face down on a pillow, or sit and lean on a table.',
      'Test any oil or lotion on a small patch of skin first.',
      'Helper: begin with long, slow strokes.',
      'Helper: knead the muscles softly, then make small, gentle circles.',
      'Helper: tap lightly with loose hands, if that feels good.',
      'End with slow strokes or an easy stretch.',
    ],
    careful: [
      'Say “lighter” or “stop” at any time.',
      ...massageCare,
      'Never tap on the spine, or on the sides of the low back.',
      'Scented oil only well thinned, and never swallowed. Watch candles.',
      'Heat before, or cold after, only if they are in your plan.',
    ],
    notFor: massageNotFor,
    stop: massageStop,
    strength: massageProof,
    adjust: {
      'x-pregnant': 'Ask your midwife first. Lie on your side or sit. Light touch, no scented oil.',
      'x-blood-thinner': softHands,
      'x-bleeding-disorder': softHands,
      'x-osteoporosis': softBones,
      'x-steroids-long': softBones,
      'x-oil-allergy': plainOil,
      'x-asthma-nsaid': noScent,
      'x-trauma-history':
        'You choose where, how and how long. Stay seated and dressed if you like, or skip it.',
    },
  },
  'professional-massage': {
    name: 'A massage therapist',
    why: 'A trained therapist may ease an ache for a short time. The calm may do you good.',
    dose: '30 to 90 minutes. How often is up to you: “every 2 to 4 weeks” is only custom.',
    steps: [
      'Check that the therapist is registered or licensed. Some come to your home. Reviews alone are no proof.',
      'Tell them about illnesses, medicines, allergies and a pregnancy.',
      'Say what hurts and how much pressure you like. Ask whatever you want to know.',
      'Speak up when it hurts: it does not need to.',
      'Afterwards, drink when you are thirsty and take it easy.',
    ],
    careful: [
      'You may be sore, tired or light-headed for some hours. If it lasts, ask a doctor or pharmacist.',
      'No neck manipulation without a doctor’s yes.',
      'Use it beside exercise, not in its place.',
    ],
    notFor: deepNotFor,
    stop: `${massageStop} Bad headache or hard breathing: call for emergency help.`,
    strength: massageProof,
    adjust: {
      'x-oil-allergy': plainOil,
      'x-asthma-nsaid': noScent,
      'x-trauma-history':
        'Tell as much or as little as you like. You can stay dressed, and stop at any time.',
      'x-heart': 'Ask your doctor first, and tell the therapist. Get up slowly.',
      'x-high-bp': 'Ask your doctor first, and tell the therapist. Get up slowly.',
    },
  },
} satisfies Readonly<Record<Id, Partial<RemedyText>>>;
