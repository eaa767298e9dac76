import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { specimens } from '../specimens.js';
import {
  afterwards,
  before,
  expectFocus,
  mount,
  mountWhole,
  resume,
  returns,
  ways,
  type Visitor,
} from './harness.js';
import { described, ringAround } from './measured.js';
import { sideInUse, sideRadio, type ChoiceId } from './sides.js';

/** More stops than any screen has. */
const FAR = 120;

const press = async (visitor: Visitor, key: string): Promise<void> => {
  await sendKeys({ press: key });
  await visitor.settle();
  const { focused } = visitor;
  // A heading takes the focus so that it is read out; nothing can be done with it.
  if (focused && focused.tabIndex >= 0) expectRing(focused);
};

/** WCAG 2.2: the ring is at least two pixels thick, and stands out three to one. */
function expectRing(focused: HTMLElement): void {
  const { width, contrast } = ringAround(focused);
  expect(width, `the ring around ${described(focused)}`).to.be.at.least(2);
  expect(contrast, `the contrast of the ring around ${described(focused)}`).to.be.at.least(3);
}

/** Presses a key until the focus has come where it should. */
async function moveTo(
  visitor: Visitor,
  key: string,
  there: (element: HTMLElement) => boolean,
): Promise<void> {
  for (let step = 0; step < FAR; step += 1) {
    const { focused } = visitor;
    if (focused && there(focused)) return;
    await press(visitor, key);
  }
  throw new Error(`The ${key} key never came there on the screen "${visitor.screen}".`);
}

const tabTo = (visitor: Visitor, part: string): Promise<void> =>
  moveTo(visitor, 'Tab', (element) => element.matches(`[part~="${part}"]`));

async function pick(visitor: Visitor, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const { type, name } = visitor.option(id);
    await moveTo(visitor, 'Tab', (element) => element.matches(`input[name="${name}"][type="${type}"]`));
    await moveTo(
      visitor,
      type === 'radio' ? 'ArrowDown' : 'Tab',
      (element) => element === visitor.option(id),
    );
    if (!visitor.option(id).checked) await press(visitor, 'Space');
  }
}

/** Comes to a choice with Tab, and to a side of it with the arrows. */
async function pickSide(visitor: Visitor, choice: ChoiceId, side: string): Promise<void> {
  const radio = sideRadio(visitor, choice, side);
  await moveTo(visitor, 'Tab', (element) => element.matches(`input[name="${choice}"]`));
  await moveTo(visitor, 'ArrowDown', (element) => element === radio);
  expect(sideInUse(visitor, choice)).to.equal(side);
}

async function answerAll(
  visitor: Visitor,
  answers: Readonly<Record<string, string | readonly string[]>>,
): Promise<void> {
  for (let id = visitor.question; id !== undefined; id = visitor.question) {
    await pick(visitor, [answers[id]!].flat());
    await tabTo(visitor, 'next');
    await press(visitor, 'Enter');
  }
}

