import { counted } from './counted-ar.js';
import type { DoingMessages } from './en-doing.js';

/** How many minutes something takes, after a word such as "about" or "since". */
const minutesIn = (minutes: number): string =>
  counted(minutes, {
    zero: `${minutes} دقيقة`,
    one: 'دقيقة واحدة',
    two: 'دقيقتين',
    few: `${minutes} دقائق`,
    many: `${minutes} دقيقة`,
    other: `${minutes} دقيقة`,
  });

/**
 * The element's own words in Arabic for doing something. Some are spoken: a word that a voice could take for a
 * verb in the past has its vowel.
 */
export const arDoing: DoingMessages = {
  practise: 'القيام به خطوة بخطوة',
  practiseHint: (minutes) => `يجري العدّ عنك، ويستغرق هذا نحو ${minutesIn(minutes)}.`,

  stepByStep: 'خطوة بخطوة',
  begin: 'بدء',
  pause: 'إيقاف مؤقت',
  goOn: 'متابعة',
  skip: 'تخطّي هذا',
  stop: 'التوقف هنا',
  stopAnyTime: 'يمكن التوقف في أي وقت. ولا حاجة إلى أن يؤلم.',
  toHow: 'كيفية القيام به',

  hold: 'الثبات.',
  comeBack: 'العودة ببطء.',
  rest: 'الراحة.',
  breatheIn: 'أخذُ النَّفَس.',
  breatheOut: 'إخراج النَّفَس.',
  side: { right: 'الجانب الأيمن.', left: 'الجانب الأيسر.' },
  times: (count, of) => `${count} من ${of}`,
  timeOf: (passed, whole) => `${passed} من ${whole}`,

  packOn: 'وضعُ الكمادة، مع قماش بينها وبين جلدك.',
  isOn: 'تم وضع الكمادة: تشغيل المؤقّت',
  packIsOn: 'تركُ الكمادة في مكانها. الجلوس دون حركة. ويجب عدم النوم.',
  look: 'يجب رفع الكمادة وتفقّد جلدك.',
  lookFor:
    'هل الجلد شديد الاحمرار، أو مبقّع، أو أبيض، أو رمادي، أو قاسٍ، أو فاقد الإحساس، أو عليه فقاعات؟ يجب عندئذ عدم إعادة الكمادة.',
  looksUsual: 'جلدي كالمعتاد',
  off: 'يجب إبعاد الكمادة الآن.',
  isOff: 'تم إبعاد الكمادة',
  tooLong: (minutes) =>
    `الكمادة موضوعة منذ ${minutesIn(minutes)}، وهذا أطول مما ينبغي. يجب تفقّد جلدك. إذا كان أبيض أو رماديًّا أو قاسيًا أو محروقًا أو عليه فقاعات، فيجب طلب مساعدة طبية اليوم.`,
  skinFirst: 'الانتظار حتى يعود شكل الجلد وإحساسه إلى الطبيعي.',

  away: 'غبت عن هذه الصفحة، فتوقّف العدّ. يمكن المتابعة عند الاستعداد.',
  goesOn: 'مؤقّت الكمادة يستمر أثناء غيابك.',
  aloud: 'نطق الخطوات بصوت مسموع',
  buzz: 'الاهتزاز عند كل خطوة',

  missing: 'تعذّر تحميل الصور. الكلمات تقول الشيء نفسه.',
};
