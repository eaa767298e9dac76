import type { Breach } from '../../guide/invariants/breach.js';
import { everythingResolves } from '../../guide/invariants/everything-resolves.js';
import type { Invariant } from '../../guide/invariants/invariant.js';
import { invariants } from '../../guide/invariants/invariants.js';
import { prove, type Proof } from '../../guide/invariants/prove.js';
import { subjectOf } from '../../guide/invariants/subject.js';
import type { GuideDocument } from '../../guide/guide.js';
import type { Finding } from '../finding.js';
import { visitInWords } from './visit-in-words.js';
import type { Report, RuleWords } from './rule.js';

/** The tenth is looked at by rules of its own: `reference`, `missing-text` and those about what is unreached. */
const held = invariants.filter((invariant) => invariant !== everythingResolves);

/** What breaking each would do to a visitor, and a guide that does. */
const REASONS: Readonly<Record<string, readonly [why: string, example: string]>> = {
  'no-remedy-past-a-flag': [
    'Someone with a warning sign would read what to do at home, and stay there.',
    'a question about the signs of an emergency has `"unless": ["adult"]`',
  ],
  'highest-wins': [
    'A second warning sign would make the first look less serious than it is.',
    'a flag of the level "emergency" has `"unless": ["fever"]`',
  ],
  'withheld-stays-away': [
    'A remedy that can harm this visitor would come back on a later day.',
    'a caution has `"unless": ["a-little-better"]`',
  ],
  'every-route-ends': [
    'Someone would be left without knowing where to turn, or when.',
    '`"actions": { "doctor": [], … }`',
  ],
  'unsure-is-not-no': [
    'Whoever cannot tell an emergency sign would be treated as if it were not there.',
    'an emergency needs two answers to two questions, and "not sure" of one sets nothing',
  ],
  'worse-asks-again': [
    'Warning signs often come later. Nobody would have asked.',
    'a question about warning signs has `"unless": ["trend-worse"]`',
  ],
  'same-answers-same-result': [
    'Going back, or coming back, would change the advice without a new answer.',
    'no guide that this package reads can break it; a change of the package could',
  ],
  'order-of-ticks': [
    'The same person would get other advice for ticking from the bottom up.',
    'no guide that this package reads can break it; a change of the package could',
  ],
  'something-to-do': [
    'Someone in pain would get an empty plan.',
    'every remedy of a cause is withheld by one caution',
  ],
};

/** What the invariants say of themselves, for docs/lint.md. */
export const invariantRules: readonly RuleWords[] = held.map(({ id, says }) => {
  const [why = '', example = ''] = REASONS[id] ?? [];
  return {
    id,
    severity: 'error',
    what: `where this does not hold: ${says.slice(0, 1).toLowerCase()}${says.slice(1, -1)}`,
    why,
    example,
  };
});

/** What the invariants found, and what they proved. */
interface Held {
  readonly findings: readonly Finding[];
  readonly proof?: Proof;
}

/**
 * Holds a guide to the invariants. This is the one place where lint calls them.
 * @param only the rules that were asked for, where not all were
 */
export function invariantFindings(document: GuideDocument, report: Report, only?: readonly string[]): Held {
  const among = held.filter(({ id }) => !only || only.includes(id));
  if (among.length === 0) return { findings: [] };
  const proof = prove(subjectOf(document), {
    among,
    visits: patience(document),
    report: (visits) => {
      report({ doing: 'Walking through visits', done: visits });
    },
  });
  const findings = proof.broken.flatMap(({ invariant, breaches }) =>
    breaches.map((breach) => finding(document, invariant, breach)),
  );
  return { findings, proof };
}

function finding(document: GuideDocument, { id, number }: Invariant, { message, visit }: Breach): Finding {
  const [why = ''] = REASONS[id] ?? [];
  const after = visit ? ` It happens after: ${visitInWords(document, visit)}.` : '';
  return {
    rule: id,
    severity: 'error',
    path: 'guide',
    message: `${message}${after} (Invariant ${number}.)`,
    why,
  };
}

/** A visit takes longer the more there is to ask, so a large guide gets fewer: some seconds' worth in all. */
const patience = ({ guide }: GuideDocument): number =>
  Math.ceil(PATIENCE / (EACH + EACH_QUESTION * guide.questions.length));

/** In microseconds, as they were measured. */
const PATIENCE = 14_000_000;
const EACH = 50;
const EACH_QUESTION = 1.3;
