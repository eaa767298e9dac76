import { factsOf } from '../../guide/answer.js';
import { holds } from '../../guide/condition.js';
import type { Condition, Id, OptionText } from '../../guide/guide.js';
import { conditionsOf, named } from '../../guide/guide-ids.js';
import { own } from '../../guide/region.js';
import { waysIn, type Way } from '../ways.js';
import type { Setting } from './setting.js';

/** An answer, or several to one question of which any one will do. */
export interface Part {
  readonly answers: readonly Label[];
  /** The question, where its answers say little without it. */
  readonly title?: string;
}

/** An answer as it is read. */
interface Label {
  readonly label: string;
  readonly hint?: string;
}

/** Something that a reader can find to be true of them: each of its parts is. */
export type Sign = readonly Part[];

/** A condition in signs. Every one of `must` is true, of each group at least so many, and none of `none`. */
export interface Terms {
  readonly must: readonly Sign[];
  readonly any: readonly Group[];
  readonly none: readonly Sign[];
}

interface Group {
  readonly atLeast: number;
  readonly of: readonly Sign[];
}

/** Says the conditions of a guide in the words of its answers. */
export interface Signs {
  /**
   * Conditions that have to hold together.
   * @returns nothing, where they can't hold in this country
   */
  of(...conditions: readonly Condition[]): Terms | undefined;
}

export function signsOf(
  setting: Pick<Setting, 'guide' | 'texts' | 'plan' | 'region' | 'messages' | 'words'>,
): Signs {
  const { guide, region, plan } = setting;
  const ways = waysIn(guide);
  const here = new Set(region.facts);
  const byCountry = new Set(Object.values(guide.regions).flatMap(({ facts }) => facts));
  const cautions = new Map(guide.cautions.map((caution) => [caution.id, caution]));
  const answers = answersOf(setting, ways);

  /** Whether a fact stands, where the country alone decides about it. */
  const settled = (fact: Id): boolean | undefined => {
    if (ways.has(fact)) return undefined;
    const caution = cautions.get(fact);
    if (!caution) return byCountry.has(fact) ? here.has(fact) : undefined;
    if (named(caution).some((each) => settled(each) === undefined)) return undefined;
    return holds(caution, { has: (each) => settled(each) === true });
  };

  const signs = (fact: Id): readonly Sign[] => {
    const caution = ways.has(fact) ? undefined : cautions.get(fact);
    if (!caution) return answers(fact);
    const { when = [], whenAny = [], unless = [] } = caution;
    const alternatives = when.length === 0 ? whenAny : when;
    const isPlain = unless.length === 0 && (when.length === 0 || (when.length === 1 && whenAny.length === 0));
    if (isPlain) return alternatives.filter((id) => settled(id) === undefined).flatMap(signs);
    return [[{ answers: [{ label: own(plan.cautions, fact) ?? fact }] }]];
  };

  const collect = (condition: Condition, into: { must: Sign[]; any: Group[]; none: Sign[] }): boolean => {
    const { when = [], whenAny, atLeast = 1, unless = [] } = condition;
    for (const fact of when) {
      const stands = settled(fact);
      if (stands === false) return false;
      if (stands) continue;
      const caution = ways.has(fact) ? undefined : cautions.get(fact);
      if (caution) {
        if (!collect(caution, into)) return false;
        continue;
      }
      const found = signs(fact);
      if (found.length === 1) into.must.push(...found);
      else into.any.push({ atLeast: 1, of: found });
    }
    if (whenAny) {
      const stand = whenAny.filter((fact) => settled(fact) === true).length;
      const open = whenAny.filter((fact) => settled(fact) === undefined);
      if (stand < atLeast) {
        if (open.length + stand < atLeast) return false;
        // What several answers set counts once.
        const of = open.map((fact) => (atLeast > 1 ? merged(signs(fact), 'all') : signs(fact)));
        into.any.push({ atLeast: atLeast - stand, of: of.flat() });
      }
    }
    for (const fact of unless) {
      const stands = settled(fact);
      if (stands === true) return false;
      if (stands === undefined) into.none.push(...signs(fact));
    }
    return true;
  };

  return {
    of: (...conditions) => {
      const terms = { must: [] as Sign[], any: [] as Group[], none: [] as Sign[] };
      return conditions.every((each) => collect(each, terms)) ? tidy(terms) : undefined;
    },
  };
}

const keyOf = ({ title = '', answers }: Part): string =>
  [title, ...answers.map(({ label }) => label)].join('\n');
const signKey = (sign: Sign): string => sign.map(keyOf).join('\n\n');

