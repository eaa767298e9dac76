import type { GuideDocument } from '../../guide/guide.js';
import { brokenFigures, meaninglessFigures } from '../../guide/guide-figures.js';
import { brokenHandover, handoverWordProblems, meaninglessHandover } from '../../guide/guide-handover.js';
import { idsOf } from '../../guide/guide-ids.js';
import { meaninglessRules } from '../../guide/guide-meaning.js';
import { brokenReferences } from '../../guide/guide-references.js';
import { provenanceProblems, wordProblems } from '../../guide/guide-words.js';
import { plainData } from '../../guide/plain-data.js';
import { parseGuide } from '../../guide/parse-guide.js';
import type { Problem } from '../../guide/problem.js';
import { repeatedIds } from '../../guide/repeated-ids.js';
import { guideDocument } from '../../guide/words-shape.js';
import { has, keysOf, valueAt } from './paths.js';

/** The kinds of things for which parseGuide refuses a guide. Each has a rule of its own. */
export type ComplaintKind =
  'shape' | 'repeated-id' | 'reference' | 'meaning' | 'missing-text' | 'unused-text' | 'citation';

/** A problem of parseGuide, and of which kind it is. */
export interface Complaint extends Problem {
  readonly kind: ComplaintKind;
}

/** A guide that parseGuide takes, or all it has to say against it. */
export type Reading =
  | { readonly ok: true; readonly document: GuideDocument }
  | { readonly ok: false; readonly complaints: readonly Complaint[]; readonly document?: GuideDocument };

/**
 * Reads a guide as parseGuide does, and sorts what it refuses.
 * @param input anything that JSON can hold
 */
export function readingOf(input: unknown): Reading {
  const parsed = parseGuide(input);
  if (parsed.ok) return parsed;
  const document = shaped(input);
  if (!document)
    return { ok: false, complaints: parsed.problems.map((problem) => ({ ...problem, kind: 'shape' })) };
  return { ok: false, complaints: firstOf(sorted(document)), document };
}

/** The guide where only its sense is wrong. One look is enough: what is wrong with its shape is told already. */
function shaped(input: unknown): GuideDocument | undefined {
  const { value, problems } = plainData(input);
  if (problems.length > 0) return undefined;
  const result = guideDocument['~run']({ value }, { abortEarly: true });
  return result.issues ? undefined : result.value;
}

function* sorted(document: GuideDocument): Generator<Complaint> {
  const { guide, provenance } = document;
  const ids = idsOf(guide);
  yield* as('repeated-id', repeatedIds(guide));
  yield* as('reference', brokenReferences(guide, ids));
  yield* as('meaning', meaninglessRules(guide, ids));
  for (const problem of [...wordProblems(document, ids), ...handoverWordProblems(document)])
    yield { ...problem, kind: wordKind(problem, document) };
  yield* as('reference', brokenFigures(document));
  yield* as('meaning', meaninglessFigures(document));
  yield* as('reference', brokenHandover(document));
  yield* as('meaning', meaninglessHandover(document));
  if (provenance) yield* as('citation', provenanceProblems(provenance, guide, ids));
}

function* as(kind: ComplaintKind, problems: Iterable<Problem>): Generator<Complaint> {
  for (const problem of problems) yield { ...problem, kind };
}

/** A text that stands there is one too many; one that does not is missing. */
function wordKind({ path }: Problem, document: GuideDocument): ComplaintKind {
  const keys = keysOf(path);
  return keys && has(valueAt(document, keys.slice(0, -1)), keys.at(-1) ?? '')
    ? 'unused-text'
    : 'missing-text';
}

/** As many as parseGuide tells. */
const MOST = 200;

function firstOf(complaints: Iterable<Complaint>): readonly Complaint[] {
  const found: Complaint[] = [];
  let more = 0;
  for (const complaint of complaints) {
    if (found.length < MOST) found.push(complaint);
    else more += 1;
  }
  if (more === 0) return found;
  const message = `${more} more problems are not listed. Put these right first.`;
  return [...found, { kind: 'shape', path: '', message }];
}
