import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { difference } from '../../scripts/mutate-content/difference.js';
import { equivalents, speaksOf } from '../../scripts/mutate-content/equivalents.js';
import { fields } from '../../scripts/mutate-content/fields.js';
import { harmless } from '../../scripts/mutate-content/harmless.js';
import { judgeFor } from '../../scripts/mutate-content/judge.js';
import { mutantsOf } from '../../scripts/mutate-content/mutants-of.js';
import { operators } from '../../scripts/mutate-content/operators.js';
import { everyGuide } from '../cases/every-guide.js';

/** A field as operators name it: without the part of the document, and without other words for some visitors. */
const plain = (field: string): string =>
  field
    .replace(/^guide\.|^(texts|planTexts)\.\*\./, '')
    .replace('regions.default', 'regions.*')
    .replace(/\[\]$/, '')
    .replace(/^variants\[\]\.(?!safetyNet|watchFor)/, '');

describe('breaking what the guides say', () => {
  const mutated = new Set(operators.flatMap((operator) => operator.fields));
  const isHarmless = (field: string) =>
    harmless.some(([pattern]) => pattern.test(field.replace(/\[\]$/, '')));

  it('reaches every field of a guide that somebody could come to harm by', () => {
    const unmutated = fields().filter((field) => !mutated.has(plain(field)) && !isHarmless(field));
    assert.deepEqual(unmutated, []);
  });

  it('names no field that there is not', () => {
    const strange = [...mutated].filter(
      (named) => !fields().some((field) => plain(field) === named || plain(field).startsWith(named)),
    );
    assert.deepEqual(strange, []);
  });

  it('calls no field harmless for nothing, and says why', () => {
    for (const [pattern, because] of harmless) {
      assert.ok(
        fields().some((field) => pattern.test(field.replace(/\[\]$/, '')) && !mutated.has(plain(field))),
        String(pattern),
      );
      assert.match(because, /\.$/);
    }
  });

  it('has a mutant of every kind', () => {
    for (const { kind } of operators) {
      const some = everyGuide.some(({ document }) =>
        mutantsOf(document).some(({ operator }) => operator.kind === kind),
      );
      assert.ok(some, kind);
    }
  });

  it('calls only mutants equivalent that there are', () => {
    const all = everyGuide.flatMap(({ guide, document }) =>
      mutantsOf(document).map(({ operator, mutant }) => ({
        guide: guide.id,
        kind: operator.kind,
        about: mutant.about,
      })),
    );
    for (const one of equivalents) {
      assert.match(one.because, /\.$/);
      const meant = all.filter((mutant) => speaksOf(one, mutant));
      assert.ok(meant.length > 0, `${one.kind}: ${one.about.source}`);
    }
  });

  it('calls a fact covered only where the flag that covers it needs nothing else', () => {
    for (const { by = [] } of equivalents)
      for (const { flag, fact } of by)
        for (const { guide } of everyGuide) {
          const found = guide.flags.find(({ id }) => id === flag);
          assert.deepEqual(found && [found.when, found.whenAny, found.unless], [
            [fact],
            undefined,
            undefined,
          ]);
          // Beside none of these is there a plan, or a lower level.
          assert.ok(found?.noPlan ?? ['urgent', 'emergency'].includes(found?.level ?? ''), flag);
        }
  });
});

/** The whole is judged by `npm run mutate:content`; here one of each kind, every other time of another guide. */
describe('breaking what the guides say is noticed', () => {
  for (const [index, cases] of everyGuide.entries()) {
    const judge = judgeFor(cases);
    const all = mutantsOf(cases.document);
    for (const [turn, operator] of operators.entries()) {
      if (!operator.safety || turn % everyGuide.length !== index) continue;
      const first = all.find(
        ({ operator: { kind }, mutant }) =>
          kind === operator.kind &&
          !equivalents.some((one) => speaksOf(one, { guide: cases.guide.id, kind, about: mutant.about })),
      );
      if (!first) continue;
      it(`${cases.guide.id} · ${operator.kind} · ${first.mutant.about}`, () => {
        const verdict = judge(operator, first.mutant);
        assert.ok(verdict.killedBy !== undefined || verdict.differs === undefined, verdict.differs);
      });
    }
  }

  it('and nothing is noticed where nothing was broken', () => {
    for (const cases of everyGuide) {
      const [first] = mutantsOf(cases.document);
      assert.ok(first);
      const same = {
        about: 'nothing',
        touches: ['rf-heart', 'heat'],
        apply: <T>(document: T): T => document,
      };
      const { killedBy, differs } = judgeFor(cases)(first.operator, same);
      assert.deepEqual({ killedBy, differs }, { killedBy: undefined, differs: undefined });
    }
  });

  it('and a change that somebody meets is told with a visit in which it shows', () => {
    for (const cases of everyGuide) {
      const { guide } = cases.document;
      const cautions = guide.cautions.filter(({ id }) => id !== 'x-raynaud');
      const remedies = guide.remedies.map((remedy) => ({
        ...remedy,
        withheldBy: (remedy.withheldBy ?? []).filter((id) => id !== 'x-raynaud'),
      }));
      const changed = { ...cases.document, guide: { ...guide, cautions, remedies } };
      assert.match(difference(cases, changed, ['raynaud']) ?? '', /offers.*raynaud/);
      assert.equal(difference(cases, cases.document, ['raynaud']), undefined);
    }
  });
});
