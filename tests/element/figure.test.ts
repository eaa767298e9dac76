import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { figures } from '../../src/guides/upper-back/figures.js';
import { drawnDocument } from '../guide/small-figure.js';
import { before as upTo, mount, resume, type Visitor } from './harness.js';

const figure = figures['upper-body']!;
const drawn = [...new Set(figure.areas.map(({ option }) => option))];
const inList = figure.notDrawn!;

/** In pixels, at the width of the smallest phone. */
const WIDTH = 320;
const TARGET = 44;
const LEAST = 24;

const asked = (attributes: Readonly<Record<string, string>> = {}): Promise<Visitor> =>
  resume(upTo('place'), attributes);

const areas = (visitor: Visitor, option: string): readonly SVGGraphicsElement[] => [
  ...visitor.part('figure').querySelectorAll<SVGGraphicsElement>(`.area[data-option="${option}"]`),
];

/** A point of the page that lies on an area. */
function pointOn(
  area: SVGGraphicsElement,
  { x, y }: { readonly x: number; readonly y: number },
): [number, number] {
  const at = new DOMPoint(x, y).matrixTransform(area.getScreenCTM()!);
  return [Math.round(at.x), Math.round(at.y)];
}

const markOf = (option: string, which = 0) => figure.areas.filter((area) => area.option === option)[which]!;

/** Moves a real pointer to an area, and presses where that is asked for. */
async function point(visitor: Visitor, option: string, { press = false, which = 0 } = {}): Promise<void> {
  const position = pointOn(areas(visitor, option)[which]!, markOf(option, which));
  await sendMouse(press ? { type: 'click', position } : { type: 'move', position });
  await visitor.settle();
}

/** The options whose areas are marked as ticked. */
const marked = (visitor: Visitor): readonly string[] => [
  ...new Set(
    [...visitor.part('figure').querySelectorAll<SVGElement>('[data-ticked]')].map(
      ({ dataset }) => dataset['option']!,
    ),
  ),
];

/** How something looks once its motion is over. */
function atOnce(element: Element): CSSStyleDeclaration {
  for (const animation of element.getAnimations()) animation.finish();
  return getComputedStyle(element);
}

describe('the drawing beside the list', () => {
  before(() => setViewport({ width: 800, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => sendMouse({ type: 'move', position: [1, 1] }));

  it('has an area for every place but those that are in the list alone', async () => {
    const visitor = await asked();
    const offered = visitor.inputs.map(({ value }) => value).filter((value) => value !== 'unsure');
    expect([...drawn, ...inList]).to.have.members(offered);
    for (const option of drawn) expect(areas(visitor, option), option).to.not.be.empty;
  });

  it('ticks the answer that is touched, on either side of the body, and gives it the focus', async () => {
    for (const { which, option } of drawn.flatMap((option) =>
      figure.areas.filter((area) => area.option === option).map((_, which) => ({ option, which })),
    )) {
      const visitor = await asked();
      await point(visitor, option, { press: true, which });
      expect(visitor.ticked, option).to.deep.equal([option]);
      expect(visitor.focused === visitor.option(option), option).to.be.true;
      expect(marked(visitor), option).to.deep.equal([option]);
      visitor.element.remove();
    }
  });

  it('marks what is ticked in the list, with a mark and not by colour alone', async () => {
    const visitor = await asked();
    for (const option of drawn) {
      await visitor.tick(option);
      expect(marked(visitor)).to.deep.equal([option]);
      expect(visitor.part('figure').querySelectorAll('.mark')).to.have.length(areas(visitor, option).length);
    }
  });

  it('marks nothing for a place that is not drawn, or for "not sure"', async () => {
    const visitor = await asked();
    for (const option of [...inList, 'unsure']) {
      await visitor.tick('place-neck', option);
      expect(marked(visitor), option).to.deep.equal([]);
      expect(visitor.part('figure').querySelectorAll('.mark'), option).to.have.length(0);
    }
  });

  it('leads on with the place that was touched', async () => {
    const visitor = await asked();
    await point(visitor, 'place-blade', { press: true });
    await visitor.press('next');
    expect(visitor.element.journey!.answers['place']).to.equal('place-blade');
    await visitor.press('back');
    expect(marked(visitor)).to.deep.equal(['place-blade']);
  });

  it('lights the answer under the pointer, and the area of the answer under the pointer', async () => {
    const visitor = await asked();
    const label = visitor.option('place-mid').labels![0]!;
    const [area, other] = [areas(visitor, 'place-mid')[0]!, areas(visitor, 'place-neck')[0]!];
    const row = (): string => atOnce(label).backgroundColor;
    const fill = (of: Element): string => atOnce(of).fill;
    const calm = { row: row(), area: fill(area), other: fill(other) };
    await point(visitor, 'place-mid');
    expect(row()).to.not.equal(calm.row);
    await sendMouse({ type: 'move', position: [1, 1] });
    expect([row(), fill(area)]).to.deep.equal([calm.row, calm.area]);
    const { left, top } = label.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left) + 20, Math.round(top) + 20] });
    expect(fill(area)).to.not.equal(calm.area);
    expect(fill(other)).to.equal(calm.other);
  });

  it('shows by a ring where the keyboard is', async () => {
    const visitor = await asked();
    const ring = (option: string): string => {
      const { place } = areas(visitor, option)[0]!.dataset;
      return getComputedStyle(visitor.part('figure').querySelector(`.halo[data-place="${place!}"]`)!).stroke;
    };
    visitor.option('place-neck').focus();
    await sendKeys({ press: 'ArrowDown' });
    await visitor.settle();
    expect(visitor.ticked).to.deep.equal(['place-tops']);
    expect(marked(visitor)).to.deep.equal(['place-tops']);
    expect(ring('place-tops')).to.not.equal('none');
    expect(ring('place-neck')).to.equal('none');
    await sendKeys({ press: 'ArrowDown' });
    await visitor.settle();
    expect(ring(visitor.ticked[0]!)).to.not.equal('none');
    expect(ring('place-tops')).to.equal('none');
  });

  it('is nothing to a screen reader, and no stop for the keyboard: the list says it all', async () => {
    const visitor = await asked();
    const drawing = visitor.part('figure');
    expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    expect(drawing.querySelectorAll('a, button, input, [tabindex]:not([tabindex="-1"])')).to.have.length(0);
    for (const option of drawn) expect(visitor.label(option)).to.not.be.empty;
  });

  it('stands beside the list, on the side where reading begins; the body is never mirrored', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const visitor = await asked();
      visitor.part('guide').dir = dir;
      const drawing = visitor.part('figure').getBoundingClientRect();
      const first = visitor.option('place-neck').labels![0]!.getBoundingClientRect();
      expect(drawing.left < first.left, dir).to.equal(dir === 'ltr');
      expect(Math.abs(drawing.top - first.top), dir).to.be.below(2);
      const [back] = pointOn(areas(visitor, 'place-mid')[0]!, markOf('place-mid'));
      const [front] = pointOn(areas(visitor, 'place-front')[0]!, markOf('place-front'));
      expect(back, dir).to.be.below(front);
      visitor.element.remove();
    }
  });
});

