import { expect } from '@open-wc/testing';
import type { Answers } from '../../src/guide/guide.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { well } from '../cases/conversation.js';
import { smallGuide } from '../guide/small-guide.js';
import { list, one, tiny } from '../guide/tiny.js';
import { back, change, choose, plan, report, start, talk, tryOut } from './talk.js';

const screening = ['danger', 'nerves', 'happened', 'pattern', 'health'];

/** A first visit that ended, and the visitor come back. */
const later = (answers: Answers = {}, region?: string) =>
  talk(upperBack, { region })
    .send(start)
    .tell({ ...well, ...answers })
    .send(report)
    .answer('signs-since', 'none');

/** Answers whatever is asked on the way to a result, and tells what was asked. */
function goOn(visit: ReturnType<typeof talk>, answers: Answers): string[] {
  const asked: string[] = [];
  for (let question = visit.question(); question !== undefined; question = visit.question()) {
    if (asked.includes(question)) throw new Error(`${question} is asked again`);
    asked.push(question);
    visit.answer(question, answers[question]);
  }
  return asked;
}

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

  it('tells help at once for a new sign, whatever the trend would have been', () => {
    for (const [sign, level] of [
      ['since-heart', 'emergency'],
      ['since-legs', 'emergency'],
      ['since-head', 'emergency'],
      ['since-worst', 'emergency'],
      ['since-medicine', 'emergency'],
      ['since-fever', 'urgent'],
      ['since-skin', 'urgent'],
      ['since-arm', 'urgent'],
      ['since-severe', 'urgent'],
      ['since-pattern', 'urgent'],
      ['since-fall', 'urgent'],
      ['since-illness', 'urgent'],
      ['since-pregnancy', 'emergency'],
      ['unsure', 'urgent'],
    ] as const) {
      const visit = talk(upperBack).send(start).tell(well).send(report).answer('signs-since', sign);
      expect(visit.state(), sign).to.equal('escalated');
      expect(visit.assessment().level, sign).to.equal(level);
      expect(visit.send(plan).state(), sign).to.equal('escalated');
    }
  });

  it('asks all the questions about warning signs again, before anything else, when it is worse', () => {
    for (const trend of ['trend-worse', 'trend-new']) {
      const visit = later().answer('trend', trend);
      const asked: (string | undefined)[] = [];
      for (let n = 0; n < screening.length; n += 1) {
        asked.push(visit.question());
        visit.send(plan, tryOut('heat'));
        expect(visit.offered()).to.deep.equal([]);
        visit.answer(visit.question()!, 'none');
      }
      expect(asked).to.deep.equal(screening);
      expect(goOn(visit, well)).to.include('now');
      expect(visit.state()).to.equal('escalated');
      expect(visit.assessment().level).to.equal('doctor');
    }
  });

  it('asks them again too when "the same" is changed to "worse"', () => {
    const visit = later().answer('trend', 'trend-slight').answer('care-time', 'care-days');
    visit.send(change('trend')).answer('trend', 'trend-worse');
    expect(visit.question()).to.equal('danger');
    visit.send(back).answer('trend', 'trend-slight');
    // What was taken back stays so: the flags are asked all the same.
    expect(visit.question()).to.equal('danger');
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

  it('adds a new sign to what was said before: steady pain, an infection risk and now a weak arm', () => {
    const visit = talk(upperBack)
      .send(start)
      .tell({ ...well, pattern: 'steady', health: 'infection-risk' })
      .send(report)
      .answer('signs-since', 'since-arm');
    goOn(visit, { ...well, trend: 'trend-same', 'care-time': 'care-days' });
    expect(visit.assessment().level).to.equal('emergency');
  });

  it('never concludes as better what an emergency sign stands against', () => {
    const visit = talk(upperBack)
      .send(start)
      .tell({ ...well, danger: 'chest' });
    visit.send(report).answer('signs-since', 'none').answer('trend', 'trend-better');
    expect(visit.state()).to.equal('escalated');
    expect(visit.assessment().level).to.equal('emergency');
  });

  it('still sends a new pain in the UK to be seen when it is better, with comfort measures beside', () => {
    const visit = later({}, 'GB').answer('trend', 'trend-better');
    expect(visit.state()).to.equal('escalated');
    expect(visit.assessment().level).to.equal('urgent');
    expect(visit.send(plan).state()).to.equal('planning');
  });

  it('concludes without a plan to go to for someone who may have none', () => {
    const visit = later({ age: 'age-10-15' }).answer('trend', 'trend-better');
    expect(visit.state()).to.equal('concluded');
    expect(visit.send(plan).state()).to.equal('concluded');
    expect(visit.offered()).to.deep.equal([]);
  });

  it('never concludes as better while a question about warning signs is open', () => {
    const early = talk(upperBack).send(report).tell({ age: 'age-16-49', 'signs-since': 'none' });
    expect(early.answer('trend', 'trend-better').state()).to.equal('screening');
    const mended = later().answer('trend', 'trend-worse').send(back).answer('trend', 'trend-better');
    expect(mended.state()).to.equal('screening');
    expect(mended.news.at(-1)?.type).to.equal('answered');
  });

  it('never concludes as better while an urgent flag stands', () => {
    const visit = later().answer('trend', 'trend-worse').answer('danger', ['effort', 'effort-settled']);
    visit.send(change('trend')).answer('trend', 'trend-better');
    expect(visit.state()).not.to.equal('concluded');
    goOn(visit, well);
    expect(visit.state()).to.equal('escalated');
    expect(visit.assessment().level).to.equal('urgent');
  });

  it('takes "worse" for worse, though a fact of the better answer stands already', () => {
    const guide = tiny({
      questions: [
        one('age', [{ id: 'grown', sets: ['fine'] }], { phase: 'welcome' }),
        one(
          'since',
          [
            { id: 'up', sets: ['fine'], trend: 'better' },
            { id: 'down', trend: 'worse' },
          ],
          { phase: 'checking-in' },
        ),
        list('signs', ['sign']),
      ],
    });
    const visit = talk(guide).tell({ age: 'grown', signs: 'none' }).send(report).answer('since', 'down');
    expect(visit.state()).to.equal('screening');
  });

  it('works the same for any guide', () => {
    const adult = { age: 'adult', signs: 'none', cause: 'typing', now: 'none' };
    const visit = talk(smallGuide).tell(adult).send(report).answer('since', 'thumb-worse');
    expect(visit.question()).to.equal('signs');
    goOn(visit, adult);
    expect(visit.assessment().level).to.equal('doctor');
  });
});
