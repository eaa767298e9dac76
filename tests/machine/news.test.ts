import { expect } from '@open-wc/testing';
import type { Answers } from '../../src/guide/guide.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { smallGuide } from '../guide/small-guide.js';
import {
  back,
  change,
  choose,
  configure,
  plan,
  report,
  restart,
  resume,
  start,
  talk,
  tryOut,
} from './talk.js';

const adult = { age: 'adult', signs: 'none', cause: 'typing', now: 'none' };
const told = (visit: ReturnType<typeof talk>) =>
  visit.news.map((news) => ('question' in news ? `${news.type} ${news.question}` : news.type));

describe('guide machine · news', () => {
  it('comes once for each thing that happens, in order', () => {
    const visit = talk(smallGuide).send(start).tell(adult);
    expect(visit.news).to.deep.equal([
      { type: 'started' },
      { type: 'answered', question: 'age', value: 'adult' },
      { type: 'answered', question: 'signs', value: ['none'] },
      { type: 'answered', question: 'cause', value: ['typing'] },
      { type: 'answered', question: 'now', value: ['none'] },
      { type: 'concluded', level: 'selfcare' },
      { type: 'finished' },
    ]);
  });

  it('tells the start once: with the first answer, where the welcome asks something', () => {
    expect(told(talk(smallGuide).send(start, start))).to.deep.equal([]);
    expect(told(talk(smallGuide).send(start).answer('age', 'adult').send(start))).to.deep.equal([
      'started',
      'answered age',
    ]);
    const visit = talk(smallGuide).tell(adult);
    const before = told(visit);
    expect(told(visit.send(change('age'), start))).to.deep.equal(before);
  });

  it('tells the start once: when the visitor starts, where the welcome asks nothing', () => {
    const visit = talk({ ...smallGuide, questions: smallGuide.questions.slice(1) });
    expect(told(visit.send(start, start, back, start).answer('signs', 'none'))).to.deep.equal([
      'started',
      'answered signs',
    ]);
  });

  it('names the level of help, after the answer that called for it', () => {
    expect(talk(smallGuide).tell({ age: 'adult', signs: 'white' }).news.slice(-3)).to.deep.equal([
      { type: 'answered', question: 'signs', value: ['white'] },
      { type: 'escalated', level: 'emergency' },
      { type: 'finished' },
    ]);
    const doctor = talk(smallGuide).tell({ ...adult, signs: ['fall', 'bent'] });
    expect(doctor.news.at(-2)).to.deep.equal({ type: 'escalated', level: 'doctor' });
  });

  it('names the answer as the guide keeps it', () => {
    const visit = talk(smallGuide).tell({ age: 'adult', signs: ['numb', 'nonsense', 'streak'] });
    expect(visit.news).to.deep.include({ type: 'answered', question: 'signs', value: ['streak', 'numb'] });
  });

  it('tells the end of a check-in', () => {
    const visit = talk(smallGuide).tell(adult).send(report);
    const before = visit.news.length;
    visit.answer('since', 'thumb-better');
    expect(visit.news.slice(before)).to.deep.equal([
      { type: 'answered', question: 'since', value: 'thumb-better' },
      { type: 'concluded', level: 'selfcare' },
      { type: 'finished' },
    ]);
  });

  it('tells the answer that set the whole screening going again, and no end', () => {
    const visit = talk(smallGuide).tell(adult).send(report);
    const before = visit.news.length;
    visit.answer('since', 'thumb-worse');
    expect(visit.news.slice(before)).to.deep.equal([
      { type: 'answered', question: 'since', value: 'thumb-worse' },
    ]);
  });

  it('does not come for an answer that is refused', () => {
    const visit = talk(smallGuide).answer('now', 'none').answer('age', 'nonsense');
    expect(told(visit)).to.deep.equal([]);
  });

  it('does not come for looking back, looking at the plan, a choice, a trial or a setting', () => {
    const visit = talk(smallGuide).tell(adult);
    const before = told(visit);
    visit.send(
      choose('warm-or-cold', 'cold'),
      tryOut('cold-pack'),
      plan,
      back,
      configure('GB'),
      change('age'),
    );
    expect(told(visit)).to.deep.equal(before);
  });

  it('tells a restart, and the start after it again', () => {
    const visit = talk(smallGuide).tell({ age: 'adult' }).send(restart).tell({ age: 'adult' });
    expect(told(visit)).to.deep.equal(['started', 'answered age', 'restarted', 'started', 'answered age']);
  });

  it('does not come for a kept journey, at the beginning or later', () => {
    const visits: Answers[] = [{ age: 'adult' }, adult, { age: 'adult', signs: 'white' }];
    for (const answers of visits) {
      const { journey } = talk(smallGuide).tell(answers).context();
      expect(talk(smallGuide, { journey }).news).to.deep.equal([]);
      expect(talk(smallGuide).send(resume(journey)).news).to.deep.equal([]);
    }
    expect(talk(upperBack, { journey: { guide: 'nonsense' } }).news).to.deep.equal([]);
  });

  it('tells the end again when an answer is mended', () => {
    const visit = talk(smallGuide).tell({ age: 'adult', signs: 'white' }).send(back);
    const before = visit.news.length;
    visit.answer('signs', ['white', 'numb']);
    expect(visit.news.slice(before).map(({ type }) => type)).to.deep.equal([
      'answered',
      'escalated',
      'finished',
    ]);
  });

  it('says of a check-in that went better that it is concluded, though a doctor is still to see it', () => {
    const visit = talk(smallGuide)
      .send(start)
      .tell({ ...adult, signs: ['fall', 'bent'] });
    visit.send(report).answer('since', 'thumb-better');
    expect(visit.state()).to.equal('concluded');
    expect(visit.news.slice(-2)).to.deep.equal([
      { type: 'concluded', level: 'doctor' },
      { type: 'finished' },
    ]);
  });
});