describe('the drawing on the smallest phone', () => {
  before(() => setViewport({ width: WIDTH, height: 568 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('stands above the list, is no higher than 45 % of the screen, and nothing scrolls sideways', async () => {
    const visitor = await asked();
    const svg = visitor.part('figure').querySelector('svg')!.getBoundingClientRect();
    expect(svg.height / innerHeight).to.be.at.most(0.45);
    expect(svg.bottom).to.be.at.most(visitor.option('place-neck').getBoundingClientRect().top);
    expect(document.scrollingElement!.scrollWidth).to.be.at.most(WIDTH);
  });

  it('has areas of the size of a fingertip, each with a middle that is all its own', async () => {
    const visitor = await asked();
    const svg = visitor.part('figure').querySelector('svg')!;
    svg.scrollIntoView({ block: 'start' });
    const { left, right, top, bottom } = svg.getBoundingClientRect();
    const reached = new Map<string, [number, number][]>();
    const hit = (x: number, y: number): string | undefined =>
      (visitor.root.elementFromPoint(x, y) as SVGElement | null)?.dataset['option'];
    for (let y = Math.ceil(top); y < bottom; y += 1)
      for (let x = Math.ceil(left); x < right; x += 1) {
        const option = hit(x, y);
        if (option !== undefined) reached.set(option, [...(reached.get(option) ?? []), [x, y]]);
      }
    for (const area of figure.areas) {
      const { option } = area;
      const here = areas(visitor, option);
      // The two sides of the body count by themselves.
      const [x, y] = pointOn(here[0]!, area);
      const half = here.length > 1 ? figure.width : Infinity;
      const points = reached
        .get(option)!
        .filter(([px]) => half === Infinity || px < left + 92 === x < left + 92);
      const [xs, ys] = [points.map(([px]) => px), points.map(([, py]) => py)];
      expect(Math.max(...xs) - Math.min(...xs) + 1, `${option} is wide`).to.be.at.least(TARGET);
      expect(Math.max(...ys) - Math.min(...ys) + 1, `${option} is high`).to.be.at.least(TARGET);
      const circle = Array.from({ length: 16 }, (_, step) => (step / 16) * 2 * Math.PI);
      for (const angle of circle)
        expect(hit(x + (LEAST / 2) * Math.cos(angle), y + (LEAST / 2) * Math.sin(angle)), option).to.equal(
          option,
        );
    }
  });
});

describe('a question without a drawing, and a drawing of a publisher', () => {
  it('has the list alone', async () => {
    const visitor = await resume(upTo('began'));
    expect(visitor.has('figure')).to.be.false;
  });

  it('is drawn from the data that came with the guide, and ticks boxes as well', async () => {
    const visitor = await mount({}, { properties: { guideData: drawnDocument } });
    await visitor.follow({ age: 'adult', signs: 'none' }, 'cause');
    const [left, right] = visitor.part('figure').querySelectorAll<SVGElement>('.area');
    const touch = async (area: SVGElement): Promise<void> => {
      area.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await visitor.settle();
    };
    await visitor.tick('typing');
    await touch(left!);
    expect(visitor.ticked).to.have.members(['typing', 'bump']);
    await touch(right!);
    expect(visitor.ticked).to.deep.equal(['typing']);
    await visitor.answer('bump');
    expect(visitor.question).to.equal('now');
    expect(visitor.has('figure')).to.be.false;
  });
});
