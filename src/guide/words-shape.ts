import type {
  CauseText,
  ChoiceText,
  GuideDocument,
  LevelText,
  OptionText,
  PlanTexts,
  PlanTextVariant,
  Provenance,
  QuestionText,
  RemedyText,
  Source,
  Texts,
  TextVariant,
} from './guide.js';
import {
  id,
  language,
  list,
  LONG_LIST,
  matching,
  object,
  oneOf,
  optional,
  record,
  regionCode,
  SHORT_LIST,
  textOr,
  textUpTo,
  type Schema,
} from './guide-schema.js';
import { exercise, handover, takingTexts } from './doing-shape.js';
import { figure } from './figure-shape.js';
import { doingTexts, picture } from './picture-shape.js';
import { condition, guide, signOff } from './guide-shape.js';

const text = textUpTo(600);
const lines = list(text, SHORT_LIST);
const someLines = list(text, SHORT_LIST, 1);

const question = object<QuestionText>({ title: text, hint: optional(text), why: optional(text) });
const option = textOr(text, object<Exclude<OptionText, string>>({ label: text, hint: text }));
const level = object<LevelText>({ title: text, lead: text, who: text, when: text, worse: text });
const someOfLevel = object<Partial<LevelText>>({
  title: optional(text),
  lead: optional(text),
  who: optional(text),
  when: optional(text),
  worse: optional(text),
});
/** A part of a noun: each key may be left out, but what stands is words. */
const textVariant = object<TextVariant>({
  ...condition,
  questions: optional(
    record(
      id,
      object<Partial<QuestionText>>({ title: optional(text), hint: optional(text), why: optional(text) }),
    ),
  ),
  options: optional(record(id, option)),
  flags: optional(record(id, text)),
  levels: optional(
    object<NonNullable<TextVariant['levels']>>({
      selfcare: optional(someOfLevel),
      physio: optional(someOfLevel),
      doctor: optional(someOfLevel),
      urgent: optional(someOfLevel),
      emergency: optional(someOfLevel),
    }),
  ),
  actions: optional(record(id, text)),
  safetyNet: optional(someLines),
  watchFor: optional(lines),
  notes: optional(lines),
});
const texts = object<Texts>({
  title: text,
  intro: text,
  questions: record(id, question),
  options: record(id, option),
  flags: record(id, text),
  levels: object<Texts['levels']>({
    selfcare: level,
    physio: level,
    doctor: level,
    urgent: level,
    emergency: level,
  }),
  actions: record(id, text),
  safetyNet: someLines,
  notes: optional(lines),
  variants: optional(list(textVariant, SHORT_LIST)),
  signedOff: optional(signOff),
});

const remedy = object<RemedyText>({
  name: text,
  why: text,
  dose: text,
  doseIn: optional(record(regionCode, text)),
  steps: someLines,
  careful: optional(lines),
  notFor: lines,
  stop: optional(text),
  strength: text,
  adjust: optional(record(id, text)),
});
const someOfRemedy = object<Partial<RemedyText>>({
  name: optional(text),
  why: optional(text),
  dose: optional(text),
  doseIn: optional(record(regionCode, text)),
  steps: optional(someLines),
  careful: optional(lines),
  notFor: optional(lines),
  stop: optional(text),
  strength: optional(text),
  adjust: optional(record(id, text)),
});
const causes = record(id, object<CauseText>({ name: text, text }));
const choices = record(id, object<ChoiceText>({ title: text, sides: record(id, text) }));
const checkIns = record(id, object<PlanTexts['checkIns'][string]>({ title: text, text }));
const planTextVariant = object<PlanTextVariant>({
  ...condition,
  causes: optional(causes),
  cautions: optional(record(id, text)),
  choices: optional(choices),
  rows: optional(record(id, text)),
  remedies: optional(record(id, someOfRemedy)),
  checkIns: optional(checkIns),
  stopRule: optional(someLines),
  expect: optional(text),
  notes: optional(lines),
});
const planTexts = object<PlanTexts>({
  causes,
  cautions: record(id, text),
  choices,
  rows: record(id, text),
  remedies: record(id, remedy),
  evidence: object<PlanTexts['evidence']>({ good: text, some: text, weak: text, custom: text }),
  checkIns,
  stopRule: someLines,
  expect: text,
  notes: optional(lines),
  variants: optional(list(planTextVariant, SHORT_LIST)),
});

const code = matching(/^[^<>]{1,60}$/, 'is not a source code. Use 1 to 60 characters, such as "NICE-1".');
const source = object<Source>({
  publisher: text,
  title: text,
  year: optional(text),
  state: oneOf(['read', 'copy', 'abstract', 'unopened']),
});

/** What a publisher writes: only its shape, not yet whether it makes sense. */
export const guideDocument: Schema<GuideDocument> = object<GuideDocument>({
  $schema: optional(text),
  guide,
  texts: record(language, texts),
  planTexts: record(language, planTexts),
  provenance: optional(
    object<Provenance>({ sources: record(code, source), cites: record(id, list(code, LONG_LIST)) }),
  ),
  figures: optional(record(id, figure)),
  exercises: optional(record(id, exercise)),
  handover: optional(handover),
  takingTexts: optional(record(language, takingTexts)),
  pictures: optional(record(id, picture)),
  doingTexts: optional(record(language, doingTexts)),
});
