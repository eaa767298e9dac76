import { expect } from '@open-wc/testing';
import { LEVELS } from '../../src/guide/guide.js';
import { openingTexts } from '../../src/guides/upper-back/en/opening.js';
import { texts } from '../../src/guides/upper-back/en/texts.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { container, heard, journeyOf, mount, namesOf, returns, ways, type Visitor } from './harness.js';
import { allIds, saidBy } from './serialise.js';

/** One visit with every kind of act in it: a result, a change, a plan, a check-in, and all over again. */
async function visit(visitor: Visitor): Promise<void> {
  await visitor.follow(ways.doctor.answers);
  await visitor.press('next');
  await visitor.reaches('planning');
  await visitor.press('try');
  await visitor.press('next');
  await visitor.tell('better');
  await visitor.press('check-in');
  await visitor.follow(returns.better);
  await visitor.press('restart');
  await visitor.follow(ways.emergency.answers);
}

const BASIC = [
  'guide-started',
  'guide-finished',
  'guide-finished',
  'guide-restarted',
  'guide-started',
  'guide-finished',
];

describe('events', () => {
  it('at "basic" tell that it started, finished and began again', async () => {
    const events = heard();
    await visit(await mount({ region: 'US' }));
    expect(namesOf(events)).to.deep.equal(BASIC);
  });

  for (const level of ['', 'basic', 'nonsense'])
    it(`at "${level}" say nothing about health`, async () => {
      const warn = console.warn;
      console.warn = () => {};
      const events = heard();
      await visit(await mount({ region: 'US', events: level }));
      console.warn = warn;
      const said = events.map(saidBy).join('\n');
      expect(events).to.have.length(BASIC.length);
      expect(said).to.include('guide-finished');
      for (const id of [...allIds(upperBack), ...LEVELS])
        expect(new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(said), id).to.be.false;
    });

  it('at "outcomes" add the level, and each answer stays untold', async () => {
    const events = heard();
    await visit(await mount({ region: 'US', events: 'outcomes' }));
    expect(namesOf(events).filter((name) => !BASIC.includes(name))).to.deep.equal([
      'guide-escalated',
      'guide-concluded',
      'guide-escalated',
    ]);
    const levels = events.flatMap((event) => ('level' in event ? [event.level] : []));
    expect(levels).to.deep.equal(['doctor', 'doctor', 'emergency']);
    expect(events.map(saidBy).join()).to.not.include('arm-tingle');
  });

  it('at "answers" add every answer: ids, never words', async () => {
    const events = heard();
    const visitor = await mount({ region: 'US', events: 'answers' });
    await visitor.follow(ways.doctor.answers);
    const told = events.flatMap((event) =>
      'question' in event && 'value' in event ? [[event.question, event.value]] : [],
    );
    expect(told.map(([question]) => question)).to.deep.equal(Object.keys(ways.doctor.answers));
    expect(Object.fromEntries(told)).to.deep.equal(visitor.element.journey!.answers);
    const said = events.map(saidBy).join();
    const labels = Object.values({ ...texts.options, ...openingTexts.options }).map((text) =>
      typeof text === 'string' ? text : text.label,
    );
    for (const label of labels) expect(said).to.not.include(label);
  });

  it('tell of the start before the answer, and of the result before the finish', async () => {
    const events = heard();
    const visitor = await mount({ region: 'US', events: 'answers' });
    await visitor.follow(ways.emergency.answers);
    expect(namesOf(events)).to.deep.equal([
      'guide-started',
      'guide-answered',
      'guide-answered',
      'guide-escalated',
      'guide-finished',
    ]);
  });

  it('come once for each act, and not for going back or being refused', async () => {
    const visitor = await mount({ region: 'US', events: 'answers' });
    await visitor.answer('age-16-49');
    const events = heard();
    await visitor.press('next');
    await visitor.press('back');
    expect(namesOf(events)).to.deep.equal([]);
    await visitor.press('next');
    expect(namesOf(events)).to.deep.equal(['guide-answered']);
  });

  it('bubble and cross shadow roots, from the element itself', async () => {
    const outer = container();
    const into = outer.attachShadow({ mode: 'open' });
    const events = heard(outer);
    const visitor = await mount({ region: 'US', events: 'answers' }, { into });
    await visitor.follow(ways.emergency.answers);
    visitor.element.restart();
    expect(new Set(namesOf(events)).size).to.equal(5);
    for (const { bubbles, composed, cancelable } of events)
      expect({ bubbles, composed, cancelable }).to.deep.equal({
        bubbles: true,
        composed: true,
        cancelable: false,
      });
  });

  it('are silent when a journey is resumed', async () => {
    const events = heard();
    const visitor = await mount({ region: 'US', events: 'answers' });
    for (const { answers } of Object.values(ways)) {
      visitor.element.journey = journeyOf(answers);
      await visitor.settle();
    }
    expect(visitor.element.journey!.answers).to.deep.include({ age: 'age-16-49' });
    expect(namesOf(events)).to.deep.equal([]);
  });

  it('tell of restart(), whoever calls it', async () => {
    const events = heard();
    const visitor = await mount();
    visitor.element.restart();
    await visitor.answer('age-16-49');
    visitor.element.restart();
    expect(namesOf(events)).to.deep.equal(['guide-restarted', 'guide-started', 'guide-restarted']);
  });

  it('follow a change of the attribute', async () => {
    const visitor = await mount({ region: 'US', events: 'answers' });
    visitor.element.events = 'basic';
    await visitor.settle();
    const events = heard();
    await visitor.follow(ways.emergency.answers);
    expect(namesOf(events)).to.deep.equal(['guide-started', 'guide-finished']);
  });
});

describe('custom states', () => {
  const statesOf = ({ element }: Visitor): readonly string[] =>
    ['started', 'finished', 'error'].filter((name) => element.matches(`:state(${name})`));

  it('say that a visitor has started and finished, and begin again', async () => {
    const visitor = await mount({ region: 'US' });
    expect(statesOf(visitor)).to.deep.equal([]);
    await visitor.answer('age-16-49');
    expect(statesOf(visitor)).to.deep.equal(['started']);
    await visitor.answer('chest');
    expect(statesOf(visitor)).to.deep.equal(['started', 'finished']);
    await visitor.press('restart');
    expect(statesOf(visitor)).to.deep.equal([]);
  });
});
