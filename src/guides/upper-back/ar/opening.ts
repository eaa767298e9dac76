import type { OpeningTexts } from '../../../guide/guide.js';

/** The words of the first screen: all that a visitor reads while the rest arrives. */
export const openingTexts = {
  title: 'ألم أعلى الظهر: ما قد يساعد',
  intro:
    'للألم بين الرقبة وأسفل الظهر. أسئلة قليلة وبسيطة تقود إلى المساعدة المناسبة، أو إلى خطة للمنزل. هذه معلومات وليست تشخيصًا.',
  questions: {
    age: {
      title: 'كم عمرك؟',
      why: 'العمر يغيّر ما يحتاج إلى فحص، ويغيّر ما يفيد.',
    },
  },
  options: {
    'for-other': { label: 'أجيب عن شخص آخر', hint: 'المطلوب هو عمر ذلك الشخص، لا عمرك.' },
    'under-10': 'أقل من 10 سنوات',
    'age-10-15': 'من 10 إلى 15 سنة',
    'age-16-49': 'من 16 إلى 49 سنة',
    'age-50-59': 'من 50 إلى 59 سنة',
    'age-60-64': 'من 60 إلى 64 سنة',
    'age-65': '65 سنة أو أكثر',
  },
} satisfies OpeningTexts;
