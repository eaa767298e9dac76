import { settableFacts } from './answer.js';
import { emergencyWithin, rank } from './flags.js';
import {
  LEVELS,
  type Condition,
  type Flag,
  type Guide,
  type Id,
  type Level,
  type Remedy,
  type Side,
} from './guide.js';
import { providersOf } from './providers.js';
import type { Goal } from './reach.js';
import type { End, Need, Start } from './witness-search.js';

/** One way to a goal. */
export interface Way {
  readonly needs: readonly Need[];
  /** Where a visit must come to for it. */
  readonly until?: End;
  /** The country where it lies, where only one will do. */
  readonly region?: string;
}

const holding = (condition: Condition): Need => ({ is: 'holding', condition });
const failing = (condition: Condition): Need => ({ is: 'failing', condition });
const absent = (fact: Id): Need => ({ is: 'absent', fact });
const standing = (fact: Id): Need => ({ is: 'standing', fact });

/** Every way to a goal, the plainest first. */
export function waysTo(guide: Guide, goal: Goal): readonly Way[] {
  const { id } = goal;
  const named = <T extends { readonly id: Id }>(list: readonly T[]): readonly T[] =>
    list.filter((each) => each.id === id);
  switch (goal.kind) {
    case 'asked':
      return named(guide.questions).map((question) => ({ needs: [{ is: 'asked', question }] }));
    case 'offered':
      return waysToOffer(guide, id);
    case 'fact':
      return [{ needs: [standing(id)] }];
    case 'flag':
      return named(guide.flags).map((flag) => ({ needs: [holding(flag)] }));
    case 'raise':
      return named(guide.flags).flatMap((flag) =>
        (flag.raised ?? []).slice(goal.index, (goal.index ?? 0) + 1).map((raise) => ({
          needs: [holding(flag), holding(raise)],
        })),
      );
    case 'caution':
      return named(guide.cautions).map((caution) => ({ needs: [holding(caution)] }));
    case 'cause':
    case 'leads':
      return waysToCause(guide, id, goal.kind === 'leads');
    case 'row':
      return guide.choices.flatMap(({ rows }) =>
        rows.flatMap((row, index) =>
          row.id === id
            ? [{ until: 'plan' as const, needs: [holding(row), ...rows.slice(0, index).map(failing)] }]
            : [],
        ),
      );
    case 'side':
      return guide.choices.flatMap(({ sides }) => named(sides).flatMap((side) => waysToOpen(guide, side)));
    case 'remedy':
      return named(guide.remedies).flatMap((remedy) => waysToRemedy(guide, remedy));
    case 'action':
      return waysToAction(guide, id);
  }
}

function waysToOffer(guide: Guide, id: Id): readonly Way[] {
  return guide.questions.flatMap((question) =>
    question.options.flatMap((option): readonly Way[] => {
      const asked: readonly Need[] = [{ is: 'asked', question }, holding(option)];
      if (option.id === id) return [{ needs: asked }];
      const under = option.options?.find((each) => each.id === id);
      return under ? [{ needs: [...asked, holding(under)] }] : [];
    }),
  );
}

function waysToCause({ causes }: Guide, id: Id, leads: boolean): readonly Way[] {
  return causes.flatMap((cause, index): readonly Way[] => {
    if (cause.id !== id) return [];
    const before = causes.filter((other, place) =>
      cause.overlay ? !other.overlay || place < index : !other.overlay && place < index,
    );
    const last = index === causes.length - 1;
    return [
      { until: 'plan', needs: [holding(cause), ...(leads ? before.map(failing) : [])] },
      // The last cause speaks where none holds.
      ...(last ? [{ until: 'plan' as const, needs: causes.map(failing) }] : []),
    ];
  });
}

/** A side is open while it holds, no row closes it and one of its remedies may be offered. */
function waysToOpen(guide: Guide, side: Side): readonly Way[] {
  const { remedies, with: helpers = [] } = side;
  const names = remedies.length > 0 ? remedies : helpers;
  return guide.remedies
    .filter(({ id }) => names.includes(id))
    .map((remedy) => ({
      until: 'plan',
      needs: [holding(side), ...allowed(remedy), ...leftOpen(guide, side)],
    }));
}

const leftOpen = ({ choices }: Guide, side: Side): readonly Need[] =>
  choices
    .filter(({ sides }) => sides.includes(side))
    .flatMap(({ rows }) => rows.filter(({ closes }) => closes?.includes(side.id)).map(failing));

const allowed = (remedy: Remedy): readonly Need[] => [
  ...(remedy.withheldBy ?? []).map(absent),
  holding(remedy),
];

