import { allOf, factsOf, factsSetBy, isProblem, readAnswer, trendIn } from './answer.js';
import { couldHold } from './condition.js';
import { emergenciesOf, named, raisedFlags, unsureFlags } from './flags.js';
import {
  NOT_SURE,
  type Answer,
  type Condition,
  type Guide,
  type Id,
  type Level,
  type Option,
  type Phase,
  type Question,
  type Trend,
} from './guide.js';
import { own, regionOf } from './region.js';
import { possibleFacts, questionsOf, walk, type Situation } from './walk.js';

/** What was said before and has to be asked again, by the way the pain is going. */
export const STALE: Readonly<Record<Trend, readonly Phase[]>> = {
  better: [],
  same: ['choosing'],
  worse: ['screening', 'choosing'],
};

/** How many ways to answer are told apart, where one answer shuts out what another one opens. */
const MOST_WAYS = 256;

/**
 * How many questions are still to be asked at most, the next one among them. What is answered already is not asked
 * again, unless an answer to come takes it back: in a check-in, "worse" asks for every warning sign anew.
 *
 * Never too few. It may be too many where one tick of a list shuts out what another one opens, or where more than
 * some hundred ways through the questions differ.
 * @returns 0 once the answers lead to a result
 */
export function questionsLeft(guide: Guide, situation: Situation): number {
  const { next, facts, flags, stop, asked } = walk(guide, situation);
  if (!next || stop) return 0;
  const questions = questionsOf(guide, situation.checkingIn, situation.rechecking);
  const urgent = flags.some(({ level, comfort }) => level === 'urgent' && !comfort);
  const heard = new Set(asked.map(({ id }) => id));
  const isNew = Object.keys(situation.answers).every((id) => heard.has(id));
  const always = regionOf(guide, situation.region).facts;
  const ahead = isNew
    ? unanswered(guide, questions, always)
    : new Ahead(guide, questions, always, situation.answers);
  return ahead.most(questions.indexOf(next), { ...outlookOf([...facts.keys()]), urgent });
}

/** Of what is ahead with nothing of it answered, most is the same at every step of every visitor of a region. */
const aheadOf = new WeakMap<readonly Question[], Map<string, Ahead>>();

function unanswered(guide: Guide, questions: readonly Question[], always: readonly Id[]): Ahead {
  const known = aheadOf.get(questions) ?? new Map<string, Ahead>();
  const ahead = known.get(always.join()) ?? new Ahead(guide, questions, always, {});
  aheadOf.set(questions, known.set(always.join(), ahead));
  return ahead;
}

const outlookOf = (facts: readonly Id[]): Outlook => ({
  certain: new Set(facts),
  possible: new Set(facts),
  stale: new Set(),
  ways: MOST_WAYS,
  urgent: false,
});

/** What is known of a visitor by the time a question comes up. */
interface Outlook {
  /** The facts that stand for certain. */
  readonly certain: Set<Id>;
  /** Those, and all that may. */
  readonly possible: Set<Id>;
  /** The parts of the conversation in which everything is asked again. */
  readonly stale: Set<Phase>;
  /** How many ways to answer may still be told apart. */
  readonly ways: number;
  /** Whether urgent help waits, for nothing but what could make it an emergency. */
  readonly urgent: boolean;
}

/** One way to answer a question, as far as it decides what is asked. */
interface Way {
  /** The facts that decide it. */
  readonly facts: readonly Id[];
  /** All that may come to stand. */
  readonly possible: readonly Id[];
  readonly stale: readonly Phase[];
}

/** The questions of a visit, to be looked at from any of them on. */
class Ahead {
  readonly #guide: Guide;
  readonly #questions: readonly Question[];
  /** The facts that stand whatever is answered. */
  readonly #always: readonly Id[];
  readonly #given: Situation['answers'];
  /** Where a fact decides for the last time what is asked. */
  readonly #lastRead: ReadonlyMap<Id, number>;
  /** Where a fact decides anything for the last time, an option among it; where answers decide as well, nowhere. */
  readonly #lastUse: ReadonlyMap<Id, number> | undefined;
  /** How many can come at most from each one on, where nothing that was answered before it counts any more. */
  readonly #rest: number[];

