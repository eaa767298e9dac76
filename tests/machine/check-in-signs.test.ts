import { expect } from '@open-wc/testing';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { well } from '../cases/upper-back/conversation.js';
import { list, one, tiny } from '../guide/tiny.js';
import { goOn, later } from './returning.js';
import { back, change, plan, report, start, talk, tryOut } from './talk.js';

const screening = ['danger', 'nerves', 'happened', 'pattern', 'health'];

describe('check-in · warning signs', () => {
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
});
