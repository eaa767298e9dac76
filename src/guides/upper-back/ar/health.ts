import type { TextVariant } from '../../../guide/guide.js';
import { pregnancySigns, texts } from './texts.js';

// None of these may say whose body it is: they stand for whoever answers, for themselves or for another.

/** In pregnancy and the first weeks after a birth. Who could not say anything about their health is not meant. */
export const inPregnancy = {
  whenAny: ['pregnant', 'new-baby', 'pregnancy-danger'],
  unless: ['health-open'],
  levels: {
    urgent: {
      who: 'قسم الولادة، أو عيادة للحالات العاجلة، أو موعد عاجل مع طبيب، أو خط استشارات التمريض. وإذا لم يكن أي منها مفتوحًا، فيجب الذهاب إلى قسم الطوارئ.',
    },
    doctor: {
      title: 'ينبغي زيارة قابلة أو طبيب خلال الأيام القليلة القادمة',
      lead: 'ينبغي عرض هذا على قابلة أو طبيب قريبًا. وإذا ازداد سوءًا، فيجب طلب المساعدة دون انتظار الموعد.',
      who: 'القابلة، أو قسم الولادة، أو الطبيب.',
    },
  },
  actions: {
    'act-see-doctor': 'ينبغي حجز موعد مع قابلة أو طبيب. ويُرجى ذكر مكان الألم ومنذ متى هو موجود.',
  },
  safetyNet: [
    'يجب الاتصال بالإسعاف أو بقسم الولادة الآن عند صداع شديد أو مشكلات في البصر. وكذلك عند نزيف أو تورّم مفاجئ.',
    'ويجب الاتصال بأحدهما الآن أيضًا عند ألم في البطن أو ألم تحت الأضلاع أو صعوبة في التنفس. وكذلك إذا قلّت حركة الجنين.',
    ...texts.safetyNet.filter((line) => line !== pregnancySigns),
  ],
  notes: ['عند طلب المساعدة، يجب البدء بذكر وجود الحمل، أو منذ متى كانت الولادة.'],
} satisfies TextVariant;

/** From 65 on, and where the age is not known. */
export const from65: readonly TextVariant[] = [
  {
    when: ['over-65'],
    watchFor: [
      'من سن 65: الألم المفاجئ بعد رفع شيء أو انحناء أو سعال أو ارتطام بسيط يحتاج إلى مساعدة في اليوم نفسه.',
    ],
  },
  {
    when: ['over-65'],
    unless: ['age-open'],
    notes: ['عند طلب المساعدة، يُرجى ذكر العمر وكل دواء مستعمَل.'],
  },
];

/** With a blood thinner or a bleeding problem. */
export const withBloodThinner: readonly TextVariant[] = [
  {
    whenAny: ['thinner', 'bleeding', 'maybe-thinner'],
    watchFor: [
      'مع مميّع للدم أو مشكلة نزف: يجب الاتصال بالطوارئ الآن عند ألم شديد ومفاجئ في الرقبة أو الظهر. وكذلك عند ضعف أو خدر جديد، أو كدمة كبيرة تكبر.',
    ],
  },
  {
    whenAny: ['thinner', 'bleeding', 'thinner-sudden'],
    unless: ['health-open'],
    notes: ['عند طلب المساعدة، يجب البدء بذكر مميّع الدم أو مشكلة النزف.'],
  },
];

/** Where the age or all about the health was not known: someone who sees the person can find out. */
export const notSure = {
  whenAny: ['age-open', 'health-open'],
  actions: {
    'act-summary-for-clinician':
      'يُرجى عرض الإجابات أو قراءتها بصوت مسموع، وذكر أي منها كان «لا أعرف بالتأكيد». فهي تساعد من يقوم بالفحص.',
  },
} satisfies TextVariant;
