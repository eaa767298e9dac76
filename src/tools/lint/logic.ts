import type { Condition, Guide, Id } from '../../guide/guide.js';
import { shown } from '../../guide/problem.js';
import { providersOf, type Providers } from '../../guide/providers.js';

/** What follows from what in a guide, whatever anybody answers. */
export class Logic {
  readonly #providers: Providers;
  readonly #regionFacts: readonly (readonly Id[])[];
  readonly #always = new Map<Id, ReadonlySet<Id>>();

  constructor(guide: Guide) {
    this.#providers = providersOf(guide);
    this.#regionFacts = Object.values(guide.regions).map(({ facts }) => facts);
  }

  /** What stands whenever a fact or a caution does, itself among it. */
  always(id: Id): ReadonlySet<Id> {
    const known = this.#always.get(id);
    if (known) return known;
    const found = new Set([id]);
    // What is not finished yet counts as itself, so that nothing goes round in circles.
    this.#always.set(id, found);
    const caution = this.#providers.cautions.get(id);
    const together = caution
      ? (caution.when ?? [])
      : common([
          ...(this.#providers.byFact.get(id) ?? []).map(({ sets }) => sets),
          ...this.#regionFacts.filter((facts) => facts.includes(id)),
        ]);
    for (const each of together) for (const further of this.always(each)) found.add(further);
    return found;
  }

  /** Everything that stands whenever these do. */
  allOf(ids: readonly Id[]): ReadonlySet<Id> {
    return new Set(ids.flatMap((id) => [...this.always(id)]));
  }

  /** Whether two facts can never stand together: one answer, or one country, sets only one of them. */
  apart(a: Id, b: Id): boolean {
    const first = this.#only(a);
    return first !== undefined && first === this.#only(b) && !this.#together(a, b);
  }

  /** The one question, or the region, that alone can set a fact; a list of answers is none. */
  #only(id: Id): unknown {
    const ways = this.#providers.byFact.get(id) ?? [];
    const inRegions = this.#regionFacts.some((facts) => facts.includes(id));
    if (inRegions) return ways.length === 0 ? 'region' : undefined;
    const [first] = ways;
    if (first?.question.kind !== 'one') return undefined;
    return ways.every(({ question }) => question === first.question) ? first.question : undefined;
  }

  #together = (a: Id, b: Id): boolean =>
    [...(this.#providers.byFact.get(a) ?? []).map(({ sets }) => sets), ...this.#regionFacts].some(
      (sets) => sets.includes(a) && sets.includes(b),
    );

  /** Why a condition can never hold, where that can be told from it alone. */
  impossible(condition: Condition): string | undefined {
    const { when = [], whenAny, atLeast = 1, unless = [] } = condition;
    const all = [...this.allOf(when)];
    const ruledOut = unless.find((id) => all.includes(id));
    if (ruledOut !== undefined)
      return when.includes(ruledOut)
        ? `${shown(ruledOut)} stands both in when and in unless`
        : `${shown(ruledOut)} stands in unless, and always comes with ${shown(this.#source(when, ruledOut))}`;
    for (const [index, a] of all.entries())
      for (const b of all.slice(index + 1))
        if (this.apart(a, b)) return `${shown(a)} and ${shown(b)} can never both be answered`;
    const left = whenAny?.filter((id) =>
      [...this.always(id)].every(
        (each) => !unless.includes(each) && !all.some((other) => this.apart(each, other)),
      ),
    );
    if (left && left.length < atLeast)
      return `of whenAny only ${left.length} can ever stand here, and ${atLeast} must`;
    return undefined;
  }

  #source = (ids: readonly Id[], fact: Id): Id | undefined => ids.find((id) => this.always(id).has(fact));

  /** Whether one condition holds whenever another does. */
  implies(condition: Condition, other: Condition): boolean {
    const { when = [], whenAny, atLeast = 1, unless = [] } = condition;
    // With more ways to hold than anyone would write, none is looked at: then nothing is said to follow.
    const cases = atLeast === 1 ? (whenAny ?? [undefined]).map((id) => (id === undefined ? [] : [id])) : [[]];
    if (atLeast > 1 && whenAny) return this.#coversAny(condition, other);
    return cases.every((extra) => this.#holdsGiven(other, this.allOf([...when, ...extra]), unless));
  }

  #coversAny({ when = [], whenAny = [], atLeast = 1, unless = [] }: Condition, other: Condition): boolean {
    const standing = this.allOf(when);
    if (this.#holdsGiven(other, standing, unless)) return true;
    // The same list, of which as many or more must stand.
    const { whenAny: any = [], atLeast: needed = 1, ...rest } = other;
    return (
      whenAny.every((id) => any.includes(id)) && atLeast >= needed && this.#holdsGiven(rest, standing, unless)
    );
  }

  #holdsGiven(
    { when = [], whenAny, atLeast = 1, unless = [] }: Condition,
    standing: ReadonlySet<Id>,
    absent: readonly Id[],
  ): boolean {
    const never = (id: Id): boolean => {
      const all = [...this.always(id)];
      return all.some(
        (each) => absent.includes(each) || [...standing].some((fact) => this.apart(each, fact)),
      );
    };
    return (
      when.every((id) => standing.has(id)) &&
      (!whenAny || whenAny.filter((id) => standing.has(id)).length >= atLeast) &&
      unless.every(never)
    );
  }
}

const common = (lists: readonly (readonly Id[])[]): readonly Id[] =>
  lists.length === 0 ? [] : (lists[0] ?? []).filter((id) => lists.every((list) => list.includes(id)));

const logics = new WeakMap<Guide, Logic>();

/** What follows from what in a guide; worked out once. */
export function logicOf(guide: Guide): Logic {
  const known = logics.get(guide);
  if (known) return known;
  const made = new Logic(guide);
  logics.set(guide, made);
  return made;
}
