import { allOf, unsureOf } from '../../guide/answer.js';
import {
  NOT_SURE,
  type Answer,
  type ChoiceText,
  type Condition,
  type Guide,
  type GuideDocument,
  type Id,
  type Level,
  type Option,
  type Question,
} from '../../guide/guide.js';
import { own } from '../../guide/region.js';

/** The most answers that are named one by one where a fact is told in words. */
const MOST_NAMED = 4;

/** A guide in words that a clinician can read: what is asked, what can be answered, and what it means. */
export class Words {
  readonly #guide: Guide;
  readonly #texts: GuideDocument['texts'][string];
  readonly #choices: Readonly<Record<Id, ChoiceText>>;
  readonly #settersOf = new Map<Id, Id[]>();

  /** @param language one that the guide has */
  constructor({ guide, texts, planTexts }: GuideDocument, language: string) {
    const found = texts[language];
    if (!found) throw new Error(`No words in ${language}`);
    this.#guide = guide;
    this.#texts = found;
    this.#choices = planTexts[language]?.choices ?? {};
    for (const question of guide.questions) this.#noteSetters(question);
  }

  get title(): string {
    return this.#texts.title;
  }

  question = (id: Id): string => own(this.#texts.questions, id)?.title ?? id;

  /** Why a flag sends someone on, with its id, by which it is found in the guide. */
  flag(id: Id): string {
    const words = own(this.#texts.flags, id) ?? 'Not sure: a sign of an emergency is not ruled out.';
    return `${words} [${id}]`;
  }

  /** A level by the name that the code gives it and by what the visitor reads. */
  level = (level: Level): string =>
    level === 'selfcare' ? 'no warning sign' : `${level.toUpperCase()} “${this.#texts.levels[level].title}”`;

  /** Where to begin in a choice: "Heat or cold? Heat or Cold". */
  sides(choice: Id, sides: readonly Id[]): string {
    const words = own(this.#choices, choice);
    return `${words?.title ?? choice} ${sides.map((id) => own(words?.sides, id) ?? id).join(' or ') || 'Neither'}`;
  }

  option(id: Id): string {
    const words = own(this.#texts.options, id);
    return typeof words === 'object' ? words.label : (words ?? id);
  }

  /** An answer as the visitor gives it: "Fever › with a stiff neck". */
  answer(question: Question, answer: Answer): string {
    const picked = new Set([answer].flat());
    const parts = allOf(question)
      .filter(({ id }) => picked.has(id))
      .map(({ id, options: under = [] }) => {
        const details = under
          .filter((detail) => picked.has(detail.id))
          .map((detail) => this.option(detail.id));
        if (picked.has(unsureOf(id))) details.push('not sure which');
        return [this.option(id), ...(details.length > 0 ? [details.join(' + ')] : [])].join(' › ');
      });
    if (picked.has(NOT_SURE)) parts.push('Not sure');
    return parts.join(' + ') || 'None of these';
  }

  /** What has to be said for a condition to hold: `if “A” and any of: “B” · “C”, unless “D”`. */
  condition({ when = [], whenAny, atLeast = 1, unless = [] }: Condition): string {
    const all = when.map((fact) => this.fact(fact));
    const any = whenAny?.map((fact) => this.fact(fact)) ?? [];
    if (any.length > 0) all.push(`${atLeast === 1 ? 'any' : `at least ${atLeast}`} of: ${any.join(' · ')}`);
    const none = unless.map((fact) => this.fact(fact));
    return [
      ...(all.length > 0 ? [`if ${all.join('; and ')}`] : []),
      ...(none.length > 0 ? [`unless ${none.join(' or ')}`] : []),
    ].join(', ');
  }

  /** What sets a fact, in the words of the answers. */
  fact(fact: Id): string {
    const setters = this.#settersOf.get(fact) ?? [];
    const named = setters.slice(0, MOST_NAMED).map((id) => `“${id}”`);
    const more = setters.length - named.length;
    return named.join(' or ') + (more > 0 ? ` or ${more} other answers` : '') || fact;
  }

  #noteSetters(question: Question): void {
    const note = (facts: readonly Id[], words: string): void => {
      for (const fact of facts) {
        const known = this.#settersOf.get(fact) ?? [];
        if (!known.includes(words)) this.#settersOf.set(fact, [...known, words]);
      }
    };
    const noteOption = (option: Option): void => {
      note(option.sets ?? [option.id], this.option(option.id));
      option.options?.forEach(noteOption);
    };
    question.options.forEach(noteOption);
    const title = this.question(question.id);
    note(question.none ?? [], `None of these: ${title}`);
    const looked = question.lacking?.options.map((id) => this.option(id)) ?? [];
    note(question.lacking?.sets ?? [], `None of: ${looked.join(' / ')}`);
    for (const [code, { facts }] of Object.entries(this.#guide.regions)) note(facts, `Region ${code}`);
  }
}
