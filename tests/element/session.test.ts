import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { assess } from '../../src/guide/assess.js';
import type { Answers, Id } from '../../src/guide/guide.js';
import { beatsOf } from '../../src/guide/session.js';
import { exercises } from '../../src/guides/upper-back/exercises.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import {
  expectFocus,
  mount,
  plans,
  replace,
  resumePlan,
  takeTime,
  takeToPlan,
  type Time,
  type Visitor,
} from './harness.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const STRETCH = 'stretch-scapular-squeeze';

const causes = upperBack.questions.find(({ id }) => id === 'cause')!.options.map(({ id }) => id);
const visits: readonly Answers[] = [
  ...causes.map((cause) => ({ ...plans.desk, cause: [cause] })),
  plans.freshInjury,
  plans.recurring,
  plans.open,
];
const sides: readonly (readonly [choice: Id, side: Id])[] = upperBack.choices.flatMap(({ id, sides: all }) =>
  all.map((side) => [id, side.id] as const),
);

/** A visit in which a remedy is offered, with a side picked where it takes one. */
function offering(remedy: Id): { answers: Answers; picks: Record<Id, Id> } {
  for (const answers of visits)
    for (const [choice, side] of [['', ''] as const, ...sides]) {
      const picks: Record<Id, Id> = choice ? { [choice]: side } : {};
      const { plan } = assess(upperBack, { answers, region: 'US' }, { picks });
      if (plan?.offers.some((offer) => offer.remedy === remedy)) return { answers, picks };
    }
  throw new Error(`No visit offers "${remedy}".`);
}

/** Someone who tries a remedy and gets its session ready. */
async function ready(remedy: Id, more: Answers = {}): Promise<Visitor> {
  const { answers, picks } = offering(remedy);
  const visitor = await resumePlan({ ...answers, ...more }, {}, { picks });
  await visitor.tries(remedy);
  await visitor.until(() => visitor.has('practise'), 'the session');
  await visitor.press('practise');
  return visitor;
}

async function running(remedy: Id, time: Time): Promise<Visitor> {
  const visitor = await ready(remedy);
  await visitor.press('go');
  time.pass(0);
  return visitor;
}

const beat = (visitor: Visitor): string | undefined => visitor.part('session').dataset['beat'];
const state = (visitor: Visitor): string | undefined => visitor.part('session').dataset['state'];
const cue = (visitor: Visitor): string =>
  visitor.part('session').querySelector('[role="status"]')!.textContent.trim();

/** Lets time go by, second by second, as it does for somebody who looks on. */
async function wait(visitor: Visitor, time: Time, seconds: number): Promise<void> {
  time.pass(seconds * SECOND);
  await visitor.settle();
}

const counted = Object.entries(exercises).filter(([, { moves }]) => moves);

describe('every session of the upper back', () => {
  for (const [remedy, exercise] of counted)
    it(`${remedy} · goes from beginning to end in its time, with a way out at every step`, async () => {
      const time = takeTime();
      const visitor = await running(remedy, time);
      const length = beatsOf(exercise, []).reduce((sum, { seconds = 0 }) => sum + seconds, 0);
      let passed = 0;
      let presses = 0;
      while (visitor.screen === 'practising') {
        expect(visitor.has('warning') && visitor.has('stop-session'), `a way out after ${passed} s`).to.be
          .true;
        expect(cue(visitor), `after ${passed} s`).to.not.equal('');
        const press = ['on-now', 'off-now', 'looked'].find((part) => visitor.has(part));
        if (press) {
          await visitor.press(press);
          presses += 1;
        } else {
          await wait(visitor, time, 1);
          passed += 1;
        }
        if (passed > length + 60) throw new Error(`It should have ended after ${length} s.`);
      }
      expect(visitor.screen).to.equal('telling');
      // After each press the seconds of the session and those of the test begin apart.
      expect(passed).to.be.within(length, length + 1 + presses);
    });

  it('is there for all that has a hold or a time in its dose', () => {
    const none = upperBack.remedies
      .filter(
        ({ id, family }) =>
          !exercises[id]?.moves && !['medicine', 'professional', 'posture'].includes(family),
      )
      .map(({ id }) => id);
    expect(none).to.have.members([
      'warm-shower',
      'cool-shower',
      'relative-rest',
      'movement-breaks',
      'professional-massage',
      'massage-devices',
    ]);
  });
});

