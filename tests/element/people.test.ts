import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { en } from '../../src/element/messages/en.js';
import type { Answers } from '../../src/guide/guide.js';
import { smallDocument } from '../guide/small-guide.js';
import { speaksPast, visit, visitors } from '../cases/upper-back/who-answers.js';
import {
  container,
  expectFocus,
  heard,
  holdUp,
  mount,
  place,
  resume,
  resumePlan,
  type Visitor,
} from './harness.js';

const BOX = 'for-other';
const THEY = /\b(they|them|their)\b/;
const YOU = /\b(you|your)\b/;

const titleOf = (visitor: Visitor): string => visitor.heading.textContent.trim();

/** Every piece of text on the screen. */
function pieces({ root }: Visitor): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    const text = textContent?.trim() ?? '';
    if (text && parentElement && !parentElement.closest('style')) found.push(text);
  }
  return found;
}

/** Said by the element to whoever holds the phone, or by them: the answers are theirs, and so is the call. */
const TO_WHOEVER_ANSWERS = [
  en.yourAnswers,
  en.because,
  en.emergencyLine,
  en.callLocal,
  en.callOrLocal,
  en.unsureSigns,
  en.unsure,
  en.unsureWhich,
  `${en.information} ${en.private}`,
];

describe('someone who answers for another', () => {
  it('finds a box for it in the first question, before the ages', async () => {
    const visitor = await mount();
    const box = visitor.option(BOX);
    expect(box.type).to.equal('checkbox');
    expect(box.checked).to.be.false;
    expect(visitor.part('question').contains(box)).to.be.true;
    expect(visitor.inputs[0]).to.equal(box);
    expect(box.labels![0]!.getBoundingClientRect().height).to.be.at.least(44);
    await expect(visitor.element).to.be.accessible();
  });

  it('ticks it by a click on its words, and it stays whatever age is picked', async () => {
    const visitor = await mount();
    await visitor.press(visitor.option(BOX).labels![0]!);
    for (const age of ['age-65', 'unsure', 'under-10']) {
      await visitor.tick(age);
      expect(visitor.ticked).to.deep.equal([BOX, age]);
    }
    await visitor.tick(BOX);
    expect(visitor.ticked).to.deep.equal(['under-10']);
  });

  it('ticks it by keyboard alone, and unticks it', async () => {
    const visitor = await mount();
    visitor.option(BOX).focus();
    await sendKeys({ press: 'Space' });
    await visitor.settle();
    expect(visitor.ticked).to.deep.equal([BOX]);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    await visitor.settle();
    expect(visitor.ticked).to.have.lengthOf(2).and.include(BOX);
    await sendKeys({ press: 'Shift+Tab' });
    expectFocus(visitor, visitor.option(BOX));
    await sendKeys({ press: 'Space' });
    await visitor.settle();
    expect(visitor.ticked).to.not.include(BOX);
  });

  it('has not answered with the box alone, and does not lose it', async () => {
    const visitor = await mount();
    await visitor.tick(BOX);
    await visitor.press('next');
    expect(visitor.screen).to.equal('welcome');
    expect(visitor.has('error')).to.be.true;
    expect(visitor.option(BOX).checked).to.be.true;
    expect(visitor.option(BOX).getAttribute('aria-invalid')).to.be.null;
    expect(visitor.option('age-65').getAttribute('aria-invalid')).to.equal('true');
    await visitor.tick('age-65');
    await visitor.press('next');
    expect(visitor.element.journey!.answers).to.deep.equal({ age: ['age-65', BOX] });
  });

  it('is not forgotten when the rest of the guide arrives late', async () => {
    const rest = holdUp('first');
    const visitor = place();
    await visitor.settle();
    await visitor.tick(BOX, 'age-65');
    await visitor.press('next');
    expect(visitor.ticked).to.deep.equal([BOX, 'age-65']);
    rest.arrives();
    await visitor.reaches('question');
    expect(visitor.element.journey!.answers).to.deep.equal({ age: ['age-65', BOX] });
    expect(titleOf(visitor)).to.match(THEY);
  });

  it('reads of "them" from then on, and of "you" again once the box is unticked', async () => {
    const visitor = await mount();
    const first = titleOf(visitor);
    await visitor.answer('age-65', BOX);
    expect(titleOf(visitor)).to.match(THEY).and.not.match(YOU);
    await visitor.press('back');
    expect(visitor.ticked).to.deep.equal([BOX, 'age-65']);
    expect(titleOf(visitor)).to.equal(first);
    await visitor.tick(BOX);
    await visitor.press('next');
    expect(visitor.element.journey!.answers).to.deep.equal({ age: 'age-65' });
    expect(titleOf(visitor)).to.match(YOU).and.not.match(THEY);
  });

  it('can say so afterwards, from the result, which then speaks of "them"', async () => {
    const visitor = await resume(visit(visitors.adult, { nerves: ['arm-tingle'] }));
    const own = visitor.part('card').textContent;
    const [change] = visitor.part('your-answers').querySelectorAll<HTMLButtonElement>('button');
    await visitor.press(change!);
    expect(visitor.question).to.equal('age');
    await visitor.tick(BOX);
    await visitor.press('next');
    await visitor.reaches('escalated');
    expect(visitor.part('card').textContent).to.not.equal(own);
    expect(visitor.part('tell-them').textContent).to.match(THEY);
  });

  it('tells the page of it by its id, where the page may hear answers', async () => {
    const visitor = await mount({ events: 'answers' });
    const events = heard();
    await visitor.answer('age-65', BOX);
    const [told] = events.filter((event) => event.type === 'guide-answered');
    expect(told).to.deep.include({ question: 'age', value: ['age-65', BOX] });
  });

  const results: Readonly<Record<string, Answers>> = {
    emergency: { danger: ['chest'] },
    urgent: { happened: ['fever', 'fever-only'] },
    'urgent, not sure': { danger: ['unsure'] },
    doctor: { nerves: ['arm-tingle'] },
    physio: { began: 'comes-back' },
    'doctor, in pregnancy': { health: ['pregnancy', 'pregnant'] },
    'urgent, hurt by someone': { happened: ['injury', 'fall', 'hurt-by-someone'] },
  };
  for (const [level, says] of Object.entries(results))
    for (const who of ['helper', 'parent'] as const)
      it(`reads nothing that speaks past them · ${level} · ${who}`, async () => {
        const visitor = await resume(visit(visitors[who], says));
        await visitor.reaches('escalated');
        const all = pieces(visitor).filter((text) => !TO_WHOEVER_ANSWERS.includes(text));
        expect(all.filter((text) => speaksPast(text, who === 'parent'))).to.deep.equal([]);
        expect(all.length).to.be.above(20);
        await expect(visitor.element).to.be.accessible();
      });

  it('reads nothing that speaks past them in the questions', async () => {
    for (const who of ['helper', 'parent'] as const) {
      const visitor = await mount({ region: 'US' });
      await visitor.answer(...visitors[who].age);
      const answers: Answers = visit(visitors[who]);
      while (visitor.screen === 'question') {
        const past = pieces(visitor).filter(
          (text) => !TO_WHOEVER_ANSWERS.includes(text) && speaksPast(text, who === 'parent'),
        );
        expect(past).to.deep.equal([]);
        await visitor.answer(...[answers[visitor.question!]!].flat());
      }
    }
  });

  it('is told that the plan speaks to the person in pain', async () => {
    const theirs = await resumePlan(visit(visitors.helper));
    expect(theirs.parts('plan-note')).to.have.lengthOf(1);
    await expect(theirs.element).to.be.accessible();
    const own = await resumePlan(visit(visitors.adult));
    expect(own.has('plan-note')).to.be.false;
  });
});

