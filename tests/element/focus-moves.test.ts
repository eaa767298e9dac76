import { expect } from '@open-wc/testing';
import type { Trend } from '../../src/guide/guide.js';
import { guideMachine } from '../../src/machine/guide-machine.js';
import type { Screen } from '../../stories/visitor.js';
import {
  before,
  expectFocus,
  mount,
  resume,
  resumePlan,
  returns,
  take,
  takeToPlan,
  ways,
  type Visitor,
} from './harness.js';

interface Move {
  /** The state of the chart and the event: `telling back`. */
  readonly does: string;
  readonly from: () => Promise<Visitor>;
  readonly act: (visitor: Visitor) => Promise<void>;
  readonly to: Screen;
}

const press = (part: string) => (visitor: Visitor) => visitor.press(part);
const tell = (outcome: Trend) => (visitor: Visitor) => visitor.tell(outcome);
const change = async (visitor: Visitor): Promise<void> => {
  const [button] = visitor.part('your-answers').querySelectorAll('button');
  await visitor.press(button!);
};

async function trying(): Promise<Visitor> {
  const visitor = await resumePlan(ways.selfcare.answers);
  await visitor.press('try');
  return visitor;
}

/** With the session that there is for it. */
async function tryingStretch(): Promise<Visitor> {
  const visitor = await resumePlan(ways.selfcare.answers);
  await visitor.tries('stretch-scapular-squeeze');
  await visitor.until(() => visitor.has('practise'), 'the session');
  return visitor;
}

async function practising(): Promise<Visitor> {
  const visitor = await tryingStretch();
  await visitor.press('practise');
  return visitor;
}

async function telling(): Promise<Visitor> {
  const visitor = await trying();
  await visitor.press('next');
  return visitor;
}

async function checkingIn(): Promise<Visitor> {
  const visitor = await resumePlan(ways.selfcare.answers);
  await visitor.press('check-in');
  return visitor;
}

const concluded = (): Promise<Visitor> => resume(returns.better, {}, { checkingIn: true });
const emergency = (): Promise<Visitor> => resume(ways.emergency.answers);
const plan = (): Promise<Visitor> => resumePlan(ways.selfcare.answers);
const question = (): Promise<Visitor> => resume(before('nerves'));

const moves: readonly Move[] = [
  { does: 'welcome answer', from: mount, act: (visitor) => visitor.answer('age-16-49'), to: 'question' },
  {
    does: 'welcome report',
    from: mount,
    act: async (visitor) => {
      await visitor.tick('age-16-49');
      await visitor.press('been-here');
    },
    to: 'question',
  },
  { does: 'screening answer', from: question, act: (visitor) => visitor.answer('none'), to: 'question' },
  { does: 'screening back', from: question, act: press('back'), to: 'question' },
  {
    does: 'screening answer, an emergency',
    from: () => resume(before('danger')),
    act: (visitor) => visitor.answer('chest'),
    to: 'escalated',
  },
  {
    does: 'choosing answer',
    from: () => resume(before('now')),
    act: async (visitor) => {
      await visitor.answer('none');
      await visitor.reaches('planning');
    },
    to: 'planning',
  },
  { does: 'checkingIn answer', from: checkingIn, act: (visitor) => visitor.answer('none'), to: 'question' },
  { does: 'checkingIn back', from: checkingIn, act: press('back'), to: 'planning' },
  { does: 'escalated back', from: emergency, act: press('back'), to: 'question' },
  { does: 'escalated change', from: emergency, act: change, to: 'welcome' },
  { does: 'escalated restart', from: emergency, act: press('restart'), to: 'welcome' },
  { does: 'escalated plan', from: () => take('doctor'), act: press('next'), to: 'planning' },
  { does: 'planning back', from: plan, act: press('back'), to: 'question' },
  { does: 'planning change', from: plan, act: change, to: 'welcome' },
  { does: 'planning restart', from: plan, act: press('restart'), to: 'welcome' },
  { does: 'planning report', from: plan, act: press('check-in'), to: 'question' },
  { does: 'planning try', from: () => takeToPlan('doctor'), act: press('try'), to: 'trying' },
  { does: 'trying back', from: trying, act: press('back'), to: 'planning' },
  { does: 'trying done', from: trying, act: press('next'), to: 'telling' },
  { does: 'trying practise', from: tryingStretch, act: press('practise'), to: 'practising' },
  { does: 'practising back', from: practising, act: press('back'), to: 'trying' },
  { does: 'practising done', from: practising, act: press('stop-session'), to: 'telling' },
  { does: 'practising tell', from: practising, act: press('warning'), to: 'question' },
  {
    does: 'planning note, a high one',
    from: plan,
    act: async (visitor) => {
      await visitor.press(visitor.part('pain').querySelector<HTMLElement>('[value="9"]')!);
      await visitor.press('note-pain');
    },
    to: 'question',
  },
  { does: 'trying tell', from: trying, act: press('warning'), to: 'question' },
  { does: 'telling back', from: telling, act: press('back'), to: 'trying' },
  { does: 'telling plan', from: telling, act: press('too-soon'), to: 'planning' },
  { does: 'telling tell', from: telling, act: tell('better'), to: 'planning' },
  { does: 'telling tell, the same', from: telling, act: tell('same'), to: 'planning' },
  { does: 'telling tell, worse', from: telling, act: tell('worse'), to: 'question' },
  {
    does: 'screening back, worse taken back',
    from: async () => {
      const visitor = await telling();
      await visitor.tell('worse');
      return visitor;
    },
    act: press('back'),
    to: 'telling',
  },
  { does: 'concluded plan', from: concluded, act: press('next'), to: 'planning' },
  { does: 'concluded back', from: concluded, act: press('back'), to: 'question' },
  { does: 'concluded change', from: concluded, act: change, to: 'welcome' },
  { does: 'concluded restart', from: concluded, act: press('restart'), to: 'welcome' },
];

describe('after an act of the visitor', () => {
  for (const { does, from, act, to } of moves)
    it(`the new heading has the focus · ${does} → ${to}`, async () => {
      const visitor = await from();
      const words = visitor.heading.textContent;
      await act(visitor);
      expect(visitor.screen).to.equal(to);
      expectFocus(visitor, visitor.heading);
      expect(visitor.heading.textContent).to.not.equal(words);
    });

  it('every event of the chart by which a visitor comes to a screen is among these', () => {
    const { on: anywhere, states } = guideMachine.config;
    const own = Object.entries(states ?? {}).flatMap(([state, { on }]) =>
      Object.keys(on ?? {}).map((event) => `${state} ${event}`),
    );
    // The first screen answers its question; a side that stays where it is; no button asks for it; a session tells
    // where it stands, and that it is over, by itself.
    const others = [
      'welcome start',
      'planning choose',
      'trying plan',
      'practising plan',
      'practising mark',
      'practising xstate.done.actor.*',
    ];
    const done = new Set(moves.map(({ does }) => does.split(',')[0]!));
    expect(own.filter((each) => !done.has(each) && !others.includes(each))).to.deep.equal([]);
    // The page's, not the visitor's.
    const byThePage = ['configure', 'resume'];
    const events = new Set([...done].map((each) => each.split(' ')[1]!));
    expect(
      Object.keys(anywhere ?? {}).filter((event) => !events.has(event) && !byThePage.includes(event)),
    ).to.deep.equal([]);
  });
});
