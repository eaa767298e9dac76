import type { OpeningTexts } from '../../guide/guide.js';

/** The first question, in English. */
export const questions = {
  age: {
    title: 'How old are you?',
    why: 'Age changes what needs checking, and what helps.',
  },
} satisfies OpeningTexts['questions'];

export const options = {
  'for-other': { label: 'I am answering for someone else', hint: 'Give their age, not your own.' },
  'under-10': 'Under 10',
  'age-10-15': '10 to 15',
  'age-16-49': '16 to 49',
  'age-50-59': '50 to 59',
  'age-60-64': '60 to 64',
  'age-65': '65 or over',
} satisfies OpeningTexts['options'];
