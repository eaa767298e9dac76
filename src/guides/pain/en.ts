import type { Texts } from '../../guide/guide.js';

/** Where it hurts, what it goes with, when it began and how it is, in English. */
export const questions = {
  place: {
    title: 'Where does it hurt most?',
    hint: 'Choose the worst place.',
    why: 'Pain in some places needs a check first. It also helps whoever looks at the pain.',
  },
  cause: {
    title: 'Do any of these fit the pain?',
    hint: 'Tick all that apply.',
    why: 'It helps to choose what may ease the pain. It is not a diagnosis.',
  },
  began: {
    title: 'When did this pain begin?',
    hint: 'If an old pain was hurt afresh, choose when that was.',
    why: 'Fresh pain and older pain need different care.',
  },
  now: {
    title: 'How is it right now?',
    hint: 'Tick all that apply.',
    why: 'It helps to choose between heat and cold, and between stretching and rest.',
  },
} satisfies Texts['questions'];

export const options = {
  pull: 'A sudden pull, twist or small bump',
  'new-task': {
    label: 'It began during a new or heavy job, or within 2 days of one',
    hint: 'Such as lifting, painting, gardening or new exercise.',
  },
  sitting: {
    label: 'A dull ache or stiffness that builds with long sitting or screens',
    hint: 'It often eases with getting up and moving.',
  },
  inactive: 'Stiff, easily tired, and little exercise',
  'neck-moves': 'It changes when the neck turns or tilts',
  worry: {
    label: 'Tight across the tops of the shoulders and neck, and worse with worry',
    hint: 'It changes through the day. Perhaps with a clenched jaw or headaches.',
  },
  waking: {
    label: 'Stiff or sore on waking up',
    hint: 'Perhaps after sleeping face down, or with a new pillow or bed.',
  },
  'waking-short': 'It eases within about an hour of getting up',
  'waking-long': {
    label: 'Stiff over 30 minutes, waking late in the night, better moving than resting, began before age 45',
    hint: 'Tick this one only if all of it fits.',
  },
  knots: 'Small sore spots in the muscle, and pressing one brings on the ache',
  'no-change': 'No movement, position or pressing changes it',
  'days-2': 'In the last 2 days',
  'days-3': '2 to 3 days ago',
  'weeks-3': '4 days to 3 weeks ago',
  'weeks-6': '3 to 6 weeks ago',
  'weeks-12': '6 to 12 weeks ago',
  longer: { label: 'More than 12 weeks ago', hint: 'If it has changed, we ask about that next.' },
  'comes-back': {
    label: 'It keeps coming back',
    hint: 'Such as 3 times or more in 6 months, in its usual way, with no new injury.',
  },
  swollen: 'Swollen, bruised, warm or throbbing, after a pull, knock or hard task',
  'swollen-alone': 'Swollen, with no pull, knock or hard task before it',
  'red-hot': 'The skin is red and hot',
  spasm: 'Tight, gripping or in spasm',
  sharp: 'Sharp, above all when moving or twisting',
  'after-activity': 'Sore after activity today, with no injury',
  easing: 'Already easing: 4 out of 10 or less when moving',
  'over-5': 'More than 5 out of 10 at rest or with every movement',
  'in-bed': 'Kept in bed by it for more than 2 days',
  interferes: 'It stops work, sleep or daily life',
  changed: 'It is getting worse, or has changed from how it was',
  'much-worse': 'It has suddenly become much worse',
  'now-and-then': 'It hurts only now and then, not on most days',
} satisfies Texts['options'];
