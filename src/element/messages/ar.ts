import { counted } from './counted-ar.js';
import type { Messages } from './en.js';

/**
 * The element's own words in Arabic. Women and men read the same words, as in the guide's. What is put into a
 * sentence stands between isolates, a number to call between those that keep it from left to right.
 */
export const ar: Messages = {
  loading: 'جارٍ تجهيز الدليل.',
  start: 'بدء',
  next: 'التالي',
  back: 'رجوع',
  restart: 'البدء من جديد',
  startInstead: 'الإجابة عن الأسئلة بدلًا من ذلك',
  beenHere: 'كنت هنا من قبل: متابعة الحال',
  none: 'لا شيء من هذه',
  unsure: 'لا أعرف بالتأكيد',
  unsureWhich: 'لا أعرف أيّها بالتأكيد',
  why: 'لماذا نسأل',
  more: (most) =>
    counted(most, {
      zero: 'السؤال الأخير',
      one: 'بقي سؤال واحد على الأكثر',
      two: 'بقي سؤالان على الأكثر',
      few: `بقيت ${most} أسئلة على الأكثر`,
      many: `بقي ${most} سؤالًا على الأكثر`,
      other: `بقي ${most} سؤال على الأكثر`,
    }),
  errorEmpty: 'للمتابعة، يُرجى اختيار إجابة. وإذا لم تكن الإجابة معروفة، فيُرجى اختيار «لا أعرف بالتأكيد».',
  errorIncomplete: (option) => `اخترت «\u2068${option}\u2069». يُرجى تحديد أيّها.`,

  emergencyLine: 'إذا بدا لك أن هذه حالة طارئة، فلا وقت لانتظار هذا الدليل.',
  call: (number) => `الاتصال بالرقم \u2066${number}\u2069`,
  callLocal: 'يجب الاتصال برقم الطوارئ المحلي.',
  callOrLocal: 'أو برقم الطوارئ المحلي',
  inManyCountries: 'هذه الأرقام تعمل في بلدان كثيرة:',
  country: 'البلد',
  countryUnknown: 'بلد آخر',
  pointOrChoose: 'يمكن لمس الصورة أو الاختيار من القائمة.',
  seenFrom: { back: 'من الخلف', front: 'من الأمام', side: 'من الجانب' },
  advice: (number) => `الاتصال بخط المشورة: \u2066${number}\u2069`,
  poison: (number) => `الاتصال بمركز السموم: \u2066${number}\u2069`,

  urgency: {
    emergency: 'حالة طارئة',
    urgent: 'اليوم',
    doctor: 'في الأيام القادمة',
    physio: 'في الأسبوعين القادمين',
    selfcare: 'في المنزل',
  },
  because: 'بسبب إجاباتك',
  unsureSigns: 'لم تكن هذه أكيدة لديك. إذا صحّ أي منها، فيجب التعامل معه على أنه حالة طارئة:',
  ifWorse: 'إذا ازداد سوءًا',
  sayIt: 'ما يمكن قوله، بكلمات قليلة',
  tellThem: 'ما يُقال لهم',
  tellThemHint: 'كل الإجابات بالترتيب. يُرجى عرض هذا، أو قراءته بصوت مسموع.',
  comfort: 'عرض ما يمكن أن يخففه حتى ذلك الحين',
  notSelfCare: 'لا نعرض هنا العناية في المنزل، حتى لا يؤخّر أي شيء الحصول على المساعدة.',
  yourAnswers: 'إجاباتك',
  change: 'تغيير',
  changeWhat: (question) => `تغيير: \u2068${question}\u2069`,

  planTitle: 'خطة للتجربة',
  setOff: 'ما قد يكون أثاره',
  setOffNote: 'هذا أكثر ما تتفق معه الإجابات. وهو ليس تشخيصًا.',
  stillSee: (result) => `ما زال هذا لازمًا: \u2068${result}\u2069.`,
  closed: 'ليس الآن',
  bothGood: (sides) => `يناسب للبداية: \u2068${sides}\u2069. والاختيار لك.`,
  leaveOut: 'ما استُبعد من هذه الخطة',
  helpers: 'ما يمكن أن يساعد أيضًا، والأفضل أولًا',
  moreHelpers: (count) =>
    counted(count, {
      zero: 'لا وسائل أخرى للعرض',
      one: 'عرض وسيلة أخرى',
      two: 'عرض وسيلتين أخريين',
      few: `عرض ${count} وسائل أخرى`,
      many: `عرض ${count} وسيلة أخرى`,
      other: `عرض ${count} وسيلة أخرى`,
    }),
  how: 'الطريقة',
  fits: (cause) => `هذا يناسب: \u2068${cause}\u2069.`,
  forYou: 'ما تغيّر في هذه الخطة',
  careful: 'للانتباه',
  notTogether: (other) => `لا يُستعمل مع هذا، وهو في الخطة: \u2068${other}\u2069.`,
  notFor: 'لا يُستعمل هذا في أي من هذه الحالات',
  stopIf: 'متى يجب التوقف',
  evidence: 'ما مدى قوة الأدلة',
  spent: 'ازداد سوءًا مع كل ما بقي في الخطة.',
  details: 'كيفية القيام به',
  detailsOf: (remedy) => `كيفية القيام به: \u2068${remedy}\u2069`,
  safetyNet: 'متى يجب طلب المساعدة',

  betterTitle: 'من الجيد أنه يخف',
  betterText:
    'يُرجى الاستمرار على ما أفاد، مع تقليله شيئًا فشيئًا كلما خفّ الألم. ويُرجى الاستمرار في الحركة كل يوم.',
  betterStill: 'إجاباتك ما زالت تقول هذا، حتى مع التحسّن:',
  lookAtPlan: 'عرض الخطة',
  worseAgain: 'قد يعود الألم. وإذا عاد، فيُرجى الرجوع إلى هنا والإجابة عن الأسئلة مرة أخرى.',

  laterMissing:
    'تعذّر تحميل بقية الدليل. إجاباتك محفوظة. يُرجى التحقق من الاتصال بالإنترنت والمحاولة مرة أخرى.',
  languageMissing: (language) =>
    `تعذّر تحميل نصوص هذه اللغة: \u2068${language}\u2069. يمكن الاستمرار باللغة الحالية، أو المحاولة مرة أخرى.`,
  retry: 'المحاولة مرة أخرى',
  failedTitle: 'تعذّر عرض هذا الدليل الآن',
  failedText: 'المشكلة في هذه الصفحة، وليست منك. وإذا كان الألم يقلقك، فينبغي سؤال طبيب أو صيدلي.',

  partComing: 'في الطريق إليك.',
  partMissing: 'تعذّر تحميل هذا الجزء. كل شيء آخر ما زال هنا.',

  remember: {
    session: 'حفظ إجاباتي حتى إغلاق علامة التبويب هذه',
    device: 'حفظ إجاباتي على هذا الجهاز، لأتمكن من العودة',
  },
  rememberHint: 'تبقى هنا ولا تذهب إلى أي مكان آخر. ولمحوها، يُرجى إلغاء الاختيار.',
  rememberFailed: 'لم يقبل هذا المتصفح حفظها.',
  resumed: 'حفظنا إجاباتك من المرة السابقة.',
  keptUntil: (date) => `تُحفظ حتى ${date} على الأكثر.`,
  erase: 'محوها',
  carryOn: 'المتابعة على جهاز آخر',

  provider: (name) => `يمكنك التوجّه إلى \u2068${name}\u2069.`,
  providerPhone: (number) => `الاتصال بالرقم \u2066${number}\u2069`,
  providerSite: 'زيارة الموقع على الإنترنت',

  notSignedOff: 'لم يعتمد أي مختص صحي هذا الدليل بعد.',
  signedOff: (name, date) => `الاعتماد: \u2068${name}\u2069، ${date}.`,
  uncheckedTranslation: 'لم يراجع أي مختص صحي هذه الترجمة بعد.',
  checkedTranslation: (name, date) => `مراجعة هذه الترجمة: \u2068${name}\u2069، ${date}.`,
  checked: (date) => `تاريخ التحقق: ${date}.`,
  outOfDate: (date) =>
    `كان ينبغي التحقق من هذا الدليل مرة أخرى في موعد أقصاه ${date}. يُرجى سؤال صيدلي أو طبيب قبل الاعتماد عليه.`,
  information: 'هذه معلومات. وهي لا تستطيع فحص أحد ولا تحل محل الرعاية الصحية.',
  private: 'تبقى كل الإجابات في هذه الصفحة. ولا يُرسَل أي شيء.',
};
