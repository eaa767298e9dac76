import { LEVELS, type GuideDocument, type PlanTexts, type Texts } from '../../../src/guide/guide.js';
import type { Mutant, Operator } from '../mutant.js';

/** The words of the language in which a guide was written; every other is held to it by tests of its own. */
const languageOf = ({ guide }: GuideDocument): string => guide.language ?? 'en';

type Path = readonly (string | number)[];

/** A copy in which something else stands at a path; `undefined` takes it away. */
function changedAt(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) {
    const index = Number(key);
    if (rest.length === 0 && to === undefined) return value.toSpliced(index, 1);
    return value.with(index, changedAt(value[index], rest, to));
  }
  const copy = { ...(value as Record<string, unknown>) };
  if (rest.length === 0 && to === undefined) Reflect.deleteProperty(copy, key);
  else copy[key] = changedAt(copy[key], rest, to);
  return copy;
}

/** Every text under a value, with its path. */
function* textsIn(value: unknown, path: Path = []): Generator<readonly [path: Path, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value))
    for (const [index, inner] of value.entries()) yield* textsIn(inner, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      if (!['when', 'whenAny', 'unless', 'atLeast'].includes(key)) yield* textsIn(inner, [...path, key]);
}

const change = (document: GuideDocument, pack: 'texts' | 'planTexts', path: Path, to: unknown): Mutant => ({
  about: [pack, ...path].join('.'),
  touches: path.map(String),
  apply: (whole) => changedAt(whole, [pack, languageOf(document), ...path], to) as GuideDocument,
});

const planOf = (document: GuideDocument): PlanTexts | undefined => document.planTexts[languageOf(document)];
const textsOf = (document: GuideDocument): Texts | undefined => document.texts[languageOf(document)];

/** The parts of the words of a remedy that say what to do, how much of it, and who must not. */
const DOING = ['dose', 'doseIn', 'steps', 'careful', 'stop', 'adjust', 'notFor'];
const ofDoing = (path: Path): boolean => path.some((key) => DOING.includes(String(key)));

/** Paths in the words of the plan at which a dose, a step or a warning stands, in variants, too. */
const spoken = (document: GuideDocument): readonly (readonly ['texts' | 'planTexts', Path, string])[] => [
  ...[...textsIn(planOf(document))]
    .filter(
      ([path]) =>
        ['stopRule', 'checkIns', 'expect', 'cautions', 'rows'].includes(String(path[0])) || ofDoing(path),
    )
    .map(([path, text]) => ['planTexts', path, text] as const),
  ...[...textsIn(textsOf(document))]
    .filter(([path]) =>
      ['levels', 'actions', 'safetyNet', 'watchFor', 'options', 'flags'].some((key) => path.includes(key)),
    )
    .map(([path, text]) => ['texts', path, text] as const),
];

const FIGURE = /\d+(?:[.,]\d+)*/g;

export const wordOperators: readonly Operator[] = [
  {
    kind: 'double a figure in the words',
    safety: true,
    words: true,
    fields: [
      'remedies.*.dose',
      'remedies.*.doseIn.*',
      'remedies.*.steps',
      'checkIns.*.title',
      'checkIns.*.text',
      'expect',
      'options.*',
      'flags.*',
      'actions.*',
      'cautions.*',
      'rows.*',
    ],
    mutants: (document) =>
      spoken(document).flatMap(([pack, path, text]) =>
        [...text.matchAll(FIGURE)].map((match) => {
          const [figure] = match;
          const doubled = String(Number(figure.replace(',', '')) * 2);
          const to = text.slice(0, match.index) + doubled + text.slice(match.index + figure.length);
          const mutant = change(document, pack, path, to);
          return { ...mutant, about: `${mutant.about} ${figure}@${match.index}` };
        }),
      ),
  },
  {
    kind: 'drop a line of what to watch for',
    safety: true,
    words: true,
    fields: ['safetyNet', 'stopRule', 'variants[].safetyNet', 'variants[].watchFor'],
    mutants: (document) => [
      ...(textsOf(document)?.safetyNet ?? []).map((_, index) =>
        change(document, 'texts', ['safetyNet', index], undefined),
      ),
      ...(textsOf(document)?.variants ?? []).flatMap(({ safetyNet = [], watchFor = [] }, at) => [
        ...safetyNet.map((_, index) =>
          change(document, 'texts', ['variants', at, 'safetyNet', index], undefined),
        ),
        ...watchFor.map((_, index) =>
          change(document, 'texts', ['variants', at, 'watchFor', index], undefined),
        ),
      ]),
      ...(planOf(document)?.stopRule ?? []).map((_, index) =>
        change(document, 'planTexts', ['stopRule', index], undefined),
      ),
    ],
  },
  {
    kind: 'drop who must not, or when to stop',
    safety: true,
    words: true,
    fields: [
      'remedies.*.notFor',
      'remedies.*.careful',
      'remedies.*.stop',
      'remedies.*.adjust.*',
      'remedies.*.doseIn.*',
    ],
    mutants: (document) =>
      Object.entries(planOf(document)?.remedies ?? {}).flatMap(([id, words]) => [
        ...words.notFor.map((_, index) =>
          change(document, 'planTexts', ['remedies', id, 'notFor', index], undefined),
        ),
        ...(words.careful ?? []).map((_, index) =>
          change(document, 'planTexts', ['remedies', id, 'careful', index], undefined),
        ),
        ...(words.stop === undefined
          ? []
          : [change(document, 'planTexts', ['remedies', id, 'stop'], undefined)]),
        ...Object.keys(words.doseIn ?? {}).map((code) =>
          change(document, 'planTexts', ['remedies', id, 'doseIn', code], undefined),
        ),
        ...Object.keys(words.adjust ?? {}).map((caution) =>
          change(document, 'planTexts', ['remedies', id, 'adjust', caution], undefined),
        ),
      ]),
  },
  {
    kind: 'say less of where to go, by when, and what if it gets worse',
    safety: true,
    words: true,
    fields: LEVELS.flatMap((level) => ['who', 'when', 'worse'].map((part) => `levels.${level}.${part}`)),
    mutants: (document) => {
      const levels = textsOf(document)?.levels;
      if (!levels) return [];
      return LEVELS.filter((level) => level !== 'selfcare').flatMap((level) =>
        (['who', 'when', 'worse'] as const)
          .filter((part) => levels[level][part] !== levels.selfcare[part])
          .map((part) => change(document, 'texts', ['levels', level, part], levels.selfcare[part])),
      );
    },
  },
];
