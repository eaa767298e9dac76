import { expect } from '@open-wc/testing';
import { applyFixes } from '../../../src/tools/lint/fix.js';
import { lint, type LintProgress } from '../../../src/tools/lint/lint.js';
import { inputRules, rules } from '../../../src/tools/lint/rules.js';
import { largeGuide } from '../../cases/large-guide.js';
import { upperBackDocument } from '../../cases/upper-back/document.js';
import { changed, problemsIn } from '../../guide/broken-guide.js';
import { smallDocument } from '../../guide/small-guide.js';
import { findingsIn, TODAY } from './specimen.js';

/** Every place in a document, by its keys. */
function* placesIn(value: unknown, keys: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    yield [...keys, key];
    yield* placesIn(each, [...keys, key]);
  }
}

/** A copy with another value at one place. */
function withValue(document: unknown, keys: readonly string[], value: unknown): unknown {
  const copy: unknown = structuredClone(document);
  let at = copy as Record<string, unknown>;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[keys.at(-1)!] = value;
  return copy;
}

describe('lint', () => {
  it('finds neither errors nor warnings in the small guide', () => {
    expect(findingsIn(smallDocument).filter(({ severity }) => severity !== 'advice')).to.deep.equal([]);
  });

  it('finds no error in the built-in guide, and nothing that no visit reaches', () => {
    const found = findingsIn(upperBackDocument);
    const grave = found.filter(({ severity, rule }) => severity === 'error' || rule.startsWith('unreached'));
    expect(grave).to.deep.equal([]);
    expect(found.filter(({ rule }) => ['shadowed-row', 'never-leads', 'contradiction'].includes(rule))).to.be
      .empty;
  });

  it('looks only by the rules that are asked for', () => {
    const document = changed({ 'texts.en.flags.rf-white': 'TODO  this' });
    const found = lint(document, { only: ['spaces'], today: TODAY }).findings;
    expect(found.map(({ rule }) => rule)).to.deep.equal(['spaces']);
    expect(lint({}, { only: ['spaces'] }).findings).to.deep.equal([]);
  });

  it('tells what it does', () => {
    const heard: LintProgress[] = [];
    lint(smallDocument, { today: TODAY, report: (progress) => heard.push(progress) });
    expect(heard.length).to.be.above(rules.length);
    for (const { doing, done, of = Infinity } of heard) {
      expect(doing).not.to.be.empty;
      expect(done).to.be.within(0, of);
    }
  });

  it('has one name for each rule', () => {
    const ids = [...inputRules, ...rules].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const id of ids) expect(id).to.match(/^[a-z]+(-[a-z]+)*$/);
  });

  it('tells the first 200 findings of a rule, and how many more there are', () => {
    const lines = Array.from({ length: 50 }, () => ' x ');
    const remedies = ['warm-soak', 'cold-pack', 'thumb-circles'].flatMap((id) =>
      ['steps', 'notFor'].map((kind) => [`planTexts.en.remedies.${id}.${kind}`, lines] as const),
    );
    const { findings } = lint(changed(Object.fromEntries(remedies)), { only: ['spaces'], today: TODAY });
    expect(findings).to.have.length(201);
    expect(findings.at(-1)?.message).to.contain('100 more of these');
  });

  for (const input of [
    null,
    true,
    7,
    'guide',
    [],
    {},
    { guide: null },
    { guide: {}, texts: [], planTexts: 1 },
  ])
    it(`tells what is wrong with ${JSON.stringify(input)}`, () => {
      const { findings } = lint(input);
      expect(findings).not.to.be.empty;
      for (const { rule, severity } of findings) expect([rule, severity]).to.deep.equal(['shape', 'error']);
    });

  it('takes keys that mean something to JavaScript, and depths that no guide has', () => {
    const strange = JSON.parse(
      '{"__proto__": {"guide": 1}, "guide": {"constructor": 2, "__proto__": 3}}',
    ) as unknown;
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
    for (const input of [strange, deep]) expect(lint(input).findings).not.to.be.empty;
  });

  it('never throws, changes nothing it is given, and never fixes one error by making another kind of value', () => {
    for (const value of [null, 1, ' X ', [], {}, ['a', 'a'], true])
      for (const keys of placesIn(smallDocument)) {
        const document = withValue(smallDocument, keys, value);
        const before = JSON.stringify(document);
        const { findings } = lint(document, { today: TODAY, only: inputRules.map(({ id }) => id) });
        const { value: mended } = applyFixes(document, findings);
        expect(JSON.stringify(document)).to.equal(before);
        const told = (each: unknown): number => problemsIn(each).length;
        // A fix of the shape may bring to light what was not looked at before.
        if (findings.every(({ rule }) => rule !== 'shape'))
          expect(told(mended)).to.be.at.most(told(document));
      }
  });
});

describe('lint · of a large guide', () => {
  for (const questions of [8, 9, 30, 1000])
    it(`of ${questions} questions is asked about a guide that parseGuide takes`, () => {
      const document = largeGuide(questions);
      expect(problemsIn(document)).to.deep.equal([]);
      expect(document.guide.questions).to.have.length(questions);
      expect(document).to.deep.equal(largeGuide(questions));
    });

  it('finds neither errors nor warnings', () => {
    expect(findingsIn(largeGuide(120)).filter(({ severity }) => severity !== 'advice')).to.deep.equal([]);
  });

  it('finds the one flag among hundreds that nobody can raise', () => {
    const { guide, texts, planTexts } = largeGuide(200);
    const late = { id: 'rf-late', level: 'doctor' as const, when: ['q0-a', 'q190-b'] };
    const flags = [...guide.flags, late];
    const en = { ...texts['en']!, flags: { ...texts['en']!.flags, 'rf-late': 'It comes too late.' } };
    const found = findingsIn({ guide: { ...guide, flags }, texts: { en }, planTexts });
    expect(found.filter(({ severity }) => severity === 'error').map(({ path }) => path)).to.deep.equal([
      `guide.flags[${guide.flags.length}]`,
    ]);
  });
});
