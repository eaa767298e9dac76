import { idsOf } from '../../../src/guide/guide-ids.js';
import { LEVELS, type Guide, type Id, type PlanTexts, type Texts } from '../../../src/guide/guide.js';
import type { coverage, Place } from '../../../src/guides/upper-back/coverage.js';
import { wordsIn } from './countries.js';

export interface Content {
  readonly guide: Guide;
  readonly texts: Texts;
  readonly plan: PlanTexts;
}

/** Every place of a guide, with all the words that stand there. */
function placesOf({ guide, texts, plan }: Content): ReadonlyMap<Id, string> {
  const ids = idsOf(guide);
  const places = new Map<Id, string>();
  const add = (names: Iterable<Id>, words: object = {}): void => {
    for (const id of names)
      places.set(
        id,
        [places.get(id) ?? '', textOf(Object.hasOwn(words, id) && words[id as never])].join(' '),
      );
  };
  add(ids.questions, texts.questions);
  add(ids.options, texts.options);
  add(ids.flags, texts.flags);
  add(ids.cautions, plan.cautions);
  add(ids.causes, plan.causes);
  add(ids.choices, plan.choices);
  add(ids.rows, plan.rows);
  add(ids.remedies, plan.remedies);
  add(ids.checkIns, plan.checkIns);
  add(ids.actions, texts.actions);
  add(LEVELS, texts.levels);
  add([...ids.regions].map((code) => `region-${code}`));
  for (const [id, words] of Object.entries({
    intro: texts.intro,
    safetyNet: texts.safetyNet,
    stopRule: plan.stopRule,
    expect: plan.expect,
    evidence: plan.evidence,
  }))
    places.set(`words:${id}`, textOf(words));
  return places;
}

const textOf = (words: unknown): string =>
  wordsIn(words, '')
    .map(([, each]) => each)
    .join(' ');

/** Places that are named and not there, and words that are said to stand in a place and do not. */
export function uncovered({ seeds, evidence }: typeof coverage, content: Content): readonly string[] {
  const places = placesOf(content);
  return [...seeds, ...evidence].flatMap(({ id, places: named }) =>
    named.flatMap((place) => gap(place, places).map((problem) => `${id}: ${problem}`)),
  );
}

function gap(place: Place, places: ReadonlyMap<Id, string>): readonly string[] {
  const [id, words = ''] = typeof place === 'string' ? [place] : place;
  const there = places.get(id);
  if (there === undefined) return [`"${id}" is not in the guide`];
  return there.toLowerCase().includes(words.toLowerCase()) ? [] : [`"${words}" does not stand in "${id}"`];
}

/** Claims of the articles that stand in the guide although they must not be repeated. */
export function repeated({ seeds }: typeof coverage, { texts, plan }: Content): readonly string[] {
  const words = [...wordsIn(texts, 'texts'), ...wordsIn(plan, 'planTexts')];
  return seeds.flatMap(({ id, never = [] }) =>
    never.flatMap((claim) =>
      words
        .filter(([, each]) => new RegExp(claim, 'i').test(each))
        .map(([at]) => `${id}: "${claim}" at ${at}`),
    ),
  );
}

/** The id of a place. */
export const idOf = (place: Place): Id => (typeof place === 'string' ? place : place[0]);

/** A guide without the flag, caution, cause, remedy or row of this id, and without its words. */
export function lacking(id: Id, { guide, texts, plan }: Content): Content {
  const left = <T extends { readonly id: Id }>(list: readonly T[]): readonly T[] =>
    list.filter((each) => each.id !== id);
  return {
    guide: {
      ...guide,
      flags: left(guide.flags),
      cautions: left(guide.cautions),
      causes: left(guide.causes),
      remedies: left(guide.remedies),
      choices: guide.choices.map(({ neither, sides, rows, ...choice }) => ({
        ...choice,
        neither: neither === id ? '' : neither,
        sides: sides.map(({ row, ...side }) => ({
          ...side,
          ...(row !== undefined && row !== id && { row }),
        })),
        rows: left(rows),
      })),
    },
    texts,
    plan,
  };
}
