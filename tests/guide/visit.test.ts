import { expect } from '@open-wc/testing';
import { visitOf } from '../../src/guide/visit.js';
import type { Answers, Guide } from '../../src/guide/guide.js';
import { list, one, tiny } from './tiny.js';

const said = (guide: Guide, answers: Answers) => Object.keys(visitOf(guide, { answers }).situation.answers);

describe('a visit', () => {
  const guide = tiny({
    questions: [
      one('age', ['child', 'adult'], { phase: 'welcome' }),
      list('first', ['chest', 'fever']),
      list('second', ['legs', 'skin']),
      list('third', ['worry'], { phase: 'identifying' }),
    ],
    flags: [
      { id: 'rf-chest', level: 'emergency', when: ['chest'] },
      { id: 'rf-both', level: 'emergency', when: ['fever', 'legs'] },
      { id: 'rf-fever', level: 'urgent', when: ['fever'] },
      { id: 'rf-skin', level: 'doctor', when: ['skin'] },
    ],
  });

  it('goes on to the end where nothing stops it', () => {
    const answers = { age: 'adult', first: ['none'], second: ['skin'], third: ['worry'] };
    expect(said(guide, answers)).to.deep.equal(['age', 'first', 'second', 'third']);
  });
  it('ends with the answer that is an emergency', () => {
    const answers = { age: 'adult', first: ['chest'], second: ['skin'], third: ['worry'] };
    expect(said(guide, answers)).to.deep.equal(['age', 'first']);
  });
  it('goes on from urgent help while it may yet become an emergency, and no further', () => {
    const answers = { age: 'adult', first: ['fever'], second: ['skin'], third: ['worry'] };
    const visit = visitOf(guide, { answers });
    expect(Object.keys(visit.situation.answers)).to.deep.equal(['age', 'first', 'second']);
    expect(visit.walk.stop).to.equal('urgent');
  });
  it('leaves out what is not asked', () => {
    const answers = { first: ['chest'], age: 'adult', 'who-knows': ['x'] };
    expect(said(guide, answers)).to.deep.equal(['age', 'first']);
  });
});
