import { expect } from '@open-wc/testing';
import { clock } from '../../src/element/clock.js';
import { plans, replace, resume, resumePlan, takeToPlan, ways, type Visitor } from './harness.js';

const DAY = 24 * 60 * 60 * 1000;
const NOW = new Date(2026, 10, 20, 10).getTime();

const today = (time: number): void => replace(clock, 'now', () => time);
const kept = { careSince: NOW } as const;
const dayOf = (time: number): string => new Intl.DateTimeFormat('sv').format(time);
const datesIn = (visitor: Visitor, part: string): readonly string[] =>
  visitor.parts(part).flatMap((at) => [...at.querySelectorAll('time')].map(({ dateTime }) => dateTime));

describe('a check-in whose day has come', () => {
  it('is said over the plan, the result and what got better, and one tap opens it', async () => {
    today(NOW + 3 * DAY);
    for (const visitor of [
      await resume(plans.desk, {}, kept),
      await resume(ways.doctor.answers, {}, kept),
      await resume(
        { ...plans.desk, 'signs-since': 'none', trend: 'trend-better' },
        {},
        { ...kept, checkingIn: true, checkedAt: NOW + DAY },
      ),
    ]) {
      await visitor.until(() => visitor.has('due'), 'the word that a check-in is due');
      await visitor.press(visitor.part('due').querySelector('button')!);
      expect(visitor.question).to.equal('signs-since');
    }
  });

  it('is not said beside an emergency or urgent help, nor while something is tried', async () => {
    today(NOW + 3 * DAY);
    const emergency = await resume(ways.emergency.answers, {}, kept);
    const urgent = await resume(ways.urgent.answers, {}, kept);
    const comfort = await resume(ways.britain.answers, { region: 'GB' }, kept);
    const trying = await resumePlan(plans.desk, {}, kept);
    await trying.press('try');
    for (const visitor of [emergency, urgent, comfort, trying]) expect(visitor.has('due')).to.be.false;
    // Where comfort may stand beside that advice, so may its clock.
    await comfort.press('next');
    await comfort.until(() => comfort.has('due'), 'the check-in on the plan');
  });

  it('is not said before its day, nor once it is done', async () => {
    today(NOW + 2 * DAY);
    const done = await resumePlan(plans.desk, {}, { ...kept, checkedAt: NOW + DAY });
    expect(done.has('due')).to.be.false;
    today(NOW);
    expect((await resumePlan(plans.desk, {}, kept)).has('due')).to.be.false;
    expect((await resumePlan(plans.desk)).has('due')).to.be.false;
  });

  it('asks for nothing that the clock knows, and the visitor can still say otherwise', async () => {
    const visitor = await takeToPlan('selfcare');
    today(clock.now() + 3 * DAY);
    await visitor.press('check-in');
    await visitor.answer('none');
    await visitor.answer('trend-slight');
    expect(visitor.question).to.equal('began');
    await visitor.follow(plans.desk);
    expect(visitor.element.journey!.answers).to.include({ 'care-time': 'care-3-days' });
    const changes = visitor.part('your-answers').querySelectorAll('button');
    expect(changes).to.have.length(Object.keys(visitor.element.journey!.answers).length);
  });
});

describe('the dates of a plan on a later day', () => {
  it('are those that are due or to come', async () => {
    today(NOW + 3 * DAY);
    const visitor = await resumePlan(plans.desk, {}, { ...kept, checkedAt: NOW + 3 * DAY });
    expect(datesIn(visitor, 'check-ins')).to.deep.equal([14, 42].map((days) => dayOf(NOW + days * DAY)));
    const due = await resumePlan(plans.desk, {}, kept);
    expect(datesIn(due, 'check-ins')).to.deep.equal([3, 14, 42].map((days) => dayOf(NOW + days * DAY)));
  });

  it('are behind the visitor after the last one, and a check-in is still to be had', async () => {
    today(NOW + 60 * DAY);
    const visitor = await resumePlan(plans.desk, {}, { ...kept, checkedAt: NOW + 60 * DAY });
    expect(datesIn(visitor, 'check-ins')).to.deep.equal([]);
    await visitor.press('check-in');
    expect(visitor.question).to.equal('signs-since');
  });
});

describe('right after trying', () => {
  it('is one question with a tap for each answer, and a way out for who cannot tell', async () => {
    const visitor = await takeToPlan('selfcare');
    await visitor.press('try');
    await visitor.press('next');
    expect(visitor.screen).to.equal('telling');
    expect(visitor.focused).to.equal(visitor.heading);
    expect(visitor.parts('outcome').map(({ dataset }) => dataset['outcome'])).to.deep.equal([
      'better',
      'same',
      'worse',
    ]);
    expect(visitor.has('emergency')).to.be.true;
    await visitor.press('too-soon');
    expect(visitor.screen).to.equal('planning');
    expect(visitor.has('told')).to.be.false;
  });

  for (const outcome of ['better', 'same'] as const)
    it(`and ${outcome} leads to the plan, which says what follows and when to look again`, async () => {
      const visitor = await takeToPlan('selfcare');
      await visitor.press('try');
      await visitor.press('next');
      await visitor.tell(outcome);
      expect(visitor.screen).to.equal('planning');
      expect(visitor.part('told').dataset['outcome']).to.equal(outcome);
      const [next] = [...visitor.part('check-ins').querySelectorAll('time')];
      expect(visitor.part('told').textContent).to.include(next!.textContent);
      expect(visitor.element.journey!.trials[0]).to.include({ outcome });
    });

  it('and worse asks the signs, then names what waits, and when to look again', async () => {
    const visitor = await takeToPlan('selfcare');
    const name = visitor.parts('remedy')[0]!.querySelector('[part~="subheading"]')!.textContent.trim();
    await visitor.press('try');
    await visitor.press('next');
    await visitor.tell('worse');
    expect(visitor.question).to.equal('signs-since');
    expect(visitor.part('stop-now').textContent).to.include(name);
    await visitor.answer('none');
    expect(visitor.screen).to.equal('planning');
    expect(visitor.has('stop-now')).to.be.false;
    expect(visitor.part('told').textContent).to.include(name);
    expect(visitor.part('left-out').textContent).to.include(name);
    const names = visitor
      .parts('remedy')
      .map((card) => card.querySelector('[part~="subheading"]')!.textContent);
    expect(names.map((other) => other.trim())).to.not.include(name);
  });

  it('and worse with burnt skin is urgent, with no remedy beside it', async () => {
    const visitor = await takeToPlan('selfcare');
    await visitor.press('try');
    await visitor.press('next');
    await visitor.tell('worse');
    await visitor.answer('since-skin');
    expect(visitor.level).to.equal('urgent');
    expect(visitor.has('remedy')).to.be.false;
    expect(visitor.has('next')).to.be.false;
  });

  it('is kept with its time, as the visitor left it', async () => {
    const visitor = await takeToPlan('selfcare');
    today(NOW);
    await visitor.press('try');
    await visitor.press('next');
    await visitor.tell('better');
    const { journey } = visitor.element;
    expect(journey!.trials.at(-1)).to.include({ at: NOW, outcome: 'better' });
    expect(journey!.careSince).to.be.a('number');
    visitor.element.journey = JSON.parse(JSON.stringify(journey));
    await visitor.settle();
    expect(visitor.element.journey).to.deep.equal(journey);
  });
});
