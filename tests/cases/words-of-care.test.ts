import { expect } from '@open-wc/testing';
import { wronglyAbroad } from './abroad.js';
import { carelessIfOffered, seenDespite, untellable } from './cautions.js';
import { misreadCourse } from './check-clock.js';
import { overdosed } from './doses.js';
import { doubted, illInDoubt, missedInDoubt, strainedInDoubt } from './doubt.js';
import { everyGuide } from './every-guide.js';
import { misplaced } from './families.js';
import { strangeFigures } from './figures.js';
import { mixed, ways } from './one-way.js';
import { reassurances, reassured, takenBack } from './reassurances.js';
import { withoutWayOut } from './red-flags.js';
import { untold } from './warnings.js';
import { offeredAgain } from './worse-after.js';

for (const cases of everyGuide) {
  const { guide, document } = cases;
  describe(`${guide.id} · an answer that reassures`, () => {
    it('takes back no red flag but those that the evidence names', () => {
      const all = reassurances(cases);
      expect(all).to.have.length.above(400);
      expect(all.flatMap((each) => takenBack(cases, each))).to.deep.equal([]);
    });

    it('takes back no caution but those that the evidence names', () => {
      const all = reassured([...cases.cautions, ...cases.stages]);
      expect(all).to.have.length.above(200);
      const lifted = all.filter((row) => seenDespite(cases, row).length > 0);
      expect(lifted.map(({ caution, says }) => `${caution}: ${JSON.stringify(says)}`)).to.deep.equal([]);
    });

    it('takes back no word of care', () => {
      expect(reassured(cases.adjustments).flatMap((row) => carelessIfOffered(cases, row))).to.deep.equal([]);
    });
  });

  describe(`${guide.id} · what is asked about health`, () => {
    it('lets everything be told that a caution or a word of care rests on', () => {
      const rows = [...cases.cautions, ...cases.adjustments];
      expect(rows.flatMap((row) => untellable(cases, row))).to.deep.equal([]);
    });
  });

  describe(`${guide.id} · doubt about an illness or a strain`, () => {
    it('takes back no red flag that rests on one', () => {
      const all = [...illInDoubt(cases), ...strainedInDoubt(cases)];
      expect(all).to.have.length.above(20);
      expect(all.flatMap((row) => missedInDoubt(cases, row))).to.deep.equal([]);
    });

    it('takes back no caution', () => {
      const offered = doubted(cases.cautions).filter((row) => seenDespite(cases, row).length > 0);
      expect(offered.map(({ caution }) => caution)).to.deep.equal([]);
    });

    it('takes back no word of care', () => {
      expect(doubted(cases.adjustments).flatMap((row) => carelessIfOffered(cases, row))).to.deep.equal([]);
    });
  });

  describe(`${guide.id} · a plan`, () => {
    for (const way of ways)
      it(`goes one way with ${way.side}, and puts no two remedies together that must not meet`, () => {
        expect(mixed(cases, way)).to.deep.equal([]);
      });
  });

  describe(`${guide.id} · after something made it worse`, () => {
    it('offers nothing next that it is part of', () => {
      expect(offeredAgain(cases)).to.deep.equal([]);
    });
  });

  describe(`${guide.id} · whoever was hurt by someone`, () => {
    it('finds the way out of the page', () => {
      expect(withoutWayOut(cases)).to.deep.equal([]);
    });
  });

  describe(`${guide.id} · the check-ins and the answers to them`, () => {
    it('come when the evidence has them, and are taken for what they say', () => {
      expect(misreadCourse(guide)).to.deep.equal([]);
    });
  });

  describe(`${guide.id} · a page that leaves out a family of remedies`, () => {
    it('leaves out what the evidence has under that heading', () => {
      expect(misplaced(guide)).to.deep.equal([]);
    });
  });

  describe(`${guide.id} · the words of care`, () => {
    it('say the figures of the evidence, each in its place, and no others', () => {
      expect(strangeFigures(document)).to.deep.equal([]);
    });

    it('say who must not, what to take care of, when to stop, and what to watch for', () => {
      expect(untold(document)).to.deep.equal([]);
    });

    it('and numbers are those of each country, and so is what a country changes', () => {
      expect(wronglyAbroad(cases)).to.deep.equal([]);
    });

    it('count no more in a session than the evidence gives', () => {
      expect(overdosed(document)).to.deep.equal([]);
    });
  });
}
