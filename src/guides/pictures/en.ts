import type { DoingTexts } from '../../guide/guide.js';

/** What is said under a picture, and spoken when it is time for a pose. Warnings are those of evidence.md §4. */
export const captions = {
  'shoulder-blade-squeeze': [
    'Stand or sit tall, with your arms loose at your sides.',
    'Draw your shoulder blades gently back and together. Keep your shoulders low.',
  ],
  'chin-glide': ['Sit tall and look straight ahead.', 'Glide your chin straight back. Keep your eyes level.'],
  'chin-nod-lying': [
    'Lie on your back, a small rolled towel under your head.',
    'Give a very small nod. Your head stays on the towel.',
  ],
  'doorway-stretch': [
    'Stand in a doorway, forearms on the frame, elbows bent.',
    'Lean forward a little, until your chest opens with a mild pull.',
  ],
  'neck-turn': ['Sit tall, with your shoulders loose.', 'Turn your head slowly to look over one shoulder.'],
  'neck-tilt': [
    'Sit tall, with your shoulders loose.',
    'Bring your ear towards its shoulder. Do not lift the shoulder.',
  ],
  'shoulder-shrug': ['Sit or stand with your arms loose.', 'Lift both shoulders towards your ears.'],
  'shoulder-roll': [
    'Let your arms hang, your shoulders a little forward.',
    'Lift your shoulders and roll them back.',
    'Let them sink down again.',
  ],
  'stand-at-ease': ['Stand with your weight on both feet, shoulders loose, chin level.'],
  walk: [
    'Step forward at an easy pace.',
    'Let your arms and shoulders hang loose.',
    'Step with the other foot, and let your arms swing.',
  ],
  'wall-push-up': [
    'Stand at arm’s length from a wall, both hands flat on it.',
    'Bend your elbows and lean in. Keep your body straight.',
  ],
  'band-pull': [
    'Hold a light band in front of your chest, elbows bent.',
    'Pull your hands apart, with your shoulders low.',
  ],
  'sit-supported': ['Sit back, a rolled towel behind your low back, feet flat.'],
  desk: ['Sit back, feet flat, the screen at eye height, the keyboard close.'],
  'stand-up': ['You have been sitting at your desk.', 'Stand up, and look away from the screen.'],
  'rest-sitting': ['Rest in a chair that holds your back and your arms.'],
  'sit-quietly': ['Sit in a comfortable way, your hands in your lap.'],
  breathe: [
    'Breathe out gently through your mouth. Feel your tummy sink.',
    'Breathe in through your nose. Feel your tummy rise.',
  ],
  'tense-feet': ['Let your feet go soft.', 'Tense your feet gently: lift your toes.'],
  'tense-legs': ['Let your legs go soft.', 'Tense your legs gently: straighten your knees a little.'],
  'tense-tummy': ['Let your tummy go soft.', 'Tense your tummy gently.'],
  'tense-hands': ['Let your hands go soft.', 'Tense your hands gently: close them.'],
  'tense-arms': ['Let your arms go soft.', 'Tense your arms gently: bend your elbows.'],
  'tense-shoulders': ['Let your shoulders sink.', 'Lift your shoulders very lightly.'],
  'sleep-on-side': ['Lie on your side: pillow under head, one hugged, one between knees.'],
  'rest-on-side': ['Lie on your side, a pillow under your head, one between knees.'],
  'sleep-on-back': ['Lie on your back, a pillow under your neck and head.'],
  'sleep-half-side': ['Lie half on your front, half on your side, along a pillow.'],
  'self-massage': [
    'Put one hand on top of the other shoulder.',
    'Make slow, small circles on the muscle, away from the bones.',
  ],
  'massage-leaning': ['Sit and lean on a table, your head resting on a pillow.'],
} satisfies DoingTexts['pictures'];
