import { counted } from './counted-ar.js';
import type { TakingMessages } from './en-taking.js';

/** The element's own words in Arabic for taking a plan along. */
export const arTaking: TakingMessages = {
  print: 'طباعة على صفحة واحدة',
  copy: 'نسخ على شكل نص',
  share: 'مشاركة',
  copyWhat: (what) => `نسخ على شكل نص: \u2068${what}\u2069`,
  shareWhat: (what) => `مشاركة: \u2068${what}\u2069`,
  copied: 'تم النسخ. يمكن اللصق الآن.',
  shared: 'تمت المشاركة.',
  notShared: 'لم يقبل هذا المتصفح المشاركة. يمكن النسخ بدلًا من ذلك.',
  copyByHand: 'لم يقبل هذا المتصفح النسخ. هذا هو النص: يُرجى تحديده ونسخه يدويًا.',
  text: 'النص',

  calendar: 'إضافة إلى تقويم',
  calendarHint: 'يُنشئ هذا ملفًّا فيه تذكيرات. ولإضافتها إلى تقويمك، يُرجى فتح الملف.',
  calendarSeen: 'كل من يستطيع رؤية ذلك التقويم يستطيع قراءة هذه الأسماء.',
  checkIn: 'موعد متابعة',
  checkIns: (count) =>
    counted(count, {
      zero: 'لا مواعيد متابعة',
      one: 'موعد متابعة واحد',
      two: 'موعدا متابعة',
      few: `${count} مواعيد متابعة`,
      many: `${count} موعد متابعة`,
      other: `${count} موعد متابعة`,
    }),
  daily: (count) =>
    counted(count, {
      zero: 'ولا مرة في اليوم',
      one: 'مرة واحدة في اليوم',
      two: 'مرتان في اليوم',
      few: `${count} مرات في اليوم`,
      many: `${count} مرة في اليوم`,
      other: `${count} مرة في اليوم`,
    }),
  until: 'كل يوم حتى',
  save: 'الحصول على ملف التقويم',
  saved: 'تم إنشاء الملف. ولإضافة التذكيرات، يُرجى فتحه.',
  noneTicked: 'لم يُختر أي شيء، فليس هناك ما يحتاج إلى تذكير.',
  fileName: 'تذكيرات',

  made: (date) => `تاريخ الإعداد: ${date}`,
  also: 'في الخطة أيضًا',
  andMore: (names) => `والمزيد: \u2068${names}\u2069.`,
  getHelp: 'متى يجب طلب المساعدة',
  checkOn: 'النظر في الحال مرة أخرى في هذه الأيام',
  painByDay: 'الألم يومًا بيوم، من 0 (لا ألم) إلى 10 (أشدّ ألم)',
  // "اليوم" alone would be read as "today".
  day: 'الأيام',
  pain: 'الألم',

  onThePhone: 'على الهاتف',
  onThePhoneHint: 'يُرجى قراءة هذا بصوت مسموع. وهو مأخوذ من الإجابات التي أُعطيت هنا.',
  afterCalling: 'ثم يجب ذكر مكانك. ويجب البقاء على الخط حتى يقولوا إنه يمكن إنهاء المكالمة.',
  toShow: 'للعرض على من يفحص الألم',
  ask: {
    emergency: 'هذه حالة طارئة. نحتاج إلى سيارة إسعاف.',
    urgent: 'المطلوب اليوم زيارة أو مكالمة مع طبيب أو ممرض.',
    doctor: 'المطلوب زيارة طبيب في الأيام القليلة القادمة.',
    physio: 'المطلوب زيارة اختصاصي علاج طبيعي في الأسبوعين القادمين.',
    selfcare: 'تجري العناية بهذا في المنزل.',
  },
  about: (complaint) => `المشكلة هي: \u2068${complaint}\u2069.`,
  // "السبب" alone would be read as the cause of the pain.
  reason: (words) => `السبب الرئيسي لطلب المساعدة: \u2068${words}\u2069.`,
  notRuledOut: (signs) => `غير مؤكد: \u2068${signs}\u2069.`,
  no: 'ما كان الجواب عنه «لا»',
  unticked: 'ما لم يُختر، وقد اختير غيره إلى جانبه',
  saidUnsure: 'غير مؤكد',
  notAsked: 'ما لم يُسأل عنه، لأن المساعدة تأتي أولًا',
  result: 'ما قاله الدليل',
  becauseOf: 'بسبب هذه الإجابات',
  triedAtHome: 'ما جُرّب في المنزل',
  triedTimes: (count) =>
    counted(count, {
      zero: 'لم يُجرَّب',
      one: 'جُرّب مرة واحدة',
      two: 'جُرّب مرتين',
      few: `جُرّب ${count} مرات`,
      many: `جُرّب ${count} مرة`,
      other: `جُرّب ${count} مرة`,
    }),
  lastOn: (date) => `آخر مرة: ${date}`,
  howItWent: {
    better: 'أفاد',
    same: 'لم يُحدث فرقًا',
    worse: 'ازداد الألم سوءًا بعده',
    settled: 'ازداد الألم سوءًا بعده، ثم تحسّن من جديد',
    unsaid: 'لم يُذكر كيف سار الأمر',
  },
  pains: 'الألم من 0 إلى 10',
  ownWords: 'هذا مأخوذ من إجابات الشخص نفسه. ولم يفحص أحد هذا الشخص.',
};
