import type { PlanTexts } from '../../../guide/guide.js';
import { calm } from '../../calm/en.js';
import { cautions } from '../../cautions/en.js';
import { massage, massageCare } from '../../massage/en.js';
import { labelWins, medicines, nsaidNotFor } from '../../medicines/en.js';
import { movement } from '../../movement/en.js';
import { coldSteps, heatSteps, inTurnSteps, packs } from '../../packs/en.js';
import * as plan from '../../plan/en.js';
import { dizzyNeck, spineSurgery, stretches } from '../../stretches/en.js';

const untested = 'A common habit. It has not been tested for neck pain.';
const placePack = 'Only on the back of the neck and the tops of the shoulders. Never on the front or side.';
const weakBones = {
  'x-osteoporosis': 'Learn it from a physio first. Keep every move very small.',
  'x-steroids-long': 'Learn it from a physio first. Keep every move very small.',
};
const arthritis = 'You have rheumatoid or another inflammatory arthritis.';
const shouldersOnly = 'Keep to the tops of the shoulders and the upper back. Leave the neck itself alone.';

/** The words of the plan, in English. Doses and warnings are those of evidence.md §4 and §6. */
export const planTexts = {
  causes: {
    ...plan.causes,
    'c-overuse': {
      name: 'A new task, or more work than usual',
      text: 'The muscles from the neck to the shoulders help with all that your arms do. They can feel sore and tight for 2 days after lifting, gardening or new exercise.',
    },
    'c-neck-referred': {
      name: 'Turning or tilting your neck',
      text: 'You told us that moving your neck changes the ache. Slow, small moves may ease it.',
    },
    'c-joint': {
      name: 'A stiff or stuck spot in the neck',
      text: 'One spot can feel sharp or stuck when you turn your head or look up. Easy movement often feels better.',
    },
    'c-inactive': {
      name: 'Moving less than your neck likes',
      text: 'A neck and shoulders that move little can feel stiff and tire sooner. Small steps count.',
    },
  },

  cautions: {
    ...cautions,
    'x-dizzy-neck':
      'You told us moving your neck makes you dizzy, or may. See a doctor before neck moves or massage.',
    'x-inflammatory-neck':
      'You told us you have, or may have, inflammatory arthritis. Ask before any neck stretch or massage.',
    'x-hurt': 'You told us that someone hurt you. Let only people you trust touch your neck.',
    'x-topical-nsaid-region':
      'In some countries the label of such a gel does not cover the neck. Yours may be one of them.',
  },

  choices: plan.choices,

  rows: {
    ...plan.rows,
    R9: 'Two days in bed is enough. Getting up for short walks suits a neck better than more bed.',
    R10: 'Your bones need gentle handling. Keep moves small, do not bend forward, and ask a physio to guide you.',
  },

  remedies: {
    ...packs,
    heat: {
      ...packs.heat,
      steps: heatSteps('Sit back, and lay it over the back of your neck and shoulders.'),
      careful: [placePack, ...packs.heat.careful],
    },
    'warm-shower': {
      ...packs['warm-shower'],
      steps: [
        'Make the water pleasantly warm before you step in.',
        'Let it run over your neck and shoulders from behind for 5 to 10 minutes.',
        'Roll your shoulders slowly while you stand there.',
        'Step out slowly, and move gently for a few minutes.',
      ],
    },
    cold: {
      ...packs.cold,
      steps: coldSteps('Sit up, and lay it on the back of your neck or shoulder.'),
    },
    'alternate-heat-cold': {
      ...packs['alternate-heat-cold'],
      steps: inTurnSteps('Sit back, with the first one on the back of your neck.'),
    },

    ...stretches,
    'stretch-chin-tuck': {
      ...stretches['stretch-chin-tuck'],
      why: 'It may ease a neck that aches after screen work, for a while.',
      notFor: [...stretches['stretch-chin-tuck'].notFor, spineSurgery],
      adjust: { ...stretches['stretch-chin-tuck'].adjust, ...weakBones },
    },
    'stretch-doorway-chest': {
      ...stretches['stretch-doorway-chest'],
      why: 'After long sitting your chest can feel tight. Opening it may ease your neck and shoulders for a while.',
    },
    'stretch-neck-turn-tilt': {
      ...stretches['stretch-neck-turn-tilt'],
      why: 'It may ease a stiff neck for a while. It takes the place of neck rolls.',
      notFor: [...stretches['stretch-neck-turn-tilt'].notFor, spineSurgery],
      adjust: { ...stretches['stretch-neck-turn-tilt'].adjust, ...weakBones },
    },
    'stretch-shoulder-shrug': { ...stretches['stretch-shoulder-shrug'], strength: untested },

    ...movement,
    'keep-moving': {
      ...movement['keep-moving'],
      strength:
        'Low-back studies and guidelines prefer staying active to bed rest. The neck is less studied.',
    },
    strengthening: {
      ...movement.strengthening,
      why: 'Stronger muscles tire later. In long-lasting neck pain this may mean less pain over weeks.',
    },
    physio: {
      ...movement.physio,
      strength: 'Studies of neck and low-back pain support exercise plans.',
    },
    'posture-sitting': { ...movement['posture-sitting'], strength: untested },
    'posture-standing': { ...movement['posture-standing'], strength: untested },

    ...calm,
    'deep-breathing': {
      ...calm['deep-breathing'],
      strength: 'It rests on stress advice. It is little tested for neck pain.',
    },
    visualisation: { ...calm.visualisation, strength: 'It is little tested for neck pain.' },

    ...massage,
    'self-massage-hands': {
      ...massage['self-massage-hands'],
      careful: [shouldersOnly, ...massageCare],
      notFor: [...massage['self-massage-hands'].notFor, dizzyNeck],
    },
    'partner-massage': {
      ...massage['partner-massage'],
      steps: [
        'Find a quiet, tidy, warm room and have towels ready. Soft light or music is up to you.',
        'Sit and lean on a table, your head resting on a pillow.',
        'Test any oil or lotion on a small patch of skin first.',
        'Helper: begin with long, slow strokes over the shoulders.',
        'Helper: knead the tops of the shoulders softly, then make small, gentle circles.',
        'End with slow strokes.',
      ],
      careful: [
        shouldersOnly,
        'Say “lighter” or “stop” at any time.',
        ...massageCare,
        'No tapping, no pulling, and nobody turns your head.',
        'Scented oil only well thinned, and never swallowed. Watch candles.',
        'Heat before, or cold after, only if they are in your plan.',
      ],
      notFor: [...massage['partner-massage'].notFor, dizzyNeck, arthritis, spineSurgery],
    },
    'professional-massage': {
      ...massage['professional-massage'],
      notFor: [...massage['professional-massage'].notFor, dizzyNeck, arthritis, spineSurgery],
    },

    ...medicines,
    'otc-topical-nsaid': {
      ...medicines['otc-topical-nsaid'],
      steps: [
        'Ask a pharmacist whether this gel suits you and your neck.',
        labelWins,
        'Put it on clean, whole skin at the back of the neck, as the label says.',
        'Keep it away from your eyes, mouth and the front of your neck.',
        'Wash your hands, and write down the time.',
      ],
      notFor: [
        ...nsaidNotFor,
        'You take steroid tablets, unless a pharmacist agrees.',
        'You have used pain tablets for more than 10 days.',
        'Your skin there is broken, infected or has a rash.',
        'The label in your country does not cover the neck.',
      ],
    },
    'otc-nsaid-oral': {
      ...medicines['otc-nsaid-oral'],
      strength: 'Guidelines for low-back pain name it before other painkillers. The neck is less studied.',
    },
    'otc-topical-counterirritant': {
      ...medicines['otc-topical-counterirritant'],
      careful: [
        'Only at the back of the neck and on the shoulders. Never on the front of the neck.',
        ...medicines['otc-topical-counterirritant'].careful,
      ],
      strength: 'These rubs are meant for mild pain, and are little tested for the neck.',
    },
  },

  evidence: plan.evidence,
  checkIns: plan.checkIns,
  stopRule: plan.stopRule,

  expect:
    'Neck pain often eases over days, and sometimes takes weeks. It may go up and down on the way. Nobody can promise how long yours will take. If it is not clearly better in 2 weeks, see a doctor or physio.',

  variants: plan.variants,
} satisfies PlanTexts;
