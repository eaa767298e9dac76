import { expect } from '@open-wc/testing';
import {
  emergenciesOf,
  emergencySigns,
  emergencyWithin,
  higher,
  raisedFlags,
  rank,
  unsureFlags,
} from '../../src/guide/flags.js';
import { LEVELS, type Flag } from '../../src/guide/guide.js';
import { list, tiny } from './tiny.js';

const raised = (flags: readonly Flag[], ...facts: string[]) => raisedFlags(tiny({ flags }), new Set(facts));

describe('flags', () => {
  it('rank from self-care to emergency', () => {
    expect(LEVELS.map(rank)).to.deep.equal([0, 1, 2, 3, 4]);
    expect(LEVELS).to.deep.equal(['selfcare', 'physio', 'doctor', 'urgent', 'emergency']);
  });

  it('give way to the higher of two levels, from either side', () => {
    expect(higher('urgent', 'doctor')).to.equal('urgent');
    expect(higher('doctor', 'urgent')).to.equal('urgent');
    expect(higher('physio', 'physio')).to.equal('physio');
  });

  it('stand when their facts do, and say which', () => {
    const flags: Flag[] = [{ id: 'f', level: 'urgent', whenAny: ['a', 'b'], actions: ['act'] }];
    expect(raised(flags)).to.deep.equal([]);
    expect(raised(flags, 'b', 'c')).to.deep.equal([
      { id: 'f', level: 'urgent', actions: ['act'], comfort: false, noPlan: false, facts: ['b'] },
    ]);
  });

  it('rise as far as their facts raise them, and never sink', () => {
    const flags: Flag[] = [
      {
        id: 'f',
        level: 'doctor',
        when: ['a'],
        raised: [
          { when: ['b'], level: 'emergency' },
          { when: ['c'], level: 'urgent' },
          { when: ['d'], level: 'selfcare' },
        ],
      },
    ];
    const level = (...facts: string[]) => raised(flags, ...facts)[0]?.level;
    expect(level('a')).to.equal('doctor');
    expect(level('a', 'c')).to.equal('urgent');
    expect(level('a', 'c', 'b')).to.equal('emergency');
    expect(level('a', 'd')).to.equal('doctor');
    expect(raised(flags, 'b')).to.deep.equal([]);
    expect(raised(flags, 'a', 'b')[0]?.facts).to.deep.equal(['a', 'b']);
  });

  it('keep to what speaks against them', () => {
    const flags: Flag[] = [
      { id: 'f', level: 'urgent', when: ['a'], unless: ['seen'], comfort: true, noPlan: true },
    ];
    expect(raised(flags, 'a', 'seen')).to.deep.equal([]);
    expect(raised(flags, 'a')[0]).to.include({ comfort: true, noPlan: true });
  });

  describe('of an emergency', () => {
    const guide = tiny({
      flags: [
        { id: 'now', level: 'emergency', when: ['a', 'b'] },
        { id: 'risen', level: 'urgent', when: ['c'], raised: [{ when: ['d'], level: 'emergency' }] },
        { id: 'barred', level: 'emergency', when: ['e'], unless: ['f'] },
        { id: 'later', level: 'urgent', when: ['g'] },
      ],
    });

    it('are within reach when all that they need could stand', () => {
      expect(emergencyWithin(guide, ['a'])).to.be.false;
      expect(emergencyWithin(guide, ['a', 'b'])).to.be.true;
      expect(emergencyWithin(guide, ['c'])).to.be.false;
      expect(emergencyWithin(guide, ['c', 'd'])).to.be.true;
      expect(emergencyWithin(guide, ['d'])).to.be.false;
      expect(emergencyWithin(guide, ['g'])).to.be.false;
    });

    it('are within reach even where something speaks against them now', () => {
      expect(emergencyWithin(guide, ['e', 'f'])).to.be.true;
    });

    it('are told by the conditions that have to hold together', () => {
      const raise = { when: ['d'], level: 'emergency' } as const;
      const flags: Flag[] = [
        { id: 'now', level: 'emergency', when: ['a'], raised: [raise] },
        { id: 'risen', level: 'urgent', when: ['c'], raised: [{ when: ['e'], level: 'urgent' }, raise] },
        { id: 'later', level: 'urgent', when: ['g'] },
      ];
      expect(emergenciesOf(tiny({ flags }))).to.deep.equal([[flags[0]], [flags[1], raise]]);
    });

    it('have their signs listed, the details in place of the tick that opens them', () => {
      const flags: Flag[] = [
        { id: 'one', level: 'emergency', when: ['a'] },
        { id: 'two', level: 'emergency', when: ['x'] },
        { id: 'set', level: 'emergency', when: ['deep'] },
      ];
      const { options } = list('q', [
        'a',
        'b',
        { id: 'more', options: [{ id: 'x' }, { id: 'y' }] },
        { id: 'c', sets: ['deep'] },
      ]);
      expect(emergencySigns(tiny({ flags }), options)).to.deep.equal(['a', 'x', 'c']);
    });
  });

  describe('for "not sure"', () => {
    const danger = list('danger', ['a', 'b', { id: 'more', options: [{ id: 'x' }, { id: 'y' }] }]);
    const health = list('health', ['h'], { unsure: ['h'] });
    const guide = tiny({
      questions: [danger, health],
      flags: [
        { id: 'one', level: 'emergency', when: ['a'] },
        { id: 'two', level: 'urgent', when: ['h'] },
      ],
    });
    const unsure = (answers: Record<string, string[]>, asked = [danger, health]) =>
      unsureFlags(guide, asked, answers);

    it('stand as urgent where a sign of an emergency was on the list', () => {
      expect(unsure({ danger: ['unsure'] })).to.deep.equal([
        {
          id: 'unsure-danger',
          level: 'urgent',
          actions: [],
          comfort: false,
          noPlan: false,
          facts: [],
          unsureOf: 'danger',
        },
      ]);
    });

    it('stand beside a tick as well', () => {
      expect(unsure({ danger: ['b', 'unsure'] })).to.have.lengthOf(1);
    });

    it('do not stand where nothing on the list is an emergency', () => {
      expect(unsure({ health: ['unsure'], danger: ['none'] })).to.deep.equal([]);
    });

    it('do not stand for a question that was not asked', () => {
      expect(unsure({ danger: ['unsure'] }, [health])).to.deep.equal([]);
    });

    it('stand for "not sure which" where the tick or a detail under it is such a sign', () => {
      expect(unsure({ danger: ['more', 'unsure-more'] })).to.deep.equal([]);
      const worse = tiny({
        questions: [danger],
        flags: [{ id: 'two', level: 'emergency', when: ['more', 'y'] }],
      });
      const [flag] = unsureFlags(worse, [danger], { danger: ['more', 'unsure-more'] });
      expect(flag).to.include({ id: 'unsure-more', level: 'urgent', unsureOf: 'more' });
    });
  });
});
