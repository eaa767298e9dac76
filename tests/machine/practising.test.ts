import { expect } from '@open-wc/testing';
import type { Answers } from '../../src/guide/guide.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { freshJourney, type KeptSession } from '../../src/machine/journey.js';
import { well } from '../cases/upper-back/conversation.js';
import {
  back,
  configure,
  done,
  markOf,
  note,
  plan,
  practise,
  report,
  restart,
  resume,
  start,
  talk,
  tell,
  tryOut,
} from './talk.js';

const STRETCH = 'stretch-scapular-squeeze';
const mark = markOf(STRETCH);
const kept: KeptSession = mark.session;

const planned = () => talk(upperBack).send(start).tell(well);
const trying = () => planned().send(tryOut(STRETCH));
const practising = () => trying().send(practise);
const journeyOf = (answers: Answers, session: unknown) => ({ ...freshJourney(upperBack), answers, session });

describe('a guided session, in the conversation', () => {
  it('begins from what is being tried, and from nowhere else', () => {
    expect(practising().state()).to.equal('practising');
    for (const visit of [talk(upperBack), planned(), trying().send(done)])
      expect(visit.send(practise).state()).to.not.equal('practising');
  });

  it('is a child of the conversation, and is stopped with whatever leaves it', () => {
    for (const leave of [back, plan, done, tell('worse'), restart, report, configure('GB', 'medicine')]) {
      const visit = practising();
      const { session } = visit.context();
      expect(session!.getSnapshot().status).to.equal('active');
      visit.send(leave);
      expect(visit.state(), leave.type).to.not.equal('practising');
      expect(session!.getSnapshot().status, leave.type).to.equal('stopped');
      expect(visit.context().session, leave.type).to.equal(undefined);
    }
  });

  it('that is over asks how it is now', () => {
    const visit = practising();
    const { session } = visit.context();
    session!.send({ type: 'go', at: 0 });
    session!.send({ type: 'skip', at: 0 });
    session!.send({ type: 'skip', at: 0 });
    expect(visit.state()).to.equal('telling');
    expect(visit.context().trying).to.equal(STRETCH);
  });

  it('with something wrong leads to the warning signs in short form', () => {
    const visit = practising().send(tell('worse'));
    expect(visit.state()).to.equal('checkingIn');
    expect(visit.question()).to.equal('signs-since');
  });

  it('tells the page nothing', () => {
    const visit = trying();
    const before = visit.news.length;
    visit.send(practise, mark, done);
    expect(visit.news).to.have.length(before);
  });
});

describe('a session that is kept', () => {
  it('stands in the journey while it goes, and not after', () => {
    const visit = practising().send(mark);
    expect(visit.context().journey.session).to.deep.equal(kept);
    expect(visit.send(back).context().journey.session).to.equal(undefined);
  });

  it('is only that of what is being done', () => {
    const other = { type: 'mark', session: { ...kept, remedy: 'heat' } } as const;
    expect(practising().send(other).context().journey.session).to.equal(undefined);
    expect(trying().send(mark).context().journey.session).to.equal(undefined);
  });

  it('is gone on with at what was being done', () => {
    const visit = talk(upperBack, { journey: journeyOf(well, kept) });
    expect(visit.state()).to.equal('trying');
    expect(visit.context().trying).to.equal(STRETCH);
    expect(visit.send({ ...practise, place: kept }).state()).to.equal('practising');
    expect(visit.context().session!.getSnapshot().context.beat).to.equal(1);
  });

  it('is not gone on with after it was left, nor in circles', () => {
    const visit = talk(upperBack, { journey: journeyOf(well, kept) });
    expect(visit.send(back).state()).to.equal('planning');
    expect(visit.send({ type: 'configure', region: 'GB', without: [] }).state()).to.not.equal('trying');
    const worse = talk(upperBack, { journey: journeyOf(well, kept) }).send(tell('worse'));
    expect(worse.tell({ 'signs-since': 'none' }).state()).to.equal('planning');
  });

  it('of what is no longer offered is never shown', () => {
    const warned = { ...well, danger: ['chest'] };
    expect(talk(upperBack, { journey: journeyOf(warned, kept) }).state()).to.equal('escalated');
    const hurts = { ...well, now: ['over-5'] };
    const flared = talk(upperBack, { journey: journeyOf(hurts, kept) });
    expect(flared.offered()).to.not.include(STRETCH);
    expect(flared.state()).to.equal('planning');
    expect(
      talk(upperBack)
        .send(resume(journeyOf(well, { ...kept, remedy: 'gone' })))
        .state(),
    ).to.equal('planning');
  });

  for (const nonsense of [
    7,
    'x',
    [],
    {},
    { ...kept, beat: -1 },
    { ...kept, beat: 1.5 },
    { ...kept, done: -5 },
    { ...kept, done: Infinity },
    { ...kept, checked: 'no' },
    { ...kept, remedy: 7 },
  ])
    it(`is dropped where it is ${JSON.stringify(nonsense)}`, () => {
      const visit = talk(upperBack, { journey: journeyOf(well, nonsense) });
      expect(visit.state()).to.equal('planning');
      expect(visit.context().journey.session).to.equal(undefined);
    });
});

