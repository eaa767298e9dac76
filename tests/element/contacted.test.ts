import { expect } from '@open-wc/testing';
import { GuideContactedEvent } from '../../src/index.js';
import { heard, mount, plans, resumePlan, take, type Visitor } from './harness.js';

const clinic = {
  'provider-name': 'Elm Street Physio',
  'provider-phone': '+44 20 7946 0000',
  'provider-url': 'https://example.org/book',
};

/** Taps a link without following it. */
async function tap(visitor: Visitor, selector: string): Promise<void> {
  const link = visitor.all(selector)[0];
  if (!link) throw new Error(`There is no ${selector} on the screen "${visitor.screen}".`);
  link.addEventListener('click', (event) => event.preventDefault(), { once: true });
  await visitor.press(link);
}

const contacts = (events: readonly Event[]) =>
  events
    .filter((event) => event instanceof GuideContactedEvent)
    .map(({ level, way, of }) => [level, way, of]);

const outcomes = { events: 'outcomes' };

describe('a tap on a way to get help', () => {
  it('is told of with the level of the result, by which way, and whose it is', async () => {
    const events = heard();
    await tap(await take('emergency', outcomes), '[part~="card"] a[href="tel:911"]');
    const urgent = await take('britain', { ...outcomes, ...clinic });
    await tap(urgent, 'a[href="tel:111"]');
    await tap(urgent, '[part~="provider"] a[href^="tel:"]');
    const plan = await resumePlan(plans.desk, { ...outcomes, ...clinic });
    await tap(plan, '[part~="provider"] a[href^="https:"]');
    expect(contacts(events)).to.deep.equal([
      ['emergency', 'phone', 'emergency'],
      ['urgent', 'phone', 'advice'],
      ['urgent', 'phone', 'provider'],
      ['selfcare', 'link', 'provider'],
    ]);
  });

  it('has no level before there is a result', async () => {
    const events = heard();
    await tap(await mount({ region: 'US', ...outcomes }), 'a[href="tel:911"]');
    expect(contacts(events)).to.deep.equal([[undefined, 'phone', 'emergency']]);
  });

  it('is told of once, also after the guide was moved, and by one that was gone no more', async () => {
    const visitor = await take('doctor', { ...outcomes, ...clinic });
    const events = heard();
    const { element } = visitor;
    const { parentElement } = element;
    element.remove();
    parentElement!.append(element);
    await visitor.settle();
    await tap(visitor, '[part~="provider"] a');
    expect(contacts(events)).to.have.length(1);
  });

  for (const level of ['', 'basic'])
    it(`is not told of at "${level}"`, async () => {
      const events = heard();
      await tap(await take('emergency', { events: level }), '[part~="card"] a[href="tel:911"]');
      expect(contacts(events)).to.deep.equal([]);
    });

  it('is no tap on anything else', async () => {
    const visitor = await take('doctor', { ...outcomes, ...clinic });
    const events = heard();
    for (const summary of visitor.all('summary')) await visitor.press(summary);
    await visitor.press('next');
    await visitor.reaches('planning');
    for (const link of visitor.all('[part~="sources"] a'))
      await tap(visitor, `[part~="sources"] a[href="${link.getAttribute('href')}"]`);
    expect(contacts(events)).to.deep.equal([]);
  });
});
