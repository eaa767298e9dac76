import { expect } from '@open-wc/testing';
import { specimens } from '../specimens.js';
import { container, mount, plans, resumePlan, take, type Visitor } from './harness.js';

/** The elements that hold words of their own, and can be seen. */
const worded = (visitor: Visitor): readonly HTMLElement[] =>
  visitor
    .all('*')
    .filter((element) => element.localName !== 'style' && element.checkVisibility())
    .filter(({ childNodes }) =>
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
    );

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** A mixed colour is told in shares of one, any other in parts of 255. */
const colourOf = (text: string): Colour => {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  const most = text.startsWith('color(srgb') ? 255 : 1;
  return [red * most, green * most, blue * most, alpha];
};

/** The ground behind an element: the nearest that is painted, its own among them. */
function groundOf(element: HTMLElement): Colour {
  for (let at: HTMLElement | null = element; at; at = at.parentElement) {
    const ground = colourOf(getComputedStyle(at).backgroundColor);
    if (ground[3] > 0) return ground;
  }
  return [255, 255, 255, 1];
}

const light = (colour: Colour): number => {
  const [red, green, blue] = colour.slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (element: HTMLElement): number => {
  const [a, b] = [light(colourOf(getComputedStyle(element).color)), light(groundOf(element))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

const described = (element: HTMLElement, figure: number): string =>
  `${figure.toFixed(2)} at <${element.localName} class="${element.className}"> "${element.textContent.trim().slice(0, 30)}"`;

/** One story of every screen, and of every colour on it. */
const LOOKED_AT =
  /DetailsMissing|help · (Emergency|Urgent|Doctor|Physio)$|FreshInjury|ManyCautions|Plan · ForAnother|TryingAStretch|Better$|UnknownGuide|Welcome · NothingPicked/;

describe('the text', () => {
  for (const size of ['10px', '16px', '22px'])
    it(`is 18 px or more, on a page whose own is ${size}`, async () => {
      const page = container();
      page.style.fontSize = size;
      const visitor = await mount({ region: 'US' }, { into: page });
      const { fontSize, lineHeight } = getComputedStyle(visitor.part('guide'));
      expect(parseFloat(fontSize)).to.be.at.least(18);
      expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.at.least(1.4);
    });

  it('has the font of the page, or the one that the page gives it', async () => {
    const page = container();
    page.style.fontFamily = 'Georgia';
    const visitor = await mount({}, { into: page });
    const fontOf = (): string => getComputedStyle(visitor.part('next')).fontFamily;
    expect(fontOf()).to.equal('Georgia');
    page.style.setProperty('--relief-font', 'Verdana');
    expect(fontOf()).to.equal('Verdana');
    expect(getComputedStyle(visitor.part('guide')).fontSize).to.equal('18px');
  });

  it('is nowhere smaller than 15 px', async () => {
    for (const visitor of [await mount(), await take('doctor'), await resumePlan(plans.manyCautions)]) {
      const small = worded(visitor).filter((element) => parseFloat(getComputedStyle(element).fontSize) < 15);
      expect(
        small.map((element) => described(element, parseFloat(getComputedStyle(element).fontSize))),
      ).to.deep.equal([]);
    }
  });

  for (const { name, show } of specimens.filter((each) => LOOKED_AT.test(each.name)))
    for (const theme of ['light', 'dark'])
      it(`${name} · stands out from its ground by 7 to 1, ${theme}`, async () => {
        const visitor = await show({ theme });
        const faint = worded(visitor).filter((element) => contrast(element) < 7);
        expect(faint.map((element) => described(element, contrast(element)))).to.deep.equal([]);
      });
});
