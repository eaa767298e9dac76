import { expect } from '@open-wc/testing';
import type { Phase } from '../src/guide/guide.js';
import { upperBack } from '../src/guides/upper-back/guide.js';
import { guideMachine } from '../src/machine/guide-machine.js';
import { specimens } from './specimens.js';

/** The state of the chart in which a question of this part of the conversation is asked. */
const stateOf = (phase: Phase): string => (phase === 'checking-in' ? 'checkingIn' : phase);

describe('a story', () => {
  const screens = new Set<string>();
  const states = new Set<string>();

  for (const { name, show } of specimens)
    it(`${name} · renders, plays and can be used with assistive technology`, async () => {
      const visitor = await show();
      const { screen, question } = visitor;
      screens.add(screen);
      const asked = upperBack.questions.find(({ id }) => id === question);
      if (screen !== 'question') states.add(screen);
      else if (asked) states.add(stateOf(asked.phase));
      await expect(visitor.element).to.be.accessible();
      expect(visitor.all('[style]').map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      for (const { protocol } of visitor.all('a'))
        expect(protocol).to.be.oneOf(['https:', 'tel:', 'sms:', 'mailto:']);
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
