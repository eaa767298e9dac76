import { expect } from '@open-wc/testing';
import { idsOf } from '../../../src/guide/guide-ids.js';
import { guide } from '../../../src/guides/upper-back/content.js';
import { coverage } from '../../../src/guides/upper-back/coverage.js';
import { planTexts } from '../../../src/guides/upper-back/en/plan.js';
import { words as texts } from '../../../src/guides/upper-back/en/words.js';
import { provenance } from '../../../src/guides/upper-back/sources.js';
import { idOf, lacking, repeated, uncovered, type Content } from '../../cases/upper-back/coverage.js';
import { EVIDENCE_IDS, GRADES } from '../../cases/evidence-ids.js';

/** How many items each of the five articles has in evidence.md §1. */
const SEEDS = { S0: 25, S1: 46, S2: 17, S3: 40, S4: 19 };

describe('upper-back · coverage', () => {
  const content: Content = { guide, texts, plan: planTexts };

  it('has the 147 items of the articles, each once and in order', () => {
    const ids = Object.entries(SEEDS).flatMap(([article, count]) =>
      Array.from({ length: count }, (_, index) => `${article}-${index + 1}`),
    );
    expect(ids).to.have.lengthOf(147);
    expect(coverage.seeds.map(({ id }) => id)).to.deep.equal(ids);
  });

  it('has every row of evidence.md, each once and in order', () => {
    expect(coverage.evidence.map(({ id, section }) => `${section.split(' ')[0]} ${id}`)).to.deep.equal(
      EVIDENCE_IDS,
    );
  });

  it('leads every one of them somewhere, to words that stand there', () => {
    for (const { id, places } of [...coverage.seeds, ...coverage.evidence])
      expect(places, id).not.to.be.empty;
    expect(uncovered(coverage, content)).to.deep.equal([]);
  });

  it('rests every correction on a source, or says that it has none', () => {
    const corrections = coverage.seeds.flatMap(({ correction }) => correction ?? []);
    expect(corrections).not.to.be.empty;
    for (const { text, sources } of corrections) {
      expect(text).not.to.equal('');
      if (sources === 'unsourced') continue;
      expect(sources, text).not.to.be.empty;
      expect(
        sources.filter((code) => !(code in provenance.sources)),
        text,
      ).to.deep.equal([]);
    }
  });

  it('finds no claim that must not be repeated, in any words of the guide', () => {
    expect(repeated(coverage, content)).to.deep.equal([]);
  });

  it('knows each of these claims when it meets it', () => {
    const dropped = coverage.seeds.filter(({ correction }) => correction?.text.startsWith('Dropped'));
    expect(dropped.map(({ id }) => id)).to.include.members(['S0-9', 'S2-14', 'S3-4', 'S3-5', 'S3-6']);
    for (const { id, never } of dropped) expect(never, id).not.to.be.empty;
    const claims =
      'It flushes toxins, lowers stress hormones, breaks adhesions, realigns you, and brings faster healing. Say goodbye to pain!';
    const told = { ...content, plan: { ...content.plan, expect: claims } };
    const found = new Set(repeated(coverage, told).map((problem) => problem.split(':')[0]));
    expect([...found]).to.include.members(['S0-9', 'S2-14', 'S3-4', 'S3-5', 'S3-6', 'S3-16']);
  });

  it('falls short as soon as a flag, cause, remedy, caution or row that it relies on is gone', () => {
    const ids = idsOf(guide);
    const named = new Set(
      [...coverage.seeds, ...coverage.evidence].flatMap(({ places }) => places.map(idOf)),
    );
    const relied = [ids.flags, ids.causes, ids.remedies, ids.cautions, ids.rows].flatMap((kind) =>
      [...kind].filter((id) => named.has(id)),
    );
    expect(relied.length).to.be.above(150);
    // `physio` is a level as well as a remedy: as a level it stays.
    const unnoticed = relied.filter(
      (id) => id !== 'physio' && uncovered(coverage, lacking(id, content)).length === 0,
    );
    expect(unnoticed).to.deep.equal([]);
    expect(uncovered(coverage, lacking('physio', content))).not.to.deep.equal([]);
  });

  it('falls short as soon as the words that it relies on are gone', () => {
    const texts = { ...content.texts, intro: 'Good day.' };
    expect(uncovered(coverage, { ...content, texts }).map((problem) => problem.split(':')[0])).to.include(
      'S1-1',
    );
  });

  it('leaves no flag, cause, remedy or row of the guide out, but for those that REVIEW.md calls our own', () => {
    const ids = idsOf(guide);
    const named = new Set(
      [...coverage.seeds, ...coverage.evidence].flatMap(({ places }) => places.map(idOf)),
    );
    const own = [...ids.flags, ...ids.causes, ...ids.remedies, ...ids.rows].filter((id) => !named.has(id));
    expect(own).to.have.members([
      'rf-new-pattern',
      'rf-new-illness',
      'rf-remedy-skin',
      'rf-ribs',
      'rf-hot-swelling',
      'rf-swelling-unexplained',
      'rf-hot-skin',
      'H-other',
      'R-other',
      'R-none',
    ]);
  });

  it('gives the remedies of a cause that the evidence gives', () => {
    const remedies = new Set(guide.remedies.map(({ id }) => id));
    for (const { id, section, places } of coverage.evidence) {
      if (!section.startsWith('§3')) continue;
      const { fits } = guide.causes.find((cause) => cause.id === id)!;
      const wanted = places.map(idOf).filter((place) => remedies.has(place));
      expect(
        wanted.filter((remedy) => !fits.includes(remedy)),
        id,
      ).to.deep.equal([]);
    }
  });

  it('grades every remedy as the evidence does, and says dose, who must not, and how strong the proof is', () => {
    expect(Object.keys(GRADES)).to.have.members(guide.remedies.map(({ id }) => id));
    for (const { id, evidence } of guide.remedies) {
      const { dose, notFor, strength, steps } = content.plan.remedies[id]!;
      expect(GRADES[id], id).to.equal(evidence);
      for (const words of [dose, strength]) expect(words, id).not.to.equal('');
      expect(notFor, id).not.to.be.empty;
      expect(steps, id).not.to.be.empty;
    }
    for (const { id, family } of guide.remedies)
      if (['heat', 'cold', 'massage', 'medicine'].includes(family))
        expect(content.plan.remedies[id]!.stop, id).not.to.be.undefined;
  });
});
