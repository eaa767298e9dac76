import type { OpeningTexts } from '../../../guide/guide.js';

/** The words of the first screen: all that a visitor reads while the rest arrives. */
export const openingTexts = {
  title: 'Upper-back pain: what may help',
  intro:
    'For pain between the neck and the lower back. A few plain questions lead to the right help, or to a plan for home. This is information, not a diagnosis.',
  questions: {
    age: {
      title: 'How old are you?',
      why: 'Age changes what needs checking, and what helps.',
    },
  },
  options: {
    'for-other': { label: 'I am answering for someone else', hint: 'Give their age, not your own.' },
    'under-10': 'Under 10',
    'age-10-15': '10 to 15',
    'age-16-49': '16 to 49',
    'age-50-59': '50 to 59',
    'age-60-64': '60 to 64',
    'age-65': '65 or over',
  },
} satisfies OpeningTexts;
