import { expect } from '@open-wc/testing';
import { smallDocument } from '../guide/small-guide.js';
import { expectFocus, container, holdUp, mount, place, written } from './harness.js';

describe('a bare tag', () => {
  it('stands with its first screen before the rest of the guide has arrived', async () => {
    holdUp('first');
    const visitor = place();
    await visitor.settle();
    expect(visitor.screen).to.equal('welcome');
    expect(visitor.question).to.equal('age');
    expect(visitor.element.journey).to.be.undefined;
  });

  it('gives the emergency numbers that work in many countries', async () => {
    const visitor = await mount();
    expect(visitor.numbers).to.deep.equal(['112', '911', '999']);
  });

  it('gives the emergency advice before it asks anything', async () => {
    const visitor = await mount();
    const order = visitor.part('emergency').compareDocumentPosition(visitor.part('question'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  it('asks for an age: one answer, none given, "not sure" among them, and a box for whoever helps', async () => {
    const visitor = await mount();
    expect(visitor.question).to.equal('age');
    const boxes = visitor.inputs.filter(({ type }) => type !== 'radio').map(({ value }) => value);
    expect(boxes).to.deep.equal(['for-other']);
    expect(visitor.ticked).to.deep.equal([]);
    expect(visitor.offers('unsure')).to.be.true;
    expect(visitor.offers('none')).to.be.false;
  });

  it('says why it asks, folded away', async () => {
    holdUp('first');
    const visitor = place();
    await visitor.settle();
    const why = visitor.part('why') as HTMLDetailsElement;
    expect(why.open).to.be.false;
    expect(why.querySelector('p')!.textContent.trim()).to.not.be.empty;
  });

  it('says nothing in the console', async () => {
    const lines = [...[written('warn'), written('error')]];
    await mount();
    expect(lines.flat()).to.deep.equal([]);
  });

  it('takes an answer by a click on its words', async () => {
    const visitor = await mount();
    await visitor.press(visitor.option('age-65').labels![0]!);
    expect(visitor.ticked).to.deep.equal(['age-65']);
  });
});

describe('while the rest of the guide is on its way', () => {
  it('what is ticked stays ticked when it arrives', async () => {
    const rest = holdUp('first');
    const visitor = place();
    await visitor.settle();
    await visitor.tick('age-65');
    rest.arrives();
    await visitor.arrives();
    expect(visitor.ticked).to.deep.equal(['age-65']);
  });

  it('who has started goes on as soon as it arrives', async () => {
    const rest = holdUp('first');
    const visitor = place();
    await visitor.settle();
    await visitor.answer('age-65');
    expect(visitor.screen).to.equal('welcome');
    expect(visitor.all('[role="status"]').map(({ textContent }) => textContent.trim())).to.not.include('');
    rest.arrives();
    await visitor.arrives();
    await visitor.reaches('question');
    expect(visitor.question).to.equal('danger');
    expectFocus(visitor, visitor.heading);
  });

  it('the field that a keyboard has come to is not taken away when it arrives', async () => {
    const rest = holdUp('first');
    const visitor = place();
    await visitor.settle();
    visitor.option('age-65').focus();
    rest.arrives();
    await visitor.arrives();
    expectFocus(visitor, visitor.option('age-65'));
  });

  it('who came back goes to the check-in as soon as it arrives', async () => {
    const rest = holdUp('first');
    const visitor = place();
    await visitor.settle();
    await visitor.tick('age-65');
    await visitor.press('been-here');
    rest.arrives();
    await visitor.reaches('question');
    expect(visitor.question).to.equal('signs-since');
  });

  it('a country can be picked, and stays picked when it arrives', async () => {
    const rest = holdUp('first');
    const visitor = place();
    await visitor.settle();
    const [picker] = visitor.all('select');
    picker!.value = 'GB';
    picker!.dispatchEvent(new Event('change', { bubbles: true }));
    await visitor.settle();
    expect(visitor.numbers).to.deep.equal(['999']);
    rest.arrives();
    await visitor.arrives();
    expect(visitor.numbers).to.deep.equal(['999']);
  });
});

describe('a publisher’s guide', () => {
  it('shows the emergency advice of a default region until it is read', async () => {
    const visitor = place({}, { properties: { guideData: smallDocument }, into: container() });
    await visitor.settle();
    expect(visitor.screen).to.equal('loading');
    expect(visitor.numbers).to.deep.equal(['112', '911', '999']);
    await visitor.reaches('welcome');
    expect(visitor.numbers).to.deep.equal(['112']);
  });
});
