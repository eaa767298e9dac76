import { LEVELS, type Id, type Level, type Question } from '../../guide/guide.js';
import { counted, list, text, type Block, type Item } from '../page/page.js';
import type { AskedQuestion, Tick } from './one-tick.js';
import type { VisitReport } from './visit-report.js';
import type { Words } from './words.js';

/** Up to here, answers that lead to nothing are named one by one in a summary, too. */
const FEW = 8;

/**
 * Each question with what each answer does by itself, the most urgent first.
 * @param before what was told of another visit: what is the same there is not told again
 */
export function questionBlocks(
  words: Words,
  { questions }: VisitReport,
  before: VisitReport | undefined,
  all: boolean,
): readonly Block[] {
  const numbers = new Map(questions.map(({ question }, index) => [question.id, index + 1]));
  return questions.flatMap((asked, index) => {
    const { question } = asked;
    const kind = question.kind === 'one' ? 'one answer' : 'any number of answers';
    const condition = words.condition(question);
    const title = `${index + 1}. ${words.question(question.id)} (${[kind, condition].filter(Boolean).join('; ')})`;
    const known = before?.questions.find((each) => each.question === question);
    if (!all && known && saysOf(known) === saysOf(asked)) return [text(`${title}: as above.`)];
    return [text(title), list(new QuestionItems(words, asked, numbers, all).items())];
  });
}

const saysOf = ({ ticks }: AskedQuestion): string =>
  JSON.stringify(ticks.map(({ answer, level, flags }) => [answer, level, flags]));

class QuestionItems {
  readonly #words: Words;
  readonly #question: Question;
  readonly #asked: AskedQuestion;
  readonly #numbers: ReadonlyMap<Id, number>;
  readonly #all: boolean;

  constructor(words: Words, asked: AskedQuestion, numbers: ReadonlyMap<Id, number>, all: boolean) {
    this.#words = words;
    this.#question = asked.question;
    this.#asked = asked;
    this.#numbers = numbers;
    this.#all = all;
  }

  items(): readonly Item[] {
    const { ticks, unreached } = this.#asked;
    const quiet = ticks.filter(({ level }) => level === 'selfcare');
    const changing = quiet.filter((tick) => this.#otherwise(tick) !== '');
    const plain = quiet.filter((tick) => !changing.includes(tick));
    const named = this.#all || plain.length <= FEW;
    return [
      ...[...LEVELS].reverse().flatMap((level) => (level === 'selfcare' ? [] : this.#at(level))),
      ...[...grouped(changing, (tick) => this.#otherwise(tick))].map(([change, group]) => ({
        text: `${this.#answers(group)}${change}`,
      })),
      ...(plain.length > 0
        ? [
            {
              text: `No warning sign: ${named ? this.#answers(plain) : counted(plain.length, 'other answer')}`,
            },
          ]
        : []),
      ...(unreached.length > 0
        ? [{ text: `Offered only beside other answers or in other regions: ${this.#said(unreached)}` }]
        : []),
    ];
  }

  /** The answers that lead to one level, by when the visitor is told; those with the same reason are one. */
  #at(level: Level): readonly Item[] {
    const ticks = this.#asked.ticks.filter((tick) => tick.level === level);
    return [...grouped(ticks, (tick) => this.#when(tick))].map(([when, moment]) => ({
      text: `${this.#words.level(level)}, ${when}:`,
      under: [...grouped(moment, (tick) => tick.flags.join() + this.#otherwise(tick)).values()].map(
        (group) => ({
          text: `${this.#answers(group)}${group[0] ? this.#otherwise(group[0]) : ''}`,
          under: (group[0]?.flags ?? []).map((flag) => ({ text: this.#words.flag(flag) })),
        }),
      ),
    }));
  }

  #when({ toldAfter }: Tick): string {
    if (toldAfter === undefined) return 'told at the end';
    return toldAfter === this.#question.id
      ? 'told at once'
      : `told after question ${this.#number(toldAfter)}`;
  }

  #number = (id: Id): string => String(this.#numbers.get(id) ?? id);

  #otherwise({ skips, brings, toldAfter }: Tick): string {
    // Whoever is sent to help is asked nothing more, so what would be left out says nothing.
    if (toldAfter !== undefined) return '';
    const numbers = (ids: readonly Id[]): string =>
      `${ids.length === 1 ? 'question' : 'questions'} ${ids.map(this.#number).join(', ')}`;
    return [
      ...(skips.length > 0 ? [` – then ${numbers(skips)} not asked`] : []),
      ...(brings.length > 0 ? [` – then ${numbers(brings)} asked as well`] : []),
    ].join('');
  }

  #answers = (ticks: readonly Tick[]): string => this.#said(ticks.map(({ answer }) => answer));

  /** Answers one after the other; details of the same option follow it together. */
  #said(answers: readonly Tick['answer'][]): string {
    const byOption = grouped(answers, (answer) => [answer].flat()[0] ?? '');
    return [...byOption.values()]
      .map((group) => {
        const [first = '', ...others] = group.map((answer) => this.#words.answer(this.#question, answer));
        return [first, ...others.map((words) => words.slice(words.indexOf(' › ') + 3))].join(' / ');
      })
      .join(' · ');
  }
}

function grouped<T>(all: readonly T[], key: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(key(each), [...(groups.get(key(each)) ?? []), each]);
  return groups;
}