describe('a child', () => {
  for (const who of ['young', 'parent'] as const)
    it(`never comes to a plan (${who})`, async () => {
      const visitor = await resume(visit(visitors[who]));
      await visitor.reaches('escalated');
      expect(visitor.level).to.equal('doctor');
      expect(visitor.has('next')).to.be.false;
    });

  it('alone in an emergency has a number to tap before anything else', async () => {
    const visitor = await resume(visit(visitors.young, { danger: ['chest'] }));
    await visitor.reaches('escalated');
    expect(visitor.numbers[0]).to.equal('911');
    expect(visitor.part('card').textContent).to.match(/adult/);
    await expect(visitor.element).to.be.accessible();
  });
});

describe('a publisher’s guide', () => {
  const guideData = (): unknown => {
    const { guide, texts, planTexts } = smallDocument;
    const [age, ...others] = guide.questions;
    const words = texts['en']!;
    return {
      guide: { ...guide, questions: [{ ...age, also: [{ id: 'helper' }] }, ...others] },
      texts: {
        en: {
          ...words,
          options: { ...words.options, helper: 'It is not my thumb' },
          variants: [{ when: ['helper'], questions: { signs: { title: 'Does their thumb look bad?' } } }],
        },
      },
      planTexts: {
        en: { ...planTexts['en'], variants: [{ when: ['helper'], notes: ['It is their thumb.'] }] },
      },
    };
  };

  it('has boxes and other words too', async () => {
    const visitor = await mount({}, { properties: { guideData: guideData() }, into: container() });
    await visitor.answer('adult', 'helper');
    expect(titleOf(visitor)).to.equal('Does their thumb look bad?');
    await visitor.follow({ signs: 'none', cause: ['typing'], now: 'none' });
    await visitor.reachesPlan();
    expect(visitor.part('plan-note').textContent).to.equal('It is their thumb.');
  });
});
