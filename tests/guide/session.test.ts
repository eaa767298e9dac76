import { expect } from '@open-wc/testing';
import type { Exercise, Move } from '../../src/guide/guide.js';
import { beatsOf, isAttended, type Beat } from '../../src/guide/session.js';

const of = (moves: readonly Move[], more: Partial<Exercise> = {}, cautions: readonly string[] = []) =>
  beatsOf({ pictures: [], moves, ...more }, cautions);

const kinds = (beats: readonly Beat[]): readonly string[] => beats.map(({ kind }) => kind);
const hold = { kind: 'hold', picture: 'a', hold: 5, times: 2, into: 2, back: 3 } as const;
const pack = { kind: 'pack', picture: 'p', minutes: 15, check: 5, most: 20 } as const;

describe('the beats of a session', () => {
  it('are none where nothing is counted or timed', () => {
    expect(beatsOf({ pictures: ['a'] }, [])).to.deep.equal([]);
  });

  it('of a hold go into it, hold and come back, as often as it is done', () => {
    const beats = of([hold]);
    expect(kinds(beats)).to.deep.equal(['into', 'hold', 'back', 'into', 'hold', 'back']);
    expect(beats.map(({ seconds }) => seconds)).to.deep.equal([2, 5, 3, 2, 5, 3]);
    expect(beats.map(({ count }) => count)).to.deep.equal([1, 1, 1, 2, 2, 2]);
    expect(beats.every(({ of: all }) => all === 2)).to.be.true;
    expect(beats.map(({ from, to }) => [from, to])).to.deep.include.members([
      [0, 1],
      [1, 1],
      [1, 0],
    ]);
  });

  it('of a repeat without a hold leave it out', () => {
    expect(kinds(of([{ ...hold, hold: 0, times: 1 }]))).to.deep.equal(['into', 'back']);
  });

  it('of both sides take turns, right first', () => {
    expect(
      of([{ ...hold, sides: true }]).flatMap(({ kind, side }) => (kind === 'hold' ? side : [])),
    ).to.deep.equal(['right', 'left', 'right', 'left']);
  });

  it('of one repeat are skipped together', () => {
    const units = of([{ ...hold, sides: true, times: 1 }]).map(({ unit }) => unit);
    expect(units).to.deep.equal([0, 0, 0, 1, 1, 1]);
  });

  it('go through all rounds, with a rest between two and none at the end', () => {
    const beats = of([{ ...hold, times: 1 }], { rounds: 2, rest: 60 });
    expect(kinds(beats)).to.deep.equal(['into', 'hold', 'back', 'rest', 'into', 'hold', 'back']);
    expect(beats[3]!.seconds).to.equal(60);
  });

  it('of a pack wait until it is on, look at the skin on the way, and wait until it is off', () => {
    const [on, run, off] = of([pack]);
    expect([on!.kind, on!.seconds]).to.deep.equal(['wait', undefined]);
    expect([run!.kind, run!.seconds, run!.checks, run!.most]).to.deep.equal(['pack', 900, [300, 600], 1200]);
    expect([off!.kind, off!.seconds]).to.deep.equal(['off', undefined]);
  });

  it('of a pack get shorter by a caution, and by the shortest of several', () => {
    const shorter = { 'x-a': { minutes: 12 }, 'x-b': { minutes: 10, check: 3 } };
    const run = (...cautions: readonly string[]) => of([{ ...pack, shorter }], {}, cautions)[1]!;
    expect(run().seconds).to.equal(900);
    expect(run('x-other').seconds).to.equal(900);
    expect(run('x-a').seconds).to.equal(720);
    expect(run('x-b', 'x-a').seconds).to.equal(600);
    expect(run('x-a', 'x-b').checks).to.deep.equal([180, 360, 540]);
  });

  it('leave out a move with its caution, and are none when all are left out', () => {
    const kept = { ...hold, picture: 'b', times: 1 };
    const moves = [{ ...hold, leftOutBy: ['x-sore'] }, kept];
    expect(new Set(of(moves, {}, ['x-sore']).map(({ picture }) => picture))).to.deep.equal(new Set(['b']));
    expect(of([{ ...hold, leftOutBy: ['x-sore'] }], { rounds: 2, rest: 5 }, ['x-sore'])).to.deep.equal([]);
  });

  it('of breathing fill their minutes', () => {
    const beats = of([{ kind: 'breathing', picture: 'c', in: 5, out: 5, minutes: 3 }]);
    expect(beats.reduce((sum, { seconds = 0 }) => sum + seconds, 0)).to.equal(180);
    expect(kinds(beats.slice(0, 2))).to.deep.equal(['in', 'out']);
  });

  it('need somebody there when they are counted, and not when they only take time', () => {
    const attended = [
      ...of([hold, pack, { kind: 'spell', picture: 'd', seconds: 60 }, { kind: 'wait', picture: 'e' }], {
        rounds: 2,
        rest: 9,
      }),
    ].map((beat) => [beat.kind, isAttended(beat)]);
    expect(Object.fromEntries(attended)).to.deep.equal({
      into: true,
      hold: true,
      back: true,
      rest: true,
      wait: false,
      pack: false,
      off: false,
      spell: false,
    });
  });
});
