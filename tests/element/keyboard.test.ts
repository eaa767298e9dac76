import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectFocus, before, mount, resume, ways, type Visitor } from './harness.js';

/** More stops than any screen has. */
const FAR = 120;

const press = async (visitor: Visitor, key: string): Promise<void> => {
  await sendKeys({ press: key });
  await visitor.settle();
};

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
  it('a visitor goes from the welcome to a plan, and tries something', async () => {
    const visitor = await mount({ region: 'US' });
    await answerAll(visitor, ways.selfcare.answers);
    await visitor.reaches('planning');
    await tabTo(visitor, 'try');
    await press(visitor, 'Enter');
    expect(visitor.screen).to.equal('trying');
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

  it('what has the focus can be seen to have it', async () => {
    const visitor = await resume(ways.doctor.answers);
    for (const part of ['next', 'back']) {
      await tabTo(visitor, part);
      const { outlineStyle, outlineWidth } = getComputedStyle(visitor.focused!);
      expect(outlineStyle, part).to.equal('solid');
      expect(parseFloat(outlineWidth), part).to.be.at.least(2);
    }
  });
});
