import { holds, standingIn, type Facts } from './condition.js';
import type { CheckIn, Guide, Id, Remedy, Trend } from './guide.js';
import { lessonsFrom, type Tried } from './tried.js';
import { weigh, type Weighed } from './weigh.js';

/** What the publisher leaves out, and what the visitor picked and tried. */
export interface Preferences {
  /** Families of remedies to leave out. */
  readonly without?: readonly Id[] | undefined;
  /** The side picked in a choice, by the choice's id. */
  readonly picks?: Readonly<Record<Id, Id>> | undefined;
  /** What was tried and how it was right after, oldest first. */
  readonly tried?: readonly Tried[] | undefined;
}

/** A plan that fits the answers. */
export interface Plan {
  /** What may have set it off: the leading cause first. */
  readonly causes: readonly Id[];
  readonly choices: readonly Weighed[];
  readonly offers: readonly Offer[];
  readonly withheld: readonly Withheld[];
  readonly checkIns: readonly CheckIn[];
}

/** A remedy offered, with the causes that it fits and the cautions that change how it is used. */
export interface Offer {
  readonly remedy: Id;
  readonly fits: readonly Id[];
  readonly adjustedBy: readonly Id[];
  readonly tried: boolean;
  /** How it was right after it was tried last, where that was said. */
  readonly outcome?: Trend;
}

/**
 * A remedy that would have fitted, and why it is left out: cautions, remedies that it must not go with, or that
 * it got worse after something.
 */
export interface Withheld {
  readonly remedy: Id;
  readonly by: readonly Id[];
  readonly notWith: readonly Id[];
  /** The remedy after which it got worse: this one waits until a check-in says otherwise. */
  readonly worseAfter?: Id;
}

/** The remedies of a guide by id. Plans are made by the hundred to see which answer would change one. */
const remediesIn = new WeakMap<Guide, ReadonlyMap<Id, Remedy>>();

function remediesOf(guide: Guide): ReadonlyMap<Id, Remedy> {
  const known = remediesIn.get(guide) ?? new Map(guide.remedies.map((remedy) => [remedy.id, remedy]));
  remediesIn.set(guide, known);
  return known;
}

/** What a remedy may be judged by: who it is for, what it must not meet, what it must not stand beside. */
class Shelf {
  readonly #remedies: ReadonlyMap<Id, Remedy>;
  readonly #facts: Facts;
  readonly #without: readonly Id[];
  readonly #waiting: ReadonlyMap<Id, Id>;
  readonly #suitable = new Map<Id, boolean>();

  constructor(guide: Guide, facts: Facts, without: readonly Id[], waiting: ReadonlyMap<Id, Id>) {
    this.#remedies = remediesOf(guide);
    this.#facts = facts;
    this.#without = without;
    this.#waiting = waiting;
  }

  /** The cautions for which a remedy is left out. */
  withheldBy = (id: Id): readonly Id[] => this.#standing(this.#remedies.get(id)?.withheldBy);

  /** The cautions that change how a remedy is used. */
  adjustedBy = (id: Id): readonly Id[] => this.#standing(this.#remedies.get(id)?.adjustedBy);

