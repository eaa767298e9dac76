import { counted } from './counted-ar.js';
import type { CourseMessages } from './en-course.js';

export const arCourse: CourseMessages = {
  courseTitle: 'كيف سار الألم',
  courseHint: 'من 0، أي لا ألم، إلى 10. كما دُوِّن.',
  courseDrawn: (from, to) => `الألم من \u2068${from}\u2069 إلى \u2068${to}\u2069، على شكل خط.`,
  courseSummed: (first, last, lowest) =>
    `الأول \u2068${first}\u2069، والأخير \u2068${last}\u2069، والأدنى \u2068${lowest}\u2069.`,
  courseTable: 'الأمر نفسه في جدول',
  courseEarlier: (count) =>
    counted(count, {
      zero: 'لا تدوينات أقدم',
      one: 'تدوينة واحدة أقدم',
      two: 'تدوينتان أقدم',
      few: `${count} تدوينات أقدم`,
      many: `${count} تدوينة أقدم`,
      other: `${count} تدوينة أقدم`,
    }),
  courseDate: 'التاريخ',
  courseScore: 'الألم من 0 إلى 10',
  courseBeside: 'ما قيل أيضًا',
  courseTried: (remedy) => `جُرِّب قبل ذلك: \u2068${remedy}\u2069.`,
  courseCheckIn: {
    better: 'المتابعة: أفضل.',
    same: 'المتابعة: كما هو تقريبًا.',
    worse: 'المتابعة: أسوأ.',
  },

  carryHint: 'يمكن إنشاء رابط يحمل إجاباتك، وفتحه على الجهاز الآخر.',
  carryWarning: 'كل من لديه الرابط يستطيع قراءة إجاباتك. يُرجى عدم إرساله إلى أي شخص آخر.',
  carryMake: 'إنشاء الرابط',
  carryLink: 'الرابط',
  carryCopy: 'نسخ الرابط',
  carryShare: 'إرسال الرابط',
  carryCopied: 'تم النسخ.',
  carryNotCopied: 'لم يقبل هذا المتصفح نسخه. الرابط محدَّد الآن، ويمكن نسخه يدويًا.',

  broughtTitle: 'هذا الرابط يحمل إجابات',
  broughtText: 'أجاب شخص ما عن أسئلة هذا الدليل وأنشأ منها رابطًا. يُرجى المتابعة فقط إذا كانت الإجابات لك.',
  broughtInstead: 'ستحل محل الإجابات الموجودة هنا الآن.',
  broughtYes: 'المتابعة بالإجابات التي في الرابط',
  broughtAfresh: 'البدء من جديد',
  broughtStay: 'البقاء مع الإجابات الموجودة هنا',
  broughtFault: {
    broken: 'تعذّرت قراءة الإجابات التي في هذا الرابط. ربما ينقصه جزء. يُرجى البدء من جديد.',
    outdated: 'تغيّر الدليل منذ إنشاء هذا الرابط. يُرجى الإجابة عن الأسئلة مرة أخرى.',
    other: 'الإجابات التي في هذا الرابط تخص دليلًا آخر. يُرجى البدء من جديد.',
  },
};
