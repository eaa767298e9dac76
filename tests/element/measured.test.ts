import { expect } from '@open-wc/testing';
import {
  contrast,
  contrasts,
  covering,
  cut,
  overlapping,
  ringAround,
  small,
  spilt,
  wide,
} from './measured.js';
import { mount, type Visitor } from './harness.js';

/** A guide with something wrong in its looks. */
async function spoilt(css: string): Promise<Visitor> {
  const visitor = await mount();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replace(/ }|;/g, ' !important$&'));
  visitor.root.adoptedStyleSheets = [...visitor.root.adoptedStyleSheets, sheet];
  return visitor;
}

const faults: Readonly<
  Record<string, readonly [find: (visitor: Visitor) => readonly string[], css: string]>
> = {
  'a button that is too low': [small, '[part~="next"] { block-size: 40px; min-block-size: 0; padding: 0 }'],
  'a button that is too narrow': [small, '[part~="next"] { inline-size: 40px; padding: 0 }'],
  'a label that is too low': [small, '[part~="option"] { max-block-size: 40px; min-block-size: 0 }'],
  'what sticks out of the screen': [wide, '[part~="next"] { inline-size: 200vw }'],
  'words that are cut off': [
    cut,
    '[part~="heading"] { overflow: hidden; inline-size: 40px; white-space: nowrap }',
  ],
  'words that are cut off below': [cut, '[part~="heading"] { overflow: clip; block-size: 10px }'],
  'words beside their box': [spilt, '[part~="heading"] { inline-size: 40px; white-space: nowrap }'],
  'words over words': [overlapping, '[part~="heading"] { margin-block-end: -2em }'],
  'what covers the screen': [covering, '[part~="emergency"] { position: sticky; block-size: 50vh }'],
};

describe('what is measured', () => {
  for (const [fault, [find, css]] of Object.entries(faults))
    it(`finds ${fault}, and nothing of it in a guide as it is`, async () => {
      expect(find(await mount())).to.deep.equal([]);
      expect(find(await spoilt(css))).to.not.be.empty;
    });

  it('finds a ring that is not there', async () => {
    const visitor = await spoilt('* { outline: none }');
    expect(ringAround(visitor.inputs[0]!).width).to.equal(0);
  });

  it('leaves out what is only there to be read out', async () => {
    const squeezed =
      'position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; white-space: nowrap';
    const visitor = await spoilt(`[part~="heading"] { ${squeezed} }`);
    expect([cut(visitor), spilt(visitor), overlapping(visitor)]).to.deep.equal([[], [], []]);
  });

  it('counts contrast as WCAG does', () => {
    expect(contrast('#000', [255, 255, 255, 1])).to.equal(21);
    expect(contrast('#777', [255, 255, 255, 1])).to.be.closeTo(4.48, 0.01);
    expect(contrast('rgb(0 0 0 / 50%)', [255, 255, 255, 1])).to.be.closeTo(3.98, 0.05);
  });

  it('sees text through to the ground that it stands on', async () => {
    const visitor = await spoilt(
      '[part~="guide"] { background: #000 } [part~="guide"] * { background: none; color: #111 }',
    );
    const worst = Math.min(...contrasts(visitor).map(({ ratio }) => ratio));
    expect(worst).to.be.below(1.2);
  });
});
