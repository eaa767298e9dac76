import type { GuideDocument, Id } from '../../src/guide/guide.js';

/**
 * What has to be told about remedies, by evidence.md: who must not ("not when" of §4, "remove" of §6), what to take
 * care of, and when to stop. A pattern finds a statement, however it is put, and stands for one thing that is said.
 */
const WHO: Readonly<Record<string, RegExp>> = {
  'a fresh injury that is swollen, bruised or hot': /injury is up to 3 days/i,
  'pain that is less than 3 days old': /pain is less than 3 days/i,
  'a pull of the last 2 days': /in the last 2 days|up to 3 days old and not easing/i,
  'a strain of the last 3 days': /strained it in the last 3 days/i,
  'new swelling': /newly swollen|it is swollen or bruised/i,
  'late swelling': /swelling, heat or redness after 3 days/i,
  'numb skin': /skin .*numb/i,
  'numb skin, or poor flow, apart from diabetes': /numb, or you have poor blood flow/i,
  'diabetes that numbs': /diabetes with numb skin/i,
  'poor flow': /poor blood flow/i,
  'a clot': /blood clot/i,
  'broken or infected skin, or a rash': /skin .*(broken).*(infected).*rash/i,
  cancer: /cancer/i,
  fever: /fever/i,
  'a rub on the skin': /rub or cream is on/i,
  drowsy: /sleepy|sedative/i,
  confused: /confused/i,
  'a device': /pacemaker|implant/i,
  Raynaud: /Raynaud/i,
  'cold allergy': /hives from cold/i,
  'severe heart disease or pressure': /severe heart disease/i,
  'heart disease': /(?<!severe )heart disease/i,
  'heart disease, failure or pressure': /heart failure/i,
  'a heart attack or stroke': /heart attack or a stroke/i,
  'heart surgery': /heart surgery/i,
  'low pressure': /low blood pressure/i,
  'a break': /bone is broken/i,
  surgery: /operation .*6 weeks/i,
  'pain above 5': /above 5 out of 10/i,
  'getting worse': /getting worse/i,
  'rib injury, or shoulder or chest surgery': /rib injury.*surgery/i,
  'shoulder or chest surgery': /shoulder or chest surgery/i,
  'a bad shoulder': /shoulder (has been out|injury)/i,
  'dizzy with the neck': /dizzy or faint/i,
  'an inflamed neck': /rheumatoid/i,
  'a hurt neck or weak arm': /hurt your neck/i,
  'thin bones or steroids': /thin bones.*steroid/i,
  pregnant: /pregnan/i,
  'spine surgery': /surgery on your spine/i,
  'tummy surgery': /surgery on your tummy/i,
  'twisting hurts': /twisting makes/i,
  'rested for 2 days': /rested for 2 days/i,
  'warning signs': /warning sign/i,
  'told to keep still': /told to keep still/i,
  'breathing in hurts': /breathing in hurts/i,
  bleeding: /bleeding/i,
  'blood thinner': /blood thinner/i,
  'daily aspirin': /aspirin every day/i,
  'arm signs': /tingling, numbness or weakness in an arm/i,
  'dull feeling': /nerve damage/i,
  'bone infection': /bone infection/i,
  'under 16': /under 16/i,
  'allergy to anti-inflammatories': /aspirin, ibuprofen or another/i,
  'allergy to the label': /allergic to aspirin/i,
  'allergy to it': /allergic to it/i,
  asthma: /asthma/i,
  kidneys: /kidney/i,
  ulcer: /ulcer/i,
  'heartburn or Crohn': /Crohn/i,
  'another anti-inflammatory': /already take an anti-inflammatory/i,
  'steroids and tablets that clash': /steroid tablets, lithium/i,
  'steroid tablets': /steroid tablets/i,
  chickenpox: /chickenpox/i,
  '10 days of tablets': /pain tablets for (more than )?10 days/i,
  'from 60': /60 or over/i,
  liver: /liver/i,
  'low weight': /under 50 kg/i,
  warfarin: /warfarin/i,
  'it hurts more': /hurts/i,
  'it makes you feel worse': /feel worse/i,
  'told to lie another way': /lie another way/i,
  'the label does not cover it': /label in your country/i,
};

const words = (text: string): readonly string[] => text.split(' · ');

