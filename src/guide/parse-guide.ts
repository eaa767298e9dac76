import type { BaseIssue, Config } from 'valibot';
import type { GuideDocument } from './guide.js';
import { brokenFigures, meaninglessFigures } from './guide-figures.js';
import { brokenExercises, meaninglessExercises } from './guide-doing.js';
import { brokenHandover, handoverWordProblems, meaninglessHandover } from './guide-handover.js';
import { idsOf } from './guide-ids.js';
import { meaninglessRules } from './guide-meaning.js';
import { pictureProblems } from './guide-pictures.js';
import { brokenReferences } from './guide-references.js';
import { wordedConditions } from './guide-variants.js';
import { provenanceProblems, wordProblems } from './guide-words.js';
import { plainData, type PlainData } from './plain-data.js';
import { inside, shown, told, type Problem } from './problem.js';
import { repeatedIds } from './repeated-ids.js';
import { guideDocument } from './words-shape.js';

export type { Problem } from './problem.js';

/** A guide that can be trusted to make sense, or everything that keeps it from doing so. */
export type ParsedGuide =
  | { readonly ok: true; readonly document: GuideDocument }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The only door for a publisher's own guide. It never throws.
 *
 * First comes what can be read at all, then the shape, then what it means; each stage tells all it finds,
 * and the next begins only when there was nothing.
 * @param input anything at all; JSON must have been parsed already
 * @returns a copy that holds nothing but what a guide holds, or the problems: the first 200 of them
 */
export const parseGuide = (input: unknown): ParsedGuide => parsePlain(plainData(input));

/** The same for what was made plain already. */
export function parsePlain({ value, problems }: PlainData): ParsedGuide {
  if (problems.length > 0) return { ok: false, problems: told(problems) };
  const shaped = shapeOf(value);
  if (!shaped.ok) return shaped;
  const found = told(senseProblems(shaped.document));
  return found.length > 0 ? { ok: false, problems: found } : shaped;
}

function* senseProblems(document: GuideDocument): Generator<Problem> {
  const { guide, provenance } = document;
  const ids = idsOf(guide, wordedConditions(document));
  yield* repeatedIds(guide);
  yield* brokenReferences(guide, ids);
  yield* meaninglessRules(guide, ids);
  yield* wordProblems(document, ids);
  yield* brokenFigures(document);
  yield* meaninglessFigures(document);
  yield* brokenExercises(document);
  yield* meaninglessExercises(document);
  yield* pictureProblems(document);
  yield* brokenHandover(document);
  yield* meaninglessHandover(document);
  yield* handoverWordProblems(document);
  if (provenance) yield* provenanceProblems(provenance, guide, ids);
}

/** More looks at what is wrong than any honest mistake needs. Each costs memory, so a hostile guide ends here. */
const PATIENCE = 100_000;

function shapeOf(value: unknown): ParsedGuide {
  let looks = 0;
  // Valibot asks after every issue whether to stop, but its own entry asks only once.
  const config: Config<BaseIssue<unknown>> = {
    message: ({ type, expected }) => wrongKind(type, expected),
    get abortEarly() {
      looks += 1;
      return looks > PATIENCE;
    },
  };
  const result = guideDocument['~run']({ value }, config);
  if (!result.issues) return { ok: true, document: result.value };
  return { ok: false, problems: told(result.issues.map(problemOf), looks > PATIENCE) };
}

/** What to say after a value that is of the wrong kind altogether. */
function wrongKind(type: string, expected: string | null): string {
  switch (type) {
    case 'string':
      return 'is not text. Write it in quotation marks.';
    case 'number':
      return 'is not a number. Write it in digits, without quotation marks.';
    case 'boolean':
      return 'is neither true nor false. Use one of them.';
    case 'array':
      return 'is not a list. Write it in square brackets.';
    default:
      return `is not possible here. Use ${expected?.replace(/[()]/g, '').replaceAll(' | ', ' or ') ?? 'another value'}.`;
  }
}

function problemOf({ type, path, input, message }: BaseIssue<unknown>): Problem {
  const keys = (path ?? []).map(({ key }) => key as string | number);
  const last = keys.at(-1);
  const at = keys.reduce<string>(inside, '');
  if (input === undefined) return { path: at, message: missing(last) };
  // What is wrong with a key that may not be there is the key, whatever it holds.
  return { path: at, message: `${shown(type === 'never' ? last : input)} ${message}` };
}

const missing = (key: string | number | undefined): string =>
  typeof key === 'string' ? `${shown(key)} is missing. Add it.` : 'Nothing stands here. Add a value.';
