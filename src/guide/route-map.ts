import { allOf, factsSetBy } from './answer.js';
import { holds } from './condition.js';
import { named } from './guide-ids.js';
import type { Answer, Answers, Guide, Id, Question } from './guide.js';
import { regionOf } from './region.js';
import { effectsOf, isOffered, type Effect } from './route-effects.js';
import { possibleFacts, questionsOf, type Situation } from './walk.js';

/** One order in which questions can be met, and what leads there. */
export interface MappedRoute {
  readonly questions: readonly Id[];
  /** The facts that decided which questions were worth asking, as `example` sets them. */
  readonly because: readonly Id[];
  /** Where an answer decides what is asked: the answers that stay on this route. */
  readonly deciding: ReadonlyMap<Id, readonly Answer[]>;
  /** Answers that take this route; flags are not looked at. */
  readonly example: Answers;
}

/** The facts that may still decide something, told apart by `key`. */
interface State {
  readonly key: string;
  readonly facts: ReadonlySet<Id>;
}

/** A question about to be asked, and all the facts with which the same questions may have led there. */
interface Place {
  readonly index: number;
  readonly states: ReadonlyMap<string, State>;
  steps: readonly Step[];
  next: readonly Place[];
  count: bigint;
  longest: number;
}

/** What an answer leads to: the question that comes next, and the facts with which it is asked. */
interface Step {
  readonly from: string;
  readonly effect: Effect;
  readonly index: number;
  readonly to: State;
}

/** The most states that are told apart in one place, and the most answers that are followed in all. */
const MOST_STATES = 512;
const MOST_STEPS = 300_000;

/**
 * Every order in which the questions of a visit can be met, drawn as a map and not as a list: orders that go on
 * alike are one, so that they can be counted where nobody could list them. Time and memory are bounded.
 */
export class RouteMap {
  /** False where the guide is too entangled to be followed to the end: all figures are then the least. */
  readonly complete: boolean;
  readonly #questions: readonly Question[];
  /** Where each fact is read for the last time. */
  readonly #lastRead: ReadonlyMap<Id, number>;
  readonly #effects = new Map<string, readonly Effect[]>();
  readonly #given: readonly Id[];
  readonly #start: Place;
  #allLooked = true;

  constructor(guide: Guide, situation: Omit<Situation, 'answers'> = {}) {
    this.#questions = questionsOf(guide, situation.checkingIn, situation.rechecking);
    this.#lastRead = lastReads(this.#questions);
    this.#given = regionOf(guide, situation.region).facts;
    this.#start = this.#draw();
    this.complete = this.#allLooked;
  }

  /** How many orders there are. */
  get count(): bigint {
    return this.#start.count;
  }

  /** How many questions the longest of them has. */
  get longest(): number {
    return this.#start.longest;
  }