const PACKS = words(
  'late swelling · numb skin, or poor flow, apart from diabetes · diabetes that numbs · broken or infected skin, or a rash · a rub on the skin · drowsy · confused',
);
const HEAT = [
  ...PACKS,
  ...words('a fresh injury that is swollen, bruised or hot · a clot · cancer · a device'),
];
const COLD = [...PACKS, ...words('Raynaud · cold allergy · severe heart disease or pressure')];
const MOVED = words('new swelling · a break · surgery · pain above 5 · fever · getting worse');
const STRETCH = [...MOVED, 'a pull of the last 2 days'];
const MASSAGE = words(
  'a strain of the last 3 days · a clot · a break · broken or infected skin, or a rash · diabetes that numbs · surgery · cancer · getting worse',
);
const DEEP = [...MASSAGE, ...words('blood thinner · thin bones or steroids · pregnant · arm signs')];
const NSAID = words(
  'under 16 · pregnant · allergy to anti-inflammatories · asthma · kidneys · blood thinner · ulcer · heartburn or Crohn · another anti-inflammatory · surgery · heart surgery · steroid tablets · 10 days of tablets',
);

/** Who must not, by remedy. */
const NOT_FOR: Readonly<Record<Id, readonly string[]>> = {
  heat: HEAT,
  'warm-shower': [...HEAT, 'low pressure'],
  cold: COLD,
  'cool-shower': [...COLD, 'heart disease', 'low pressure'],
  'alternate-heat-cold': [...HEAT, ...COLD, 'pain that is less than 3 days old'],
  'stretch-scapular-squeeze': [...STRETCH, 'rib injury, or shoulder or chest surgery'],
  'stretch-chin-tuck': [...STRETCH, 'dizzy with the neck', 'an inflamed neck', 'a hurt neck or weak arm'],
  'stretch-seated-twist': [
    ...STRETCH,
    ...words('thin bones or steroids · pregnant · spine surgery · tummy surgery · twisting hurts'),
  ],
  'stretch-doorway-chest': [...STRETCH, 'a bad shoulder', 'shoulder or chest surgery'],
  'stretch-neck-turn-tilt': [
    ...STRETCH,
    'dizzy with the neck',
    'an inflamed neck',
    'a hurt neck or weak arm',
  ],
  'stretch-shoulder-shrug': [...STRETCH, 'a bad shoulder'],
  'stretch-thoracic-extension': [
    ...STRETCH,
    'thin bones or steroids',
    'dizzy with the neck',
    'spine surgery',
  ],
  'relative-rest': ['rested for 2 days'],
  'keep-moving': ['warning signs', 'told to keep still'],
  'movement-breaks': ['told to keep still'],
  strengthening: [...MOVED, 'a strain of the last 3 days'],
  physio: ['warning signs'],
  'posture-sitting': ['it hurts more'],
  'posture-standing': ['it hurts more'],
  'posture-sleeping': ['told to lie another way'],
  ergonomics: ['it hurts more'],
  pmr: ['it hurts more'],
  meditation: ['it makes you feel worse'],
  visualisation: ['it makes you feel worse'],
  'deep-breathing': ['breathing in hurts'],
  'self-massage-hands': MASSAGE,
  'partner-massage': MASSAGE,
  'professional-massage': DEEP,
  'massage-ball': DEEP,
  'foam-roller': [...DEEP, 'dizzy with the neck', 'spine surgery', 'bone infection'],
  'massage-devices': [...DEEP, 'a device', 'dull feeling'],
  'otc-topical-nsaid': [...NSAID, 'broken or infected skin, or a rash', 'the label does not cover it'],
  'otc-nsaid-oral': [
    ...NSAID,
    ...words(
      'heart disease, failure or pressure · a heart attack or stroke · liver · steroids and tablets that clash · chickenpox · from 60',
    ),
  ],
  'otc-acetaminophen': words('under 16 · allergy to it · liver · warfarin · low weight'),
  'otc-topical-counterirritant': words(
    'under 16 · broken or infected skin, or a rash · poor flow · allergy to the label · asthma · blood thinner · bleeding · pregnant',
  ),
};

/** Of the neck alone: it is the sore part itself that is moved or touched (§4b, §4d, §6). */
const NOT_FOR_NECK: Readonly<Record<Id, readonly string[]>> = {
  'stretch-chin-tuck': ['spine surgery'],
  'stretch-neck-turn-tilt': ['spine surgery'],
  'self-massage-hands': ['dizzy with the neck'],
  'partner-massage': words('dizzy with the neck · an inflamed neck · spine surgery'),
  'professional-massage': words('dizzy with the neck · an inflamed neck · spine surgery'),
};

const PACK_CARE = [
  /cloth between/i,
  /stay awake.*timer/i,
  /never after alcohol/i,
  /never with a rub/i,
  /shorter one/i,
];
const STRETCH_CARE = [/3 out of 10 at most/i, /warm up/i, /do not bounce.*breath/i];
const PRESS_CARE = [/5 out of 10 or less/i, /before a spot goes numb/i];
const SPINE = /never press on the spine/i;

