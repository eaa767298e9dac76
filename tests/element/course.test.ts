import { expect } from '@open-wc/testing';
import { clock } from '../../src/element/clock.js';
import { courseLanguages } from '../../src/element/messages/course-languages.js';
import { plans, replace, resume, resumePlan, returns, ways, written, type Visitor } from './harness.js';

const DAY = 24 * 60 * 60 * 1000;
const NOW = new Date(2026, 10, 20, 12).getTime();
const dayOf = (time: number): string => new Intl.DateTimeFormat('sv').format(time);

const pains = (...scores: readonly number[]) =>
  scores.map((score, index) => ({ at: NOW - (scores.length - 1 - index) * DAY, score }));

const shown = (visitor: Visitor): Promise<void> =>
  visitor.until(() => visitor.has('course'), 'how the pain went');

/** The rows of the table, newest first, as a reader meets them. */
const rowsOf = (visitor: Visitor): readonly (readonly [day: string, score: string])[] =>
  [...visitor.part('course').querySelectorAll('tbody tr')].map((row) => [
    row.querySelector('time')!.dateTime.slice(0, 10),
    row.querySelector('td')!.textContent.trim(),
  ]);

describe('how the pain went', () => {
  beforeEach(() => replace(clock, 'now', () => NOW));

  it('is shown on a plan, on a result that can wait and when it got better', async () => {
    const back = { checkingIn: true, checkedAt: NOW, pains: pains(7, 4) };
    for (const visitor of [
      await resumePlan(plans.desk, {}, { pains: pains(7, 4) }),
      await resume(returns.threeDays, {}, back),
      await resume(returns.better, {}, back),
    ]) {
      await shown(visitor);
      expect(rowsOf(visitor)).to.deep.equal([
        [dayOf(NOW), '4'],
        [dayOf(NOW - DAY), '7'],
      ]);
    }
  });

  it('is not shown beside help that is needed today', async () => {
    for (const name of ['emergency', 'urgent', 'britain'] as const) {
      const visitor = await resume(ways[name].answers, { region: ways[name].region }, { pains: pains(7, 4) });
      expect(visitor.screen).to.equal('escalated');
      expect(visitor.has('course')).to.be.false;
    }
  });

  it('needs two notes, and asks for nothing before', async () => {
    let asked = 0;
    const load = courseLanguages['en']!;
    replace(courseLanguages as Record<string, typeof load>, 'en', () => {
      asked += 1;
      return load();
    });
    const visitor = await resumePlan(plans.desk, {}, { pains: pains(7) });
    expect(visitor.has('course')).to.be.false;
    expect(asked).to.equal(0);
    visitor.element.journey = { ...visitor.element.journey!, pains: pains(7, 5) };
    await shown(visitor);
    expect(asked).to.equal(1);
  });

  it('comes as soon as a second note is made', async () => {
    const visitor = await resumePlan(plans.desk, {}, { pains: pains(7, 5).slice(0, 1) });
    visitor
      .all('input')
      .find(({ name, value }) => name === 'pain' && value === '3')!
      .click();
    await visitor.press('note-pain');
    await shown(visitor);
    expect(rowsOf(visitor).map(([, score]) => score)).to.deep.equal(['3', '7']);
  });

  it('is a picture whose name says first, last and lowest, as the words beside it do', async () => {
    const visitor = await resumePlan(plans.desk, {}, { pains: pains(8, 2, 5) });
    await shown(visitor);
    const picture = visitor.part('course').querySelector('svg')!;
    expect(picture.getAttribute('role')).to.equal('img');
    const name = picture.getAttribute('aria-label')!;
    const words = visitor.part('course').querySelector('p')!.textContent.trim();
    expect(words.match(/\d+/g)).to.deep.equal(['8', '5', '2']);
    expect(name).to.include(words);
    expect(picture.querySelectorAll('.note-dot')).to.have.length(3);
  });

  it('lists every note, the newest first, and the older ones folded away', async () => {
    const scores = [9, 8, 7, 6, 5, 4, 3, 2, 1];
    const visitor = await resumePlan(plans.desk, {}, { pains: pains(...scores) });
    await shown(visitor);
    expect(rowsOf(visitor).map(([, score]) => Number(score))).to.deep.equal([...scores].reverse());
    const folded = visitor.part('course').querySelector('details')!;
    expect(folded.open).to.be.false;
    expect(folded.querySelectorAll('tbody tr').length).to.be.within(1, scores.length - 2);
  });

  it('tells the hour of notes that share a day, and what was tried before one', async () => {
    const visitor = await resumePlan(
      plans.desk,
      {},
      {
        pains: [
          { at: NOW - 2 * 60 * 60 * 1000, score: 6 },
          { at: NOW, score: 4 },
        ],
        trials: [{ remedy: 'heat', at: NOW - 60 * 60 * 1000 }],
      },
    );
    await shown(visitor);
    const [last, first] = [...visitor.part('course').querySelectorAll('tbody tr')];
    expect(last!.querySelector('time')!.textContent).to.not.equal(first!.querySelector('time')!.textContent);
    expect(last!.querySelectorAll('td')[1]!.textContent.trim()).to.not.equal('');
    expect(first!.querySelectorAll('td')[1]!.textContent.trim()).to.equal('');
  });

  it('draws a thousand notes as one line, and lists them all', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({ at: NOW - index * DAY, score: index % 11 }));
    const visitor = await resumePlan(plans.desk, {}, { pains: many.reverse() });
    await shown(visitor);
    expect(visitor.part('course').querySelectorAll('.note-dot')).to.have.length(1);
    expect(rowsOf(visitor)).to.have.length(1000);
  });

  it('goes on in another language, and runs the way that it is read', async () => {
    const visitor = await resumePlan(plans.desk, {}, { pains: pains(8, 2, 5) });
    await shown(visitor);
    const before = visitor.part('course').querySelector('h3')!.textContent;
    const xOf = (): number =>
      Number(/M([\d.]+)/.exec(visitor.part('course').querySelector('.pain')!.getAttribute('d')!)![1]);
    const english = xOf();
    visitor.element.lang = 'ar';
    await visitor.until(() => visitor.part('guide').lang === 'ar', 'Arabic');
    expect(visitor.part('course').querySelector('h3')!.textContent).to.not.equal(before);
    expect(xOf()).to.be.above(english);
    expect(rowsOf(visitor).map(([, score]) => score)).to.deep.equal(['5', '2', '8']);
  });

  it('that can’t be had is left out, and the plan stands', async () => {
    const lines = written('warn');
    replace(courseLanguages as Record<string, () => Promise<never>>, 'en', () =>
      Promise.reject(new Error('The network is gone.')),
    );
    const visitor = await resumePlan(plans.desk, {}, { pains: pains(8, 2) });
    await visitor.until(() => lines.length > 0, 'the warning');
    await visitor.press('try');
    expect(visitor.screen).to.equal('trying');
    expect(lines).to.have.length(1);
  });
});