describe('a session', () => {
  it('is offered where something is counted, and not where nothing is', async () => {
    const visitor = await resumePlan(plans.desk);
    await visitor.tries(STRETCH);
    await visitor.until(() => visitor.has('practise'), 'the session');
    await visitor.press('back');
    await visitor.tries('movement-breaks');
    await visitor.until(() => visitor.has('pictures'), 'the pictures');
    expect(visitor.has('practise')).to.be.false;
  });

  it('shows before it begins how long it takes and what is changed for this visitor', async () => {
    const visitor = await ready('heat', { health: ['pregnancy', 'pregnant'] });
    expect(state(visitor)).to.equal('ready');
    expect(visitor.all('.changed li').length).to.be.above(0);
  });

  it('announces what is to be done now, and counts how often it was', async () => {
    const time = takeTime();
    const visitor = await running(STRETCH, time);
    const cues = new Set<string>();
    for (let second = 0; second < 11; second += 1) {
      cues.add(cue(visitor));
      await wait(visitor, time, 1);
    }
    expect(cues.size).to.equal(3);
    expect(visitor.part('session').textContent).to.match(/\b2\b/);
  });

  it('keeps the focus on the button that goes on, and gives it to the next heading in the end', async () => {
    const time = takeTime();
    const visitor = await ready(STRETCH);
    expectFocus(visitor, visitor.heading);
    const button = visitor.part('go');
    button.focus();
    await visitor.press('go');
    expectFocus(visitor, button);
    await visitor.press('pause');
    expectFocus(visitor, button);
    await visitor.press('go');
    await wait(visitor, time, 200);
    expect(visitor.screen).to.equal('telling');
    expectFocus(visitor, visitor.heading);
  });

  it('pauses, goes on, skips and stops', async () => {
    const time = takeTime();
    const visitor = await running(STRETCH, time);
    await wait(visitor, time, 3);
    expect(beat(visitor)).to.equal('hold');
    await visitor.press('pause');
    await wait(visitor, time, 60);
    expect([state(visitor), beat(visitor)]).to.deep.equal(['paused', 'hold']);
    await visitor.press('go');
    await visitor.press('skip');
    expect(beat(visitor)).to.equal('into');
    await visitor.press('stop-session');
    expect(visitor.screen).to.equal('telling');
  });

  it('leads from "something is wrong" to the warning signs in short form, with one tap', async () => {
    const time = takeTime();
    const visitor = await running(STRETCH, time);
    await visitor.press('warning');
    expect(visitor.question).to.equal('signs-since');
    expect(visitor.has('stop-now')).to.be.true;
  });

  it('leads back to how it is done, and is over then', async () => {
    const time = takeTime();
    const visitor = await running(STRETCH, time);
    await visitor.press('back');
    expect(visitor.screen).to.equal('trying');
    await wait(visitor, time, 600);
    expect(visitor.screen).to.equal('trying');
  });

  it('that was slept through waits, says so, and goes on from there', async () => {
    const time = takeTime();
    const visitor = await running(STRETCH, time);
    await wait(visitor, time, 3);
    const before = cue(visitor);
    time.sleep(10 * MINUTE);
    await visitor.settle();
    expect([state(visitor), beat(visitor)]).to.deep.equal(['paused', 'hold']);
    expect(cue(visitor)).to.not.equal(before);
    await visitor.press('go');
    await wait(visitor, time, 5);
    expect(beat(visitor)).to.equal('back');
  });

  it('moved about in the page goes on, and out of it holds nothing up', async () => {
    const time = takeTime();
    const visitor = await running(STRETCH, time);
    const { element } = visitor;
    const other = document.createElement('div');
    element.parentElement!.append(other);
    other.append(element);
    await wait(visitor, time, 3);
    expect([state(visitor), beat(visitor)]).to.deep.equal(['running', 'hold']);
    element.remove();
    time.pass(MINUTE);
    other.append(element);
    await visitor.settle();
    expect(state(visitor)).to.equal('paused');
  });

  it('moved about in the page is drawn once, and not once more over what was drawn before', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const visitor = await ready(STRETCH);
    await visitor.until(() => visitor.all('.scene path').length > 0, 'the drawing');
    const parts = visitor.all('.scene path').length;
    const { element } = visitor;
    for (let time = 0; time < 3; time += 1) {
      element.parentElement!.append(element);
      await visitor.settle();
    }
    expect(visitor.all('.scene path').length).to.equal(parts);
  });

  it('shows still pictures to whoever asked for less motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      const visitor = await ready(STRETCH);
      expect(visitor.part('session').querySelectorAll('figure').length).to.equal(2);
      expect(visitor.part('session').querySelector('.scene')).to.equal(null);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });
});

