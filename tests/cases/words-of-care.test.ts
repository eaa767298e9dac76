import { expect } from '@open-wc/testing';
import { wronglyAbroad } from './abroad.js';
import { overdosed } from './doses.js';
import { everyGuide } from './every-guide.js';
import { strangeFigures } from './figures.js';
import { reassurances, takenBack } from './reassurances.js';
import { untold } from './warnings.js';

for (const cases of everyGuide) {
  const { guide, document } = cases;
  describe(`${guide.id} · an answer that reassures`, () => {
    it('takes back no red flag but those that the evidence names', () => {
      const all = reassurances(cases);
      expect(all).to.have.length.above(400);
      expect(all.flatMap((each) => takenBack(cases, each))).to.deep.equal([]);
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
