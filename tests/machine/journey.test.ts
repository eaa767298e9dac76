import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { freshJourney, readJourney, withNote, type Journey } from '../../src/machine/journey.js';
import { smallGuide } from '../guide/small-guide.js';
import { back, choose, report, resume, start, talk, tryOut } from './talk.js';

const fresh = freshJourney(smallGuide);
const kept = (parts: Record<string, unknown>): Journey => readJourney(smallGuide, { ...fresh, ...parts });
const adult = { age: 'adult', signs: 'none', cause: 'typing', now: 'none' };

describe('journey · reading', () => {
  it('takes back what was kept', () => {
    const journey: Journey = {
      guide: 'sore-thumb',
      version: '1.0.0',
      answers: { age: 'adult', signs: ['streak', 'numb'] },
      picks: { 'warm-or-cold': 'cold' },
      trials: [{ remedy: 'cold-pack', at: 1_790_000_000_000 }],
      checkingIn: true,
    };
    expect(readJourney(smallGuide, JSON.parse(JSON.stringify(journey)))).to.deep.equal(journey);
  });

  it('begins afresh for another guide, and for another major version', () => {
    const answers = { age: 'adult' };
    expect(kept({ guide: 'sore-toe', answers })).to.deep.equal(fresh);
    for (const version of ['2.0.0', '0.9.0', '10.0.0', '', 'x', undefined, 1])
      expect(kept({ version, answers }), String(version)).to.deep.equal(fresh);
  });

  it('goes on under another minor version, as of the present one', () => {
    for (const version of ['1.0.0', '1.7.3', '1'])
      expect(kept({ version, answers: { age: 'adult' } })).to.deep.equal({
        ...fresh,
        answers: { age: 'adult' },
      });
  });

  it('begins afresh for garbage, without a throw', () => {
    for (const garbage of [
      undefined,
      null,
      0,
      '',
      'journey',
      true,
      [],
      [fresh],
      () => fresh,
      Symbol('x'),
      1n,
    ])
      expect(readJourney(smallGuide, garbage)).to.deep.equal(fresh);
  });

  it('drops the parts that are not what they should be', () => {
    expect(kept({ answers: [], picks: 'warm', trials: {}, checkingIn: 'yes' })).to.deep.equal(fresh);
    const answers = { age: 'adult', signs: [1], cause: null, now: { 0: 'swollen' }, since: ['a', 2] };
    expect(kept({ answers }).answers).to.deep.equal({ age: 'adult' });
    expect(kept({ picks: { a: 'b', c: 1, d: null } }).picks).to.deep.equal({ a: 'b' });
    const trials = [
      { remedy: 'a', at: 1, more: 2 },
      { remedy: 'a' },
      { at: 1 },
      null,
      { remedy: 'a', at: '1' },
    ];
    expect(kept({ trials }).trials).to.deep.equal([{ remedy: 'a', at: 1 }]);
    expect(
      kept({
        trials: [
          { remedy: 'a', at: Number.NaN },
          { remedy: 'b', at: Infinity },
        ],
      }).trials,
    ).to.deep.equal([]);
  });

  it('keeps nothing that it does not know', () => {
    expect(kept({ secret: 'x', at: 'now', begun: true })).to.have.all.keys(fresh);
  });

  it('survives hostile keys, and pollutes nothing', () => {
    const hostile = JSON.parse(`{
      "guide": "sore-thumb", "version": "1.0.0", "checkingIn": true,
      "__proto__": {"polluted": true},
      "answers": {"__proto__": "adult", "constructor": ["adult"], "toString": "adult", "age": "adult"},
      "picks": {"__proto__": "warm", "hasOwnProperty": "cold"},
      "trials": [{"remedy": "__proto__", "at": 1, "__proto__": {"polluted": true}}]
    }`) as unknown;
    const journey = readJourney(smallGuide, hostile);
    expect(({} as Record<string, unknown>)['polluted']).to.be.undefined;
    expect(Object.getPrototypeOf(journey.answers)).to.equal(Object.prototype);
    expect(Object.getPrototypeOf(journey.trials[0])).to.equal(Object.prototype);
    const visit = talk(smallGuide, { journey: hostile });
    expect(visit.state()).to.equal('checkingIn');
    expect(visit.answer('since', 'thumb-same').tell(adult).state()).to.equal('planning');
    expect(visit.context().journey.answers['age']).to.equal('adult');
  });

  it('never throws, whatever was kept, and leads to a place where one can go on', () => {
    const parts = fc.record(
      {
        guide: fc.constantFrom('sore-thumb', 'other'),
        version: fc.constantFrom('1.0.0', '2.0.0', '1.9.9'),
        answers: fc.oneof(
          fc.anything(),
          fc.dictionary(fc.constantFrom(...Object.keys(adult)), fc.anything()),
        ),
        picks: fc.anything(),
        trials: fc.oneof(fc.anything(), fc.array(fc.record({ remedy: fc.string(), at: fc.double() }))),
        checkingIn: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), parts), (journey) => {
        const visit = talk(smallGuide, { journey });
        expect(visit.news).to.deep.equal([]);
        const stuck = visit.question() === undefined && visit.assessment().actions.length === 0;
        expect(stuck).to.be.false;
      }),
      { numRuns: 500 },
    );
  });
});

