import type { Answers, Id } from '../../src/guide/guide.js';
import type { Word } from './expectations.js';

/** A caution of evidence.md §6, how it is told, and what it takes away. */
export interface CautionRow {
  readonly caution: string;
  readonly says: Answers;
  /** Ticked beside every cause. */
  readonly alongside?: readonly Id[];
  /** Where; otherwise wherever it may be. */
  readonly region?: string;
  readonly removes: readonly Word[];
  /** What takes it back, though it sounds like comfort alone. */
  readonly liftedBy?: readonly Id[];
}

const list = (words: string): readonly string[] => words.split(' ');
const tells = (...health: Id[]): Answers => ({ health });

const PACKS = list('heat warm-shower alternate-heat-cold cold cool-shower');
const COLD = list('cold cool-shower alternate-heat-cold');
const RUBS = list('otc-topical-nsaid otc-topical-counterirritant');
const SKIN = [...PACKS, ...RUBS, 'any-massage'];
// §4e asks about the gel as well: then it is not offered.
const BLEEDS = list('any-nsaid otc-topical-counterirritant any-deep-massage');
// Massage and rubs go beyond §6, as REVIEW.md tells: who feels nothing feels no harm.
const UNFELT = [...PACKS, 'any-massage', 'otc-topical-counterirritant'];
const SALICYLATE = 'otc-topical-counterirritant';

/**
 * The "remove" column of evidence.md §6, with what §4 adds under "not when". The guide has one rub, so
 * what removes a salicylate rub removes it. Where §6 says NSAID without "oral", the gel goes too.
 */