/** What to take care of, by remedy. */
const CAREFUL: Readonly<Record<Id, readonly RegExp[]>> = {
  heat: [...PACK_CARE, /never lie on top/i, /skin that cold has numbed/i],
  cold: [...PACK_CARE, /front or side of your neck/i, /no heat until/i],
  'alternate-heat-cold': [
    ...PACK_CARE,
    /heat on skin that cold has numbed/i,
    /lie on top.*front or side of your neck/i,
  ],
  'warm-shower': [/never after alcohol/i, /hold on|stool/i, /wash off any rub/i, /no heat pad right after/i],
  'cool-shower': [/never after alcohol/i, /hold on|stool/i, /wash off any rub/i],
  'stretch-scapular-squeeze': STRETCH_CARE,
  'stretch-chin-tuck': STRETCH_CARE,
  'stretch-seated-twist': STRETCH_CARE,
  'stretch-doorway-chest': STRETCH_CARE,
  'stretch-neck-turn-tilt': [...STRETCH_CARE, /no circles.*no tipping/i],
  'stretch-shoulder-shrug': STRETCH_CARE,
  'stretch-thoracic-extension': STRETCH_CARE,
  'relative-rest': [/no whole days in bed/i],
  'keep-moving': [/sharp or growing pain is not/i],
  strengthening: [/hurts more, do less/i, /start easy/i],
  physio: [
    /with exercise, not alone/i,
    /injections are for a doctor/i,
    /manipulation.*artery/i,
    /thin bones.*ask a doctor/i,
  ],
  'posture-sleeping': [/no position helps at night/i],
  pmr: [/only lightly.*injured part/i],
  'deep-breathing': [/dizzy or tingly/i],
  meditation: [/uneasy or low/i],
  visualisation: [/upsets you/i],
  'self-massage-hands': [...PRESS_CARE, SPINE],
  'massage-ball': [...PRESS_CARE, SPINE],
  'foam-roller': [...PRESS_CARE, /never on the neck or the low back/i],
  'partner-massage': [
    ...PRESS_CARE,
    SPINE,
    /“stop”/,
    /never tap|no tapping/i,
    /never swallowed/i,
    /heat before, or cold after, only if/i,
  ],
  'professional-massage': [/sore, tired or light-headed/i, /no neck manipulation/i, /beside exercise/i],
  'massage-devices': [...PRESS_CARE, SPINE, /never fall asleep/i],
  'otc-topical-nsaid': [/one anti-inflammatory at a time/i, /never under a heat pad/i, /one rub at a time/i],
  'otc-nsaid-oral': [/one anti-inflammatory at a time/i, /as few days as you can/i, /adding acetaminophen/i],
  'otc-acetaminophen': [/never two products/i, /harm the liver/i, /as few days as you can/i],
  'otc-topical-counterirritant': [
    /never with a heat pad/i,
    /never before a hot bath/i,
    /wash it off and wait/i,
    /away from your eyes/i,
    /one rub at a time/i,
    /burnt skin/i,
  ],
};

const CAREFUL_NECK: Readonly<Record<Id, readonly RegExp[]>> = {
  heat: [/never on the front or side/i],
  'self-massage-hands': [/leave the neck itself alone/i],
  'partner-massage': [/leave the neck itself alone/i, /nobody turns your head/i],
  'otc-topical-counterirritant': [/never on the front of the neck/i],
};

/** When to stop, and what to do then, by remedy. */
const STOP: Readonly<Record<Id, RegExp>> = {
  heat: /very hot.*numb.*burn or blister.*today/i,
  'warm-shower': /dizzy.*blister.*today/i,
  cold: /burning.*white.*blister.*today/i,
  'cool-shower': /shiver.*faint.*today/i,
  'alternate-heat-cold': /burning.*white.*blister.*today/i,
  'stretch-chin-tuck': /dizzy.*emergency/i,
  'stretch-neck-turn-tilt': /dizzy.*emergency/i,
  'stretch-thoracic-extension': /dizzy.*emergency/i,
  'self-massage-hands': /bruise.*weakness.*today/i,
  'massage-ball': /bruise.*weakness.*today/i,
  'foam-roller': /bruise.*weakness.*today/i,
  'partner-massage': /bruise.*weakness.*today/i,
  'professional-massage': /bruise.*weakness.*today.*headache.*emergency/i,
  'massage-devices': /bruise.*weakness.*today/i,
  'otc-topical-nsaid': /rash.*wheez.*emergency/i,
  'otc-nsaid-oral': /black poo.*chest pain.*emergency/i,
  'otc-acetaminophen': /poison.*even if you feel well/i,
  'otc-topical-counterirritant': /burn.*wash it off/i,
};

