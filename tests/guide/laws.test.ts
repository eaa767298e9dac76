import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { factsSetBy } from '../../src/guide/answer.js';
import { assess } from '../../src/guide/assess.js';
import { rank } from '../../src/guide/flags.js';
import { NONE, type Answers, type Guide, type Id, type Question } from '../../src/guide/guide.js';
import { singleAnswers } from '../../src/guide/routes.js';
import { walk } from '../../src/guide/walk.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { answersTo } from '../cases/arbitraries.js';
import { smallGuide } from './small-guide.js';

const runs = { numRuns: 300 };
const regions = fc.constantFrom('GB', 'US', 'AU', undefined);
const picked = (answers: Answers, id: Id): readonly Id[] => [answers[id] ?? []].flat();

/** Ticks that speak against a flag by design: pain that has been seen, or has a link, needs less help. */
const eases = (guide: Guide, question: Question, tick: readonly Id[]): boolean =>
  (question.lacking?.options ?? []).some((id) => tick.includes(id)) ||
  factsSetBy(question, tick).some(([fact]) => guide.flags.some(({ unless = [] }) => unless.includes(fact)));

for (const guide of [upperBack, smallGuide]) {
  describe(`laws · ${guide.id}`, () => {
    const situations = fc.record({
      answers: answersTo(guide),
      region: regions,
      checkingIn: fc.boolean(),
    });

    /** A list question of the guide, with an option to tick in it. */
    const ticks = fc.constantFrom(
      ...guide.questions
        .filter(({ kind }) => kind === 'list')
        .flatMap((question) =>
          singleAnswers(question)
            .flatMap((answer) => (typeof answer === 'string' || answer[0] === NONE ? [] : [answer]))
            .filter((tick) => !eases(guide, question, tick))
            .map((tick) => ({ question, tick })),
        ),
    );

    it('never lowers the level for a tick more', () => {
      fc.assert(
        fc.property(situations, ticks, ({ answers, ...rest }, { question, tick }) => {
          const before = picked(answers, question.id);
          // "None of these" is not a tick: on the way to a cause it says that there is no link.
          fc.pre(!(question.none && before.includes(NONE)));
          const more = { ...answers, [question.id]: [...before, ...tick] };
          const [less, higher] = [answers, more].map((answers) => assess(guide, { answers, ...rest }));
          expect(rank(higher!.level)).to.be.at.least(rank(less!.level));
        }),
        { numRuns: 1000 },
      );
    });

    it('never minds the order of ticks', () => {
      fc.assert(
        fc.property(situations, ({ answers, ...rest }) => {
          const reversed = Object.fromEntries(
            Object.entries(answers)
              .reverse()
              .map(([id, answer]) => [id, typeof answer === 'string' ? answer : [...answer].reverse()]),
          );
          expect(assess(guide, { answers: reversed, ...rest })).to.deep.equal(
            assess(guide, { answers, ...rest }),
          );
        }),
        runs,
      );
    });

    it('never offers a remedy that a standing caution withholds, first, picked or tried', () => {
      const preferences = fc.record({
        picks: fc.record(
          Object.fromEntries(
            guide.choices.map(({ id, sides }) => [id, fc.constantFrom(...sides.map((side) => side.id))]),
          ),
        ),
        tried: fc.array(
          fc.record(
            {
              remedy: fc.constantFrom(...guide.remedies.map(({ id }) => id)),
              outcome: fc.constantFrom('better' as const, 'same' as const, 'worse' as const),
              settled: fc.boolean(),
            },
            { requiredKeys: ['remedy'] },
          ),
          { maxLength: 8 },
        ),
      });
      fc.assert(
        fc.property(situations, preferences, (situation, preferences) => {
          const { plan } = assess(guide, situation, preferences);
          const withheld = new Set(plan?.withheld.map(({ remedy }) => remedy));
          for (const { remedy } of plan?.offers ?? []) expect(withheld.has(remedy), remedy).to.be.false;
        }),
        runs,
      );
    });

    it('never has a plan beside an unasked question or a flag that stands above it', () => {
      fc.assert(
        fc.property(situations, fc.subarray(guide.questions.map(({ id }) => id)), (situation, unsaid) => {
          const answers = Object.fromEntries(
            Object.entries(situation.answers).filter(([id]) => !unsaid.includes(id)),
          );
          const { plan, flags } = assess(guide, { ...situation, answers });
          if (!plan) return;
          expect(walk(guide, { ...situation, answers }).next).to.be.undefined;
          for (const { level, comfort } of flags)
            expect(level === 'emergency' || (level === 'urgent' && !comfort)).to.be.false;
        }),
        { numRuns: 600 },
      );
    });

    it('never leaves a plan with nothing to do, whatever the cautions', () => {
      fc.assert(
        fc.property(situations, (situation) => {
          const { plan, actions } = assess(guide, situation);
          expect(actions).not.to.be.empty;
          if (plan) expect(plan.offers).not.to.be.empty;
        }),
        { numRuns: 1000 },
      );
    });

    it('never reads "not sure" about signs of an emergency as "no"', () => {
      fc.assert(
        fc.property(situations, ticks, ({ answers, ...rest }, { question }) => {
          const signs = question.options.some(({ id }) =>
            guide.flags.some(
              ({ level, when, whenAny }) => level === 'emergency' && !whenAny && when?.join() === id,
            ),
          );
          fc.pre(signs && (rest.checkingIn || question.phase !== 'checking-in'));
          const { level } = assess(guide, { answers: { ...answers, [question.id]: ['unsure'] }, ...rest });
          expect(rank(level)).to.be.at.least(rank('urgent'));
        }),
        runs,
      );
    });

    it('never tells urgent help where an answer left in that part would be an emergency', () => {
      fc.assert(
        fc.property(situations, (situation) => {
          const said: Record<Id, Answers[Id]> = {};
          let { next, stop } = walk(guide, { ...situation, answers: said });
          while (next && !stop) {
            expect(said, 'an answer was refused').not.to.have.property(next.id);
            said[next.id] = situation.answers[next.id]!;
            ({ next, stop } = walk(guide, { ...situation, answers: said }));
          }
          if (stop !== 'urgent' || !next) return;
          const part = next.phase;
          const left = guide.questions.filter(({ id, phase }) => phase === part && !(id in said));
          const silent = Object.fromEntries(
            left.map(({ id, kind }) => [id, kind === 'list' ? NONE : 'unsure']),
          );
          for (const question of left)
            for (const answer of singleAnswers(question)) {
              const answers = { ...said, ...silent, [question.id]: answer };
              const { flags } = walk(guide, { ...situation, answers });
              expect(flags.every(({ level }) => level !== 'emergency')).to.be.true;
            }
        }),
        { numRuns: 60 },
      );
    });
  });
}
