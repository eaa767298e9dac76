import { expect } from '@open-wc/testing';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { well } from '../cases/upper-back/conversation.js';
import { smallGuide } from '../guide/small-guide.js';
import { goOn, later } from './returning.js';
import { back, choose, plan, report, start, talk, tryOut } from './talk.js';

describe('check-in', () => {
  it('asks for new signs before anything else, and shows no remedy meanwhile', () => {
    const visit = talk(upperBack).send(start).tell(well).send(report);
    expect(visit.question()).to.equal('signs-since');
    visit.send(plan, tryOut('heat'), choose('heat-or-cold', 'heat'));
    expect(visit.state()).to.equal('checkingIn');
    expect(visit.offered()).to.deep.equal([]);
  });

  it('can be thought better of: back leads to the result from before, as it was', () => {
    for (const answers of [well, { ...well, danger: 'chest' }, { ...well, began: 'comes-back' }]) {
      const visit = talk(upperBack).send(start).tell(answers);
      const { state, assessment } = { state: visit.state(), assessment: visit.assessment() };
      visit.send(report, back);
      expect(visit.state()).to.equal(state);
      expect(visit.assessment()).to.deep.equal(assessment);
      expect(visit.context().journey.checkingIn).to.be.false;
    }
  });

  it('can be thought better of too when it was asked for twice', () => {
    expect(talk(upperBack).send(start).tell(well).send(report, report, back).state()).to.equal('planning');
  });

  it('is not left by going back once something was said in it', () => {
    const visit = later();
    expect(visit.send(back).question()).to.equal('signs-since');
    expect(visit.send(back).question()).to.equal('age');
    expect(visit.offered()).to.deep.equal([]);
  });

  it('asks anew each time', () => {
    const visit = later().answer('trend', 'trend-better');
    expect(visit.state()).to.equal('concluded');
    visit.send(report);
    expect(visit.question()).to.equal('signs-since');
    expect(visit.answer('signs-since', 'none').question()).to.equal('trend');
  });

  it('keeps what was said on the first visit', () => {
    const visit = later({ age: 'age-65' });
    expect(visit.context().journey.answers).to.include({ age: 'age-65' });
    expect(visit.question()).to.equal('trend');
  });

  it('concludes when it is better', () => {
    expect(later().answer('trend', 'trend-better').state()).to.equal('concluded');
  });

  it('goes back to the plan when it is the same, with the next remedy first', () => {
    const visit = talk(upperBack).send(start).tell(well);
    const [first, second] = visit.offered();
    visit.send(tryOut(first!), report);
    goOn(visit, {
      ...well,
      'signs-since': 'none',
      trend: 'trend-same',
      'care-time': 'care-days',
    });
    expect(visit.state()).to.equal('planning');
    expect(visit.offered()[0]).to.equal(second);
    expect(visit.offered().at(-1)).to.equal(first);
  });

  it('sends to a doctor when it is the same after 72 hours, or nobody can say how long', () => {
    for (const time of ['care-3-days', 'care-2-weeks', 'care-6-weeks', 'unsure']) {
      const visit = later().answer('trend', 'trend-same').answer('care-time', time);
      goOn(visit, well);
      expect(visit.state(), time).to.equal('escalated');
      expect(visit.assessment().level, time).to.equal('doctor');
    }
  });

  it('lets someone who is a little better go on until two weeks', () => {
    const levels = ['care-hours', 'care-3-days', 'care-2-weeks', 'care-6-weeks'].map((time) => {
      const visit = later().answer('trend', 'trend-slight').answer('care-time', time);
      goOn(visit, well);
      return visit.assessment().level;
    });
    expect(levels).to.deep.equal(['selfcare', 'selfcare', 'physio', 'doctor']);
  });

  it('sends on after two weeks too when it flared up and settled, for that is not clearly better', () => {
    const visit = later().answer('trend', 'trend-settled');
    goOn(visit, { ...well, 'care-time': 'care-2-weeks' });
    expect(visit.assessment().level).to.be.oneOf(['physio', 'doctor']);
  });

  it('does not take a pull of two weeks ago for one of yesterday', () => {
    const visit = later({ cause: 'pull', began: 'days-2', now: 'swollen' })
      .answer('trend', 'trend-slight')
      .answer('care-time', 'care-2-weeks');
    // Whatever is asked again is answered as it is by now.
    goOn(visit, { ...well, cause: 'pull', began: 'weeks-3', now: 'none' });
    visit.send(plan);
    const rows = visit.assessment().plan?.choices.map(({ row }) => row);
    expect(rows).not.to.include.members(['H1']);
    expect(rows).not.to.include.members(['R1']);
    expect(rows).not.to.include.members(['R1-swollen']);
  });

  it('asks again how the pain is before it shows a plan for it', () => {
    const visit = later({ now: 'over-5' }).answer('trend', 'trend-slight').answer('care-time', 'care-days');
    expect(goOn(visit, well)).to.include('now');
  });

  it('concludes without a plan to go to for someone who may have none', () => {
    const visit = later({ age: 'age-10-15' }).answer('trend', 'trend-better');
    expect(visit.state()).to.equal('concluded');
    expect(visit.send(plan).state()).to.equal('concluded');
    expect(visit.offered()).to.deep.equal([]);
  });

  it('works the same for any guide', () => {
    const adult = { age: 'adult', signs: 'none', cause: 'typing', now: 'none' };
    const visit = talk(smallGuide).tell(adult).send(report).answer('since', 'thumb-worse');
    expect(visit.question()).to.equal('signs');
    goOn(visit, adult);
    expect(visit.assessment().level).to.equal('doctor');
  });
});
