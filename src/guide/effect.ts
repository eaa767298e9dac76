import type { Assessment, Weighed } from './assess.js';
import { rank } from './flags.js';
import type { Id, Level } from './guide.js';

/** Where a conversation stands, as far as an answer can change it. */
export interface Ending {
  /** Whether a question is still to be answered before there is a result. */
  readonly asksMore: boolean;
  /** The level of the flags that stand: the result is no lower. */
  readonly flagged: Level;
  /** Whether it ends because the pain got better. */
  readonly better: boolean;
  readonly assessment: Assessment;
}

/**
 * What an answer does to the result, in the one way that matters most.
 *
 * `level` another level of help · `no-plan` the same level, without a plan · `asks-more` the result is not known
 * before more is asked · `better` the guide ends because the pain eases · `choices` other sides to begin with ·
 * `first` another remedy first in the list · `cause` another leading cause · `left-out` remedies withheld
 */
type Effect =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'no-plan' }
  | { readonly kind: 'asks-more' }
  | { readonly kind: 'better' }
  | { readonly kind: 'choices'; readonly choices: readonly Weighed[] }
  | { readonly kind: 'first'; readonly remedy: Id }
  | { readonly kind: 'cause'; readonly cause: Id }
  | { readonly kind: 'left-out'; readonly remedies: readonly Id[] };

/** An effect, and how it may be told. */
export interface ToldEffect {
  /**
   * `then`: what there would be with the other answer. `why`: what there is because of the answer given. The
   * second never says what would have to be answered instead, so that it invites nobody to a false answer.
   */
  readonly told: 'then' | 'why';
  readonly effect: Effect;
}

const then = (effect: Effect): ToldEffect => ({ told: 'then', effect });
const why = (effect: Effect): ToldEffect => ({ told: 'why', effect });

/**
 * What another answer would change. Whatever asks for more care is told as it would be; whatever would ask for
 * less is told only as the reason for what there is, and not at all where help is needed today.
 * @param taking whether the other answer takes something back that was said
 * @returns nothing where nothing would change that is told
 */
export function effectOf(now: Ending, other: Ending, taking: boolean): ToldEffect | undefined {
  const { level, plan } = now.assessment;
  if (!plan) return undefined;
  if (other.asksMore) return then({ kind: 'asks-more' });
  // Most answers that send further do so by their flags, and then no plan has to be made for them.
  if (rank(other.flagged) > rank(level) && rank(other.flagged) >= rank('doctor'))
    return then({ kind: 'level', level: other.flagged });
  const { level: otherLevel, plan: otherPlan } = other.assessment;
  if (rank(otherLevel) > rank(level)) return then({ kind: 'level', level: otherLevel });
  if (rank(otherLevel) < rank(level))
    return rank(level) < rank('urgent') ? why({ kind: 'level', level }) : undefined;
  if (!otherPlan) return then({ kind: 'no-plan' });
  if (other.better && !now.better) return then({ kind: 'better' });
  return planEffect(plan, otherPlan, taking);
}

type Plan = NonNullable<Assessment['plan']>;

function planEffect(now: Plan, other: Plan, taking: boolean): ToldEffect | undefined {
  // What is taken back says why the plan is as it is; anything else says how it would be.
  const told = (of: (plan: Plan) => Effect | undefined): ToldEffect | undefined => {
    const effect = of(taking ? now : other);
    return effect && (taking ? why : then)(effect);
  };
  const changed = now.choices.filter(({ active }, index) => !same(active, other.choices[index]?.active));
  if (changed.length > 0)
    return told(({ choices }) => ({
      kind: 'choices',
      choices: choices.filter(({ id }) => changed.some((choice) => choice.id === id)),
    }));
  if (firstOf(now) !== firstOf(other))
    return told((plan) => {
      const remedy = firstOf(plan);
      return remedy === undefined ? undefined : { kind: 'first', remedy };
    });
  if (now.causes[0] !== other.causes[0])
    return told(({ causes: [cause] }) => (cause === undefined ? undefined : { kind: 'cause', cause }));
  const out = offeredAndLeftOut(now, other);
  if (out.length > 0) return then({ kind: 'left-out', remedies: out });
  const back = offeredAndLeftOut(other, now);
  return back.length > 0 ? why({ kind: 'left-out', remedies: back }) : undefined;
}

const firstOf = ({ offers }: Plan): Id | undefined => offers[0]?.remedy;

/** The remedies that one plan offers and the other leaves out. */
const offeredAndLeftOut = ({ offers }: Plan, { withheld }: Plan): readonly Id[] =>
  offers.map(({ remedy }) => remedy).filter((id) => withheld.some(({ remedy }) => remedy === id));

const same = (a: readonly Id[], b: readonly Id[] = []): boolean => a.join() === b.join();

const ORDER: readonly Effect['kind'][] = [
  'level',
  'no-plan',
  'asks-more',
  'better',
  'choices',
  'first',
  'cause',
  'left-out',
];

/** The place of an effect in what is told: the most serious first, then what would change most. */
export const urgencyOf = ({ told, effect }: ToldEffect): number => {
  if (effect.kind !== 'level') return 10 * (1 + ORDER.indexOf(effect.kind));
  // Why the level is as it is comes after everything that would send someone further.
  return told === 'then' ? -rank(effect.level) : 10 * (ORDER.indexOf('better') + 0.5);
};

/** The same for effects that read alike. */
export function effectKey({ told, effect }: ToldEffect): string {
  const choices = 'choices' in effect ? effect.choices.map(({ id, active }) => [id, active]) : [];
  return JSON.stringify([told, { ...effect, choices }]);
}
