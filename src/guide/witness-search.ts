import { readAnswer, isProblem, factsSetBy } from './answer.js';
import { couldHold, holds, type Facts } from './condition.js';
import { NONE, NOT_SURE, type Answer, type Condition, type Guide, type Id, type Question } from './guide.js';
import { providersOf, type Filler, type Provider, type Providers } from './providers.js';
import { regionOf } from './region.js';
import { questionsOf, type Situation } from './walk.js';

/** What has to be so for a goal to be reached. Facts may be cautions, which hold by their own condition. */
export type Need =
  | { readonly is: 'standing' | 'absent'; readonly fact: Id }
  | { readonly is: 'holding' | 'failing'; readonly condition: Condition }
  | { readonly is: 'asked' | 'doubted'; readonly question: Question };

/** Where a visit begins. */
export interface Start {
  readonly region?: string | undefined;
  readonly checkingIn?: boolean | undefined;
}

/** Where a visit comes to: any result, or a plan. Without it, to the last answer that matters. */
export type End = 'result' | 'plan';

/** How far a search may go. */
export interface Effort {
  visits: number;
  steps: number;
}

interface Decision {
  readonly picks: readonly Id[];
  readonly forbids: readonly Id[];
}

/** What was decided on the way to a goal. */
interface State {
  readonly decisions: ReadonlyMap<Question, Decision>;
  /** What the decisions set. */
  readonly set: ReadonlySet<Id>;
  readonly banned: ReadonlySet<Id>;
}

/**
 * Finds visits that meet every need: it works back from what is needed to the answers that give it, then
 * answers every other question as quietly as it can.
 * @param until where the visits must come to; a plan bears no answer that keeps someone from it
 */
export class WitnessSearch {
  readonly #start: Start;
  readonly #effort: Effort;
  readonly #until: End | undefined;
  readonly #providers: Providers;
  readonly #order: readonly Question[];
  readonly #askable: ReadonlySet<Question>;
  readonly #given: ReadonlySet<Id>;

  constructor(guide: Guide, start: Start, effort: Effort, until: End | undefined) {
    this.#start = start;
    this.#effort = effort;
    this.#until = until;
    this.#providers = providersOf(guide);
    this.#order = questionsOf(guide, start.checkingIn);
    this.#askable = new Set(this.#order);
    this.#given = new Set(regionOf(guide, start.region).facts);
  }

  /** Visits that meet the needs as far as can be told without walking them. */
  *visits(needs: readonly Need[]): Generator<Situation> {
    for (const state of this.#meet(needs, { decisions: new Map(), set: new Set(), banned: new Set() })) {
      yield* this.#fill(state);
      if (this.#effort.visits <= 0) return;
    }
  }

  *#meet(needs: readonly Need[], state: State): Generator<State> {
    this.#effort.steps -= 1;
    if (this.#effort.steps <= 0) return;
    const [need, ...rest] = needs;
    if (!need) {
      yield state;
      return;
    }
    switch (need.is) {
      case 'standing':
        yield* this.#stand(need.fact, rest, state);
        return;
      case 'absent':
        yield* this.#ban(need.fact, rest, state);
        return;
      case 'holding':
        yield* this.#hold(need.condition, rest, state);
        return;
      case 'failing':
        yield* this.#fail(need.condition, rest, state);
        return;
      case 'asked':
      case 'doubted':
        yield* this.#ask(need, rest, state);
    }
  }

  *#ask(need: Need & { readonly question: Question }, rest: readonly Need[], state: State): Generator<State> {
    const { question } = need;
    if (!this.#askable.has(question)) return;
    const before = state.decisions.get(question);
    if (need.is === 'doubted' && before?.picks.length) return;
    const picks = need.is === 'doubted' ? [NOT_SURE] : (before?.picks ?? []);
    const decisions = new Map(state.decisions).set(question, { picks, forbids: before?.forbids ?? [] });
    yield* this.#meet([{ is: 'holding', condition: question }, ...rest], { ...state, decisions });
  }

  #stands = (fact: Id, { set }: State): boolean => this.#given.has(fact) || set.has(fact);

  *#stand(fact: Id, rest: readonly Need[], state: State): Generator<State> {
    const caution = this.#providers.cautions.get(fact);
    if (caution) {
      yield* this.#meet([{ is: 'holding', condition: caution }, ...rest], state);
      return;
    }
    if (state.banned.has(fact)) return;
    if (this.#stands(fact, state)) {
      yield* this.#meet(rest, state);
      return;
    }
    for (const provider of this.#providers.byFact.get(fact) ?? []) {
      const next = this.#decide(provider, state);
      if (!next) continue;
      const needs = provider.needs.map((condition): Need => ({ is: 'holding', condition }));
      yield* this.#meet([...needs, ...rest], next);
    }
  }

  *#ban(fact: Id, rest: readonly Need[], state: State): Generator<State> {
    const caution = this.#providers.cautions.get(fact);
    if (caution) {
      yield* this.#meet([{ is: 'failing', condition: caution }, ...rest], state);
      return;
    }
    if (this.#stands(fact, state)) return;
    yield* this.#meet(rest, { ...state, banned: new Set(state.banned).add(fact) });
  }

  *#hold(condition: Condition, rest: readonly Need[], state: State): Generator<State> {
    const { when = [], whenAny, atLeast = 1, unless = [] } = condition;
    const fixed: Need[] = [
      ...unless.map((fact): Need => ({ is: 'absent', fact })),
      ...when.map((fact): Need => ({ is: 'standing', fact })),
    ];
    if (!whenAny) {
      yield* this.#meet([...fixed, ...rest], state);
      return;
    }
    for (const some of chosen(whenAny, atLeast)) {
      yield* this.#meet([...fixed, ...some.map((fact): Need => ({ is: 'standing', fact })), ...rest], state);
      if (this.#effort.steps <= 0) return;
    }
  }