  constructor(
    guide: Guide,
    questions: readonly Question[],
    always: readonly Id[],
    given: Situation['answers'],
  ) {
    this.#guide = guide;
    this.#questions = questions;
    this.#always = always;
    this.#given = given;
    const lastOf = (conditions: (question: Question) => readonly Condition[]): ReadonlyMap<Id, number> =>
      new Map(
        questions.flatMap((question, index) =>
          [question, ...conditions(question)].flatMap(read).map((id) => [id, index] as const),
        ),
      );
    const optionsIn = (question: Question): readonly Option[] => withDetails(allOf(question));
    if (Object.keys(given).length === 0) this.#lastUse = lastOf(optionsIn);
    this.#lastRead = lastOf((question) => (own(given, question.id) === undefined ? [] : optionsIn(question)));
    this.#rest = new Array<number>(questions.length);
  }

  /** {@link most} where nothing that was answered counts any more. What comes last is worked out first. */
  #restFrom(from: number): number {
    let known = from;
    while (known < this.#questions.length && this.#rest[known] === undefined) known += 1;
    for (let index = known - 1; index >= from; index -= 1)
      this.#rest[index] = this.most(index, outlookOf(this.#always));
    return this.#rest[from] ?? 0;
  }

  /** How many of them can come from one on. The outlook is used up. */
  most(from: number, outlook: Outlook): number {
    const { certain, possible, stale, ways } = outlook;
    let { urgent } = outlook;
    let count = 0;
    let horizon = this.#lastUseOf(possible);
    const learn = (facts: readonly Id[]): void => {
      for (const fact of facts) possible.add(fact);
      horizon = Math.max(horizon, this.#lastUseOf(facts));
    };
    for (let index = from; index < this.#questions.length; index += 1) {
      if (!urgent && index > from && horizon < index) return count + this.#restFrom(index);
      const question = this.#questions[index] as Question;
      if (!mayHold(question, outlook)) continue;
      const surely = surelyHolds(question, outlook);
      const said = stale.has(question.phase) ? undefined : this.#saidTo(question, outlook);
      if (said) {
        learn(said.facts);
        if (!surely || !said.surely) continue;
        for (const fact of said.facts) certain.add(fact);
        // What was said further on may already be a reason to get help before anything else is asked.
        const level = this.#helpFor(question, outlook);
        if (level === 'emergency') return count;
        urgent ||= level === 'urgent';
        continue;
      }
      if (urgent && !this.#couldBeEmergency(index, outlook)) return count;
      count += 1;
      const apart = surely ? this.#waysApart(index, outlook) : [];
      if (apart.length > 1 && apart.length <= ways)
        return (
          count +
          Math.max(
            ...apart.map((way) =>
              this.most(index + 1, {
                certain: new Set([...certain, ...way.facts]),
                possible: new Set([...possible, ...way.possible]),
                stale: new Set([...stale, ...way.stale]),
                ways: Math.floor(ways / apart.length),
                urgent,
              }),
            ),
          )
        );
      learn(possibleFacts(question));
      for (const { trend } of question.options)
        for (const phase of STALE[trend ?? 'better']) stale.add(phase);
    }
    return count;
  }

  /** The facts of the answer that was given to a question; nothing where it may have to be given again. */
  #saidTo(
    question: Question,
    outlook: Outlook,
  ): { readonly facts: readonly Id[]; readonly surely: boolean } | undefined {
    const given = own(this.#given, question.id);
    if (given === undefined) return undefined;
    const least = readAs(question, given, (option) => surelyHolds(option, outlook));
    const most = readAs(question, given, (option) => mayHold(option, outlook));
    if (least === undefined || most === undefined) return undefined;
    const facts = [least, most].flatMap((answer) => factsSetBy(question, answer).map(([fact]) => fact));
    return { facts, surely: String(least) === String(most) };
  }

  /** The help for which nothing more is asked, once an answer that was given stands for certain. */
  #helpFor(question: Question, { certain }: Outlook): Level | undefined {
    const flags = [
      ...raisedFlags(this.#guide, certain),
      ...unsureFlags(this.#guide, [question], this.#given),
    ].filter(({ level, comfort }) => level === 'emergency' || (level === 'urgent' && !comfort));
    return flags.some(({ level }) => level === 'emergency') ? 'emergency' : flags[0]?.level;
  }

  /** The ways to give one answer that decide differently what is asked after it. */
  #waysApart(index: number, outlook: Outlook): readonly Way[] {
    const question = this.#questions[index] as Question;
    if (question.kind !== 'one') return [];
    // A box can be ticked or not beside any answer.
    const boxes = question.also ?? [];
    if (boxes.some((box) => factsOf(box).some((fact) => this.#decides(fact, index)))) return [];
    const beside = boxes.map(({ id }) => id);
    const found = new Map<string, Way>();
    const options = question.options.filter((option) => mayHold(option, outlook)).map(({ id }) => id);
    for (const id of [...options, NOT_SURE]) {
      const all = factsSetBy(question, [id, ...beside]).map(([fact]) => fact);
      const facts = all.filter((fact) => this.#decides(fact, index));
      const stale = STALE[trendIn(question, id) ?? 'better'];
      const key = `${facts.join()} ${stale.join()}`;
      found.set(key, { facts, stale, possible: [...(found.get(key)?.possible ?? []), ...all] });
    }
    return [...found.values()];
  }

  #lastUseOf(facts: Iterable<Id>): number {
    if (!this.#lastUse) return Infinity;
    let last = -1;
    for (const fact of facts)
      if (!this.#always.includes(fact)) last = Math.max(last, this.#lastUse.get(fact) ?? -1);
    return last;
  }

  #decides(fact: Id, index: number): boolean {
    return (this.#lastRead.get(fact) ?? -1) > index;
  }

  /** Whether what is left of this part of the conversation could turn urgent help into an emergency. */
  #couldBeEmergency(index: number, { certain, possible }: Outlook): boolean {
    const { phase } = this.#questions[index] as Question;
    const left = this.#questions.slice(index).filter((question) => question.phase === phase);
    const coming = new Set(left.flatMap(possibleFacts));
    const all = new Set([...possible, ...coming]);
    return emergenciesOf(this.#guide).some((conditions) => {
      const needed = conditions.flatMap(({ when = [] }) => when).filter((id) => !coming.has(id));
      const before = new Set([...certain, ...needed]);
      // Where all it needs would have been there before, the conversation would have ended there.
      return (
        conditions.flatMap(named).some((id) => coming.has(id) && !certain.has(id)) &&
        conditions.every((condition) => couldHold(condition, all)) &&
        !conditions.every((condition) => couldHold(condition, before))
      );
    });
  }
}

const mayHold = (condition: Condition, { certain, possible }: Outlook): boolean =>
  !condition.unless?.some((id) => certain.has(id)) && couldHold(condition, possible);

const surelyHolds = (condition: Condition, { certain, possible }: Outlook): boolean =>
  !condition.unless?.some((id) => possible.has(id)) && couldHold(condition, certain);

const read = (condition: Condition): readonly Id[] => [...named(condition), ...(condition.unless ?? [])];

const withDetails = (options: readonly Option[]): readonly Option[] =>
  options.flatMap((option) => [option, ...(option.options ?? [])]);

const NOTHING = new Set<Id>();

/** An answer as it would be read if just these options were offered. */
function readAs(
  question: Question,
  given: Answer,
  isOffered: (option: Option) => boolean,
): Answer | undefined {
  const plain = (options: readonly Option[]): readonly Option[] =>
    options.filter(isOffered).map(({ when, whenAny, atLeast, unless, options: under, ...option }) => ({
      ...option,
      ...(under && { options: plain(under) }),
    }));
  const { also, options } = question;
  const answer = readAnswer(
    { ...question, options: plain(options), ...(also && { also: plain(also) }) },
    given,
    NOTHING,
  );
  return isProblem(answer) ? undefined : answer;
}