export const cautionRows: readonly CautionRow[] = [
  {
    caution: 'x-pregnant',
    says: tells('pregnancy', 'pregnant'),
    removes: ['any-nsaid', SALICYLATE, 'any-deep-massage', 'stretch-seated-twist'],
  },
  {
    caution: 'x-pregnant, perhaps',
    says: tells('pregnancy', 'maybe-pregnant'),
    removes: ['any-nsaid', SALICYLATE, 'any-deep-massage', 'stretch-seated-twist'],
  },
  {
    caution: 'x-osteoporosis',
    says: tells('bones', 'thin-bones'),
    removes: ['stretch-seated-twist', 'stretch-thoracic-extension', 'any-deep-massage'],
  },
  {
    caution: 'x-steroids-long',
    says: tells('bones', 'steroids'),
    removes: ['any-nsaid', 'stretch-seated-twist', 'stretch-thoracic-extension', 'any-deep-massage'],
  },
  { caution: 'x-blood-thinner', says: tells('blood', 'thinner'), removes: BLEEDS },
  {
    caution: 'x-blood-thinner, perhaps',
    says: tells('medicines', 'unsure-medicines'),
    removes: BLEEDS,
  },
  { caution: 'x-bleeding-disorder', says: tells('blood', 'bleeding'), removes: BLEEDS },
  {
    caution: 'x-dvt, now',
    says: tells('blood', 'clot-now'),
    removes: ['any-heat', 'any-massage', 'any-nsaid'],
  },
  { caution: 'x-dvt, past', says: tells('blood', 'clot-past'), removes: ['any-massage'] },
  {
    caution: 'x-numb-skin',
    says: tells('feeling', 'numb-skin'),
    removes: UNFELT,
  },
  { caution: 'x-diabetes, numb', says: tells('feeling', 'diabetes-numb'), removes: UNFELT },
  { caution: 'x-diabetes, unsure', says: tells('feeling', 'unsure-feeling'), removes: UNFELT },
  { caution: 'x-raynaud', says: tells('feeling', 'raynaud'), removes: COLD },
  { caution: 'x-cold-allergy', says: tells('feeling', 'cold-allergy'), removes: COLD },
  { caution: 'x-poor-circulation', says: tells('feeling', 'poor-circulation'), removes: UNFELT },
  { caution: 'x-skin-broken', says: tells('skin', 'skin-broken'), removes: SKIN },
  { caution: 'x-skin-infection', says: tells('skin', 'skin-infection'), removes: SKIN },
  { caution: 'x-rash', says: tells('skin', 'skin-rash'), removes: SKIN },
  {
    caution: 'x-recent-surgery',
    says: tells('bones', 'recent-surgery'),
    removes: ['any-massage', 'any-stretch', 'any-nsaid', 'strengthening'],
  },
  {
    caution: 'past spine surgery',
    says: tells('bones', 'spine-surgery'),
    removes: ['stretch-seated-twist', 'stretch-thoracic-extension', 'foam-roller'],
  },
  {
    caution: 'shoulder',
    says: tells('bones', 'shoulder'),
    removes: ['stretch-doorway-chest', 'stretch-shoulder-shrug'],
  },
  {
    caution: 'x-fracture',
    says: tells('bones', 'broken-bone'),
    removes: ['any-stretch', 'any-massage', 'strengthening'],
  },
  { caution: 'x-cancer-area', says: { happened: 'cancer' }, removes: ['any-remedy'] },
  { caution: 'x-fever', says: { happened: ['fever', 'fever-only'] }, removes: ['any-remedy'] },
  {
    caution: 'x-heart',
    says: tells('heart-vessels', 'heart'),
    removes: ['any-oral-nsaid', 'cool-shower'],
  },
  { caution: 'x-high-bp', says: tells('heart-vessels', 'high-bp'), removes: ['any-oral-nsaid'] },
  {
    caution: 'x-low-bp',
    says: tells('heart-vessels', 'low-bp'),
    removes: ['warm-shower', 'cool-shower'],
  },
  { caution: 'x-stroke', says: tells('heart-vessels', 'past-stroke'), removes: ['any-oral-nsaid'] },
  { caution: 'x-kidney', says: tells('organs', 'kidneys'), removes: ['any-nsaid'] },
  { caution: 'x-liver', says: tells('organs', 'liver'), removes: ['otc-acetaminophen', 'any-oral-nsaid'] },
  { caution: 'x-ulcer', says: tells('organs', 'ulcer'), removes: ['any-nsaid'] },
  { caution: 'x-asthma-nsaid', says: tells('allergy', 'asthma'), removes: ['any-nsaid', SALICYLATE] },
  {
    caution: 'x-nsaid-allergy',
    says: tells('allergy', 'nsaid-allergy'),
    removes: ['any-nsaid', SALICYLATE],
  },
  {
    caution: 'x-apap-allergy',
    says: tells('allergy', 'acetaminophen-allergy'),
    removes: ['otc-acetaminophen'],
  },
  { caution: 'x-under16', says: { age: 'age-10-15' }, removes: ['any-remedy'] },
  { caution: 'an age that is not known', says: { age: 'unsure' }, removes: ['any-medicine'] },
  { caution: 'x-other-nsaid', says: tells('medicines', 'other-nsaid'), removes: ['any-nsaid'] },
  {
    caution: 'x-low-dose-aspirin',
    says: tells('medicines', 'low-dose-aspirin'),
    removes: ['any-nsaid', SALICYLATE],
  },
  { caution: 'x-other-tablets', says: tells('medicines', 'other-tablets'), removes: ['any-oral-nsaid'] },
  { caution: 'x-tablets-10-days', says: tells('medicines', 'tablets-10-days'), removes: ['any-nsaid'] },
  { caution: 'x-chickenpox', says: tells('skin', 'chickenpox'), removes: ['any-oral-nsaid'] },
  {
    // Where no gel may go on the skin, tablets would come instead.
    caution: 'x-chickenpox, with a rash',
    says: tells('skin', 'skin-rash', 'chickenpox'),
    removes: ['any-oral-nsaid'],
  },
  { caution: 'x-oil-allergy', says: tells('skin', 'oil-allergy'), removes: [SALICYLATE] },
  { caution: 'x-topical-on', says: tells('skin', 'rub-on'), removes: [...PACKS, ...RUBS] },
  { caution: 'x-drowsy', says: tells('medicines', 'drowsy'), removes: PACKS },
  { caution: 'x-cognitive', says: tells('other-health', 'confused'), removes: PACKS },
  {
    caution: 'x-dizzy-neck',
    says: tells('other-health', 'dizzy-neck'),
    // Over a roller the head is bent back as well.
    removes: ['stretch-neck-turn-tilt', 'stretch-chin-tuck', 'stretch-thoracic-extension', 'foam-roller'],
  },
  {
    caution: 'inflammatory arthritis of the neck',
    says: tells('other-health', 'arthritis'),
    removes: ['stretch-neck-turn-tilt', 'stretch-chin-tuck'],
  },
  // §2c rf-safety: whoever was hurt by someone is not left to the hands of someone.
  { caution: 'x-hurt', says: { happened: ['injury', 'hurt-by-someone'] }, removes: ['partner-massage'] },
  { caution: 'x-device', says: tells('other-health', 'device'), removes: ['massage-devices'] },
  // §4e: the American label speaks against it, and an unknown country may be that one.
  { caution: 'x-topical-nsaid-region', says: {}, region: 'US', removes: ['otc-topical-nsaid'] },
  {
    caution: 'x-topical-nsaid-region, unknown',
    says: {},
    region: 'default',
    removes: ['otc-topical-nsaid'],
  },
];