  /** One thing that keeps a condition from holding is enough; what need not be said comes first. */
  *#fail(condition: Condition, rest: readonly Need[], state: State): Generator<State> {
    const { when = [], whenAny, atLeast = 1, unless = [] } = condition;
    const absent = (fact: Id): boolean => state.banned.has(fact);
    if (when.some(absent) || unless.some((fact) => this.#stands(fact, state))) {
      yield* this.#meet(rest, state);
      return;
    }
    for (const fact of when) yield* this.#meet([{ is: 'absent', fact }, ...rest], state);
    if (whenAny)
      for (const none of chosen(whenAny, whenAny.length - atLeast + 1))
        yield* this.#meet([...none.map((fact): Need => ({ is: 'absent', fact })), ...rest], state);
    for (const fact of unless) yield* this.#meet([{ is: 'standing', fact }, ...rest], state);
  }

  #decide({ question, picks, forbids, sets, doubts }: Provider, state: State): State | undefined {
    if (!this.#askable.has(question) || sets.some((fact) => state.banned.has(fact))) return undefined;
    if (doubts && this.#until === 'plan') return undefined;
    const before = state.decisions.get(question) ?? { picks: [], forbids: [] };
    const all = [...new Set([...before.picks, ...picks])];
    const never = [...before.forbids, ...forbids];
    if (question.kind === 'one' ? all.length > 1 : all.length > 1 && all.includes(NONE)) return undefined;
    if (all.some((id) => never.includes(id))) return undefined;
    const set = new Set(state.set);
    for (const fact of sets) set.add(fact);
    if (
      this.#until === 'plan' &&
      this.#alarm(sets, { has: (fact) => set.has(fact) || this.#given.has(fact) }).certain
    )
      return undefined;
    const decisions = new Map(state.decisions).set(question, { picks: all, forbids: never });
    return { ...state, set, decisions };
  }

  /** The loudest flag that these facts have a part in, were all the others to stand as well. */
  #alarm(sets: readonly Id[], facts: Facts) {
    let loudest = 0;
    let ends = false;
    let certain = false;
    for (const fact of sets)
      for (const alarm of this.#providers.alarms.get(fact) ?? []) {
        if (!alarm.conditions.every((condition) => couldHold(condition, facts))) continue;
        loudest = Math.max(loudest, alarm.rank);
        ends ||= alarm.ends;
        certain ||= alarm.ends && alarm.certain;
      }
    return { ends, certain, rank: loudest };
  }

  /** Answers to every question up to the last that matters, as they are asked. */
  *#fill(state: State): Generator<Situation> {
    const answers: Record<Id, Answer> = {};
    const facts = new Set(this.#given);
    const all: Facts = { has: (fact) => facts.has(fact) || state.set.has(fact) };
    let left = state.decisions.size;
    for (const question of this.#order) {
      if (left === 0 && !this.#until) break;
      const decision = state.decisions.get(question);
      if (decision) left -= 1;
      if (!holds(question, facts)) {
        if (decision) return;
        continue;
      }
      const answer = decision?.picks.length
        ? decision.picks
        : this.#quietest(question, decision?.forbids ?? [], facts, all, state);
      if (answer === undefined) {
        // Nothing can be said here, so the question must not come up.
        if (!decision && hasCondition(question))
          yield* this.#instead({ is: 'failing', condition: question }, state);
        return;
      }
      const read = readAnswer(question, answer, facts);
      if (isProblem(read)) return;
      answers[question.id] = read;
      for (const [fact] of factsSetBy(question, read)) {
        if (state.banned.has(fact)) return;
        facts.add(fact);
      }
    }
    this.#effort.visits -= 1;
    yield { answers, region: this.#start.region, checkingIn: this.#start.checkingIn };
  }

  *#instead(need: Need, state: State): Generator<Situation> {
    for (const next of this.#meet([need], state)) {
      if (this.#effort.visits <= 0) return;
      yield* this.#fill(next);
    }
  }

  #quietest(
    question: Question,
    forbids: readonly Id[],
    facts: Facts,
    all: Facts,
    { banned }: State,
  ): Answer | undefined {
    let best: Filler | undefined;
    let least = Infinity;
    for (const filler of this.#providers.fillers.get(question) ?? []) {
      if (filler.sets.some((fact) => banned.has(fact))) continue;
      if ([filler.answer].flat().some((id) => forbids.includes(id))) continue;
      if (!filler.needs.every((condition) => holds(condition, facts))) continue;
      const sets = new Set(filler.sets);
      const { ends, rank } = this.#alarm(filler.sets, { has: (fact) => sets.has(fact) || all.has(fact) });
      const loudness = rank + (ends || filler.doubts ? 10 : 0);
      if (loudness < least) [best, least] = [filler, loudness];
      if (least === 0) break;
    }
    return best?.answer;
  }
}

const hasCondition = ({ when, whenAny, unless }: Condition): boolean =>
  [when, whenAny, unless].some((list) => list?.length);

/** Every choice of so many of a list, in its order. */
function* chosen<T>(list: readonly T[], count: number, from = 0): Generator<readonly T[]> {
  if (count <= 0) {
    yield [];
    return;
  }
  for (let index = from; index <= list.length - count; index += 1)
    for (const others of chosen(list, count - 1, index + 1)) yield [list[index] as T, ...others];
}
