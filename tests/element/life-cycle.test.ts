import { expect } from '@open-wc/testing';
import { ReliefGuide } from '../../src/define.js';
import {
  before,
  container,
  heard,
  journeyOf,
  mount,
  namesOf,
  place,
  plans,
  resume,
  resumePlan,
  take,
  ways,
  Visitor,
} from './harness.js';

describe('moved in the page', () => {
  it('a guide keeps its answers and its ticks', async () => {
    const visitor = await resume(before('happened'));
    await visitor.tick('fever', 'fever-only');
    container().append(visitor.element);
    await visitor.settle();
    expect(visitor.question).to.equal('happened');
    expect(visitor.ticked).to.have.members(['fever', 'fever-only']);
  });

  it('a guide goes on, and is heard once for each act', async () => {
    const visitor = await mount({ region: 'US', events: 'answers' });
    await visitor.answer('age-16-49');
    for (let time = 0; time < 3; time += 1) container().append(visitor.element);
    const events = heard();
    await visitor.answer('none');
    expect(visitor.question).to.equal('nerves');
    expect(namesOf(events)).to.deep.equal(['guide-answered']);
  });

  it('a guide taken out and put back later goes on where it was', async () => {
    const visitor = await resumePlan(plans.desk);
    const { element } = visitor;
    element.remove();
    await visitor.settle();
    container().append(element);
    await visitor.settle();
    expect(visitor.screen).to.equal('planning');
    await visitor.press('try');
    expect(visitor.screen).to.equal('trying');
  });

  it('a guide taken out before it has arrived is there when it is put back', async () => {
    const visitor = place();
    await visitor.element.updateComplete;
    visitor.element.remove();
    await visitor.arrives();
    container().append(visitor.element);
    await visitor.settle();
    expect(visitor.question).to.equal('age');
    await visitor.answer('age-65');
    expect(visitor.question).to.equal('danger');
  });
});

describe('two guides on one page', () => {
  it('know nothing of each other', async () => {
    const [one, other] = [await mount({ region: 'US' }), await mount({ region: 'GB' })];
    await one.tick('age-65');
    expect(other.ticked).to.deep.equal([]);
    await other.answer('age-16-49');
    expect(one.ticked).to.deep.equal(['age-65']);
    await one.follow(ways.emergency.answers);
    expect(one.level).to.equal('emergency');
    expect(other.question).to.equal('danger');
    expect([one.numbers, other.numbers]).to.deep.equal([['911'], ['999']]);
  });
});

describe('properties set before the tag is known', () => {
  const unknown = (name: string): HTMLElement => document.createElement(name);

  it('count once it is', async () => {
    const element = unknown('relief-guide-late');
    Object.assign(element, { region: 'GB', headingLevel: 4, providerName: 'Elm Street Physio' });
    const place = container();
    place.append(element);
    customElements.define('relief-guide-late', class extends ReliefGuide {});
    const visitor = new Visitor(place.querySelector<ReliefGuide>(element.localName)!);
    await visitor.arrives();
    expect(visitor.numbers).to.deep.equal(['999']);
    expect(visitor.heading.tagName).to.equal('H4');
  });

  it('count for the journey too', async () => {
    const element = unknown('relief-guide-later');
    Object.assign(element, { region: 'US', journey: journeyOf(before('nerves')) });
    const place = container();
    place.append(element);
    customElements.define('relief-guide-later', class extends ReliefGuide {});
    const visitor = new Visitor(place.querySelector<ReliefGuide>(element.localName)!);
    await visitor.until(() => visitor.question === 'nerves', 'the question that the journey leads to');
  });
});

describe('the journey', () => {
  it('can be read, written elsewhere, and is gone on with there', async () => {
    const visitor = await take('doctor');
    const journey: unknown = JSON.parse(JSON.stringify(visitor.element.journey));
    const other = await mount({ region: 'US' });
    Object.assign(other.element, { journey });
    await other.settle();
    expect(other.level).to.equal('doctor');
    expect(other.element.journey).to.deep.equal(visitor.element.journey);
  });

  it('can be written before the guide is in the page', async () => {
    const visitor = await mount({ region: 'US' }, { properties: { journey: journeyOf(before('nerves')) } });
    await visitor.until(() => visitor.question === 'nerves', 'the question that the journey leads to');
  });

  it('can be written as soon as the guide is in the page', async () => {
    const visitor = place({ region: 'US' });
    visitor.element.journey = journeyOf(before('nerves'));
    await visitor.arrives();
    await visitor.until(() => visitor.question === 'nerves', 'the question that the journey leads to');
  });

  const nonsense = {
    nothing: undefined,
    'no object': 7,
    text: 'x',
    'a list': [],
    'an empty object': {},
    'another guide’s': { guide: 'other', version: '1.0.0', answers: { age: 'age-65' } },
  };
  for (const [name, journey] of Object.entries(nonsense))
    it(`that is ${name} begins afresh, without a throw`, async () => {
      const visitor = await resumePlan(plans.desk);
      Object.assign(visitor.element, { journey });
      await visitor.settle();
      expect(visitor.screen).to.equal('welcome');
      expect(visitor.element.journey!.answers).to.deep.equal({});
    });
});

describe('the tag', () => {
  it('may be defined twice', async () => {
    const again: unknown = await import(new URL('../../src/define.ts?again', import.meta.url).href);
    expect(again).to.have.property('ReliefGuide');
    expect(customElements.get('relief-guide') === ReliefGuide).to.be.true;
  });

  it('is hidden by the attribute that hides anything', async () => {
    const visitor = await mount({ hidden: '' });
    expect(getComputedStyle(visitor.element).display).to.equal('none');
  });
});