describe('journey · resuming', () => {
  const visits = {
    'at the welcome': () => talk(smallGuide),
    'half-way': () => talk(smallGuide).tell({ age: 'adult', signs: 'none' }),
    'in a plan, with a pick and a trial': () =>
      talk(smallGuide).tell(adult).send(choose('warm-or-cold', 'cold'), tryOut('cold-pack', 5), back),
    'with an emergency': () => talk(smallGuide).tell({ age: 'adult', signs: 'white' }),
    'with a doctor': () => talk(smallGuide).tell({ ...adult, signs: ['fall', 'bent'] }),
    'in a check-in': () => talk(smallGuide).tell(adult).send(report),
    'worse, and asked again': () => talk(smallGuide).tell(adult).send(report).answer('since', 'thumb-worse'),
    better: () => talk(smallGuide).tell(adult).send(report).answer('since', 'thumb-better'),
  };

  for (const [name, visit] of Object.entries(visits))
    it(`${name} · leads to the same place, in silence`, () => {
      const before = visit();
      const journey: unknown = JSON.parse(JSON.stringify(before.context().journey));
      for (const after of [talk(smallGuide, { journey }), talk(smallGuide).send(resume(journey))]) {
        expect(after.state()).to.equal(before.state());
        expect(after.question()).to.equal(before.question());
        expect(after.assessment()).to.deep.equal(before.assessment());
        expect(after.context().journey).to.deep.equal(before.context().journey);
        expect(after.news).to.deep.equal([]);
      }
    });

  it('comes back to the plan, not into the middle of a trial', () => {
    const { journey } = talk(smallGuide).tell(adult).send(tryOut('warm-soak')).context();
    expect(talk(smallGuide, { journey }).state()).to.equal('planning');
  });

  it('asks again what the guide no longer offers, and goes on from there', () => {
    const journey = { ...fresh, answers: { ...adult, signs: ['old-sign'], gone: 'x' } };
    const visit = talk(smallGuide, { journey });
    expect(visit.question()).to.equal('signs');
    expect(visit.offered()).to.deep.equal([]);
    expect(visit.answer('signs', 'none').state()).to.equal('planning');
  });

  it('never keeps a pick that a caution has closed, nor a trial, as a way to a withheld remedy', () => {
    const journey = {
      ...fresh,
      answers: { ...adult, signs: ['numb'] },
      picks: { 'warm-or-cold': 'warm' },
      trials: [{ remedy: 'warm-soak', at: 1 }],
    };
    const visit = talk(smallGuide, { journey });
    expect(visit.state()).to.equal('planning');
    expect(visit.offered()).not.to.include('warm-soak');
    expect(visit.send(tryOut('warm-soak')).state()).to.equal('planning');
  });

  it('of nonsense leaves the visitor at the welcome, ready to start', () => {
    const visit = talk(smallGuide).tell(adult).send(resume('nonsense'));
    expect(visit.state()).to.equal('welcome');
    expect(visit.send(start).tell(adult).state()).to.equal('planning');
  });
});

describe('journey · what is kept beside the answers', () => {
  const session = { remedy: 'warm-soak', beat: 0, done: 0, checked: 0 };

  it('takes back a session from its very beginning, with when it was seen last', () => {
    expect(kept({ session }).session).to.deep.equal(session);
    expect(kept({ session: { ...session, since: 5, more: 1 } }).session).to.deep.equal({
      ...session,
      since: 5,
    });
    expect(kept({ session: { ...session, since: 'now' } }).session).to.deep.equal(session);
    expect(kept({ session: { ...session, done: -1 } })).not.to.have.property('session');
  });

  it('takes back that what got worse has settled, where it says just that', () => {
    const trial = { remedy: 'warm-soak', at: 1, outcome: 'worse' };
    expect(kept({ heard: 1, trials: [{ ...trial, settled: true }] }).trials).to.deep.equal([
      { ...trial, settled: true },
    ]);
    for (const settled of [false, 'yes', 1])
      expect(kept({ heard: 1, trials: [{ ...trial, settled }] }).trials).to.deep.equal([trial]);
  });

  it('takes back the last day that a calendar has, and none after it', () => {
    expect(kept({ careSince: 8.6e15 }).careSince).to.equal(8.6e15);
    expect(kept({ careSince: 8.6e15 + 2 })).not.to.have.property('careSince');
  });

  it('begins afresh where what was kept throws when it is read', () => {
    const angry = {
      get guide(): string {
        throw new Error('No.');
      },
    };
    expect(readJourney(smallGuide, angry)).to.deep.equal(fresh);
  });

  it('holds the last thousand notes of pain, and drops the first', () => {
    const pains = Array.from({ length: 1000 }, (_, at) => ({ at, score: 1 }));
    const noted = withNote({ ...fresh, pains }, { at: 1000, score: 2 });
    expect(noted.pains).to.have.length(1000);
    expect(noted.pains?.[0]).to.deep.equal({ at: 1, score: 1 });
    expect(noted.pains?.at(-1)).to.deep.equal({ at: 1000, score: 2 });
  });
});