  /** The orders one by one, in the order of the guide. There can be more than anyone could wait for. */
  *routes(): Generator<MappedRoute> {
    const path: { readonly place: Place; followed: number }[] = [{ place: this.#start, followed: 0 }];
    for (let last = path.at(-1); last; last = path.at(-1)) {
      if (last.place.index === this.#questions.length) yield this.#traced(path.map(({ place }) => place));
      const next = last.place.next[last.followed];
      last.followed += 1;
      if (next) path.push({ place: next, followed: 0 });
      else path.pop();
    }
  }

  #draw(): Place {
    const byIndex = this.#questions.map((): Map<string, Place> => new Map());
    byIndex.push(new Map());
    const stand = (index: number, states: ReadonlyMap<string, State>): Place => {
      const key = [...states.keys()].sort().join('|');
      const known = byIndex[index]?.get(key);
      if (known) return known;
      const place: Place = { index, states, steps: [], next: [], count: 1n, longest: 0 };
      byIndex[index]?.set(key, place);
      return place;
    };
    const [index, state] = this.#arrive(0, new Set(this.#given));
    const start = stand(index, new Map([[state.key, state]]));
    let left = MOST_STEPS;
    for (const [at, places] of byIndex.slice(0, -1).entries()) {
      // Each question gets its share, so that a guide too large is followed to its end, if not everywhere.
      let share = Math.max(100, Math.floor(left / (this.#questions.length - at)));
      for (const place of places.values()) {
        if (share <= 0) this.#allLooked = false;
        else place.next = this.#follow(place, share).map((next) => stand(...next));
        share -= place.steps.length;
        left -= place.steps.length;
      }
    }
    for (const places of byIndex.slice(0, -1).reverse())
      for (const place of places.values()) {
        place.longest = 1 + place.next.reduce((most, { longest }) => Math.max(most, longest), 0);
        if (place.next.length > 0) place.count = place.next.reduce((sum, { count }) => sum + count, 0n);
      }
    return start;
  }

  /** Where the answers to a place's question lead, by the question that comes next. */
  #follow(
    place: Place,
    most: number,
  ): readonly (readonly [index: number, states: ReadonlyMap<string, State>])[] {
    const groups = new Map<number, Map<string, State>>();
    const steps: Step[] = [];
    for (const step of this.#stepsFrom(place)) {
      const group = groups.get(step.index) ?? new Map<string, State>();
      if (steps.length >= most || (group.size >= MOST_STATES && !group.has(step.to.key))) {
        this.#allLooked = false;
        if (steps.length >= most) break;
        continue;
      }
      groups.set(step.index, group.set(step.to.key, step.to));
      steps.push(step);
    }
    place.steps = steps;
    return [...groups].sort(([a], [b]) => a - b);
  }

  *#stepsFrom({ index, states }: Place): Generator<Step> {
    for (const state of states.values())
      for (const effect of this.#effectsAt(index, state)) {
        const facts = effect.facts.length > 0 ? new Set([...state.facts, ...effect.facts]) : state.facts;
        const [next, to] = this.#arrive(index + 1, facts);
        yield { from: state.key, effect, index: next, to };
      }
  }

  /** The first question from here on that is worth asking, and the facts that still matter there. */
  #arrive(from: number, facts: ReadonlySet<Id>): [index: number, state: State] {
    let index = from;
    for (let question = this.#questions[index]; question; question = this.#questions[index]) {
      if (holds(question, facts)) break;
      index += 1;
    }
    const left = [...facts].filter((fact) => this.#isRead(fact, index)).sort();
    return [index, { key: left.join(), facts: new Set(left) }];
  }

  #isRead(fact: Id, from: number): boolean {
    return (this.#lastRead.get(fact) ?? -1) >= from;
  }

  #effectsAt(index: number, state: State): readonly Effect[] {
    const question = this.#questions[index];
    if (!question) return [];
    const read = allOf(question)
      .flatMap((option) => [option, ...(option.options ?? [])])
      .flatMap(named);
    const key = [index, ...read.filter((fact) => state.facts.has(fact))].join();
    const known = this.#effects.get(key);
    if (known) return known;
    const { effects, complete } = effectsOf(question, state.facts, (fact) => this.#isRead(fact, index + 1));
    if (!complete) this.#allLooked = false;
    this.#effects.set(key, effects);
    return effects;
  }

  /** Which answers lead along these places: those after which its end can still be reached. */
  #traced(path: readonly Place[]): MappedRoute {
    let reach: ReadonlySet<string> = new Set(path.at(-1)?.states.keys());
    let next = path.at(-1);
    const layers: Layer[] = [];
    for (const place of path.slice(0, -1).reverse()) {
      const steps = place.steps.filter(({ index, to }) => index === next?.index && reach.has(to.key));
      reach = new Set(steps.map(({ from }) => from));
      next = place;
      const question = this.#questions[place.index];
      if (question) layers.unshift({ question, all: place.steps, staying: steps });
    }
    return this.#told(layers);
  }

  #told(layers: readonly Layer[]): MappedRoute {
    const [first] = this.#start.states.values();
    const because = new Set(first?.facts);
    const facts = new Set(this.#given);
    const deciding = new Map<Id, readonly Answer[]>();
    const example: Record<Id, Answer> = {};
    let at = first?.key;
    for (const { question, all, staying } of layers) {
      const step = staying.find(({ from }) => from === at);
      const answer = step?.effect.answers.find((each) => isOffered(question, each, facts));
      if (answer !== undefined) {
        example[question.id] = answer;
        for (const [fact] of factsSetBy(question, answer)) facts.add(fact);
      }
      for (const fact of step?.effect.facts ?? []) because.add(fact);
      const stays = effectsIn(staying);
      if (stays.size < effectsIn(all).size)
        deciding.set(question.id, [...new Set([...stays.values()].flatMap(({ answers }) => answers))]);
      at = step?.to.key;
    }
    const questions = layers.map(({ question }) => question.id);
    return { questions, because: [...because], deciding, example };
  }
}

interface Layer {
  readonly question: Question;
  readonly all: readonly Step[];
  /** Those after which the route goes on as it does. */
  readonly staying: readonly Step[];
}

const effectsIn = (steps: readonly Step[]): ReadonlyMap<string, Effect> =>
  new Map(steps.map(({ effect }) => [effect.facts.join(), effect]));

/**
 * The last question at which each fact decides something: whether it is asked, or whether something is offered
 * that sets a fact for a later one.
 */
function lastReads(questions: readonly Question[]): ReadonlyMap<Id, number> {
  const last = new Map<Id, number>();
  for (const [index, question] of [...questions.entries()].reverse()) {
    const read = [question, ...allOf(question), ...question.options.flatMap(({ options }) => options ?? [])];
    const matters = possibleFacts(question).some((fact) => last.has(fact));
    for (const fact of (matters ? read : [question]).flatMap(named))
      if (!last.has(fact)) last.set(fact, index);
  }
  return last;
}
