import { expect } from '@open-wc/testing';
import type { PlanTexts } from '../../src/guide/guide.js';
import { printer } from '../../src/element/printing.js';
import { planTexts } from '../../src/guides/upper-back/en/plan.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { plans, replace, resumePlan, returns, take, ways, type Visitor } from './harness.js';
import { openAll } from './measured.js';

const families = [...new Set(upperBack.remedies.map(({ family }) => family))];
const texts: PlanTexts['remedies'] = planTexts.remedies;

/** A side of a choice that is closed is named as such, and may be called what is done on it. */
const sides = Object.values(planTexts.choices).flatMap((choice) => Object.values<string>(choice.sides));

const namesIn = (family: string): readonly string[] =>
  upperBack.remedies
    .filter((remedy) => remedy.family === family)
    .map(({ id }) => (texts as Readonly<Record<string, { readonly name: string }>>)[id]!.name);

/** The plan on the screen, on paper, as a text and in the calendar, with all that is folded. */
async function everywhere(visitor: Visitor): Promise<string> {
  await visitor.unfold('take-along-how', 'print');
  await visitor.until(() => visitor.has('calendar-file'), 'the calendar');
  openAll(visitor);
  const copied = new Promise<string>((resolve) => {
    replace(navigator.clipboard, 'writeText', (text) => {
      resolve(text);
      return Promise.resolve();
    });
  });
  visitor.part('copy').click();
  const { document: page } = await new Promise<Window>((resolve) => {
    replace(printer, 'print', resolve);
    visitor.part('print').click();
  });
  return [visitor.text, page.body.textContent, await copied].join('\n').replace(/\s+/g, ' ');
}

describe('a family that a page leaves out', () => {
  for (const family of families)
    it(`${family} · is nowhere: not in the plan, what else can help, on paper, in a text or in a calendar`, async () => {
      for (const answers of [plans.desk, plans.freshInjury]) {
        const visitor = await resumePlan(answers, { without: family });
        const all = await everywhere(visitor);
        for (const name of namesIn(family).filter((each) => !sides.includes(each)))
          expect(all.includes(name), name).to.be.false;
        const ids = new Set(upperBack.remedies.filter((each) => each.family === family).map(({ id }) => id));
        for (const card of visitor.all('[data-remedy]'))
          expect(ids.has(card.dataset['remedy']!), card.dataset['remedy']).to.be.false;
      }
    });

  it('does not come back after trying something, nor at a check-in', async () => {
    const visitor = await resumePlan(plans.desk, { without: 'heat' });
    await visitor.press('try');
    await visitor.press('next');
    await visitor.tell('same');
    await visitor.reaches('planning');
    const heat = (): boolean =>
      visitor.all('[data-remedy]').some(({ dataset }) => dataset['remedy']!.startsWith('heat'));
    expect(heat()).to.be.false;
    await visitor.press('check-in');
    await visitor.follow(returns.same);
    await visitor.reachesPlan();
    expect(heat()).to.be.false;
  });
});

describe('whom to turn to', () => {
  const clinic = { 'provider-name': 'Elm Street Physio', 'provider-phone': '+44 20 7946 0000' };

  it('is told wherever the visitor is told to turn to someone', async () => {
    for (const way of Object.keys(ways) as (keyof typeof ways)[]) {
      const visitor = await take(way, clinic);
      const told = visitor.has('provider') && visitor.text.includes('Elm Street Physio');
      expect(told, way).to.equal(visitor.level !== 'emergency');
    }
  });

  it('is told once it got better, since it may come back', async () => {
    const visitor = await resumePlan(plans.desk, clinic);
    await visitor.press('check-in');
    await visitor.follow(returns.better);
    await visitor.reaches('concluded');
    expect(visitor.has('provider')).to.be.true;
  });
});