/** The stages of an injury and of a flare at which §4 and §5 rule remedies out, whatever else is ticked. */
export const stageRows: readonly CautionRow[] = [
  {
    caution: 'a pull of the last 2 days',
    says: { began: 'days-2' },
    alongside: ['pull'],
    removes: ['any-stretch', 'any-massage', 'strengthening', 'alternate-heat-cold'],
  },
  {
    caution: 'a pull of 2 to 3 days ago that is not easing',
    says: { began: 'days-3', now: 'none' },
    alongside: ['pull'],
    removes: ['any-stretch', 'any-massage', 'strengthening'],
    // §5b R2.
    liftedBy: ['easing'],
  },
  {
    // Two days in bed ask for moving (§5b R9), and not for stretching what was pulled.
    caution: 'a pull of 2 to 3 days ago that is not easing, after days in bed',
    says: { began: 'days-3', now: 'in-bed' },
    alongside: ['pull'],
    removes: ['any-stretch', 'any-massage', 'strengthening'],
    liftedBy: ['easing'],
  },
  {
    caution: 'a heavy job in the last 2 days',
    says: { began: 'days-2' },
    alongside: ['new-task'],
    removes: ['any-massage', 'strengthening'],
  },
  {
    caution: 'fresh swelling',
    says: { began: 'days-2', now: 'swollen' },
    removes: ['any-heat', 'any-massage', 'any-stretch', 'strengthening'],
  },
  {
    caution: 'perhaps fresh swelling',
    says: { began: 'days-2', now: 'unsure' },
    removes: ['any-heat', 'any-massage', 'any-stretch', 'strengthening'],
  },
  {
    // When this spell began is not told: it may be fresh.
    caution: 'perhaps swelling in a pain that comes back',
    says: { began: 'comes-back', now: 'unsure' },
    removes: ['any-heat', 'any-massage', 'any-stretch', 'strengthening'],
  },
  {
    caution: 'a pull in a pain that comes back',
    says: { began: 'comes-back' },
    alongside: ['pull'],
    removes: ['any-stretch', 'any-massage', 'strengthening', 'alternate-heat-cold'],
  },
  {
    caution: 'a small injury of the last 2 days',
    says: { happened: ['injury', 'small-pull'], began: 'days-2' },
    removes: ['any-stretch', 'any-massage', 'strengthening', 'alternate-heat-cold'],
  },
  {
    caution: 'a small injury in a pain that comes back',
    says: { happened: ['injury', 'small-pull'], began: 'comes-back' },
    removes: ['any-stretch', 'any-massage', 'strengthening', 'alternate-heat-cold'],
  },
  {
    caution: 'a small injury in a pain that comes back, after days in bed',
    says: { happened: ['injury', 'small-pull'], began: 'comes-back', now: 'in-bed' },
    removes: ['any-stretch', 'any-massage', 'strengthening', 'alternate-heat-cold'],
  },
  {
    caution: 'hurt by someone in the last 2 days',
    says: { happened: ['injury', 'hurt-by-someone'], began: 'days-2' },
    removes: ['any-stretch', 'any-massage', 'strengthening', 'alternate-heat-cold'],
  },
  {
    caution: 'late swelling',
    says: { now: 'swollen', began: 'weeks-3' },
    removes: [...PACKS, 'any-massage'],
  },
  {
    caution: 'swelling in a pain that comes back',
    says: { now: 'swollen', began: 'comes-back' },
    removes: [...PACKS, 'any-massage'],
  },
  { caution: 'more than 5 out of 10', says: { now: 'over-5' }, removes: ['any-stretch', 'strengthening'] },
  {
    caution: 'worse since home care began',
    says: { 'signs-since': 'none', trend: 'trend-worse' },
    removes: ['any-stretch', 'any-massage', 'strengthening'],
  },
  {
    caution: 'something new since home care began',
    says: { 'signs-since': 'none', trend: 'trend-new' },
    removes: ['any-stretch', 'any-massage', 'strengthening'],
  },
  // §3 c-recurring and §7: a physio is for pain that stays or comes back.
  { caution: 'pain of the first 3 weeks', says: { began: 'weeks-3' }, removes: ['physio'] },
  { caution: 'pins and needles in an arm', says: { nerves: 'arm-tingle' }, removes: ['any-deep-massage'] },
];

