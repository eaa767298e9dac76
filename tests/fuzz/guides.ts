import fc from 'fast-check';
import type { GuideDocument } from '../../src/guide/guide.js';
import { inspector } from '../../src/guide/invariants/inspect.js';
import { subjectOf } from '../../src/guide/invariants/subject.js';
import { parseGuide } from '../../src/guide/parse-guide.js';
import { answersTo } from '../cases/arbitraries.js';
import { everyGuide } from '../cases/every-guide.js';
import { smallDocument } from '../guide/small-guide.js';
import { report, talk } from '../machine/talk.js';
import { nothing, type Attack } from './attack.js';
import { writtenGuide } from './written-guide.js';
import { hostileJson, strangers } from './hostile.js';
import { mutated } from './mutation.js';
import { walkThrough } from './stand.js';

/** What `parseGuide` says of anything: a guide, or problems that each name a place and a reason. */
function read(input: unknown): GuideDocument | undefined {
  const parsed = parseGuide(input);
  if (parsed.ok) return parsed.document;
  nothing(judge(parsed.problems));
  return undefined;
}

function* judge(problems: readonly unknown[]): Generator<string> {
  if (problems.length === 0) yield 'refused without a reason';
  for (const problem of problems as readonly Partial<Record<string, unknown>>[])
    if (
      typeof problem['path'] !== 'string' ||
      typeof problem['message'] !== 'string' ||
      problem['message'] === ''
    )
      yield `a problem without a place or a reason: ${JSON.stringify(problem)}`;
}

/** Walks through a guide that was accepted, twice: on a first visit, and on coming back. */
function walk({ guide }: GuideDocument, numbers: readonly number[]): void {
  for (const region of [undefined, Object.keys(guide.regions)[0]]) {
    const visit = talk(guide, { region });
    nothing(walkThrough(guide, visit, numbers));
    visit.send(report);
    nothing(walkThrough(guide, visit, [...numbers].reverse()));
  }
}

const numbers = fc.array(fc.nat({ max: 500 }), { minLength: 1, maxLength: 12 });

const documents = everyGuide.map(({ document }) => document);

export const guideAttacks: readonly Attack[] = [
  {
    name: 'no-guide',
    says: 'Whatever is handed in as a guide, parseGuide throws nothing and gives a reason with a place.',
    share: 250_000,
    in: 'node',
    property: () =>
      fc.property(
        fc.oneof(
          hostileJson.map((json) => () => json),
          strangers,
        ),
        (handed) => {
          read(handed());
        },
      ),
  },
  {
    name: 'guide-mutated',
    says: 'A small guide with a few changes is refused with reasons, or walked to an end without a throw.',
    share: 240_000,
    in: 'node',
    property: () =>
      fc.property(mutated(smallDocument), numbers, (input, steps) => {
        const document = read(input);
        if (document) walk(document, steps);
      }),
  },
  {
    name: 'guide-written',
    says: 'A guide of whatever questions, flags and remedies is refused with reasons, or walked to an end without a throw.',
    share: 60_000,
    in: 'node',
    property: () =>
      fc.property(writtenGuide, numbers, (input, steps) => {
        const document = read(input);
        if (document) walk(document, steps);
      }),
  },
  {
    name: 'guide-built-in-mutated',
    says: 'A built-in guide with a few changes is refused with reasons, or walked to an end without a throw.',
    share: 2_000,
    in: 'node',
    property: () =>
      fc.property(fc.oneof(...documents.map(mutated)), numbers, (input, steps) => {
        const document = read(input);
        if (document) walk(document, steps);
      }),
  },
  {
    name: 'answers',
    says: 'Whatever is answered, in whichever country, the ten invariants hold in every built-in guide.',
    share: 40_000,
    in: 'node',
    property: () => {
      const looks = new Map(documents.map((document) => [document, inspector(subjectOf(document))]));
      const visits = fc.oneof(
        ...documents.map((document) =>
          fc.record({
            document: fc.constant(document),
            answers: answersTo(document.guide),
            region: fc.constantFrom('GB', 'US', 'AU', 'DE', 'EU', 'zz', undefined),
            checkingIn: fc.boolean(),
          }),
        ),
      );
      return fc.property(visits, ({ document, ...situation }) => {
        const broken = looks.get(document)!(situation);
        nothing(
          broken.flatMap(({ invariant, breaches }) =>
            breaches.map(({ message }) => `${invariant.id}: ${message}`),
          ),
        );
      });
    },
  },
];
