import { expect } from '@open-wc/testing';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { otherwiseWell, toUrgent } from './upper-back/otherwise-well.js';
import { playAll, reached, shortfall, tally } from './tally.js';
import type { Vignette } from './vignettes.js';

const fevered: Vignette = {
  ...toUrgent,
  id: 't01',
  title: 'Fever',
  story: 'I have a fever.',
  answers: { ...otherwiseWell, happened: ['fever', 'fever-only'] },
};
const count = (...cases: Vignette[]) => tally(playAll(upperBack, cases));

describe('the tally of the cases', () => {
  it('counts whom the guide leads to too much help, and to too little', () => {
    const over: Vignette = { ...fevered, disposition: 'physio' };
    const under: Vignette = { ...fevered, disposition: 'emergency' };
    expect(count(fevered, over, under)).to.include({ cases: 3, right: 1, over: 1, under: 1, lost: 0 });
  });

  it('counts a case by its worst reading', () => {
    const untold: Vignette = { ...fevered, readings: [{ happened: 'none', cause: 'sitting' }] };
    expect(count(untold)).to.include({ cases: 1, readings: 2, right: 0, under: 1, whole: 0 });
    expect(playAll(upperBack, [untold]).map(reached)).to.deep.equal(['selfcare']);
  });

  it('takes either of two places that the evidence names', () => {
    const either: Vignette = { ...fevered, disposition: 'emergency', alsoRight: 'urgent' };
    expect(count(either)).to.include({ right: 1, under: 0 });
  });

  it('says what a case lacks, and what it must not have', () => {
    const lacking: Vignette = {
      ...fevered,
      mustRecommend: ['act-keep-still'],
      mustNotRecommend: ['act-same-day-care'],
    };
    expect(playAll(upperBack, [lacking]).map(shortfall)).to.deep.equal([
      ['missing act-keep-still', 'must not have act-same-day-care'],
    ]);
    expect(count(lacking)).to.include({ right: 1, whole: 0 });
  });

  it('says what was asked of whoever has no answer to it', () => {
    const { happened: _, ...rest } = otherwiseWell;
    const silent: Vignette = { ...fevered, answers: rest };
    expect(count(silent)).to.include({ lost: 1, right: 0 });
    expect(playAll(upperBack, [silent]).map(shortfall).flat().join()).to.include('happened');
  });
});
