import { expect } from '@open-wc/testing';
import { printer } from '../../src/element/printing.js';
import { mount, place, plans, replace, resumePlan, take, written, type Visitor } from './harness.js';

/** Puts something of the page into a slot. */
function slot({ element }: Visitor, name: string, text: string): HTMLElement {
  const more = document.createElement('p');
  more.slot = name;
  more.innerHTML = `${text} <a href="https://example.org/more">More</a>`;
  more.style.margin = '0';
  element.append(more);
  return more;
}

const isSeen = (element: HTMLElement): boolean => element.checkVisibility() && element.offsetHeight > 0;

const clinic = { 'provider-name': 'Elm Street Physio', 'provider-phone': '+44 20 7946 0000' };

describe('the slot for who publishes', () => {
  it('is on the first screen and on every result, and on no question', async () => {
    const visitor = await mount({ region: 'US' });
    const who = slot(visitor, 'publisher', 'Published by Elm Trust.');
    expect(isSeen(who)).to.be.true;
    await visitor.follow(plans.desk, 'danger');
    expect(isSeen(who)).to.be.false;
    for (const way of ['selfcare', 'physio', 'urgent', 'emergency'] as const) {
      const at = await take(way);
      expect(isSeen(slot(at, 'publisher', 'Published by Elm Trust.')), way).to.be.true;
    }
  });

  it('is there before the guide has arrived', () => {
    const visitor = place({ region: 'US' });
    const who = slot(visitor, 'publisher', 'Published by Elm Trust.');
    return visitor.settle().then(() => {
      expect(isSeen(who)).to.be.true;
    });
  });
});

describe('the slot for more of whom to turn to', () => {
  for (const [name, attributes] of Object.entries({ 'beside their details': clinic, 'without details': {} }))
    it(`is in results and in the plan, and not in an emergency · ${name}`, async () => {
      for (const way of ['selfcare', 'physio', 'doctor', 'urgent'] as const) {
        const visitor = await take(way, attributes);
        expect(isSeen(slot(visitor, 'provider', 'Open 9 to 5.')), way).to.be.true;
      }
      const visitor = await take('emergency', attributes);
      expect(isSeen(slot(visitor, 'provider', 'Open 9 to 5.'))).to.be.false;
    });

  it('is there when the guide can’t be shown', async () => {
    written('error');
    const visitor = await mount({ guide: 'nonsense' });
    expect(isSeen(slot(visitor, 'provider', 'Open 9 to 5.'))).to.be.true;
  });
});

describe('a slot', () => {
  it('that is empty leaves no gap', async () => {
    written('error');
    const screens = [
      await mount({ region: 'US' }),
      await resumePlan(plans.desk),
      await resumePlan(plans.desk, clinic),
      await take('doctor'),
      await take('emergency'),
      await mount({ guide: 'nonsense' }),
    ];
    for (const visitor of screens) {
      const { offsetHeight: height } = visitor.part('guide');
      const slots = visitor.all('slot');
      expect(slots).to.not.be.empty;
      for (const empty of slots) empty.hidden = true;
      for (const empty of slots) empty.style.display = 'none';
      expect(visitor.part('guide').offsetHeight, visitor.screen).to.equal(height);
    }
  });

  it('stands off from what is around it once there is something in it', async () => {
    const visitor = await resumePlan(plans.desk, clinic);
    const details = visitor.part('provider').getBoundingClientRect();
    const more = slot(visitor, 'provider', 'Open 9 to 5.').getBoundingClientRect();
    expect(more.top).to.be.at.least(details.bottom);
    expect(visitor.part('note').getBoundingClientRect().top).to.be.above(more.bottom);
  });

  it('is printed with the plan, with the address of its links', async () => {
    const visitor = await resumePlan(plans.desk, clinic);
    slot(visitor, 'provider', 'Open 9 to 5.');
    slot(visitor, 'publisher', 'Published by Elm Trust.');
    await visitor.unfold('take-along-how', 'print');
    const { document: page } = await new Promise<Window>((resolve) => {
      replace(printer, 'print', resolve);
      visitor.part('print').click();
    });
    for (const text of ['Open 9 to 5.', 'Published by Elm Trust.', 'https://example.org/more'])
      expect(page.querySelector('footer')!.innerText).to.include(text);
    expect(page.querySelectorAll('script, img, a')).to.be.empty;
  });
});
