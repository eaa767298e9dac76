import type { PlanTextVariant } from '../../../guide/guide.js';

/** What particular visitors must know before they read the plan. */
export const planVariants: readonly PlanTextVariant[] = [
  {
    when: ['for-other'],
    notes: ['هذه الخطة تخاطب الشخص الذي لديه الألم: فالكلام فيها موجّه إليه. يُرجى قراءتها معه.'],
  },
  {
    when: ['age-open'],
    notes: [
      'لا نعرف العمر. لذلك تستبعد هذه الخطة كل الأدوية. وفي ما عدا ذلك، تأخذ بالعناية التي تناسب سن 65 فما فوق.',
    ],
  },
  {
    when: ['health-open'],
    notes: [
      'كان الجواب عن الصحة «لا أعرف بالتأكيد». لذلك تستبعد هذه الخطة كل ما قد يضر مع مرض ما. ويمكن لصيدلي أو طبيب أن يساعد على معرفة المزيد.',
    ],
  },
];
