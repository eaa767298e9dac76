import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createActor } from 'xstate';
import type { Move } from '../../src/guide/guide.js';
import { beatsOf } from '../../src/guide/session.js';
import {
  exerciseMachine,
  looksDue,
  passed,
  type ExerciseEvent,
  type ExerciseNews,
  type SessionPlace,
} from '../../src/machine/exercise-machine.js';

const hold: Move = { kind: 'hold', picture: 'a', hold: 5, times: 2, into: 2, back: 3 };
const pack: Move = { kind: 'pack', picture: 'p', minutes: 15, check: 5, most: 20 };
const MINUTE = 60_000;

/** A session under way, at a time that the test tells. */
function session(moves: readonly Move[], place?: SessionPlace) {
  const beats = beatsOf({ pictures: [], moves }, []);
  const actor = createActor(exerciseMachine, { input: { beats, ...(place && { place }) } });
  const news: ExerciseNews[] = [];
  actor.on('*', (told) => news.push(told));
  actor.start();
  let time = 0;
  const going = {
    news,
    state: () => actor.getSnapshot().value,
    context: () => actor.getSnapshot().context,
    beat: () => beats[actor.getSnapshot().context.beat],
    passed: () => passed(actor.getSnapshot().context, time),
    send: (type: ExerciseEvent['type']) => {
      actor.send({ type, at: time });
      return going;
    },
    /** Time goes by while somebody looks on, with a tick in each second. */
    wait: (seconds: number) => {
      for (let second = 0; second < seconds; second += 1) {
        time += 1000;
        actor.send({ type: 'tick', at: time });
      }
      return going;
    },
    /** Time goes by, and only then there is a tick. */
    sleep: (milliseconds: number) => {
      time += milliseconds;
      actor.send({ type: 'tick', at: time });
      return going;
    },
  };
  return going;
}

describe('a session', () => {
  it('waits until it is started, and tells of its first beat', () => {
    const visit = session([hold]).wait(30);
    expect(visit.state()).to.equal('ready');
    expect(visit.news).to.deep.equal([]);
    visit.send('go');
    expect(visit.state()).to.equal('running');
    expect(visit.news).to.deep.equal([{ type: 'beat', beat: 0 }]);
  });

  it('goes through every beat in its time, tells of each once, and ends', () => {
    const visit = session([hold]).send('go');
    const seen: string[] = [];
    for (let second = 0; second < 20; second += 1) {
      seen.push(visit.beat()!.kind);
      visit.wait(1);
    }
    const turn = [
      ...Array<string>(2).fill('into'),
      ...Array<string>(5).fill('hold'),
      ...Array<string>(3).fill('back'),
    ];
    expect(seen).to.deep.equal([...turn, ...turn]);
    expect(visit.state()).to.equal('done');
    expect(visit.news.map((told) => (told.type === 'beat' ? told.beat : told.type))).to.deep.equal([
      0, 1, 2, 3, 4, 5, 6,
    ]);
  });

  it('does not end early or late by more than a tick, whenever the ticks come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 5, maxLength: 60 }), (steps) => {
        const visit = session([hold]).send('go');
        let total = 0;
        for (const step of steps) {
          visit.sleep(step);
          total += step;
          expect(visit.state() === 'done').to.equal(total >= 20_000);
        }
      }),
    );
  });

  it('stands still while it is paused, and goes on from there', () => {
    const visit = session([hold]).send('go').wait(3).send('pause').wait(500);
    expect([visit.state(), visit.beat()!.kind, visit.passed()]).to.deep.equal(['paused', 'hold', 1000]);
    visit.send('go').wait(4);
    expect(visit.beat()!.kind).to.equal('back');
  });

  it('skips one repeat at a time, running or paused, and ends after the last', () => {
    const visit = session([hold]).send('go').wait(3).send('skip');
    expect([visit.beat()!.count, visit.beat()!.kind, visit.passed()]).to.deep.equal([2, 'into', 0]);
    visit.send('pause').send('skip');
    expect(visit.state()).to.equal('done');
  });

  it('that is counted waits where somebody was last there', () => {
    const visit = session([hold])
      .send('go')
      .wait(3)
      .sleep(10 * MINUTE);
    expect([visit.state(), visit.beat()!.kind, visit.passed()]).to.deep.equal(['paused', 'hold', 1000]);
    expect(visit.context().away).to.be.true;
    visit.send('go');
    expect(visit.context().away).to.be.false;
    expect(visit.news.at(-1)).to.deep.equal({ type: 'beat', beat: 1 });
  });

  it('of which the page was slow by some seconds goes on', () => {
    const visit = session([hold]).send('go').sleep(9000);
    expect([visit.state(), visit.beat()!.kind]).to.deep.equal(['running', 'back']);
  });
});

