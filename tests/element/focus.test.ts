import { expect } from '@open-wc/testing';
import { smallDocument } from '../guide/small-guide.js';
import {
  before,
  container,
  expectFocus,
  holdUp,
  json,
  mount,
  plans,
  resume,
  resumePlan,
  returns,
  serve,
  take,
  takeToPlan,
  ways,
  written,
  type Visitor,
} from './harness.js';
import { sideRadio } from './sides.js';

const onHeading = (visitor: Visitor): void => expectFocus(visitor, visitor.heading);

describe('the focus is left alone', () => {
  it('when the guide loads', async () => {
    const elsewhere = document.createElement('button');
    const place = container();
    place.append(elsewhere);
    elsewhere.focus();
    await mount({}, { into: place });
    expect(document.activeElement === elsewhere).to.be.true;
  });

  it('when a host writes a journey', async () => {
    const visitor = await resume(ways.doctor.answers);
    expect(visitor.screen).to.equal('escalated');
    expectFocus(visitor, null);
  });

  it('when a host restarts the guide', async () => {
    const visitor = await resume(ways.doctor.answers);
    visitor.element.restart();
    await visitor.settle();
    expectFocus(visitor, null);
  });

  it('on an option whose details open', async () => {
    const visitor = await resume(before('happened'));
    visitor.option('fever').focus();
    await visitor.tick('fever');
    expectFocus(visitor, visitor.option('fever'));
  });

  it('on the country that is being picked', async () => {
    const visitor = await mount();
    const [picker] = visitor.all('select');
    picker!.focus();
    picker!.value = 'GB';
    picker!.dispatchEvent(new Event('change', { bubbles: true }));
    await visitor.settle();
    expectFocus(visitor, visitor.all('select')[0]);
  });

  it('inside the choice in which a side was picked', async () => {
    const visitor = await resumePlan(plans.open);
    const radio = sideRadio(visitor, 'heat-or-cold', 'heat');
    radio.focus();
    await visitor.press(radio);
    expect(visitor.focused?.closest('[part~="choice"]') ?? null, 'the choice').to.not.equal(null);
  });
});

describe('the focus goes to the heading of the new screen', () => {
  it('after Start, Continue and Back', async () => {
    const visitor = await mount();
    await visitor.answer('age-16-49');
    onHeading(visitor);
    await visitor.answer('none');
    onHeading(visitor);
    await visitor.press('back');
    onHeading(visitor);
  });

  it('after the last answer, at a result and at a plan', async () => {
    onHeading(await take('emergency'));
    onHeading(await take('selfcare'));
  });

  it('after going on to the plan, trying something, coming back and checking in', async () => {
    const visitor = await takeToPlan('doctor');
    onHeading(visitor);
    await visitor.press('try');
    onHeading(visitor);
    await visitor.press('back');
    onHeading(visitor);
    await visitor.press('check-in');
    onHeading(visitor);
    await visitor.follow(returns.better);
    expect(visitor.screen).to.equal('concluded');
    onHeading(visitor);
  });

  it('after changing an answer and after starting again', async () => {
    const visitor = await take('emergency');
    await visitor.press(visitor.part('your-answers').querySelector('button')!);
    expect(visitor.screen).to.equal('welcome');
    onHeading(visitor);
    const other = await take('emergency');
    await other.press('restart');
    onHeading(other);
  });

  it('after trying again, when the guide then comes', async () => {
    written('error');
    let there = false;
    serve(() => (there ? json(smallDocument) : new Response('', { status: 404 })));
    const visitor = await mount({ src: '/thumb.json' });
    there = true;
    await visitor.press('retry');
    await visitor.reaches('welcome');
    onHeading(visitor);
  });

  it('when the second half of the guide comes after the visitor has asked for it', async () => {
    const rest = holdUp('second');
    const visitor = await mount({ region: 'US' });
    await visitor.follow(ways.selfcare.answers);
    onHeading(visitor);
    rest.arrives();
    await visitor.reaches('planning');
    onHeading(visitor);
  });
});

describe('the focus goes to the missing field', () => {
  it('when nothing was picked', async () => {
    for (const visitor of [await mount(), await resume(before('danger'))]) {
      await visitor.press('next');
      // A box beside the answer is not what is missing.
      expectFocus(
        visitor,
        visitor.inputs.find(({ value }) => value !== 'for-other'),
      );
    }
  });

  it('when the details of an option were not told', async () => {
    const visitor = await resume(before('happened'));
    await visitor.tick('fever');
    await visitor.press('next');
    expect((visitor.focused as HTMLInputElement | null)?.value).to.be.oneOf(['fever', 'fever-stiff-neck']);
  });
});
