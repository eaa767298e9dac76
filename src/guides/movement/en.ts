import type { Id, RemedyText } from '../../guide/guide.js';
import { stretchNotFor, armSigns, learnFirst } from '../stretches/en.js';

// What several remedies share. Every `notFor` line is a sentence that can follow "Do not use this if:".

const noStrain = 'Only short, easy walks that do not hurt the bone. No lifting. Let a doctor check it first.';
const hurtsMore = 'It hurts more. Choose what is comfortable.';

/** Rest, movement, strength and posture, in English: what holds wherever it hurts. Doses and warnings are those of evidence.md §4 and §6. */
export const movement = {
  'relative-rest': {
    name: 'A short, easy rest',
    why: 'Easing off for a day or two may calm the pain. It does not speed up healing.',
    dose: 'For the first 1 to 2 days only, in short spells.',
    steps: [
      'Leave out the task that hurts.',
      'Rest for a short while, on your side or sitting with support.',
      'Then get up and walk a little.',
      'After 1 to 2 days, take up your usual day bit by bit.',
    ],
    careful: ['No whole days in bed: that tends to make you stiffer.'],
    notFor: ['You have rested for 2 days already. Go for gentle movement now.'],
    strength: 'A review of low-back studies found a small benefit of staying active over bed rest.',
  },
  'keep-moving': {
    name: 'Keep moving gently',
    why: 'Easy walking and light tasks may ease stiffness and help you back to normal days.',
    dose: 'Walks of 5 to 10 minutes, 3 to 4 times a day. Build up little by little.',
    steps: [
      'Walk at an easy pace for 5 to 10 minutes, arms and shoulders loose.',
      'Do this 3 to 4 times today.',
      'Do your usual tasks in a lighter way.',
      'Add a few minutes when a day goes well.',
      'Later, pick something for your whole body, such as walking or swimming.',
    ],
    careful: ['Stay within comfort. A little ache is fine; sharp or growing pain is not.'],
    notFor: ['You have been told to keep still.', 'You have any warning sign.'],
    adjust: {
      'x-fracture': noStrain,
      'x-steroids-long': 'Do not lift while bending or twisting. Ask a physio what suits you.',
      'x-osteoporosis':
        'Walk on even ground. Do not lift while bending or twisting. Ask a physio what suits you.',
      'x-fresh-48': 'Short, light moves within comfort for the first 2 days. No lifting.',
      'x-flare':
        'Very short walks with rests. Look again after 1 to 2 days. At 8 out of 10, get medical help today.',
      'x-pregnant': 'Walk at a pace at which you can talk. Ask your midwife if you are unsure.',
    },
  },
  'movement-breaks': {
    name: 'Small breaks from sitting',
    why: 'Changing position often may keep the ache from building up.',
    dose: 'A new position about every 30 minutes. Every hour, 5 to 10 minutes away from the screen.',
    steps: [
      'Set a reminder for every 30 minutes.',
      'When it sounds, stand up or change position.',
      'Once an hour, leave the screen, walk a little and roll your shoulders.',
    ],
    notFor: ['You have been told to keep still.'],
    strength: 'It rests on workplace advice that short, frequent breaks beat long, rare ones.',
    adjust: { 'x-fracture': 'Change position slowly. Move nothing near the sore bone.' },
  },
  strengthening: {
    name: 'Easy strength exercises',
    why: 'Stronger muscles tire later. Over weeks this may mean less pain and fewer bad spells.',
    dose: '2 to 3 rounds of 8 to 12 repeats, 2 to 3 days a week. Go on for at least 6 to 8 weeks.',
    steps: [
      'Walk about for 2 to 3 minutes to warm up.',
      'Wall push-up: stand at arm’s length from a wall, hands flat on it.',
      'Bend your elbows to lean in, then push back, 8 times.',
      'Band pull: hold a light stretchy band in front of your chest.',
      'Pull your hands apart, then bring them slowly back, 8 times.',
      'Squeeze: draw your shoulder blades softly back and together, 8 times.',
      'Rest, then do the round again. Begin with one round if two are too much.',
      'Over the weeks, build up to 12 repeats and 3 rounds.',
    ],
    careful: ['Start easy. Breathe all the time.', 'If it hurts more, do less, not more.'],
    notFor: ['You strained it in the last 3 days.', ...stretchNotFor.slice(1)],
    strength:
      'Fairly good studies of long-lasting neck pain support neck and shoulder-blade exercise. None was found for new neck pain.',
    adjust: {
      'x-osteoporosis': learnFirst,
      'x-steroids-long': learnFirst,
      'x-pregnant': 'Ask your midwife first. Stand or sit, use a very light band, and keep it easy.',
      'x-heart': 'Ask your doctor first. Keep it light, and never hold your breath.',
      'x-high-bp': 'Ask your doctor first. Keep it light, and never hold your breath.',
      'x-arm-signs': armSigns,
    },
  },
  physio: {
    name: 'A physio (physical therapist)',
    why: 'A physio can look at how you move and make an exercise plan with you.',
    dose: 'A few visits over some weeks, with exercises at home in between.',
    steps: [
      'Ask your doctor for a physio, or book one yourself where you can.',
      'Say when it began, what changes it and what you have tried.',
      'Name your illnesses, medicines, allergies, and a pregnancy if there is one.',
      'Ask for exercises that you can do at home.',
    ],
    careful: [
      'Hands-on treatment should come with exercise, not alone.',
      'Neck manipulation has, rarely, torn an artery. You may say no.',
      'With thin bones, a blood thinner or a pregnancy, ask a doctor before hands-on treatment.',
      'Injections are for a doctor to discuss. Epidural ones carry rare, very serious harms.',
    ],
    notFor: ['You have any warning sign: see a doctor first.'],
  },
  'posture-sitting': {
    name: 'Sitting with support',
    why: 'Being supported may feel easier. No single way to sit has been shown to be right.',
    dose: 'Whenever you sit for long. Change position about every 30 minutes.',
    steps: [
      'Slide your bottom to the back of the chair.',
      'Let the backrest or a rolled towel support your back.',
      'Put both feet flat on the floor.',
      'Let your shoulders hang loose and your elbows rest near your sides.',
      'Put the screen at about eye height.',
    ],
    notFor: [hurtsMore],
  },
  'posture-standing': {
    name: 'Standing at ease',
    why: 'Sharing your weight and shifting often may feel easier.',
    dose: 'Whenever you stand. Do not stand still for long.',
    steps: [
      'Put your weight on both feet.',
      'Let your shoulders relax. Do not force them back.',
      'Keep your chin level and your eyes ahead.',
      'Shift your weight or walk a little, often.',
    ],
    notFor: [hurtsMore],
  },
  'posture-sleeping': {
    name: 'Lying comfortably at night',
    why: 'A supported position may mean less stiffness in the morning.',
    dose: 'Every night. Give a change several nights.',
    steps: [
      'Try lying on your side or back.',
      'On your side, choose a pillow that fills the gap from ear to shoulder.',
      'Hug a pillow, and put one between your knees.',
      'On your back, use a pillow that supports your neck.',
      'If you lie on your front, try a thinner pillow or a half-side position.',
    ],
    careful: ['If no position helps at night, answer the warning-sign questions again.'],
    notFor: ['You have been told to lie another way.'],
    strength: 'A review of 4 neck and back pain studies mostly favoured lying on the side.',
    adjust: {
      'x-pregnant': 'Sleep on your side, with a pillow for support. Ask your midwife if you are unsure.',
    },
  },
  ergonomics: {
    name: 'A kinder workplace',
    why: 'Things close to you mean less reaching, which may feel easier.',
    dose: 'Set it up once, then adjust it when you feel like it.',
    steps: [
      'Bring the keyboard and mouse close to you.',
      'Adjust the chair so that your back is supported and your feet are flat.',
      'Switch between sitting and standing if you can. A stand or tray is optional.',
      'Keep taking breaks: no chair replaces them.',
    ],
    notFor: [hurtsMore],
    strength: 'No chair or desk can promise relief, and you need not buy anything.',
  },
} satisfies Readonly<Record<Id, Partial<RemedyText>>>;
