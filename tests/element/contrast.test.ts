import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { everything } from '../everything.js';
import { isInShare, specimens } from '../specimens.js';
import { container, mount, type Visitor } from './harness.js';
import { contrast, contrasts, described, groundOf, openAll, ringAround, seen, targetOf } from './measured.js';

/** WCAG 2.2, 1.4.6: what carries advice. */
const ADVICE = 7;
/** WCAG 2.2, 1.4.3: every other word. */
const WORDS = 4.5;
/** WCAG 2.2, 1.4.11: what shows where something can be picked, or where the focus is. */
const SHAPES = 3;

/** What is pressed, and what is said of the guide itself. All other words carry advice. */
const BESIDES = 'button, summary, select, [part~="progress"], [part~="note"], [part~="sources"]';

/** Words that stand out too little. */
const faint = (visitor: Visitor): readonly string[] =>
  contrasts(visitor)
    .filter(({ parent, ratio }) => ratio < (parent.closest(BESIDES) ? WORDS : ADVICE))
    .map(({ text, ratio }) => `"${text.slice(0, 40)}" has ${ratio.toFixed(2)}`);

/** The most that the edge of an element stands out from what is around it. */
function edge(element: HTMLElement): number {
  const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element);
  const there = borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1;
  return there ? contrast(borderTopColor, groundOf(element.parentElement)) : 1;
}

/** Fields whose edge can hardly be seen. Where the browser draws one, it sees to that. */
const edgeless = (visitor: Visitor): readonly string[] =>
  seen(visitor, 'input, select')
    .filter((field) => field.matches('select') || getComputedStyle(field).appearance === 'none')
    .map((field) => ({ field, ratio: Math.max(edge(field), edge(targetOf(field))) }))
    .filter(({ ratio }) => ratio < SHAPES)
    .map(({ field, ratio }) => `${(field as HTMLInputElement).value} has ${ratio.toFixed(2)}`);

/** One of those that are made alike and stand on the same ground: their ring is the same. */
function ofEachMake(controls: readonly HTMLElement[]): readonly HTMLElement[] {
  if (everything) return controls;
  const made = ({ tagName, className, part }: Element): string => `${tagName} ${className} ${part.value}`;
  const makes = new Map(
    controls.map((control) => {
      const { parentElement: around } = control;
      const kind = [control, targetOf(control), around].map((each) => each && made(each));
      return [[...kind, control.getAttribute('type'), groundOf(around)].join(), control];
    }),
  );
  return [...makes.values()];
}

function expectApart(visitor: Visitor): void {
  expect(faint(visitor)).to.deep.equal([]);
  expect(edgeless(visitor)).to.deep.equal([]);
  for (const control of ofEachMake(seen(visitor, 'button, a[href], summary, select, input:enabled'))) {
    control.focus({ focusVisible: true });
    const { width, contrast } = ringAround(control);
    expect(width, `the ring around ${described(control)}`).to.be.at.least(2);
    expect(contrast, `the ring around ${described(control)}`).to.be.at.least(SHAPES);
  }
}

describe('the colours of either theme', () => {
  after(() => emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' }));

  // Every other story; those between are looked at by narrow.test.ts.
  for (const { name, show } of specimens.filter(({ id }) => isInShare(id, 1, 2)))
    it(`${name} · can be told apart`, async () => {
      // A colour that is still changing is not yet the one that is looked at.
      await emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      const visitor = await show({ theme: 'light', width: undefined });
      openAll(visitor);
      expectApart(visitor);
      const day = groundOf(visitor.part('guide'));
      visitor.element.setAttribute('theme', 'dark');
      await emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await visitor.settle();
      expect(groundOf(visitor.part('guide'))).not.to.deep.equal(day);
      expectApart(visitor);
    });
});

describe('the colours of a page', () => {
  const brand = (colours: Readonly<Record<string, string>>): HTMLElement => {
    const page = container();
    for (const [name, colour] of Object.entries(colours)) page.style.setProperty(name, colour);
    return page;
  };

  it('that are made for the day leave the night as it is', async () => {
    const into = brand({
      '--relief-ground': '#fff',
      '--relief-raised': '#fff',
      '--relief-accent': '#005eb8',
    });
    const day = await mount({ theme: 'light' }, { into });
    const night = await mount({ theme: 'dark' }, { into });
    const groundIn = (visitor: Visitor): string => getComputedStyle(visitor.part('guide')).backgroundColor;
    expect(groundIn(day)).to.equal('rgb(255, 255, 255)');
    expect(groundIn(night)).to.not.equal(groundIn(day));
    expect(faint(day)).to.deep.equal([]);
    expect(faint(night)).to.deep.equal([]);
  });

  it('that are made for the night hold there', async () => {
    const into = brand({ '--relief-dark-ground': 'rgb(0, 0, 0)' });
    const night = await mount({ theme: 'dark' }, { into });
    expect(getComputedStyle(night.part('guide')).backgroundColor).to.equal('rgb(0, 0, 0)');
  });
});
