import { expect } from '@open-wc/testing';
import { smallDocument } from '../guide/small-guide.js';
import { well } from '../cases/upper-back/conversation.js';
import { mount, plans, resume, resumePlan, ways, type Visitor } from './harness.js';

const part = (visitor: Visitor): HTMLDetailsElement => visitor.part('what-if') as HTMLDetailsElement;

/** Waits until it is worked out. */
const worked = (visitor: Visitor): Promise<void> =>
  visitor.until(
    () =>
      part(visitor).querySelector('p:not([role="status"])') !== null &&
      !part(visitor).querySelector('[role="status"]'),
    'what the answers do',
  );

/** Opens the part, as a click on its summary does. */
async function look(visitor: Visitor): Promise<void> {
  part(visitor).querySelector('summary')!.click();
  await worked(visitor);
}

const weights = (visitor: Visitor, effect: string, told = 'then'): readonly HTMLElement[] =>
  visitor.parts('weight').filter(({ dataset }) => dataset['effect'] === effect && dataset['told'] === told);

const buttonsIn = (place: Element): readonly HTMLButtonElement[] => [...place.querySelectorAll('button')];

describe('which answer would change a plan', () => {
  it('is folded, and not worked out before somebody looks', async () => {
    const visitor = await resumePlan(plans.desk);
    expect(part(visitor).open).to.be.false;
    expect(visitor.parts('weight')).to.be.empty;
    await look(visitor);
    expect(visitor.parts('weight')).to.not.be.empty;
  });

  it('tells first what would send to more help, and then what would change the plan', async () => {
    const visitor = await resumePlan(plans.desk);
    await look(visitor);
    const effects = visitor.parts('weight').map(({ dataset }) => dataset['effect']);
    expect(effects.slice(0, 4)).to.deep.equal(['level', 'level', 'level', 'level']);
    expect(effects).to.include('choices');
    expect(effects.lastIndexOf('level')).to.be.below(effects.indexOf('choices'));
  });

  it('says of each what would be, the question, the answers, and offers to change it', async () => {
    const visitor = await resumePlan(plans.desk);
    await look(visitor);
    const names = new Set<string>();
    for (const weight of visitor.parts('weight')) {
      const says = weight.querySelector('summary')!.textContent.trim();
      expect(names.has(says), `"${says}" twice`).to.be.false;
      names.add(says);
      for (const row of weight.querySelectorAll('dl > div')) {
        expect(row.querySelector('dt')!.textContent.trim()).to.not.be.empty;
        expect(row.querySelectorAll('li').length).to.be.above(0);
        expect(buttonsIn(row)).to.have.length(1);
        expect(buttonsIn(row)[0]!.getAttribute('aria-label')).to.include(
          row.querySelector('dt')!.textContent.trim(),
        );
      }
    }
    expect(part(visitor).textContent).to.not.match(/undefined|\[object|unsure-|rf-/);
  });

  it('says that it is at work while it is, and lets go of that when somebody goes on', async () => {
    const visitor = await resumePlan(plans.desk);
    part(visitor).querySelector('summary')!.click();
    await visitor.until(
      () => part(visitor).querySelector('[role="status"]') !== null,
      'the word that it is at work',
    );
    await visitor.press('restart');
    await visitor.reaches('welcome');
  });

  it('goes back to the question, and a plan that is the same comes back with it closed', async () => {
    const visitor = await resumePlan(plans.desk);
    await look(visitor);
    const [raised] = weights(visitor, 'choices');
    raised!.querySelector('summary')!.click();
    await visitor.press(buttonsIn(raised!)[0]!);
    expect(visitor.screen).to.equal('question');
    await visitor.press('next');
    await visitor.reachesPlan();
    expect(part(visitor).open).to.be.false;
    expect(visitor.parts('weight')).to.be.empty;
  });

  it('holds: the answer that is said to send to an emergency does', async () => {
    const visitor = await resumePlan(plans.desk);
    await look(visitor);
    const [emergency] = weights(visitor, 'level');
    await visitor.press(buttonsIn(emergency!)[0]!);
    expect(visitor.question).to.equal('danger');
    await visitor.answer('chest');
    expect(visitor.level).to.equal('emergency');
  });

  it('follows a side that is picked while it stands open', async () => {
    const visitor = await resumePlan(plans.open);
    await look(visitor);
    const before = part(visitor).textContent;
    await visitor.press(visitor.parts('side')[0]!);
    await worked(visitor);
    expect(part(visitor).open).to.be.true;
    expect(part(visitor).textContent).to.not.equal(before);
  });

  it('gives the reason, and no way round it, where a doctor should look', async () => {
    const visitor = await resumePlan(ways.doctor.answers);
    await look(visitor);
    const [why] = weights(visitor, 'level', 'why');
    expect(why).to.not.be.undefined;
    const rows = [...why!.querySelectorAll('dl > div')];
    expect(rows).to.have.length(1);
    expect([...rows[0]!.querySelectorAll('li')].map(({ textContent }) => textContent.trim())).to.have.length(
      1,
    );
    for (const weight of weights(visitor, 'level'))
      expect(weight.textContent).to.not.include(why!.querySelector('li')!.textContent.trim());
  });

  it('tells nothing less where help is needed today, though there is a plan', async () => {
    const visitor = await resumePlan(well, { region: 'GB' });
    await look(visitor);
    expect(weights(visitor, 'level')).to.have.length(1);
    expect(weights(visitor, 'level', 'why')).to.be.empty;
  });

  it('is not there with a result that has no plan', async () => {
    for (const answers of [ways.emergency.answers, ways.urgent.answers]) {
      const visitor = await resume(answers);
      await visitor.reaches('escalated');
      expect(visitor.has('what-if')).to.be.false;
    }
  });

  it('works in a publisher’s guide', async () => {
    const visitor = await mount({}, { properties: { guideData: smallDocument } });
    await visitor.follow({ age: 'adult', signs: 'none', cause: 'bump', now: 'none' });
    await visitor.reachesPlan();
    await look(visitor);
    expect(weights(visitor, 'level')).to.not.be.empty;
    expect(part(visitor).textContent).to.include(smallDocument.texts['en']!.levels.emergency.title);
  });
});