/** §4, the stop rule: each thing that it names, and what follows. */
const STOP_RULE = [
  /chest pain.*breathing.*emergency/i,
  /2 points.*above 5/i,
  /spreads.*lasts longer/i,
  /numb.*weak.*dizzy.*skin/i,
  /answer the warning-sign questions again/i,
];

/** §2 and §8: what everybody is told to watch for. */
const SAFETY_NET = [
  /call now.*chest pain.*breathing.*blood/i,
  /call now.*(legs|hands).*pee or poo/i,
  /call now.*headache.*slurred speech/i,
  /call now.*fever.*stiff neck.*rash/i,
  /medicine.*black poo.*swollen face/i,
  /(bad headache|ambulance or the maternity unit).*(bleeding)/i,
  /same day.*fever.*weaker arm.*lump.*weight loss/i,
];

/** §2: whom something more is told to, by a fact that brings it. */
const WATCH_FOR: Readonly<Record<Id, readonly RegExp[]>> = {
  pregnant: [...SAFETY_NET, /tummy pain.*ribs.*baby moves less/i],
  'over-65': [/sudden pain after a lift.*same day/i],
  thinner: [/call now.*sudden bad neck or back pain/i],
  'under-16': [/your worry counts/i],
};

/** §7: who, by when, and what to do if it gets worse. */
const LEVELS = {
  emergency: [/ambulance|emergency department/i, /\bnow\b/i, /emergency number again/i],
  urgent: [
    /urgent care.*emergency department/i,
    /today.*weekend/i,
    /emergency number for chest pain.*confusion/i,
  ],
  doctor: [/doctor or clinic/i, /1 to 3 days/i, /same day.*emergency number.*chest pain/i],
  physio: [/physiotherapist/i, /1 to 2 weeks/i, /see a doctor first.*emergency number.*chest pain/i],
  selfcare: [/pharmacist/i, /3 days.*2 weeks/i, /emergency number.*chest pain/i],
} as const;

/** What the words of a guide do not tell. */
export function untold({ guide, texts, planTexts }: GuideDocument): readonly string[] {
  const plan = planTexts['en'];
  const own = texts['en'];
  if (!plan || !own) return ['there are no words'];
  const neck = guide.id === 'neck';
  const remedies = Object.entries(plan.remedies).flatMap(([id, said]) => {
    const who = [...(NOT_FOR[id] ?? []), ...((neck ? NOT_FOR_NECK[id] : undefined) ?? [])];
    const careful = [...(CAREFUL[id] ?? []), ...((neck ? CAREFUL_NECK[id] : undefined) ?? [])];
    return [
      ...who
        .filter((topic) => !said.notFor.some((line) => WHO[topic]?.test(line)))
        .map((topic) => `${id} is not said to be wrong with ${topic}`),
      ...careful
        .filter((pattern) => !said.careful?.some((line) => pattern.test(line)))
        .map((pattern) => `${id} lacks care: ${pattern.source}`),
      ...(STOP[id] && !STOP[id].test(said.stop ?? '') ? [`${id} does not say when to stop`] : []),
    ];
  });
  const lacks = (lines: readonly string[], patterns: readonly RegExp[], name: string): readonly string[] =>
    patterns
      .filter((pattern) => !lines.some((line) => pattern.test(line)))
      .map((pattern) => `${name} lacks ${pattern.source}`);
  return [
    ...remedies,
    ...lacks(plan.stopRule, STOP_RULE, 'the stop rule'),
    ...lacks(own.safetyNet, SAFETY_NET, 'the safety net'),
    ...Object.entries(WATCH_FOR).flatMap(([fact, patterns]) => {
      const lines = (own.variants ?? [])
        .filter(({ when = [], whenAny = [] }) => [...when, ...whenAny].includes(fact))
        .flatMap(({ safetyNet = [], watchFor = [] }) => [...safetyNet, ...watchFor]);
      return lacks(lines, patterns, `what to watch for with ${fact}`);
    }),
    ...Object.entries(LEVELS).flatMap(([level, [who, when, worse]]) => {
      const said = own.levels[level as keyof typeof LEVELS];
      return [
        ...(who.test(said.who) ? [] : [`${level} does not say who`]),
        ...(when.test(said.when) ? [] : [`${level} does not say by when`]),
        ...(worse.test(said.worse) ? [] : [`${level} does not say what to do if it gets worse`]),
      ];
    }),
  ];
}