  /** The remedies among these that a remedy gives way to. */
  clashes = (id: Id, among: readonly Id[]): readonly Id[] =>
    (this.#remedies.get(id)?.notWith ?? []).filter((other) => among.includes(other));

  allows = (id: Id): boolean => this.#suits(id) && !this.#waiting.has(id);

  /** What a remedy that would be allowed waits for: the remedy after which it got worse. */
  waitsFor = (id: Id): Id | undefined => (this.#suits(id) ? this.#waiting.get(id) : undefined);

  /** Whether the page leaves its family out: then nothing is said of it, not even why it would be withheld. */
  isLeftOut = (id: Id): boolean => this.#without.includes(this.#remedies.get(id)?.family ?? '');

  #suits(id: Id): boolean {
    const known = this.#suitable.get(id) ?? this.#judge(id);
    this.#suitable.set(id, known);
    return known;
  }

  #judge(id: Id): boolean {
    const remedy = this.#remedies.get(id);
    if (!remedy || this.isLeftOut(id)) return false;
    return holds(remedy, this.#facts) && this.withheldBy(id).length === 0;
  }

  #standing(cautions: readonly Id[] = []): readonly Id[] {
    return cautions.filter((id) => this.#facts.has(id));
  }
}

/**
 * The plan for someone whom no flag keeps from it.
 * @param answered the facts that the answers set
 */
export function planFor(
  guide: Guide,
  answered: ReadonlyMap<Id, Id>,
  { without = [], picks = {}, tried = [] }: Preferences,
): Plan {
  const cautions = guide.cautions.filter((caution) => holds(caution, answered)).map(({ id }) => id);
  const facts = new Set([...answered.keys(), ...cautions]);
  const lessons = lessonsFrom(guide, tried);
  const shelf = new Shelf(guide, facts, without, lessons.waiting);
  const causes = causesFor(guide, facts);
  const fitting = unique(causes.flatMap((cause) => fitsOf(guide, cause)));
  const choices = guide.choices
    .map((choice) => weigh(choice, facts, shelf.allows, picks[choice.id]))
    .map((choice) => ({ ...choice, because: answeredBehind(guide, choice.because, answered) }));
  const instead = guide.choices
    .filter((_, index) => choices[index]?.open.length === 0)
    .flatMap((choice) => choice.instead ?? []);
  const candidates = unique([...fromSides(guide, choices, fitting, shelf), ...instead, ...fitting]);
  const asides = ownedByOtherSides(guide, choices);
  const standing = candidates.filter((id) => shelf.allows(id) && !asides.has(id));
  const fits = new Map(causes.map((cause) => [cause, new Set(fitsOf(guide, cause))]));
  const offers = standing
    .filter((id) => shelf.clashes(id, standing).length === 0)
    .map((id) => {
      const outcome = lessons.outcomes.get(id)?.outcome;
      return {
        remedy: id,
        fits: causes.filter((cause) => fits.get(cause)?.has(id)),
        adjustedBy: shelf.adjustedBy(id),
        tried: lessons.outcomes.has(id),
        ...(outcome && { outcome }),
      };
    });
  const wanted = guide.choices.flatMap(({ sides }) => sides.flatMap(({ remedies }) => remedies.slice(0, 1)));
  const named = unique([...candidates, ...wanted]).filter((id) => !shelf.isLeftOut(id));
  const withheld = named.map((remedy) => {
    const worseAfter = shelf.waitsFor(remedy);
    return {
      remedy,
      by: shelf.withheldBy(remedy),
      notWith: standing.includes(remedy) ? shelf.clashes(remedy, standing) : [],
      ...(worseAfter !== undefined && { worseAfter }),
    };
  });
  return {
    causes,
    choices,
    offers: offers.sort((a, b) => lessons.rank(a.remedy) - lessons.rank(b.remedy)),
    withheld: withheld.filter(
      ({ by, notWith, worseAfter }) => by.length + notWith.length > 0 || worseAfter !== undefined,
    ),
    checkIns: guide.checkIns,
  };
}

/** A caution is no answer: what was answered stands behind it. */
const answeredBehind = (guide: Guide, because: readonly Id[], answered: Facts): readonly Id[] =>
  unique(
    because.flatMap((fact) => {
      const caution = answered.has(fact) ? undefined : guide.cautions.find(({ id }) => id === fact);
      return caution ? standingIn(caution, answered) : [fact];
    }),
  );

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

const fitsOf = (guide: Guide, cause: Id): readonly Id[] =>
  guide.causes.find(({ id }) => id === cause)?.fits ?? [];

/** What comes first: of each active side what fits, at least its first remedy, and its helpers. */
function fromSides(
  guide: Guide,
  choices: readonly Weighed[],
  fitting: readonly Id[],
  shelf: Shelf,
): readonly Id[] {
  const sides = new Map(guide.choices.flatMap(({ sides }) => sides).map((side) => [side.id, side]));
  return choices
    .flatMap(({ active }) => active.flatMap((id) => sides.get(id) ?? []))
    .flatMap(({ remedies, with: helpers = [] }) => {
      const own = remedies.filter((id) => fitting.includes(id) && shelf.allows(id));
      return [...(own.length > 0 ? own : remedies.filter(shelf.allows).slice(0, 1)), ...helpers];
    });
}

/** Remedies that belong to sides which are not gone by. */
function ownedByOtherSides(guide: Guide, choices: readonly Weighed[]): ReadonlySet<Id> {
  const active = new Set(choices.flatMap(({ active }) => active));
  const others = guide.choices.flatMap(({ sides }) => sides).filter(({ id }) => !active.has(id));
  return new Set(others.flatMap(({ remedies }) => remedies));
}

/** The leading cause, then those that stand beside it; the last cause of the guide where none holds. */
function causesFor(guide: Guide, facts: Facts): readonly Id[] {
  const holding = guide.causes.filter((cause) => holds(cause, facts));
  const found = [...holding.filter(({ overlay }) => !overlay), ...holding.filter(({ overlay }) => overlay)];
  return (found.length > 0 ? found : guide.causes.slice(-1)).map(({ id }) => id);
}
