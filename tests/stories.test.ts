import { expect } from '@open-wc/testing';
import type { Phase } from '../src/guide/guide.js';
import { upperBack } from '../src/guides/upper-back/guide.js';
import { guideMachine } from '../src/machine/guide-machine.js';
import type { Visitor } from '../stories/visitor.js';
import { openAll } from './element/measured.js';
import { specimens } from './specimens.js';

/** The state of the chart in which a question of this part of the conversation is asked. */
const stateOf = (phase: Phase): string => (phase === 'checking-in' ? 'checkingIn' : phase);

function expectOutline(visitor: Visitor, first: number): void {
  openAll(visitor);
  const found = visitor
    .all('h1, h2, h3, h4, h5, h6, h7, [role="heading"]')
    .map(({ tagName }) => Number(tagName.slice(1)));
  if (visitor.screen !== 'loading') expect(found[0]).to.equal(first);
  for (const [at, level] of found.entries()) {
    const before = found[at - 1] ?? first;
    expect(level, found.join(' ')).to.be.within(first, Math.min(6, before + 1));
  }
  expect(visitor.all('h7, [role="heading"]')).to.be.empty;
}

describe('a story', () => {
  const screens = new Set<string>();
  const states = new Set<string>();

  for (const { name, show } of specimens)
    it(`${name} · renders, plays, can be used with assistive technology, and has an outline`, async () => {
      const visitor = await show();
      const { screen, question } = visitor;
      screens.add(screen);
      const asked = upperBack.questions.find(({ id }) => id === question);
      if (screen !== 'question') states.add(screen);
      else if (asked) states.add(stateOf(asked.phase));
      await expect(visitor.element).to.be.accessible();
      expect(visitor.all('[style]').map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      // In a shadow tree Chromium keeps every radio that had no form, with all that stood around it.
      for (const { type, name, form } of visitor.all('input'))
        if (type === 'radio') expect(form, name).to.not.be.null;
      for (const { protocol } of visitor.all('a'))
        expect(protocol).to.be.oneOf(['https:', 'tel:', 'sms:', 'mailto:']);

      // Begins at the level that is asked for, skips none and ends at 6.
      for (const first of [1, 2, 5, 6]) {
        visitor.element.setAttribute('heading-level', `${first}`);
        await visitor.settle();
        expectOutline(visitor, first);
      }
    });

  // What all of them above have shown.
  it('is told for every screen, and for every state of the chart that has one', () => {
    expect([...screens]).to.have.members([
      'loading',
      'missing',
      'welcome',
      'question',
      'escalated',
      'planning',
      'trying',
      'practising',
      'telling',
      'concluded',
      'failed',
    ]);
    const { placing, ...shown } = guideMachine.config.states ?? {};
    expect(placing, 'the state that no screen shows').to.not.equal(undefined);
    expect([...states]).to.include.members(Object.keys(shown));
  });
});
