import { expect } from '@open-wc/testing';
import { en } from '../../src/element/messages/en.js';
import { before, expectFocus, holdUp, mount, place, resume, take, ways, type Visitor } from './harness.js';

const words = (visitor: Visitor): string => visitor.part('error').textContent.trim();

/** The error that a field names as its own. */
const errorOf = (visitor: Visitor, input: HTMLInputElement): string =>
  visitor.root.getElementById(input.getAttribute('aria-errormessage') ?? '')?.textContent.trim() ?? '';

const describedBy = (visitor: Visitor): string =>
  (visitor.part('question').getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => (id ? (visitor.root.getElementById(id)?.textContent ?? '') : ''))
    .join(' ');

describe('a question', () => {
  it('is one group, named by its legend, with a label on every answer', async () => {
    const visitor = await resume(before('health'));
    const group = visitor.part('question');
    expect(group.tagName).to.equal('FIELDSET');
    expect(group.querySelector('legend')!.textContent.trim()).to.equal(visitor.heading.textContent.trim());
    for (const { value } of visitor.inputs) expect(visitor.label(value)).to.not.equal('');
  });

  it('takes several answers where it is a list', async () => {
    const visitor = await resume(before('cause'));
    await visitor.tick('worry', 'knots');
    expect(visitor.ticked).to.have.members(['worry', 'knots']);
    await visitor.tick('worry');
    expect(visitor.ticked).to.deep.equal(['knots']);
  });

  it('unticks the others for "none", and "none" for any other', async () => {
    const visitor = await resume(before('danger'));
    await visitor.tick('sweat', 'breathless', 'none');
    expect(visitor.ticked).to.deep.equal(['none']);
    await visitor.tick('sweat');
    expect(visitor.ticked).to.deep.equal(['sweat']);
    await visitor.tick('none', 'unsure');
    expect(visitor.ticked).to.deep.equal(['unsure']);
  });

  it('shows the emergency numbers, on every screen', async () => {
    const visitor = await mount({ region: 'US' });
    for (const id of Object.keys(ways.selfcare.answers)) {
      expect(visitor.question).to.equal(id);
      expect(visitor.numbers, id).to.deep.equal(['911']);
      await visitor.answer(...[ways.selfcare.answers[id]!].flat());
    }
  });
});

describe('why we ask', () => {
  it('is there for every question, folded away', async () => {
    const visitor = await mount({ region: 'US' });
    const reasons = new Set<string>();
    for (const id of Object.keys(ways.selfcare.answers)) {
      const why = visitor.part('why') as HTMLDetailsElement;
      expect(why.open, id).to.be.false;
      reasons.add(why.querySelector('p')!.textContent);
      await visitor.answer(...[ways.selfcare.answers[id]!].flat());
    }
    expect(reasons.size).to.equal(Object.keys(ways.selfcare.answers).length);
  });
});

describe('the way that is left', () => {
  /** The number in the words that say how many questions can still come. */
  const told = (visitor: Visitor): number => {
    const words = visitor.part('progress').textContent.trim();
    const most = [...Array(30).keys()].find((count) => en.more(count) === words);
    if (most === undefined) throw new Error(`"${words}" gives no number.`);
    return most;
  };

  it('is never longer than was said from the first screen on, and ends with the last question', async () => {
    const visitor = await mount({ region: 'US' });
    const counts: number[] = [];
    while (visitor.question !== undefined) {
      counts.push(told(visitor));
      await visitor.answer(...[ways.selfcare.answers[visitor.question]!].flat());
    }
    const stillAsked = counts.map((_, index) => counts.length - 1 - index);
    counts.forEach((count, index) => {
      expect(count).to.be.at.least(stillAsked[index]!);
      if (index > 0) expect(count).to.be.below(counts[index - 1]!);
    });
    expect(counts.at(-1)).to.equal(0);
  });

  it('is known before the rest of the guide has arrived, and stays', async () => {
    const rest = holdUp('first');
    const visitor = place({ region: 'US' });
    await visitor.settle();
    const before = told(visitor);
    expect(before).to.be.above(0);
    rest.arrives();
    await visitor.arrives();
    expect(told(visitor)).to.equal(before);
  });

  it('is one longer for whoever goes back, and as long as before for whoever goes on again', async () => {
    const visitor = await resume(before('happened'));
    const here = told(visitor);
    await visitor.press('back');
    expect(told(visitor)).to.equal(here + 1);
    await visitor.press('next');
    expect(told(visitor)).to.equal(here);
  });

  it('is said in numbers of one and of many', () => {
    expect(new Set([0, 1, 2, 3].map(en.more)).size).to.equal(4);
    expect(en.more(1)).to.not.equal(en.more(2).replace('2', '1'));
  });
});