describe('a pack', () => {
  const packOn = () => session([pack]).send('go').send('next');

  it('is timed from when it is on', () => {
    const visit = session([pack]).send('go').wait(90);
    expect(visit.beat()!.kind).to.equal('wait');
    visit.send('next').wait(60);
    expect([visit.beat()!.kind, visit.passed()]).to.deep.equal(['pack', MINUTE]);
  });

  it('asks to look at the skin after 5 and 10 minutes, and its clock goes on', () => {
    const visit = packOn().wait(299);
    expect(visit.news.filter(({ type }) => type === 'look')).to.have.length(0);
    visit.wait(1);
    expect(visit.news.filter(({ type }) => type === 'look')).to.have.length(1);
    expect(looksDue(visit.beat()!, visit.passed())).to.equal(1);
    expect(visit.context().checked).to.equal(0);
    visit.send('checked').wait(300);
    expect(visit.context().checked).to.equal(1);
    expect(visit.news.filter(({ type }) => type === 'look')).to.have.length(2);
    expect(visit.passed()).to.equal(10 * MINUTE);
  });

  it('is to come off after 15 minutes, whether anybody looked or not, and says so until it is off', () => {
    const visit = packOn().wait(900);
    expect(visit.beat()!.kind).to.equal('off');
    visit.wait(60);
    expect([visit.state(), visit.beat()!.kind, visit.passed()]).to.deep.equal(['running', 'off', MINUTE]);
    visit.send('next');
    expect(visit.state()).to.equal('done');
  });

  it('counts the time for which nobody was there: the skin does not wait', () => {
    const visit = packOn()
      .wait(10)
      .sleep(6 * MINUTE);
    expect([visit.state(), visit.beat()!.kind, visit.passed()]).to.deep.equal(['running', 'pack', 370_000]);
    expect(looksDue(visit.beat()!, visit.passed())).to.equal(1);
    visit.sleep(30 * MINUTE);
    expect(visit.beat()!.kind).to.equal('off');
    // Over by 21 minutes and 10 seconds.
    expect(visit.passed()).to.equal(1_270_000);
  });

  it('tells of what is to be done now, and not of all that was slept through', () => {
    const visit = packOn();
    const before = visit.news.length;
    visit.sleep(40 * MINUTE);
    expect(visit.news.slice(before)).to.deep.equal([{ type: 'beat', beat: 2 }]);
  });

  it('can’t be said to be off before it is time, or on twice', () => {
    const visit = packOn().wait(5).send('next');
    expect(visit.beat()!.kind).to.equal('pack');
  });

  it('is right to the millisecond after 20 minutes, however the ticks came', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400_000 }), { minLength: 1, maxLength: 40 }),
        (steps) => {
          const visit = packOn();
          let total = 0;
          for (const step of steps) visit.sleep((total += step) - (total - step));
          const on = visit.beat()!.kind === 'off' ? 900_000 + visit.passed() : visit.passed();
          expect(on).to.equal(total);
        },
      ),
    );
  });
});

describe('a session that was closed', () => {
  it('goes on where it stood, when it is told to', () => {
    const visit = session([hold], { beat: 1, done: 2000, checked: 0 });
    expect([visit.state(), visit.beat()!.kind, visit.passed()]).to.deep.equal(['paused', 'hold', 2000]);
    visit.send('go').wait(3);
    expect(visit.beat()!.kind).to.equal('back');
  });

  it('with more time passed than there was left is further on', () => {
    const visit = session([pack], { beat: 1, done: 25 * MINUTE, checked: 2 })
      .send('go')
      .sleep(1);
    expect(visit.beat()!.kind).to.equal('off');
  });

  it('at a place that there is no longer is over', () => {
    expect(session([hold], { beat: 99, done: 0, checked: 0 }).state()).to.equal('done');
  });
});

describe('a session · what is skipped, kept or left', () => {
  const wait: Move = { kind: 'pack', picture: 'p', minutes: 1, check: 5, most: 20 };

  it('tells of the beat that comes after one without a time', () => {
    const visit = session([{ kind: 'wait', picture: 'a' }, hold])
      .send('go')
      .send('next');
    expect(visit.news.at(-1)).to.deep.equal({ type: 'beat', beat: visit.context().beat });
    expect(visit.context().beat).to.equal(1);
  });

  it('tells of the beat that comes after a skip, and nothing else', () => {
    const visit = session([hold]).send('go').send('skip');
    expect(visit.news).to.deep.equal([
      { type: 'beat', beat: 0 },
      { type: 'beat', beat: visit.context().beat },
    ]);
  });

  it('that was skipped on while paused is still paused: no time passes', () => {
    const visit = session([hold]).send('go').wait(1).send('pause').send('skip').wait(20);
    expect([visit.state(), visit.passed()]).to.deep.equal(['paused', 0]);
    expect(visit.context().since).to.be.undefined;
  });

  it('that waited for nobody is no longer left once somebody skips', () => {
    const visit = session([hold])
      .send('go')
      .wait(3)
      .sleep(10 * MINUTE)
      .send('skip');
    expect([visit.state(), visit.context().away]).to.deep.equal(['paused', false]);
    expect(session([hold]).context().away).to.be.false;
  });

  it('of which nothing was heard for just ten seconds goes on, and for a moment longer waits', () => {
    expect(session([hold]).send('go').sleep(10_000).state()).to.equal('running');
    expect(session([hold]).send('go').sleep(10_001).state()).to.equal('paused');
  });

  it('goes on in a pause where anything of it was done, and from its beginning otherwise', () => {
    for (const [beat, done, state] of [
      [0, 0, 'ready'],
      [1, 0, 'paused'],
      [0, 500, 'paused'],
    ] as const)
      expect(session([hold, wait], { beat, done, checked: 0 }).state(), `${beat}, ${done}`).to.equal(state);
  });
});
