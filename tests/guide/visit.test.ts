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

  it('ends at the first of several answers that stop it, wherever in its part that is', () => {
    const signs = ['a', 'b', 'c', 'd', 'e'];
    const many = tiny({
      questions: [
        one('age', ['child', 'adult'], { phase: 'welcome' }),
        ...signs.map((id) => list(id, [`sign-${id}`])),
        list('later', ['worry'], { phase: 'identifying' }),
      ],
      flags: signs.map((id) => ({ id: `rf-${id}`, level: 'emergency', when: [`sign-${id}`] })),
    });
    signs.forEach((first, index) => {
      const answers = Object.fromEntries(
        signs.map((id, place) => [id, place < index ? ['none'] : [`sign-${id}`]]),
      );
      expect(said(many, { age: 'adult', ...answers, later: ['worry'] })).to.deep.equal([
        'age',
        ...signs.slice(0, index),
        first,
      ]);
    });
  });

  it('ends in the part in which it stops, and asks that part to its end where that may be worse', () => {
    const parts = tiny({
      questions: [
        list('first', ['fever']),
        list('second', ['legs']),
        list('third', ['worry', 'faint'], { phase: 'identifying' }),
        list('fourth', ['cold'], { phase: 'identifying' }),
      ],
      flags: [
        { id: 'rf-worry', level: 'urgent', when: ['worry'] },
        { id: 'rf-faint', level: 'emergency', when: ['faint'] },
      ],
    });
    const answers = { first: ['none'], second: ['none'], third: ['worry'], fourth: ['cold'] };
    expect(said(parts, answers)).to.deep.equal(['first', 'second', 'third']);
  });

  it('goes on past urgent help beside which there may be comfort, to the end', () => {
    const comfort = tiny({
      questions: [list('first', ['fever']), list('second', ['legs'], { phase: 'identifying' })],
      flags: [{ id: 'rf-fever', level: 'urgent', when: ['fever'], comfort: true }],
    });
    const visit = visitOf(comfort, { answers: { first: ['fever'], second: ['legs'] } });
    expect(Object.keys(visit.situation.answers)).to.deep.equal(['first', 'second']);
    expect(visit.walk.stop).to.be.undefined;
  });

  it('keeps where it is and how it began', () => {
    const answers = { age: 'adult', first: ['chest'] };
    const { situation } = visitOf(guide, { answers, region: 'GB', checkingIn: true });
    expect(situation).to.deep.equal({ answers, region: 'GB', checkingIn: true });
  });
});