describe('an option that has to be told apart', () => {
  it('opens its details when it is ticked, and says so', async () => {
    const visitor = await resume(before('happened'));
    expect(visitor.option('fever').getAttribute('aria-expanded')).to.equal('false');
    expect(visitor.offers('fever-only')).to.be.false;
    await visitor.tick('fever');
    expect(visitor.option('fever').getAttribute('aria-expanded')).to.equal('true');
    expect(visitor.offers('unsure-fever')).to.be.true;
    const group = visitor.option('fever-only').closest('[role="group"]')!;
    expect(group.getAttribute('aria-label')).to.not.be.empty;
  });

  it('without details says nothing of being open', async () => {
    const visitor = await resume(before('happened'));
    expect(visitor.option('cancer').hasAttribute('aria-expanded')).to.be.false;
  });

  it('asks which, and goes on when it is told', async () => {
    const visitor = await resume(before('happened'));
    await visitor.answer('fever');
    expect(visitor.question).to.equal('happened');
    expect(visitor.part('error').textContent).to.include(visitor.label('fever'));
    await visitor.answer('fever', 'fever-only');
    expect(visitor.question).to.equal('pattern');
  });

  it('forgets details that were closed again', async () => {
    const visitor = await resume(before('happened'));
    await visitor.tick('fever', 'fever-stiff-neck', 'fever');
    await visitor.answer('lump');
    expect([visitor.element.journey!.answers['happened']].flat()).to.deep.equal(['lump']);
  });
});

describe('gone on without an answer', () => {
  it('the screen stays, and the error is announced', async () => {
    const visitor = await resume(before('danger'));
    const alert = visitor.all('[role="alert"]')[0]!;
    expect(alert.textContent.trim()).to.equal('');
    await visitor.press('next');
    expect(visitor.question).to.equal('danger');
    expect(alert.isConnected).to.be.true;
    expect(alert.textContent.trim()).to.not.equal('');
  });

  it('the error belongs to the question and to its fields', async () => {
    const visitor = await resume(before('danger'));
    const hint = describedBy(visitor).trim();
    await visitor.press('next');
    expect(hint).to.not.equal('');
    expect(describedBy(visitor)).to.include(hint);
    expect(describedBy(visitor)).to.include(visitor.part('error').textContent);
    for (const input of visitor.inputs) expect(input.getAttribute('aria-invalid')).to.equal('true');
  });

  it('each field that can mend it names the error', async () => {
    const visitor = await resume(before('danger'));
    await visitor.press('next');
    for (const input of visitor.inputs) expect(errorOf(visitor, input)).to.equal(words(visitor));
  });

  it('the field that the focus is put on reads it out', async () => {
    for (const visitor of [await resume(before('danger')), await mount(), await resume(before('happened'))]) {
      if (visitor.question === 'happened') await visitor.tick('fever');
      await visitor.press('next');
      expect(visitor.focused?.getAttribute('aria-describedby')).to.equal(
        visitor.focused?.getAttribute('aria-errormessage'),
      );
    }
  });

  it('the error leads to the first of them, from wherever the visitor has gone', async () => {
    const visitor = await resume(before('danger'));
    await visitor.press('next');
    visitor.part('next').focus();
    await visitor.press('error');
    expectFocus(visitor, visitor.inputs[0]);
    expect(visitor.ticked).to.deep.equal([]);
  });

  it('where details are missing, they alone name the error, and it leads to them', async () => {
    const visitor = await resume(before('happened'));
    await visitor.tick('fever');
    await visitor.press('next');
    const details = visitor.option('fever-only').closest('[role="group"]')!;
    const named = visitor.inputs.filter((input) => errorOf(visitor, input) !== '');
    expect(named).to.deep.equal([...details.querySelectorAll('input')]);
    expect(visitor.root.getElementById(details.getAttribute('aria-describedby')!)!.textContent).to.include(
      words(visitor),
    );
    expect(describedBy(visitor)).to.not.include(words(visitor));
    visitor.part('next').focus();
    await visitor.press('error');
    expectFocus(visitor, named[0]);
    expect(visitor.ticked).to.deep.equal(['fever']);
  });

  it('the error goes as soon as something is picked', async () => {
    const visitor = await resume(before('danger'));
    await visitor.press('next');
    await visitor.tick('none');
    expect(visitor.has('error')).to.be.false;
    for (const input of visitor.inputs) expect(input.hasAttribute('aria-invalid')).to.be.false;
  });

  it('the same holds for the first screen, and for coming back from it', async () => {
    for (const button of ['next', 'been-here']) {
      const visitor = await mount();
      await visitor.press(button);
      expect(visitor.screen).to.equal('welcome');
      expect(visitor.has('error'), button).to.be.true;
    }
  });
});

