import { expect } from '@open-wc/testing';
import { languages } from '../../src/element/messages/languages.js';
import { container, holdUpWords, place } from './harness.js';

/** What the browser says has moved without the visitor's doing. */
interface Shift extends PerformanceEntry {
  readonly value: number;
}

/** How much moves while something is done, as Cumulative Layout Shift counts it. */
async function movedWhile(act: () => Promise<void>): Promise<number> {
  const shifts: Shift[] = [];
  const observer = new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[])));
  observer.observe({ type: 'layout-shift' });
  await act();
  // What moved is known once it has been painted.
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  shifts.push(...(observer.takeRecords() as Shift[]));
  observer.disconnect();
  return shifts.reduce((sum, { value }) => sum + value, 0);
}

const painted = async (): Promise<void> => {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
};

describe('nothing moves by itself', () => {
  it('and a block that is pushed down is seen by this test', async () => {
    const page = container();
    const block = document.createElement('p');
    block.textContent = 'A line of the page. '.repeat(20);
    page.append(block);
    await painted();
    const moved = await movedWhile(async () => {
      const above = document.createElement('div');
      above.textContent = 'Something that comes late. '.repeat(40);
      page.prepend(above);
      await painted();
    });
    expect(moved).to.be.above(0);
  });

  for (const lang of Object.keys(languages))
    it(`while the rest of the guide arrives in "${lang}"`, async () => {
      const coming = holdUpWords(lang);
      const visitor = place({ lang, region: 'GB' });
      await visitor.settle();
      await painted();
      const moved = await movedWhile(async () => {
        coming.arrives();
        await visitor.arrives();
        await visitor.settle();
      });
      expect(visitor.screen).to.equal('welcome');
      expect(moved).to.equal(0);
    });
});