describe('how much it hurts', () => {
  it('is noted on a plan, oldest first', () => {
    const visit = planned().send(note(4, 1), note(3, 2));
    expect(visit.state()).to.equal('planning');
    expect(visit.context().journey.pains).to.deep.equal([
      { at: 1, score: 4 },
      { at: 2, score: 3 },
    ]);
  });

  it('is not noted before there is a result, nor when it is no score', () => {
    expect(talk(upperBack).send(start, note(4)).context().journey.pains).to.equal(undefined);
    for (const score of [-1, 11, 2.5, NaN])
      expect(planned().send(note(score)).context().journey.pains, String(score)).to.equal(undefined);
    expect(planned().send({ type: 'note', score: 4, at: NaN }).context().journey.pains).to.equal(undefined);
  });

  it('of 8 or more asks for the warning signs again, and shows no plan before they are answered', () => {
    const visit = planned().send(note(8));
    expect(visit.question()).to.equal('signs-since');
    expect(visit.offered()).to.deep.equal([]);
    expect(visit.tell({ 'signs-since': ['since-severe'] }).state()).to.equal('escalated');
    expect(visit.assessment().level).to.equal('urgent');
  });

  it('that has risen by more than 2 since the last note asks for them too', () => {
    expect(planned().send(note(1), note(4)).question()).to.equal('signs-since');
    expect(planned().send(note(2), note(4)).state()).to.equal('planning');
  });

  it('right after trying is kept with what was said, and a rise goes before it', () => {
    const same = trying().send(done, tell('same', 4));
    expect(same.state()).to.equal('planning');
    expect(same.context().journey.pains!.map(({ score }) => score)).to.deep.equal([4]);
    for (const outcome of ['better', 'same'] as const) {
      const risen = trying().send(done, tell(outcome, 9));
      expect(risen.question(), outcome).to.equal('signs-since');
      expect(risen.context().journey.trials.at(-1)!.outcome).to.equal('worse');
      expect(risen.context().journey.pains!.map(({ score }) => score)).to.deep.equal([9]);
    }
  });

  it('right after trying counts against what was noted before', () => {
    expect(planned().send(note(3), tryOut(STRETCH), done, tell('same', 6)).question()).to.equal(
      'signs-since',
    );
    expect(planned().send(note(6), tryOut(STRETCH), done, tell('same', 7)).state()).to.equal('planning');
  });

  it('comes back with a kept journey: what is no note is dropped, and of too many the last are kept', () => {
    const pains = [
      { at: 1, score: 4 },
      { at: 2, score: 40 },
      'x',
      { score: 3 },
      { at: 3, score: 5, more: true },
    ];
    const visit = talk(upperBack, { journey: { ...freshJourney(upperBack), answers: well, pains } });
    expect(visit.context().journey.pains).to.deep.equal([
      { at: 1, score: 4 },
      { at: 3, score: 5 },
    ]);
    const many = Array.from({ length: 5000 }, (_, at) => ({ at, score: 1 }));
    const { journey } = talk(upperBack, { journey: { ...freshJourney(upperBack), pains: many } }).context();
    expect(journey.pains).to.have.length(1000);
    expect(journey.pains!.at(-1)!.at).to.equal(4999);
  });
});
