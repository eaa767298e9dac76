import {
  LEVELS,
  PHASES,
  type Caution,
  type Cause,
  type CheckIn,
  type Choice,
  type ChoiceRow,
  type Condition,
  type Flag,
  type Guide,
  type Level,
  type Option,
  type Phone,
  type Question,
  type Region,
  type Remedy,
  type Side,
  type SignOff,
} from './guide.js';
import {
  date,
  forbidden,
  id,
  idsFrom,
  language,
  list,
  LONG_LIST,
  mark,
  matching,
  object,
  oneOf,
  optional,
  record,
  regionCode,
  SHORT_LIST,
  textUpTo,
  version,
  wholeNumber,
  yesOrNo,
  type Entries,
  type Schema,
} from './guide-schema.js';
import { LONGEST_LIST } from './plain-data.js';

const ids = idsFrom(0);
const someIds = idsFrom(1);
const level = oneOf(LEVELS);

/** What every condition is made of. */
export const condition: Entries<Condition> = {
  when: optional(ids),
  whenAny: optional(ids),
  atLeast: optional(wholeNumber(LONG_LIST)),
  unless: optional(ids),
};

const optionFacts = {
  ...condition,
  id,
  sets: optional(ids),
  unsure: optional(ids),
  trend: optional(oneOf(['better', 'same', 'worse'])),
  hours: optional(wholeNumber(87_600, 0)),
};
const optionUnder = object<Option>({
  ...optionFacts,
  options: forbidden('opens a third level of options. Move them one level up.'),
});
const option = object<Option>({ ...optionFacts, options: optional(list(optionUnder, SHORT_LIST, 1)) });
/** A box beside an answer: it opens nothing, and tells no trend. */
const optionBeside = object<Option>({
  ...condition,
  id,
  sets: optional(ids),
  unsure: forbidden('stands beside an answer, where nobody is asked which. Remove it.'),
  trend: forbidden('is told by an answer, not by a box beside it. Remove it.'),
  hours: forbidden('is told by an answer, not by a box beside it. Remove it.'),
  options: forbidden('stands beside an answer and opens nothing. Ask it as a question of its own.'),
});
const lacking = object<NonNullable<Question['lacking']>>({ options: someIds, sets: someIds });
const question = object<Question>({
  ...condition,
  id,
  phase: oneOf(PHASES),
  kind: oneOf(['one', 'list']),
  options: list(option, SHORT_LIST, 1),
  also: optional(list(optionBeside, SHORT_LIST, 1)),
  lacking: optional(lacking),
  none: optional(ids),
  unsure: optional(ids),
  figure: optional(id),
});

const flag = object<Flag>({
  ...condition,
  id,
  level,
  raised: optional(list(object<Condition & { readonly level: Level }>({ ...condition, level }), SHORT_LIST)),
  actions: optional(ids),
  comfort: mark,
  noPlan: mark,
});
const caution = object<Caution>({ ...condition, id });
const cause = object<Cause>({ ...condition, id, fits: someIds, overlay: mark });

const side = object<Side>({ ...condition, id, row: optional(id), remedies: ids, with: optional(ids) });
const row = object<ChoiceRow>({ ...condition, id, prefer: ids, closes: optional(ids) });
const choice = object<Choice>({
  id,
  neither: id,
  instead: optional(ids),
  sides: list(side, SHORT_LIST, 1),
  rows: list(row, LONG_LIST),
});

const remedy = object<Remedy>({
  ...condition,
  id,
  family: id,
  includes: optional(ids),
  evidence: oneOf(['good', 'some', 'weak', 'custom']),
  withheldBy: optional(ids),
  adjustedBy: optional(ids),
  notWith: optional(ids),
});

const phone = object<Phone>({
  say: textUpTo(30),
  dial: matching(/^[0-9+*#-]{2,20}$/, 'cannot be dialled. Use 2 to 20 of the characters 0-9 + * # -.'),
  confirmed: optional(yesOrNo),
});
const region = object<Region>({
  facts: ids,
  emergency: list(phone, SHORT_LIST, 1),
  advice: optional(phone),
  poison: optional(phone),
  urgent: optional(id),
});

/** Who signed something off. */
export const signOff = object<SignOff>({ by: textUpTo(200), on: date });

/** A guide without its words. */
export const guide: Schema<Guide> = object<Guide>({
  id,
  version,
  checked: date,
  nextCheck: date,
  signedOff: optional(signOff),
  language: optional(language),
  questions: list(question, LONGEST_LIST, 1),
  flags: list(flag, LONGEST_LIST, 1),
  cautions: list(caution, LONGEST_LIST),
  causes: list(cause, LONGEST_LIST, 1),
  choices: list(choice, SHORT_LIST),
  remedies: list(remedy, LONGEST_LIST, 1),
  actions: object<Guide['actions']>({
    selfcare: someIds,
    physio: someIds,
    doctor: someIds,
    urgent: someIds,
    emergency: someIds,
  }),
  planActions: ids,
  checkIns: list(object<CheckIn>({ id, hours: wholeNumber(87_600) }), SHORT_LIST),
  exitFacts: optional(ids),
  regions: object<Guide['regions']>({ default: region }, region),
  regionNames: optional(record(regionCode, matching(/./, 'is empty. Name a region of this guide.'))),
});