function waysToRemedy(guide: Guide, remedy: Remedy): readonly Way[] {
  const { causes, choices } = guide;
  const sides = choices.flatMap((choice) => choice.sides);
  const owner = sides.find(({ remedies }) => remedies.includes(remedy.id));
  const open = owner ? [holding(owner), ...leftOpen(guide, owner)] : [];
  const clashing = guide.remedies.filter(({ id }) => remedy.notWith?.includes(id));
  const needs = [...allowed(remedy), ...open];
  const last = causes.at(-1);
  const base: Way[] = [
    ...causes
      .filter(({ fits }) => fits.includes(remedy.id))
      .map((cause): Way => ({ until: 'plan', needs: [...needs, holding(cause)] })),
    ...(last?.fits.includes(remedy.id)
      ? [{ until: 'plan' as const, needs: [...needs, ...causes.map(failing)] }]
      : []),
    ...sides
      .filter(({ with: helpers }) => helpers?.includes(remedy.id))
      .map((side): Way => ({ until: 'plan', needs: [...needs, holding(side), ...leftOpen(guide, side)] })),
    ...(owner ? [{ until: 'plan' as const, needs }] : []),
    ...choices
      .filter(({ instead }) => instead?.includes(remedy.id))
      .flatMap(({ rows, sides: all }): readonly Way[] =>
        rows.flatMap((row, index): readonly Way[] =>
          all.every(({ id }) => row.closes?.includes(id))
            ? [{ until: 'plan', needs: [...needs, holding(row), ...rows.slice(0, index).map(failing)] }]
            : [],
        ),
      ),
  ];
  // What it gives way to is kept out by causes that do not fit it, or by a caution.
  const clear = clashing.flatMap((other) =>
    causes.filter(({ fits }) => fits.includes(other.id)).map(failing),
  );
  const withheld = clashing.flatMap(({ withheldBy = [] }) => withheldBy.slice(0, 5).map(standing));
  return [
    ...base,
    ...(clear.length > 0 ? base.map((way): Way => ({ ...way, needs: [...way.needs, ...clear] })) : []),
    ...withheld.flatMap((need) => base.map((way): Way => ({ ...way, needs: [need, ...way.needs] }))),
  ];
}

function waysToAction(guide: Guide, id: Id): readonly Way[] {
  const levels = LEVELS.filter((level) => guide.actions[level].includes(id));
  const regions = Object.keys(guide.regions).filter((code) => guide.regions[code]?.urgent === id);
  return [
    ...levels.flatMap((level) => waysToLevel(guide, level)),
    ...(guide.planActions.includes(id) ? waysToLevel(guide, 'selfcare') : []),
    ...guide.flags
      .filter(({ actions }) => actions?.includes(id))
      .sort(byLevel)
      .map((flag): Way => ({ until: 'result', needs: [holding(flag)] })),
    ...regions.flatMap((region) => waysToLevel(guide, 'urgent').map((way): Way => ({ ...way, region }))),
  ];
}

/** A result of a level comes from a flag of it; an urgent one also from "not sure" about emergencies. */
function waysToLevel(guide: Guide, level: Level): readonly Way[] {
  if (level === 'selfcare') return [{ until: 'plan', needs: [] }];
  const result = (...needs: readonly Need[]): Way => ({ until: 'result', needs });
  const doubted = guide.questions.filter(({ options }) => emergencyWithin(guide, settableFacts(options)));
  return [
    ...guide.flags.flatMap((flag) => [
      ...(flag.level === level ? [result(holding(flag))] : []),
      ...(flag.raised ?? [])
        .filter((raise) => raise.level === level)
        .map((raise) => result(holding(flag), holding(raise))),
    ]),
    ...(level === 'urgent' ? doubted.map((question) => result({ is: 'doubted', question })) : []),
  ];
}

const byLevel = (a: Flag, b: Flag): number => rank(a.level) - rank(b.level);

/** The beginnings of a visit that differ in what they set: regions and check-ins, the plainest first. */
export function openings(guide: Guide, only: Start): readonly Start[] {
  const kinds = only.checkingIn === undefined ? [false, true] : [only.checkingIn];
  const regions = only.region !== undefined ? [only.region] : regionsApart(guide);
  return kinds.flatMap((checkingIn) => regions.map((region): Start => ({ checkingIn, region })));
}

/** A region for every set of facts that regions set and something reads; the default is `undefined`. */
function regionsApart(guide: Guide): readonly (string | undefined)[] {
  const { read } = providersOf(guide);
  const apart = new Map<string, string | undefined>();
  const entries: [string | undefined, readonly Id[]][] = [
    [undefined, guide.regions.default.facts],
    ...Object.entries(guide.regions)
      .filter(([code]) => code !== 'default')
      .map(([code, { facts }]): [string, readonly Id[]] => [code, facts]),
  ];
  for (const [code, facts] of entries) {
    const telling = facts.filter((fact) => read.has(fact)).join();
    if (!apart.has(telling)) apart.set(telling, code);
  }
  return [...apart.values()].slice(0, MOST_REGIONS);
}

/** More countries that differ in what they set than any guide has had. */
const MOST_REGIONS = 24;
