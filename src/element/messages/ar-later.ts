import type { LaterMessages } from './en-later.js';

/** The element's own words in Arabic for what comes after a plan. They arrive with its views. */
export const arLater: LaterMessages = {
  checkTitle: 'معرفة هل يفيد',
  checkNow: 'تسجيل كيف صار الحال',
  tryThis: 'تجربة هذا الآن',
  tryNamed: (remedy) => `تجربة هذا الآن: \u2068${remedy}\u2069`,
  stopRule: 'متى يجب التوقف فورًا',

  toPlan: 'العودة إلى الخطة',
  warning: 'هناك شيء غير طبيعي',
  done: 'انتهيت من هذا',
  howWasIt: 'كيف هو الآن؟',
  howWasItFor: (remedy) => `ما جُرّب قبل قليل: \u2068${remedy}\u2069`,
  outcomes: {
    better: 'صار أفضل',
    same: 'كما هو تقريبًا',
    worse: 'صار أسوأ، أو ظهر شيء جديد',
  },
  tooSoon: 'لا أعرف بعد: العودة إلى الخطة',
  stopFirst: 'إذا زاد الألم، فيجب إيقافه الآن.',

  stopNow: (remedy) => `يجب إيقاف هذا الآن: \u2068${remedy}\u2069. ثم تُرجى الإجابة عن هذا.`,
  wentBetter: (remedy) => `هذا أفاد: \u2068${remedy}\u2069. يُرجى الاستمرار عليه حاليًّا، كما كُتب في بطاقته.`,
  wentSame: (remedy) => `هذا لم يُحدث فرقًا: \u2068${remedy}\u2069. والشيء التالي للتجربة هو الأول في القائمة.`,
  wentWorse: (remedy) => `ازداد الألم سوءًا بعد هذا: \u2068${remedy}\u2069. يجب تركه، والرفق في كل شيء آخر.`,
  settlesOrNot: 'إذا هدأ خلال يوم، فيمكن الاستمرار في الباقي. وإذا بقي أسوأ بعد يوم، فينبغي زيارة طبيب.',

  nextTitle: 'الخطوة التالية للتجربة',
  tried: 'سبقت تجربته',
  helped: 'هذا أفاد',
  noDifference: 'سبقت تجربته. ولم يُحدث فرقًا',
  worseOnce: 'ازداد الألم سوءًا بعد هذا مرة. يجب البدء بقدر أصغر ووقت أقصر، والتوقف إذا زاد الألم.',
  waits: (remedy) =>
    `ازداد الألم سوءًا بعد هذا: \u2068${remedy}\u2069. يجب الانتظار حتى تبيّن إحدى المتابعات أنه أفضل.`,

  lookAgain: (date) => `موعد المتابعة القادم: ${date}.`,
  wasDue: (date) => `كان موعد المتابعة: ${date}.`,
  isDue: 'موعد المتابعة اليوم.',
  checkInNow: 'المتابعة الآن',
  allDone: 'انتهت كل مواعيد المتابعة في هذه الخطة.',

  sources: 'من أين جاء هذا',
  sourcesHint: 'ما بُنيت عليه هذه الصفحة، بحسب الناشر. ولم يعتمدها أي منهم.',
};
