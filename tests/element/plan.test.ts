import { expect } from '@open-wc/testing';
import { plans, replace, resumePlan, takeToPlan, type Visitor } from './harness.js';
import { choiceCard, SIDES, sideInUse, sideRadio, sidesOffered, type ChoiceId } from './sides.js';

const HOUR = 60 * 60 * 1000;
/** Late in the evening: where it is already tomorrow elsewhere. */
const NOW = new Date(2026, 10, 20, 23, 30).getTime();

/** A date where the visitor is, as a machine reads it. */
const dayOf = (time: number): string => new Intl.DateTimeFormat('sv').format(time);

const datesIn = (visitor: Visitor): readonly string[] =>
  [...visitor.part('check-ins').querySelectorAll('time')].map(({ dateTime }) => dateTime);

const families = (visitor: Visitor): readonly string[] =>
  visitor.parts('remedy').map(({ dataset }) => dataset['family'] ?? '');

const namesOf = (visitor: Visitor): readonly string[] =>
  visitor.parts('remedy').map((card) => card.querySelector('[part~="subheading"]')!.textContent.trim());

const leftOut = (visitor: Visitor): readonly HTMLElement[] => [
  ...visitor.part('left-out').querySelectorAll<HTMLElement>('dt'),
];

describe('the two choices of a plan', () => {
  it('are heat or cold, and stretch or rest', async () => {
    const visitor = await resumePlan(plans.open);
    expect(visitor.parts('choice').map(({ dataset }) => dataset['choice'])).to.deep.equal(Object.keys(SIDES));
  });

  for (const [choice, sides] of Object.entries(SIDES) as [ChoiceId, readonly string[]][])
    for (const side of sides)
      it(`${choice} · ${side} can be picked, and is then in the plan`, async () => {
        const visitor = await resumePlan(plans.open);
        const before = choiceCard(visitor, choice).textContent;
        await visitor.press(sideRadio(visitor, choice, side));
        expect(choiceCard(visitor, choice).textContent).to.not.equal(before);
        expect(sideInUse(visitor, choice)).to.equal(side);
        expect(sidesOffered(visitor, choice)).to.have.members(sides.filter((other) => other !== side));
        expect(visitor.element.journey!.picks).to.deep.equal({ [choice]: side });
      });

  it('change what is offered', async () => {
    const visitor = await resumePlan(plans.open);
    await visitor.press(sideRadio(visitor, 'heat-or-cold', 'cold'));
    expect(families(visitor)).to.include('cold').and.not.include('heat');
    await visitor.press(sideRadio(visitor, 'heat-or-cold', 'heat'));
    expect(families(visitor)).to.include('heat').and.not.include('cold');
  });

  it('leave a side that a caution closes without a way to pick it', async () => {
    const visitor = await resumePlan(plans.freshInjury);
    expect(sidesOffered(visitor, 'heat-or-cold')).to.deep.equal([]);
    expect(sidesOffered(visitor, 'stretch-or-rest')).to.not.include('stretch');
    expect(families(visitor)).to.not.include.members(['heat']);
    expect(families(visitor)).to.not.include.members(['stretch']);
  });
});

describe('what is left out', () => {
  it('is named, each with a reason', async () => {
    const visitor = await resumePlan(plans.manyCautions);
    expect(leftOut(visitor)).to.not.be.empty;
    for (const name of leftOut(visitor)) {
      expect(name.textContent.trim()).to.not.equal('');
      expect(name.parentElement!.querySelector('dd')!.textContent.trim(), name.textContent).to.not.equal('');
    }
  });

  it('is not offered as well', async () => {
    const visitor = await resumePlan(plans.manyCautions);
    const out = leftOut(visitor).flatMap(({ textContent }) => textContent.split(' · '));
    expect(namesOf(visitor).filter((name) => out.includes(name))).to.deep.equal([]);
    expect(families(visitor)).to.not.include('heat').and.not.include('cold').and.not.include('massage');
  });

  it('is not spoken of where there is nothing', async () => {
    const visitor = await resumePlan(plans.desk);
    expect(visitor.has('left-out')).to.be.false;
  });
});