describe('a pack', () => {
  const on = async (time: Time): Promise<Visitor> => {
    const visitor = await running('heat', time);
    await visitor.press('on-now');
    return visitor;
  };

  it('asks to look at the skin after 5 minutes, until somebody says that they did', async () => {
    const time = takeTime();
    const visitor = await on(time);
    await wait(visitor, time, 5 * 60 - 1);
    expect(visitor.has('looked')).to.be.false;
    await wait(visitor, time, 1);
    expect(visitor.has('looked')).to.be.true;
    await wait(visitor, time, 60);
    await visitor.press('looked');
    expect(visitor.has('looked')).to.be.false;
    await wait(visitor, time, 4 * 60);
    expect(visitor.has('looked')).to.be.true;
  });

  it('slept through asks for it to be off, and says so loudly when it was on for too long', async () => {
    const time = takeTime();
    const visitor = await on(time);
    time.sleep(16 * MINUTE);
    await visitor.settle();
    expect(beat(visitor)).to.equal('off');
    expect(visitor.part('session').querySelector('[role="alert"]')).to.equal(null);
    time.sleep(5 * MINUTE);
    await visitor.settle();
    expect(visitor.part('session').querySelector('[role="alert"]')!.textContent).to.include('21');
  });

  it('is shorter for whom the plan says so', async () => {
    const time = takeTime();
    const visitor = await ready('heat', { age: 'age-65', cause: ['knots', 'worry'] });
    await visitor.press('go');
    await visitor.press('on-now');
    await wait(visitor, time, 599);
    expect(beat(visitor)).to.equal('pack');
    await wait(visitor, time, 2);
    expect(beat(visitor)).to.equal('off');
  });
});

describe('a session on a page that is closed', () => {
  /** Somebody who has said yes to keeping, and does something. */
  async function keeping(remedy: Id): Promise<Visitor> {
    const visitor = await takeToPlan('selfcare', { remember: 'device' });
    await visitor.press(visitor.part('remember').querySelector('input')!);
    await visitor.tries(remedy);
    await visitor.until(() => visitor.has('practise'), 'the session');
    await visitor.press('practise');
    await visitor.press('go');
    return visitor;
  }

  const comesBack = async (): Promise<Visitor> => {
    const visitor = await mount({ region: 'US', remember: 'device' });
    await visitor.reaches('practising');
    return visitor;
  };

  it('goes on with the pack that stayed on the skin, silently and without taking the focus', async () => {
    const time = takeTime();
    const visitor = await keeping('heat');
    await visitor.press('on-now');
    await wait(visitor, time, 60);
    visitor.element.remove();
    time.pass(4 * MINUTE);
    const later = await comesBack();
    expect([state(later), beat(later)]).to.deep.equal(['running', 'pack']);
    expect(later.part('session').querySelector('[role="timer"]')!.textContent).to.include('5:00');
    expect(later.has('looked')).to.be.true;
    expectFocus(later, null);
    time.pass(11 * MINUTE);
    await later.settle();
    expect(beat(later)).to.equal('off');
  });

  it('waits with a count where it stood', async () => {
    const time = takeTime();
    const visitor = await keeping(STRETCH);
    await wait(visitor, time, 13);
    visitor.element.remove();
    time.pass(4 * MINUTE);
    const later = await comesBack();
    expect([state(later), beat(later)]).to.deep.equal(['paused', 'hold']);
    await later.press('go');
    expect(state(later)).to.equal('running');
  });

  it('is not gone on with after two hours, nor once it was stopped', async () => {
    const time = takeTime();
    const visitor = await keeping('heat');
    await visitor.press('on-now');
    visitor.element.remove();
    time.pass(121 * MINUTE);
    const later = await mount({ region: 'US', remember: 'device' });
    await later.reaches('planning');
    later.element.remove();
    const again = await mount({ region: 'US', remember: 'device' });
    await again.reaches('planning');
  });

  it('is gone where nothing is kept', async () => {
    const time = takeTime();
    const visitor = await running(STRETCH, time);
    visitor.element.remove();
    expect([...Object.keys(localStorage), ...Object.keys(sessionStorage)]).to.deep.equal([]);
  });
});