describe('going back', () => {
  it('finds the ticks again, the details among them', async () => {
    const visitor = await resume(before('happened'));
    await visitor.answer('fever', 'fever-only', 'lump');
    await visitor.press('back');
    expect(visitor.question).to.equal('happened');
    expect(visitor.ticked).to.have.members(['fever', 'fever-only', 'lump']);
  });

  it('leads from the last question to the first, and on again with the same answers', async () => {
    const visitor = await take('selfcare');
    const asked = Object.keys(ways.selfcare.answers).reverse();
    for (const id of asked) {
      await visitor.press('back');
      expect(visitor.question).to.equal(id);
    }
    expect(visitor.has('back')).to.be.false;
    while (visitor.question !== undefined) await visitor.press('next');
    expect(visitor.screen).to.equal('planning');
    expect(visitor.element.journey!.answers).to.deep.equal({ ...ways.selfcare.answers, ...normal(visitor) });
  });
});

const normal = (visitor: Visitor): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(visitor.element.journey!.answers).filter(([, value]) => Array.isArray(value)),
  );

describe('the list of answers', () => {
  it('holds every answer in words, and each can be changed', async () => {
    const visitor = await take('doctor');
    const list = visitor.part('your-answers');
    const asked = Object.keys(ways.doctor.answers);
    expect(list.querySelectorAll('dt')).to.have.length(asked.length);
    expect(list.querySelectorAll('button')).to.have.length(asked.length);
    for (const button of list.querySelectorAll('button'))
      expect(button.getAttribute('aria-label')).to.not.be.empty;
  });

  it('leads to the question, with its tick; the rest of the answers stand', async () => {
    const visitor = await take('doctor');
    await visitor.press(visitor.part('your-answers').querySelectorAll('button')[2]!);
    expect(visitor.question).to.equal('nerves');
    expect(visitor.ticked).to.deep.equal(['arm-tingle']);
    await visitor.answer('none');
    await visitor.reaches('planning');
    expect(visitor.level).to.be.undefined;
  });
});

describe('starting again', () => {
  it('drops every answer and every tick', async () => {
    const visitor = await take('emergency');
    await visitor.press('restart');
    expect(visitor.screen).to.equal('welcome');
    expect(visitor.ticked).to.deep.equal([]);
    await visitor.answer('age-16-49');
    expect(visitor.ticked).to.deep.equal([]);
    expect(visitor.element.journey!.answers).to.deep.equal({ age: 'age-16-49' });
  });
});