describe('a remedy', () => {
  it('has a name, a dose, and how to do it', async () => {
    const visitor = await resumePlan(plans.desk);
    expect(visitor.parts('remedy').length).to.be.at.least(4);
    for (const card of visitor.parts('remedy')) {
      expect(card.querySelector('[part~="subheading"]')!.textContent.trim()).to.not.equal('');
      expect(card.querySelector('.dose')!.textContent.trim()).to.not.equal('');
      expect(card.querySelectorAll('details ol li')).to.not.be.empty;
      expect(card.querySelector('[part~="try"]')!.getAttribute('aria-label')).to.not.be.empty;
    }
  });

  it('stands in a plan once', async () => {
    for (const answers of Object.values(plans)) {
      const names = namesOf(await resumePlan(answers));
      expect([...new Set(names)]).to.deep.equal(names);
    }
  });

  it('says nothing twice', async () => {
    const visitor = await resumePlan(plans.manyCautions);
    for (const card of visitor.parts('remedy'))
      for (const list of card.querySelectorAll('ul, ol')) {
        const lines = [...list.children].map(({ textContent }) => textContent.trim());
        expect([...new Set(lines)]).to.deep.equal(lines);
      }
  });

  it('can be tried: how, when to stop, and the way back', async () => {
    const visitor = await resumePlan(plans.desk);
    const [name] = namesOf(visitor);
    await visitor.press('try');
    expect(visitor.screen).to.equal('trying');
    expect(visitor.heading.textContent.trim()).to.equal(name);
    expect(visitor.part('stop-rule').querySelectorAll('li')).to.not.be.empty;
    expect(visitor.parts('remedy')).to.be.empty;
    await visitor.press('back');
    expect(visitor.screen).to.equal('planning');
  });

  it('that was tried is remembered with its time, and something else comes first', async () => {
    replace(Date, 'now', () => NOW);
    const visitor = await resumePlan(plans.desk);
    const [first] = namesOf(visitor);
    await visitor.press('try');
    await visitor.press('back');
    expect(namesOf(visitor)).to.include(first);
    expect(namesOf(visitor)[0]).to.not.equal(first);
    expect(visitor.part('next-remedy').textContent).to.include(namesOf(visitor)[0]!);
    expect(visitor.element.journey!.trials).to.have.length(1);
    expect(visitor.element.journey!.trials[0]!.at).to.equal(NOW);
  });

  it('asks how it is when it is done, and leads to the warning signs when something is wrong', async () => {
    const visitor = await resumePlan(plans.desk);
    await visitor.press('try');
    await visitor.press('next');
    expect(visitor.screen).to.equal('telling');
    await visitor.press('back');
    expect(visitor.screen).to.equal('trying');
    await visitor.press('warning');
    expect(visitor.question).to.equal('signs-since');
  });
});

describe('the dates of a plan', () => {
  it('are one, three, 14 and 42 days from now', async () => {
    replace(Date, 'now', () => NOW);
    const visitor = await resumePlan(plans.desk);
    expect(datesIn(visitor)).to.deep.equal([24, 72, 336, 1008].map((hours) => dayOf(NOW + hours * HOUR)));
    for (const { textContent } of visitor.all('time')) expect(textContent.trim()).to.match(/\d/);
  });

  it('count from when home care began, on a later visit too', async () => {
    replace(Date, 'now', () => NOW + 24 * HOUR);
    const visitor = await resumePlan(plans.desk, {}, { trials: [{ remedy: 'heat', at: NOW }] });
    expect(datesIn(visitor)).to.include(dayOf(NOW + 72 * HOUR));
  });

  it('lead to the check-in', async () => {
    const visitor = await takeToPlan('selfcare');
    await visitor.press('check-in');
    expect(visitor.question).to.equal('signs-since');
  });
});
