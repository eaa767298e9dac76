import type { InputRule, Rule } from './rule.js';
import { cancelledEmergency } from './rules/cancelled-emergency.js';
import { citation } from './rules/citation.js';
import { comfortEverywhere } from './rules/comfort-everywhere.js';
import { contradiction } from './rules/contradiction.js';
import { forbiddenWord } from './rules/forbidden-word.js';
import { idleCondition } from './rules/idle-condition.js';
import { lateEmergency } from './rules/late-emergency.js';
import { longLabel } from './rules/long-label.js';
import { longRoute } from './rules/long-route.js';
import { longSentence } from './rules/long-sentence.js';
import { manyOptions } from './rules/many-options.js';
import { meaning } from './rules/meaning.js';
import { missingText } from './rules/missing-text.js';
import { neverLeads } from './rules/never-leads.js';
import { noCall } from './rules/no-call.js';
import { noWhy } from './rules/no-why.js';
import { noWorse } from './rules/no-worse.js';
import { notSignedOff } from './rules/not-signed-off.js';
import { outOfDate } from './rules/out-of-date.js';
import { phoneNumber } from './rules/phone-number.js';
import { placeholder } from './rules/placeholder.js';
import { quotes } from './rules/quotes.js';
import { readingGrade } from './rules/reading-grade.js';
import { reference } from './rules/reference.js';
import { regionCode } from './rules/region-code.js';
import { remedyWithoutLimits } from './rules/remedy-without-limits.js';
import { repeatedId } from './rules/repeated-id.js';
import { sameCondition } from './rules/same-condition.js';
import { sameText } from './rules/same-text.js';
import { selfCareNoPlan } from './rules/self-care-no-plan.js';
import { shadowedRow } from './rules/shadowed-row.js';
import { shape } from './rules/shape.js';
import { sharedSide } from './rules/shared-side.js';
import { singleChoiceEmergency } from './rules/single-choice-emergency.js';
import { spaces } from './rules/spaces.js';
import { unconditional } from './rules/unconditional.js';
import { unconfirmedRegion } from './rules/unconfirmed-region.js';
import { unreachedAction } from './rules/unreached-action.js';
import { unreachedCause } from './rules/unreached-cause.js';
import { unreachedCaution } from './rules/unreached-caution.js';
import { unreachedFlag } from './rules/unreached-flag.js';
import { unreachedOption } from './rules/unreached-option.js';
import { unreachedQuestion } from './rules/unreached-question.js';
import { unreachedRaise } from './rules/unreached-raise.js';
import { unreachedRemedy } from './rules/unreached-remedy.js';
import { unreachedRow } from './rules/unreached-row.js';
import { unreachedSide } from './rules/unreached-side.js';
import { unreadFact } from './rules/unread-fact.js';
import { unsafeLink } from './rules/unsafe-link.js';
import { unsourced } from './rules/unsourced.js';
import { untranslated } from './rules/untranslated.js';
import { unusedText } from './rules/unused-text.js';
import { withheldAndAdjusted } from './rules/withheld-and-adjusted.js';

/** What is asked of something that parseGuide does not take. */
export const inputRules: readonly InputRule[] = [
  shape,
  repeatedId,
  reference,
  meaning,
  missingText,
  unusedText,
  citation,
];

/** What is asked of a guide that it takes. A new rule is a file in rules/, a line here, and a test. */
export const rules: readonly Rule[] = [
  unconditional,
  contradiction,
  idleCondition,
  cancelledEmergency,
  lateEmergency,
  singleChoiceEmergency,
  noWorse,
  noCall,
  phoneNumber,
  regionCode,
  sharedSide,
  comfortEverywhere,
  selfCareNoPlan,
  withheldAndAdjusted,
  sameCondition,
  shadowedRow,
  neverLeads,
  unreachedQuestion,
  unreachedOption,
  unreachedFlag,
  unreachedRaise,
  unreachedCaution,
  unreachedCause,
  unreachedRow,
  unreachedSide,
  unreachedRemedy,
  unreachedAction,
  unreadFact,
  placeholder,
  forbiddenWord,
  readingGrade,
  longSentence,
  longLabel,
  sameText,
  untranslated,
  spaces,
  quotes,
  unsafeLink,
  remedyWithoutLimits,
  noWhy,
  manyOptions,
  longRoute,
  outOfDate,
  notSignedOff,
  unsourced,
  unconfirmedRegion,
];
