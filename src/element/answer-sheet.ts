import { isProblem, type AnswerProblem } from '../guide/answer.js';
import { NONE, type Answer, type Id, type Question } from '../guide/guide.js';

/** What is ticked on the question on the screen, before it is said. */
export class AnswerSheet {
  /** The ids that are ticked. */
  ticks: ReadonlySet<Id> = new Set();
  /** What is missing: anything at all, or the details of an option. */
  missing: { readonly option?: Id } | undefined;
  #question: Question | undefined;

  /** Turns to a question, with the answer that was given to it earlier. */
  turnTo(question: Question | undefined, answer: Answer | undefined): void {
    // The first screen's question comes again with the conversation: what is ticked by then stays ticked.
    const same = question?.id === this.#question?.id;
    this.#question = question;
    if (same) return;
    this.missing = undefined;
    this.ticks = new Set(answer === undefined ? [] : [answer].flat());
  }

  /** Forgets the ticks, as when everything begins again. */
  clear(): void {
    this.ticks = new Set();
    this.missing = undefined;
  }

  /** Takes a tick: one answer where one is asked for, whatever box stands beside it, and never "none of these" beside something. */
  tick(id: Id, on: boolean): void {
    this.missing = undefined;
    const { kind, also = [] } = this.#question ?? {};
    const beside = (tick: Id): boolean => also.some((box) => box.id === tick);
    if (kind === 'one' && !beside(id)) {
      this.ticks = new Set([...[...this.ticks].filter(beside), ...(on ? [id] : [])]);
      return;
    }
    const others = [...this.ticks].filter(
      (other) => other !== id && (!on || (id !== NONE && other !== NONE)),
    );
    this.ticks = new Set(on ? [...others, id] : others);
  }

  /**
   * The answer on the sheet; where something is missing, nothing, and `missing` says what.
   * @param reader the guide's own reading of it
   */
  read(
    reader: (question: Id, ticks: readonly Id[]) => Answer | AnswerProblem | undefined,
  ): { question: Id; value: Answer } | undefined {
    const question = this.#question;
    const value = question && reader(question.id, [...this.ticks]);
    if (!question || value === undefined) return undefined;
    if (!isProblem(value)) return { question: question.id, value };
    this.missing = value.problem === 'incomplete' ? { option: value.option } : {};
    return undefined;
  }
}