/** A caution under which a remedy stays and is used with more care: the "modify" column of §6. */
export interface Adjustment {
  readonly caution: Id;
  readonly says: Answers;
  /** Where; otherwise wherever it may be. */
  readonly region?: string;
  readonly remedy: Id;
}

export const adjustments: readonly Adjustment[] = [
  { caution: 'x-pregnant', says: tells('pregnancy', 'pregnant'), remedy: 'heat' },
  { caution: 'x-pregnant', says: tells('pregnancy', 'pregnant'), remedy: 'otc-acetaminophen' },
  { caution: 'x-pregnant', says: tells('pregnancy', 'pregnant'), remedy: 'partner-massage' },
  { caution: 'x-breastfeeding', says: tells('pregnancy', 'breastfeeding'), remedy: 'otc-nsaid-oral' },
  { caution: 'x-blood-thinner', says: tells('blood', 'thinner'), remedy: 'otc-acetaminophen' },
  { caution: 'x-blood-thinner', says: tells('blood', 'thinner'), remedy: 'self-massage-hands' },
  {
    caution: 'x-blood-thinner',
    says: tells('medicines', 'unsure-medicines'),
    remedy: 'self-massage-hands',
  },
  { caution: 'x-osteoporosis', says: tells('bones', 'thin-bones'), remedy: 'keep-moving' },
  { caution: 'x-steroids-long', says: tells('bones', 'steroids'), remedy: 'keep-moving' },
  { caution: 'x-diabetes', says: tells('feeling', 'diabetes'), remedy: 'heat' },
  { caution: 'x-diabetes', says: tells('feeling', 'diabetes'), remedy: 'cold' },
  { caution: 'x-heart', says: tells('heart-vessels', 'heart'), remedy: 'heat' },
  { caution: 'x-heart', says: tells('heart-vessels', 'heart'), remedy: 'cold' },
  { caution: 'x-heart', says: tells('heart-vessels', 'heart'), remedy: 'pmr' },
  { caution: 'x-high-bp', says: tells('heart-vessels', 'high-bp'), remedy: 'cold' },
  { caution: 'x-low-bp', says: tells('heart-vessels', 'low-bp'), remedy: 'heat' },
  { caution: 'x-fracture', says: tells('bones', 'broken-bone'), remedy: 'keep-moving' },
  { caution: 'x-fracture', says: tells('bones', 'broken-bone'), remedy: 'movement-breaks' },
  { caution: 'x-stroke', says: tells('heart-vessels', 'past-stroke'), remedy: 'heat' },
  { caution: 'x-stroke', says: tells('heart-vessels', 'past-stroke'), remedy: 'cold' },
  { caution: 'x-kidney', says: tells('organs', 'kidneys'), remedy: 'otc-acetaminophen' },
  { caution: 'x-age60', says: { age: 'age-60-64' }, remedy: 'otc-nsaid-oral' },
  { caution: 'x-age65', says: { age: 'age-65' }, remedy: 'heat' },
  { caution: 'x-low-weight', says: tells('medicines', 'low-weight'), remedy: 'otc-acetaminophen' },
  { caution: 'x-oil-allergy', says: tells('skin', 'oil-allergy'), remedy: 'partner-massage' },
  { caution: 'x-trauma-history', says: tells('other-health', 'bad-experience'), remedy: 'meditation' },
  { caution: 'x-trauma-history', says: tells('other-health', 'bad-experience'), remedy: 'pmr' },
  { caution: 'x-pregnant', says: tells('pregnancy', 'pregnant'), remedy: 'cold' },
  { caution: 'x-pregnant', says: tells('pregnancy', 'maybe-pregnant'), remedy: 'posture-sleeping' },
  { caution: 'x-breastfeeding', says: tells('pregnancy', 'breastfeeding'), remedy: 'otc-acetaminophen' },
  { caution: 'x-breastfeeding', says: tells('pregnancy', 'breastfeeding'), remedy: 'otc-topical-nsaid' },
  { caution: 'x-osteoporosis', says: tells('bones', 'thin-bones'), remedy: 'stretch-scapular-squeeze' },
  { caution: 'x-osteoporosis', says: tells('bones', 'lost-height'), remedy: 'strengthening' },
  { caution: 'x-osteoporosis', says: tells('bones', 'thin-bones'), remedy: 'partner-massage' },
  { caution: 'x-steroids-long', says: tells('bones', 'steroids'), remedy: 'strengthening' },
  { caution: 'x-steroids-long', says: tells('bones', 'steroids'), remedy: 'self-massage-hands' },
  { caution: 'x-blood-thinner', says: tells('blood', 'thinner'), remedy: 'partner-massage' },
  { caution: 'x-bleeding-disorder', says: tells('blood', 'bleeding'), remedy: 'self-massage-hands' },
  { caution: 'x-heart', says: tells('heart-vessels', 'heart'), remedy: 'warm-shower' },
  { caution: 'x-heart', says: tells('heart-vessels', 'heart'), remedy: 'otc-topical-nsaid' },
  { caution: 'x-high-bp', says: tells('heart-vessels', 'high-bp'), remedy: 'pmr' },
  { caution: 'x-liver', says: tells('organs', 'liver'), remedy: 'otc-topical-nsaid' },
  { caution: 'x-age65', says: { age: 'age-65' }, remedy: 'cold' },
  { caution: 'x-asthma-nsaid', says: tells('allergy', 'asthma'), remedy: 'partner-massage' },
  { caution: 'x-other-tablets', says: tells('medicines', 'other-tablets'), remedy: 'otc-acetaminophen' },
  { caution: 'x-tablets-10-days', says: tells('medicines', 'tablets-10-days'), remedy: 'otc-acetaminophen' },
  { caution: 'x-oil-allergy', says: tells('skin', 'oil-allergy'), remedy: 'professional-massage' },
  { caution: 'x-recent-surgery', says: tells('bones', 'recent-surgery'), remedy: 'pmr' },
  { caution: 'x-trauma-history', says: tells('other-health', 'bad-experience'), remedy: 'deep-breathing' },
  { caution: 'x-trauma-history', says: tells('other-health', 'bad-experience'), remedy: 'partner-massage' },
  { caution: 'x-device', says: tells('other-health', 'device'), remedy: 'heat' },
  { caution: 'x-arm-signs', says: { nerves: 'arm-tingle' }, remedy: 'stretch-chin-tuck' },
  // §4e: some say that these tablets should wait for 2 days after a strain.
  { caution: 'x-fresh-48', says: { cause: 'pull', began: 'days-2' }, remedy: 'otc-nsaid-oral' },
  { caution: 'x-fresh-48', says: { cause: 'new-task', began: 'days-2' }, remedy: 'otc-nsaid-oral' },
  { caution: 'x-fresh-48', says: { cause: 'new-task', began: 'comes-back' }, remedy: 'otc-nsaid-oral' },
  {
    caution: 'x-fresh-48',
    says: { cause: 'pull', began: 'days-2', ...tells('skin', 'skin-rash') },
    remedy: 'otc-nsaid-oral',
  },
  {
    caution: 'x-age60',
    says: { age: 'age-60-64', ...tells('skin', 'skin-rash') },
    remedy: 'otc-nsaid-oral',
  },
  { caution: 'x-age60', says: { age: 'age-60-64' }, remedy: 'otc-topical-nsaid' },
];
