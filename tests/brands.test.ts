import { expect } from '@open-wc/testing';
import * as brands from '../stories/brands.stories.js';
import type { Story } from '../stories/stage.js';
import { Visitor } from '../stories/visitor.js';
import { container } from './element/harness.js';
import { contrasts, described, openAll, ringAround, seen } from './element/measured.js';

const { default: meta, ...stories } = brands;

async function show({ args, play }: Story): Promise<Visitor> {
  const place = container();
  place.append(meta.render({ ...meta.args, ...args }));
  await play!({ canvasElement: place } as unknown as Parameters<NonNullable<Story['play']>>[0]);
  return Visitor.at(place);
}

/** As in contrast.test.ts: what is pressed or said of the guide itself, and otherwise advice. */
const BESIDES = 'button, summary, select, [part~="progress"], [part~="note"], [part~="sources"]';

describe('a guide in the look of others', () => {
  for (const [name, story] of Object.entries(stories))
    it(`${name} · can be read, told apart and used with assistive technology`, async () => {
      const visitor = await show(story);
      await expect(visitor.element).to.be.accessible();
      openAll(visitor);
      const faint = contrasts(visitor)
        .filter(({ parent, ratio }) => ratio < (parent.closest(BESIDES) ? 4.5 : 7))
        .map(({ text, ratio }) => `"${text.slice(0, 40)}" has ${ratio.toFixed(2)}`);
      expect(faint).to.deep.equal([]);
      for (const control of seen(visitor, 'button, a[href], summary, select, input:enabled')) {
        control.focus({ focusVisible: true });
        const { width, contrast } = ringAround(control);
        expect(width, `the ring around ${described(control)}`).to.be.at.least(2);
        expect(contrast, `the ring around ${described(control)}`).to.be.at.least(3);
      }
    });

  it('keeps that look to itself', async () => {
    const before = getComputedStyle(document.body).cssText;
    await show(stories.GovUk);
    expect(getComputedStyle(document.body).cssText).to.equal(before);
    expect(document.adoptedStyleSheets).to.be.empty;
  });

  it('has the colours of urgency that it has everywhere', async () => {
    const colours = new Set<string>();
    for (const story of [stories.BootstrapUrgent, stories.GovUkUrgent, stories.NhsUrgent]) {
      const visitor = await show(story);
      const head = visitor.part('card').firstElementChild!;
      colours.add(`${getComputedStyle(head).backgroundColor} ${getComputedStyle(head).color}`);
    }
    expect([...colours]).to.have.length(1);
  });
});
