import type { TextVariant } from '../../../guide/guide.js';
import { parent } from '../../people/parent-en.js';

/** For a parent or carer of someone under 16, laid over the words for whoever answers for another. No dose, no plan. */
export const forParent = {
  ...parent,
  actions: {
    ...parent.actions,
    'act-call-emergency':
      'Call the emergency number now, or ask someone near you to call. Say how old your child is, and which signs came with the back pain. Stay with your child.',
  },
  levels: {
    ...parent.levels,
    doctor: {
      ...parent.levels.doctor,
      lead: 'A doctor should look at back pain in a child or teenager. You know your child: if you are worried, ask to be seen sooner.',
    },
  },
} satisfies TextVariant;
