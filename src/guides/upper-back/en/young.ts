import type { TextVariant } from '../../../guide/guide.js';
import { young } from '../../people/young-en.js';

/** For someone under 16 who answers alone: an adult is brought in at once, and how to manage if none is near. */
export const forYoung = {
  ...young,
  flags: {
    ...young.flags,
    'rf-child': 'Back pain at your age should be looked at by a doctor. Our plans are for age 16 and over.',
  },
} satisfies TextVariant;
