import type { PlanTextVariant } from '../../../guide/guide.js';

/** What particular visitors must know before they read the plan. */
export const planVariants: readonly PlanTextVariant[] = [
  {
    when: ['for-other'],
    notes: ['This plan speaks to the person with the pain: “you” means them. Read it with them.'],
  },
  {
    when: ['age-open'],
    notes: [
      'We do not know the age. So this plan leaves out every medicine. For the rest, it takes the care that suits age 65 and over.',
    ],
  },
  {
    when: ['health-open'],
    notes: [
      'The answer about health was “not sure”. So this plan leaves out whatever could do harm with some illness. A pharmacist or doctor can help to find out more.',
    ],
  },
];
