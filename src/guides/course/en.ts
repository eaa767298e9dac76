import type { Texts } from '../../guide/guide.js';

/** How it goes, in English. */
export const questions = {
  trend: {
    title: 'How is the pain since home care began?',
    why: 'It tells us whether to go on, change something or get help.',
  },
  'care-time': {
    title: 'How long have you cared for it at home?',
    hint: 'Count from when home care began, not from when the pain began.',
    why: 'If home care does not help in time, someone should look at it.',
  },
} satisfies Texts['questions'];

export const options = {
  'trend-better': 'Clearly better',
  'trend-slight': 'A little better',
  'trend-same': 'No better at all',
  'trend-settled': 'It got worse after trying something, then settled within a day',
  'trend-worse': 'Worse, or worse for more than a day after trying something',
  'trend-new': 'Something new has come with the pain',
  'care-hours': 'Less than a day',
  'care-days': 'More than a day, but less than 3 days',
  'care-3-days': '3 days to 2 weeks',
  'care-2-weeks': '2 to 6 weeks',
  'care-6-weeks': '6 weeks or more',
} satisfies Texts['options'];
