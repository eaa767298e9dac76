import type { PlanTexts } from '../../../guide/guide.js';
import { cautions } from '../../cautions/en.js';
import { calm } from '../../calm/en.js';
import { massage, massageCare, deepNotFor, massageStop, massageProof } from '../../massage/en.js';
import { medicines, labelWins, nsaidNotFor } from '../../medicines/en.js';
import { movement } from '../../movement/en.js';
import { packs, noSedative, packNotFor, coldNotFor, faint, showerAdjust } from '../../packs/en.js';
import {
  stretches,
  daily,
  stretchCare,
  stretchNotFor,
  thinBones,
  spineSurgery,
  dizzyNeck,
  neckStop,
  fresh48,
  stretchProof,
} from '../../stretches/en.js';
import * as plan from '../../plan/en.js';

const untested = 'A common habit. It has not been tested for upper-back pain.';

/** The words of the plan, in English. Doses and warnings are those of evidence.md §4 and §6. */
export const planTexts = {
  causes: {
    ...plan.causes,
    'c-overuse': {
      name: 'A new task, or more work than usual',
      text: 'The muscles between the shoulder blades help with all that your arms do. They can feel sore and tight for 2 days after lifting, gardening or new exercise.',
    },
    'c-neck-referred': {
      name: 'Your neck',
      text: 'An ache by the shoulder blade can change as the neck turns or tilts. Yours seems to do that.',
    },
    'c-joint': {
      name: 'A stiff or stuck spot near the spine or ribs',
      text: 'The 12 bones of the upper back meet the ribs. That makes it steady, and sometimes stiff. One spot can feel sharp or stuck when you twist or arch. Easy movement often feels better.',
    },
    'c-inactive': {
      name: 'Moving less than your back likes',
      text: 'A back that moves little can feel stiff and tire sooner. Small steps count.',
    },
  },

  cautions: {
    ...cautions,
    'x-hurt': 'You told us that someone hurt you. Let only people you trust touch your back.',
    'x-topical-nsaid-region':
      'In some countries the label of such a gel does not cover the back. Yours may be one of them.',
  },

  choices: plan.choices,

  rows: {
    ...plan.rows,
    R9: 'Two days in bed is enough. Getting up for short walks suits a back better than more bed.',
    R10: 'Your bones need gentle handling. No twists, forward bends or foam roller; ask a physio to guide you.',
  },

  remedies: {
    ...packs,
    'warm-shower': {
      ...packs['warm-shower'],
      steps: [
        'Make the water pleasantly warm before you step in.',
        'Let it run over your upper back for 5 to 10 minutes.',
        'Roll your shoulders slowly while you stand there.',
        'Step out slowly, and move gently for a few minutes.',
      ],
    },
    'cool-shower': {
      name: 'A cool shower',
      why: 'Cool water may soothe a back that is sore after being active.',
      dose: 'Short and cool, never icy. Stop before you feel chilled.',
      steps: [
        'Start with lukewarm water, then make it cool.',
        'Let it run over your upper back for a short while.',
        'Step out slowly, dry off and put on something warm.',
      ],
      careful: [
        noSedative,
        'Hold on to something, or sit on a stool, if you feel unsteady.',
        'Wash off any rub first.',
      ],
      notFor: ['You have heart disease.', faint, ...coldNotFor, ...packNotFor],
      stop: 'Stop if you shiver or feel faint. For burning, white, grey or blistered skin, get medical help today.',
      strength: untested,
      adjust: showerAdjust,
    },
    ...stretches,
    'stretch-seated-twist': {
      name: 'Seated turn',
      why: 'A gentle turn may loosen a stiff upper back for a while.',
      dose: `Hold 5 seconds, 3 to 5 times each side. ${daily}`,
      steps: [
        'Sit on the front of a firm chair, feet flat on the floor.',
        'Cross your arms on your chest.',
        'Turn slowly to the right until you feel a mild pull.',
        'Hold for 5 seconds. Do not pull yourself further.',
        'Turn back, and do the same to the left.',
        'Do it 3 to 5 times each side.',
      ],
      careful: stretchCare,
      notFor: [
        ...stretchNotFor,
        thinBones,
        spineSurgery,
        'You have had surgery on your tummy recently.',
        'You are pregnant or might be.',
        'Twisting makes your pain much sharper.',
      ],
      strength: stretchProof,
      adjust: { 'x-fresh-48': fresh48 },
    },
    'stretch-doorway-chest': {
      ...stretches['stretch-doorway-chest'],
      why: 'After long sitting your chest can feel tight. Opening it may ease your upper back for a while.',
    },
    'stretch-neck-turn-tilt': {
      ...stretches['stretch-neck-turn-tilt'],
      why: 'It may ease a stiff neck and upper back for a while. It takes the place of neck rolls.',
    },
    'stretch-shoulder-shrug': {
      ...stretches['stretch-shoulder-shrug'],
      strength: untested,
    },
    'stretch-thoracic-extension': {
      name: 'Leaning back over a chair',
      why: 'A small lean back may feel good after bending forward for long.',
      dose: 'Lean for 2 to 3 seconds, 8 to 10 times, once or twice a day.',
      steps: [
        'Put a firm chair against a wall so that it cannot tip.',
        'Sit with the top of the chair against your mid-back.',
        'Hold your head with both hands.',
        'Lean back a little for 2 to 3 seconds, then come up slowly.',
        'Do it 8 to 10 times.',
      ],
      careful: stretchCare,
      notFor: [...stretchNotFor, thinBones, dizzyNeck, spineSurgery],
      stop: neckStop,
      strength: untested,
      adjust: {
        'x-fresh-48': fresh48,
        'x-pregnant': 'Ask your midwife or a physio first. Lean back only a very little.',
      },
    },
    ...movement,
    'keep-moving': {
      ...movement['keep-moving'],
      strength:
        'Low-back studies and guidelines prefer staying active to bed rest. The upper back is little studied.',
    },
    physio: {
      ...movement.physio,
      strength: 'Studies of neck and low-back pain support exercise plans. The upper back is little studied.',
    },
    'posture-sitting': {
      ...movement['posture-sitting'],
      strength: untested,
    },
    'posture-standing': {
      ...movement['posture-standing'],
      strength: untested,
    },
    ...calm,
    'deep-breathing': {
      ...calm['deep-breathing'],
      strength: 'It rests on stress advice. It is little tested for back pain.',
    },
    visualisation: {
      ...calm.visualisation,
      strength: 'It is little tested for back pain.',
    },
    ...massage,
    'massage-ball': {
      name: 'A ball against the wall',
      why: 'Leaning on a ball may ease a spot out of reach for a short time.',
      dose: '30 to 60 seconds on each spot, 5 minutes in all at most.',
      steps: [
        'Stand with your back to a wall.',
        'Put a soft ball between the wall and the muscle beside your spine.',
        'Bend your knees a little and lean in gently.',
        'Stay, or roll slowly, for 30 to 60 seconds.',
        'Step away, move the ball and do the next spot.',
      ],
      careful: massageCare,
      notFor: deepNotFor,
      stop: massageStop,
      strength: massageProof,
    },
    'foam-roller': {
      name: 'A foam roller',
      why: 'Slow rolling may feel looser for a while.',
      dose: '30 to 60 seconds, 2 to 3 times.',
      steps: [
        'Put the roller on the floor and lie with your upper back across it.',
        'Bend your knees and hold your head with your hands.',
        'Lift your bottom a little and roll slowly with your legs.',
        'Pause on a sore spot for a few seconds.',
        'Roll to one side to get off, then sit up slowly.',
      ],
      careful: ['Upper back only: never on the neck or the low back.', ...massageCare.slice(1)],
      notFor: [
        ...deepNotFor,
        spineSurgery,
        dizzyNeck,
        'You have had a bone infection, or bone growing in a muscle.',
      ],
      stop: massageStop,
      strength: 'It is little tested for upper-back pain.',
    },
    'massage-devices': {
      name: 'Massage devices and mats',
      why: 'A massage chair, a gun or other hand-held massager, or a mat may feel pleasant for a while.',
      dose: 'Chair or gun: low setting, 1 to 2 minutes per area. Mat: 5 to 10 minutes, over a thin shirt.',
      steps: [
        'Read the instructions.',
        'Choose the lowest setting, with heat turned off.',
        'Keep a gun moving on soft muscle for 1 to 2 minutes at most.',
        'On a pressure-point mat, keep a thin shirt on.',
        'Set a timer, and check your skin afterwards.',
      ],
      careful: [...massageCare, 'Never fall asleep on it.'],
      notFor: [
        ...deepNotFor,
        'You have diabetes or nerve damage with dull feeling.',
        'You have a pacemaker, pump or implant, until its maker or your doctor agrees.',
      ],
      stop: massageStop,
      strength: untested,
    },
    ...medicines,
    'otc-topical-nsaid': {
      ...medicines['otc-topical-nsaid'],
      steps: [
        'Ask a pharmacist whether this gel suits you and your back.',
        labelWins,
        'Put the amount that the label says on clean, whole skin.',
        'Ask someone to help if you cannot reach.',
        'Wash your hands, and write down the time.',
      ],
      notFor: [
        ...nsaidNotFor,
        'You take steroid tablets, unless a pharmacist agrees.',
        'You have used pain tablets for more than 10 days.',
        'Your skin there is broken, infected or has a rash.',
        'The label in your country does not cover the back.',
      ],
    },
    'otc-nsaid-oral': {
      ...medicines['otc-nsaid-oral'],
      strength:
        'Guidelines for low-back pain name it before other painkillers. The upper back is little studied.',
    },
    'otc-topical-counterirritant': {
      ...medicines['otc-topical-counterirritant'],
      strength: 'These rubs are meant for mild pain, and are little tested for the upper back.',
    },
  },

  evidence: plan.evidence,
  checkIns: plan.checkIns,
  stopRule: plan.stopRule,

  expect:
    'Upper-back pain often eases over days, and sometimes takes weeks. It may go up and down on the way. Nobody can promise how long yours will take. If it is not clearly better in 2 weeks, see a doctor or physio.',

  variants: plan.variants,
} satisfies PlanTexts;
