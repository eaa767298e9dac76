import type { TextVariant } from '../../../guide/guide.js';
import { parent } from '../../people/parent-en.js';

/** For a parent or carer of someone under 16, laid over the words for whoever answers for another. No dose, no plan. */
export const forParent = {
  ...parent,
  questions: {
    ...parent.questions,
    danger: {
      title: 'And does your child have any of these?',
      hint: 'Tick all that apply, even if it has passed. Ask your child, and trust what you have seen.',
    },
    nerves: {
      title: 'With this neck pain, does your child have any of these?',
      hint: 'Tick all that apply. Think of how your child walks, sees, speaks and uses their hands.',
    },
  },
  levels: {
    ...parent.levels,
    doctor: {
      ...parent.levels.doctor,
      lead: 'A doctor should look at neck pain in a child or teenager. You know your child: if you are worried, ask to be seen sooner.',
    },
  },
  actions: {
    ...parent.actions,
    'act-call-emergency':
      'Call the emergency number now, or ask someone near you to call. Say how old your child is, and which signs came with the neck pain. Stay with your child.',
  },
} satisfies TextVariant;
