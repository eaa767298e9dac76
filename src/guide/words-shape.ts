import type {
  CauseText,
  ChoiceText,
  GuideDocument,
  LevelText,
  OptionText,
  PlanTexts,
  Provenance,
  QuestionText,
  RemedyText,
  Source,
  Texts,
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
import { guide } from './guide-shape.js';

const text = textUpTo(600);
const lines = list(text, SHORT_LIST);
const someLines = list(text, SHORT_LIST, 1);

const question = object<QuestionText>({ title: text, hint: optional(text), why: optional(text) });
const option = textOr(text, object<Exclude<OptionText, string>>({ label: text, hint: text }));
const level = object<LevelText>({ title: text, lead: text, who: text, when: text, worse: text });
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
const planTexts = object<PlanTexts>({
  causes: record(id, object<CauseText>({ name: text, text })),
  cautions: record(id, text),
  choices: record(id, object<ChoiceText>({ title: text, sides: record(id, text) })),
  rows: record(id, text),
  remedies: record(id, remedy),
  evidence: object<PlanTexts['evidence']>({ good: text, some: text, weak: text, custom: text }),
  checkIns: record(id, object<PlanTexts['checkIns'][string]>({ title: text, text })),
  stopRule: someLines,
  expect: text,
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
});
