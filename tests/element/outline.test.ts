import { expect } from '@open-wc/testing';
import { specimens } from '../specimens.js';
import type { Visitor } from './harness.js';
import { openAll } from './measured.js';

const levels = (visitor: Visitor): readonly number[] =>
  visitor.all('h1, h2, h3, h4, h5, h6, h7, [role="heading"]').map(({ tagName }) => Number(tagName.slice(1)));

function expectOutline(visitor: Visitor, first: number): void {
  openAll(visitor);
  const found = levels(visitor);
  if (visitor.screen !== 'loading') expect(found[0]).to.equal(first);
  for (const [at, level] of found.entries()) {
    const before = found[at - 1] ?? first;
    expect(level, found.join(' ')).to.be.within(first, Math.min(6, before + 1));
  }
  expect(visitor.all('h7, [role="heading"]')).to.be.empty;
}

describe('the outline of a guide', () => {
  for (const { name, show } of specimens)
    it(`${name} · begins at the level that is asked for, skips none and ends at 6`, async () => {
      const visitor = await show({ 'heading-level': 1, width: undefined });
      expectOutline(visitor, 1);
      for (const first of [2, 5, 6]) {
        visitor.element.setAttribute('heading-level', `${first}`);
        await visitor.settle();
        expectOutline(visitor, first);
      }
    });
});
