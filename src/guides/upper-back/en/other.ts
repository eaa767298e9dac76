import type { TextVariant } from '../../../guide/guide.js';
import { helper } from '../../people/helper-en.js';

/** For someone who answers for an adult: "they" have the pain, and whoever reads helps them. */
export const forOther = {
  ...helper,
  actions: {
    ...helper.actions,
    'act-call-emergency':
      'Call the emergency number now, or ask someone near you to call. Say who has the back pain and which signs came with it. Stay with them.',
  },
} satisfies TextVariant;