describe('the cues of a session', () => {
  it('are spoken in the language of the words once that is asked for, never before', async () => {
    const time = takeTime();
    const said: SpeechSynthesisUtterance[] = [];
    replace(speechSynthesis, 'speak', (words) => void said.push(words));
    const visitor = await running(STRETCH, time);
    await wait(visitor, time, 10);
    expect(said).to.have.length(0);
    await visitor.press(visitor.part('aloud').querySelector('input')!);
    await wait(visitor, time, 10);
    expect(said.map(({ text }) => text)).to.include.members(['2', '3', '4', '5']);
    expect(new Set(said.map(({ lang }) => lang))).to.deep.equal(new Set(['en']));
    const before = said.length;
    await visitor.press('stop-session');
    await wait(visitor, time, 30);
    expect(said).to.have.length(before);
  });

  it('are felt once that is asked for', async () => {
    const time = takeTime();
    const felt: unknown[] = [];
    replace(navigator, 'vibrate', (pulse: unknown) => felt.push(pulse) > 0);
    const visitor = await running(STRETCH, time);
    await wait(visitor, time, 10);
    expect(felt).to.deep.equal([]);
    await visitor.press(visitor.part('buzz').querySelector('input')!);
    await wait(visitor, time, 10);
    expect(felt.length).to.be.at.least(3);
  });

  it('are not offered where the browser has no voice and cannot vibrate, and nothing else is missing', async () => {
    const time = takeTime();
    const { SpeechSynthesisUtterance: utterance } = globalThis;
    Reflect.deleteProperty(globalThis, 'SpeechSynthesisUtterance');
    const { vibrate } = Navigator.prototype;
    Reflect.deleteProperty(Navigator.prototype, 'vibrate');
    try {
      const visitor = await running(STRETCH, time);
      expect(visitor.has('aloud') || visitor.has('buzz')).to.be.false;
      await wait(visitor, time, 3);
      expect(beat(visitor)).to.equal('hold');
    } finally {
      globalThis.SpeechSynthesisUtterance = utterance;
      Navigator.prototype.vibrate = vibrate;
    }
  });
});

describe('the screen', () => {
  it('is kept on while a session runs, and not when it is paused or over', async () => {
    const time = takeTime();
    let held = 0;
    const request = (): Promise<unknown> => {
      held += 1;
      return Promise.resolve({ release: () => Promise.resolve((held -= 1)) });
    };
    replace(navigator, 'wakeLock', { request } as unknown as WakeLock);
    const visitor = await running(STRETCH, time);
    await visitor.until(() => held === 1, 'the screen to be kept on');
    await visitor.press('pause');
    expect(held).to.equal(0);
    await visitor.press('go');
    await Promise.resolve();
    expect(held).to.equal(1);
    await visitor.press('stop-session');
    expect(held).to.equal(0);
  });

  it('that can’t be kept on changes nothing else', async () => {
    const time = takeTime();
    const refuse = (): Promise<never> => Promise.reject(new Error('low battery'));
    replace(navigator, 'wakeLock', { request: refuse });
    const visitor = await running(STRETCH, time);
    await wait(visitor, time, 3);
    expect(beat(visitor)).to.equal('hold');
  });
});
