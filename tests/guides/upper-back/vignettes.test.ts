import { expect } from '@open-wc/testing';
import { assess } from '../../../src/guide/assess.js';
import { rank } from '../../../src/guide/flags.js';
import { upperBack } from '../../../src/guides/upper-back/guide.js';
import { play, withReadings } from '../../cases/check-vignette.js';
import { meaning, neverIn } from '../../cases/expectations.js';
import { everyone, vignettes } from '../../cases/upper-back/vignettes.js';

describe('upper-back · the cases', () => {
  it('hold the thirty of clinical/vignettes.json, each once', () => {
    const ids = vignettes.map(({ id }) => id).sort();
    const all = Array.from({ length: 30 }, (_, index) => `s${String(index + 1).padStart(2, '0')}`);
    expect(ids).to.deep.equal(all);
  });

  it('speak the vocabulary of evidence.md', () => {
    expect(() => meaning('act-call-emergancy')).to.throw();
    for (const { mustRecommend, mustNotRecommend } of everyone)
      for (const word of [...mustRecommend, ...mustNotRecommend]) expect(meaning(word)).not.to.be.empty;
  });

  it('never meet an injection, a manipulation or fast contrast, for the guide has none to offer', () => {
    expect(neverIn(upperBack)).to.deep.equal([]);
  });

  for (const vignette of everyone) {
    const { id, title, disposition, alsoRight } = vignette;
    const where = alsoRight === undefined ? disposition : `${disposition} or ${alsoRight}`;

    describe(`${id} · ${title}`, () => {
      for (const [index, reading] of withReadings(vignette).entries()) {
        const which = index === 0 ? '' : ` (reading ${index + 1})`;

        it(`leads to ${where}${which}`, () => {
          const { ending, triage } = play(upperBack, reading);
          expect(triage).to.equal('right');
          expect(ending.assessment.level).to.be.oneOf([disposition, alsoRight ?? disposition]);
        });

        it(`recommends what it must, and nothing that it must not${which}`, () => {
          const { missing, forbidden } = play(upperBack, reading);
          expect({ missing, forbidden }).to.deep.equal({ missing: [], forbidden: [] });
        });
      }

      it('shows no plan before the last answer, and none at all when help comes first', () => {
        const { ending } = play(upperBack, vignette);
        const helpFirst =
          vignette.mustNotRecommend.includes('any-remedy') ||
          (rank(disposition) >= rank('urgent') && vignette.region !== 'UK' && vignette.region !== 'GB');
        expect(ending.planTooSoon).to.be.false;
        expect(ending.assessment.plan !== undefined).to.equal(
          !helpFirst && vignette.answers['age'] !== 'age-10-15',
        );
      });

      it('comes out the same when everything is said at once', () => {
        const { ending } = play(upperBack, vignette);
        const { region, checkingIn, picks } = vignette;
        const answers = Object.fromEntries(ending.asked.map((id) => [id, vignette.answers[id] ?? []]));
        expect(ending.assessment).to.deep.equal(
          assess(upperBack, { answers, region, checkingIn }, { picks }),
        );
      });
    });
  }
});
