import { expect } from '@open-wc/testing';
import type { Assessment } from '../../../src/guide/assess.js';
import { LEVELS, type Answers, type Guide, type Level, type Texts } from '../../../src/guide/guide.js';
import { everyRouteEnds, questionBound } from '../../../src/guide/invariants/every-route-ends.js';
import type { Visit } from '../../../src/guide/invariants/subject.js';
import { subjectOf } from '../../../src/guide/invariants/subject.js';
import type { Situation } from '../../../src/guide/walk.js';
import { smallTexts } from '../small-guide.js';
import { list, one, tiny } from '../tiny.js';

const guide = tiny({
  questions: [
    one('first', ['a', 'b']),
    list('second', ['sign'], { when: ['a'] }),
    one('trend', [{ id: 'worse', trend: 'worse' }], { phase: 'checking-in' }),
  ],
  flags: [{ id: 'rf', level: 'emergency', when: ['sign'] }],
  remedies: [{ id: 'walk', family: 'walk', evidence: 'weak' }],
  checkIns: [{ id: 'look-again', hours: 24 }],
});
const end = { first: 'b' };

/** What is found wrong with a visit, with another reading of it, another guide or other words. */
function foundIn(
  situation: Situation,
  change: (visit: Visit) => Partial<Visit> = () => ({}),
  of: Guide = guide,
  texts: Readonly<Record<string, Texts>> = { en: smallTexts },
) {
  const subject = subjectOf({ guide: of, texts, planTexts: {} });
  const visit: Visit = { situation, ...subject.read(situation) };
  const { visit: check } = everyRouteEnds.check(subject);
  const found = [...check!({ ...visit, ...change(visit), picks: [], wide: false })];
  for (const breach of found) expect(breach.visit).to.equal(situation);
  return found.map(({ about, message }) => [about, message] as const);
}
const atLevel =
  (level: Level) =>
  ({ assessment }: Visit) => ({ assessment: { ...assessment, level } });

describe('a route that does not end', () => {
  it('is not found where every one does', () => {
    for (const answers of [
      end,
      { first: 'a', second: ['none'] },
      { first: 'a', second: ['sign'] },
    ] as Answers[])
      expect(foundIn({ answers })).to.deep.equal([]);
  });

  it('is found where a question is still asked, unless help comes first', () => {
    const open = foundIn({ answers: {} });
    expect(open).to.deep.equal([['first', 'Every question is answered, and still "first" is asked.']]);
    expect(foundIn({ answers: {} }, ({ walk }) => ({ walk: { ...walk, stop: 'emergency' } }))).to.deep.equal(
      [],
    );
  });

  it('is found where more is asked than was promised, of each kind of visit', () => {
    const bound = (more: object) => questionBound({ guide }, more);
    expect([bound({}), bound({ checkingIn: true }), bound({ rechecking: true })]).to.deep.equal([2, 3, 2]);
    for (const [more, most] of [
      [{}, 2],
      [{ checkingIn: true }, 3],
      [{ rechecking: true }, 2],
    ] as const) {
      const asked = (count: number) =>
        foundIn({ answers: { ...end, trend: 'worse' }, ...more }, ({ walk }) => ({
          walk: { ...walk, asked: Array.from({ length: count }, () => guide.questions[0]!) },
        }));
      expect(asked(most), JSON.stringify(more)).to.deep.equal([]);
      expect(asked(most + 1), JSON.stringify(more)).to.deep.equal([
        ['bound', `${most + 1} questions are asked where ${most} were promised at most.`],
      ]);
    }
  });

  it('is found where a level names nothing to do, and neither do its flags', () => {
    const silent = { ...guide, actions: { ...guide.actions, selfcare: [], emergency: [] } };
    expect(foundIn({ answers: end }, undefined, silent)).to.deep.equal([
      ['selfcare', 'The level "selfcare" names nothing to do. Add to "actions.selfcare".'],
    ]);
    const told = { ...silent, flags: [{ ...guide.flags[0]!, actions: ['act'] }] };
    expect(foundIn({ answers: { first: 'a', second: ['sign'] } }, undefined, told)).to.deep.equal([]);
    expect(foundIn({ answers: { first: 'a', second: ['sign'] } }, undefined, silent)).to.have.length(1);
  });

  it('is found where a plan has no day on which to look again', () => {
    const undated = { ...guide, checkIns: [] };
    expect(foundIn({ answers: end }, undefined, undated).map(([about]) => about)).to.deep.equal([
      'check-ins',
    ]);
    const without = ({ assessment: { plan: _, ...assessment } }: Visit) => ({
      assessment: assessment as Assessment,
    });
    expect(foundIn({ answers: end }, without, undated)).to.deep.equal([]);
  });
});

describe('a result that does not say enough', () => {
  for (const part of ['who', 'when', 'worse'] as const)
    it(`is found in any language that does not say ${part}, at the level that comes of the visit`, () => {
      for (const level of LEVELS) {
        const lacking = {
          ...smallTexts,
          levels: { ...smallTexts.levels, [level]: { ...smallTexts.levels[level], [part]: ' ' } },
        };
        const message = `In "de" the level "${level}" does not say "${part}". Write it.`;
        const texts = { en: smallTexts, de: lacking };
        expect(foundIn({ answers: end }, atLevel(level), guide, texts)).to.deep.equal([
          [`${level}-${message}`, message],
        ]);
        const other = LEVELS.find((each) => each !== level)!;
        expect(foundIn({ answers: end }, atLevel(other), guide, texts)).to.deep.equal([]);
      }
    });

  it('is found where nothing says what to watch for, at every level below an emergency', () => {
    const texts = { en: { ...smallTexts, safetyNet: [] } };
    for (const level of LEVELS)
      expect(foundIn({ answers: end }, atLevel(level), guide, texts), level).to.have.length(
        level === 'emergency' ? 0 : 1,
      );
  });
});