const unique = (signs: readonly Sign[]): readonly Sign[] => [
  ...new Map(signs.map((sign) => [signKey(sign), sign])).values(),
];

/** Answers to one question as one line. @param which those to a question that is named, or whatever is one answer */
function merged(signs: readonly Sign[], which: 'titled' | 'all' = 'titled'): readonly Sign[] {
  const lines = new Map<string, Sign>();
  for (const sign of signs) {
    const [part, ...others] = sign;
    const mayMerge = part && others.length === 0 && (which === 'all' || part.title !== undefined);
    const key = mayMerge ? `one\n${part.title ?? ''}` : signKey(sign);
    const [before] = lines.get(key) ?? [];
    const answers = [...(before?.answers ?? []), ...(part?.answers ?? [])];
    const once = [...new Map(answers.map((answer) => [answer.label, answer])).values()];
    lines.set(key, mayMerge ? [{ ...part, answers: once }] : sign);
  }
  return [...lines.values()];
}

/** What must be true anyhow is not said again, what may not be is no choice, and a group that is met is left out. */
function tidy({ must, any, none }: Terms): Terms {
  const musts = unique(must);
  const said = new Set(musts.flat().map(keyOf));
  const barred = new Set(none.map(signKey));
  const groups = any
    .filter(({ atLeast, of }) => {
      const met = of.filter((sign) => sign.every((part) => said.has(keyOf(part))));
      return met.length < atLeast;
    })
    .map(({ atLeast, of }) => {
      const open = of
        .filter((sign) => !barred.has(signKey(sign)))
        .map((sign) => sign.filter((part) => !said.has(keyOf(part))))
        .filter(({ length }) => length > 0);
      return { atLeast, of: atLeast === 1 ? merged(unique(open)) : unique(open) };
    });
  const single = groups.filter(({ atLeast, of }) => atLeast === 1 && of.length === 1);
  return {
    must: unique([...musts, ...single.flatMap(({ of }) => of)]),
    any: groups.filter((group) => !single.includes(group)),
    none: merged(unique(none)),
  };
}

type Answering = Pick<Setting, 'guide' | 'texts' | 'messages' | 'words'>;

/** The answers that set a fact. Those of a check-in count only where a first visit has none. */
function answersOf(setting: Answering, ways: ReadonlyMap<Id, readonly Way[]>): (fact: Id) => readonly Sign[] {
  const { guide } = setting;
  const read = new Set(conditionsOf(guide).flatMap(named));
  const parents = new Map(
    guide.questions.flatMap(({ options }) =>
      options.flatMap((option) =>
        factsOf(option).some((fact) => read.has(fact))
          ? (option.options ?? []).map(({ id }) => [id, option.id] as const)
          : [],
      ),
    ),
  );
  const partOf = (id: Id, way: Way): Part => {
    const text: OptionText = own(setting.texts.options, id) ?? id;
    const isPicked = way.question.kind === 'one' && way.question.options.some((option) => option.id === id);
    const answers = [typeof text === 'string' ? { label: text } : text];
    return isPicked ? { answers, title: titleOf(setting, way) } : { answers };
  };
  return (fact) => {
    const all = ways.get(fact) ?? [];
    const ticked = all.filter(({ options }) => options.length > 0);
    const first = ticked.filter(({ question }) => question.phase !== 'checking-in');
    const used = first.length > 0 ? first : ticked;
    if (used.length === 0) return all.map((way) => [withoutTick(setting, way)]);
    return used.flatMap((way) =>
      way.options.map((id) => {
        const parent = parents.get(id);
        return [...(parent === undefined ? [] : [partOf(parent, way)]), partOf(id, way)];
      }),
    );
  };
}

const titleOf = ({ texts }: Answering, { question }: Way): string =>
  own(texts.questions, question.id)?.title ?? question.id;

/** An answer that ticks nothing: none of some, or "not sure". */
function withoutTick(setting: Answering, way: Way): Part {
  const { texts, messages, words } = setting;
  const label = (id: Id): string => {
    const text: OptionText = own(texts.options, id) ?? id;
    return typeof text === 'string' ? text : text.label;
  };
  if (way.lacking.length > 0)
    return { answers: [{ label: `${words.noneOf} ${way.lacking.map(label).join('; ')}` }] };
  const [which] = way.unsureWhich;
  if (which !== undefined) return { answers: [{ label: `${label(which)}: ${messages.unsureWhich}` }] };
  return { title: titleOf(setting, way), answers: [{ label: way.none ? messages.none : messages.unsure }] };
}