describe('by keyboard alone', () => {
  it('a visitor goes from the welcome to a plan, tries something, says how it went, and comes back better', async () => {
    const visitor = await mountWhole({ region: 'US' });
    await answerAll(visitor, ways.selfcare.answers);
    expect(visitor.screen).to.equal('planning');
    await pickSide(visitor, 'heat-or-cold', 'cold');
    await tabTo(visitor, 'try');
    await press(visitor, 'Enter');
    expect(visitor.screen).to.equal('trying');
    await tabTo(visitor, 'next');
    await press(visitor, 'Enter');
    expect(visitor.screen).to.equal('telling');
    await moveTo(visitor, 'Tab', ({ dataset }) => dataset['outcome'] === 'better');
    await press(visitor, 'Enter');
    expect(visitor.screen).to.equal('planning');
    await tabTo(visitor, 'check-in');
    await press(visitor, 'Enter');
    await answerAll(visitor, returns.better);
    expect(visitor.screen).to.equal('concluded');
  });

  it('a visitor opens the answers, changes one, and goes back to the result', async () => {
    const visitor = await resume(ways.doctor.answers);
    const answers = visitor.part('your-answers') as HTMLDetailsElement;
    const wasOpen = answers.open;
    await moveTo(visitor, 'Tab', (element) => element === answers.querySelector('summary'));
    await press(visitor, 'Enter');
    expect(answers.open).to.equal(!wasOpen);
    if (wasOpen) await press(visitor, 'Space');
    expect(answers.open).to.be.true;
    const buttons = [...answers.querySelectorAll('button')];
    await moveTo(visitor, 'Tab', (element) => element === buttons[2]);
    await press(visitor, 'Enter');
    expect(visitor.question).to.equal('nerves');
    await pick(visitor, ['none']);
    await press(visitor, 'Enter');
    expect(visitor.screen).to.equal('planning');
  });

  it('a visitor is led to what is missing, and from the error to it again', async () => {
    const visitor = await resume(before('happened'));
    await pick(visitor, ['fever']);
    await tabTo(visitor, 'next');
    await press(visitor, 'Enter');
    const details = visitor.focused;
    expect(details!.getAttribute('aria-invalid')).to.equal('true');
    await moveTo(visitor, 'Shift+Tab', (element) => element.matches('[part~="error"]'));
    await press(visitor, 'Enter');
    expectFocus(visitor, details);
  });

  it('a visitor goes from the welcome to an emergency, and to its number', async () => {
    const visitor = await mount({ region: 'US' });
    await answerAll(visitor, ways.emergency.answers);
    expect(visitor.screen).to.equal('escalated');
    await tabTo(visitor, 'phone');
    expect(visitor.focused!.getAttribute('href')).to.equal('tel:911');
  });

  it('on a new screen the first press of Tab goes to the first answer', async () => {
    const visitor = await resume(before('nerves'));
    await visitor.answer('none');
    await press(visitor, 'Tab');
    expectFocus(visitor, visitor.inputs[0]);
  });

  it('details are opened with Space, and are the next stop', async () => {
    const visitor = await resume(before('happened'));
    await pick(visitor, ['fever']);
    await press(visitor, 'Tab');
    expectFocus(visitor, visitor.option('fever-stiff-neck'));
  });

  it('Enter in a field goes on', async () => {
    const visitor = await resume(before('nerves'));
    await pick(visitor, ['none']);
    await press(visitor, 'Enter');
    expect(visitor.question).to.equal('happened');
  });

  it('everything that can be pressed on a result can be come to', async () => {
    const visitor = await resume(ways.doctor.answers);
    const stops = visitor.all('button, a[href], summary').filter((element) => element.checkVisibility());
    const missed = new Set(stops);
    for (let step = 0; step < FAR && missed.size > 0; step += 1) {
      await press(visitor, 'Tab');
      if (visitor.focused) missed.delete(visitor.focused);
    }
    expect(stops).to.not.be.empty;
    expect([...missed].map(({ textContent }) => textContent.trim())).to.deep.equal([]);
  });
});

describe('a guide in a page', () => {
  const stop = (into: Element, where: InsertPosition): HTMLButtonElement => {
    const button = document.createElement('button');
    into.insertAdjacentElement(where, button);
    afterwards(() => button.remove());
    return button;
  };

  for (const { name, show } of oneOfEachScreen())
    it(`lets go of the keyboard at either end, and shows where it is · ${name}`, async () => {
      const visitor = await show();
      for (const details of visitor.all('details')) details.open = true;
      const [before, after] = [stop(visitor.element, 'beforebegin'), stop(visitor.element, 'afterend')];
      for (const [from, key, to] of [
        [before, 'Tab', after],
        [after, 'Shift+Tab', before],
      ] as const) {
        from.focus();
        const stops = new Set<Element | null>();
        for (let step = 0; document.activeElement !== to; step += 1) {
          if (step === FAR) throw new Error(`The ${key} key never left the guide.`);
          await press(visitor, key);
          stops.add(visitor.focused);
        }
        expect(stops.size, 'stops').to.be.above(2);
      }
    });
});

/** A screen is known by its group and by the first story of it. */
function oneOfEachScreen(): typeof specimens {
  const wanted = [
    'welcome-welcome',
    'questions-began',
    'questions-details-open',
    'questions-nothing-picked',
    'escalation-emergency',
    'escalation-doctor',
    'plan-many-cautions',
    'plan-trying-heat',
    'check-in-right-after',
    'check-in-better',
    'faults-with-a-provider',
  ];
  return wanted.map((id) => {
    const found = specimens.find((specimen) => specimen.id === id);
    if (!found) throw new Error(`There is no story "${id}".`);
    return found;
  });
}
