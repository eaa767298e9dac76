import { expect } from '@open-wc/testing';
import { assess } from '../../../src/guide/assess.js';
import { rank } from '../../../src/guide/flags.js';
import { upperBack } from '../../../src/guides/upper-back/guide.js';
import { play, withReadings } from '../../cases/check-vignette.js';
import { meaning, neverIn } from '../../cases/expectations.js';
import { vignettes } from '../../cases/vignettes.js';

describe('upper-back · the cases', () => {
  it('are the thirty of clinical/vignettes.json, each once', () => {
    const ids = vignettes.map(({ id }) => id).sort();
    const all = Array.from({ length: 30 }, (_, index) => `s${String(index + 1).padStart(2, '0')}`);
    expect(ids).to.deep.equal(all);
  });

  it('speak the vocabulary of evidence.md', () => {
    expect(() => meaning('act-call-emergancy')).to.throw();
    for (const { mustRecommend, mustNotRecommend } of vignettes)
      for (const word of [...mustRecommend, ...mustNotRecommend]) expect(meaning(word)).not.to.be.empty;
  });

  it('never meet an injection, a manipulation or fast contrast, for the guide has none to offer', () => {
    expect(neverIn(upperBack)).to.deep.equal([]);
  });

  for (const vignette of vignettes) {
    describe(`${vignette.id} · ${vignette.title}`, () => {
      for (const [index, reading] of withReadings(vignette).entries()) {
        const which = index === 0 ? '' : ` (reading ${index + 1})`;

        it(`leads to ${vignette.disposition}${which}`, () => {
          const { ending, triage } = play(reading);
          expect(`${ending.assessment.level}, ${triage}`).to.equal(`${vignette.disposition}, right`);
        });

        it(`recommends what it must, and nothing that it must not${which}`, () => {
          const { missing, forbidden } = play(reading);
          expect({ missing, forbidden }).to.deep.equal({ missing: [], forbidden: [] });
        });
      }

      it('shows no plan before the last answer, and none at all when help comes first', () => {
        const { ending } = play(vignette);
        const helpFirst = rank(vignette.disposition) >= rank('urgent') && vignette.region !== 'UK';
        expect(ending.planTooSoon).to.be.false;
        expect(ending.assessment.plan !== undefined).to.equal(
          !helpFirst && vignette.answers['age'] !== 'age-10-15',
        );
      });

      it('comes out the same when everything is said at once', () => {
        const { ending } = play(vignette);
        const { answers, region, checkingIn } = vignette;
        expect(ending.assessment).to.deep.equal(assess(upperBack, { answers, region, checkingIn }));
      });
    });
  }
});
