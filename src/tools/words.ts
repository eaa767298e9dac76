import type { GuideDocument, Id, OptionText, PlanTexts, Texts } from '../guide/guide.js';
import { own } from '../guide/region.js';

/** The words of a guide in one language. What has no word yet goes by its id, so that it can be seen. */
export interface Words {
  readonly language: string;
  readonly texts: Texts;
  readonly plan: PlanTexts;
  question(id: Id): string;
  option(id: Id): string;
  /** The small line under an option, where it has one. */
  hint(id: Id): string | undefined;
  /** Any other word: an entry of one of the records of the texts. */
  of(record: Readonly<Record<Id, string>>, id: Id): string;
}

/** @throws where the document has no words in that language; the message names those that it has */
export function wordsOf(document: GuideDocument, language: string): Words {
  const texts = own(document.texts, language);
  const plan = own(document.planTexts, language);
  if (!texts || !plan) {
    const there = Object.keys(document.texts).filter((each) => Object.hasOwn(document.planTexts, each));
    throw new Error(
      `This guide has no words in "${language}". It has: ${there.join(', ') || 'none'}. Choose one of those.`,
    );
  }
  const option = (id: Id): OptionText => own(texts.options, id) ?? id;
  return {
    language,
    texts,
    plan,
    question: (id) => own(texts.questions, id)?.title ?? id,
    option: (id) => labelOf(option(id)),
    hint: (id) => hintOf(option(id)),
    of: (record, id) => own(record, id) ?? id,
  };
}

const labelOf = (text: OptionText): string => (typeof text === 'string' ? text : text.label);

const hintOf = (text: OptionText): string | undefined => (typeof text === 'string' ? undefined : text.hint);
