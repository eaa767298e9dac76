import { expect } from '@open-wc/testing';
import { parseGuide } from '../../../src/guide/parse-guide.js';
import { careless, everOffered, offeredDespite } from '../../cases/cautions.js';
import { mistaken } from '../../cases/causes.js';
import { mistimed } from '../../cases/check-clock.js';
import { clockCells } from '../../cases/clocks.js';
import { misjudged } from '../../cases/decisions.js';
import { neverIn } from '../../cases/expectations.js';
import { overdone } from '../../cases/near-misses.js';
import { cases as all } from '../../cases/neck/cases.js';
import { missed } from '../../cases/red-flags.js';
import { playAll, shortfall } from '../../cases/tally.js';
import { everything } from '../../everything.js';

const cases = { ...all, inTurn: !everything };
const { guide, document, people, redFlags, nearMisses, causes, decisions, cautions, stages, adjustments } =
  cases;
const said = (says: object): string => Object.values(says).flat().join(' + ') || 'nothing else';

describe('neck · the cases', () => {
  it('are forty at least, each once, and each names what it rests on', () => {
    expect(people.length).to.be.at.least(40);
    expect(new Set(people.map(({ id }) => id)).size).to.equal(people.length);
    for (const { id, sources = [] } of people) expect(sources, id).not.to.be.empty;
  });

  for (const vignette of people)
    it(`${vignette.id} · ${vignette.title} · is led to ${vignette.disposition}, with what it must have`, () => {
      expect(playAll(guide, [vignette]).flatMap(shortfall)).to.deep.equal([]);
    });
});

describe('neck · red flags', () => {
  it('are each reached', () => {
    const reached = new Set(redFlags.map(({ flag }) => flag));
    expect(guide.flags.map(({ id }) => id).filter((id) => !reached.has(id))).to.deep.equal([]);
  });

  it('tell the signs of the neck before all others', () => {
    expect(guide.flags[0]?.id).to.equal('rf-neck-artery');
    expect(guide.questions.find(({ phase }) => phase === 'screening')?.id).to.equal('nerves');
  });

  for (const row of redFlags)
    it(`${row.flag} · ${said(row.says)}`, () => {
      expect(missed(cases, row)).to.deep.equal([]);
    });

  for (const near of nearMisses)
    it(`near a flag · ${said(near.says)}`, () => {
      expect(overdone(cases, near)).to.deep.equal([]);
    });
});

describe('neck · the plan', () => {
  for (const row of causes)
    it(`${row.cause} · ${said(row.says)} · is found, with what helps`, () => {
      expect(mistaken(cases, row)).to.deep.equal([]);
    });

  for (const decision of decisions)
    it(`${decision.row} · ${said(decision.says)}`, () => {
      expect(misjudged(cases, decision)).to.deep.equal([]);
    });

  it('can offer all that it should, and no tool, no circle and no manipulation', () => {
    const offered = everOffered(cases, {});
    expect([...offered]).to.have.members([...cases.remedies]);
    expect(neverIn(guide)).to.deep.equal([]);
    const written = JSON.stringify(document.planTexts);
    expect(written).not.to.match(/neck rolls? (back|round)|roll your (neck|head)/i);
  });

  for (const row of [...cautions, ...stages])
    it(`${row.caution} · takes away what it must`, () => {
      expect(offeredDespite(cases, row)).to.deep.equal([]);
    });

  for (const adjustment of adjustments)
    it(`${adjustment.caution} · ${adjustment.remedy} stays, with a word of care`, () => {
      expect(careless(cases, adjustment)).to.deep.equal([]);
    });

  for (const cell of clockCells)
    it(`${cell.trend} after ${cell.days} days`, () => {
      expect(mistimed(cases, cell)).to.deep.equal([]);
    });
});

describe('neck · the words', () => {
  it('are a whole guide by the rules for everybody’s', () => {
    const parsed = parseGuide(document);
    expect(parsed.ok ? [] : parsed.problems).to.deep.equal([]);
  });

  it('speak of the neck, and of the upper back only where that place itself is meant', () => {
    const written = JSON.stringify([document.texts, document.planTexts, document.takingTexts]);
    for (const [sentence] of written.matchAll(/"[^"]*upper[- ]back[^"]*"/gi))
      expect(sentence).to.match(/place-upper-back|"The upper back"|Leave the neck itself alone|Upper body/);
    expect(written).not.to.match(/(have|has) (the )?back pain|the back pain\b|foam roller|blades help/i);
  });
});
