import type { TextVariant } from '../../../guide/guide.js';
import { helper } from '../../people/helper-en.js';

/** For someone who answers for an adult: "they" have the pain, and whoever reads helps them. */
export const forOther = {
  ...helper,
  questions: {
    ...helper.questions,
    danger: {
      title: 'And do they have any of these?',
      hint: 'Tick all that apply, even if it has passed. Ask them if you can.',
    },
    nerves: {
      title: 'With this neck pain, do they have any of these?',
      hint: 'Tick all that apply, even if it has passed. Ask them if you can.',
    },
  },
  actions: {
    ...helper.actions,
    'act-call-emergency':
      'Call the emergency number now, or ask someone near you to call. Say who has the neck pain and which signs came with it. Stay with them.',
  },
} satisfies TextVariant;
