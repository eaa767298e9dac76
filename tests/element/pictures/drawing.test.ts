import { expect } from '@open-wc/testing';
import { drawing, type Drawing } from '../../../src/element/pictures/drawing.js';
import { Stage } from '../../../src/element/pictures/stage.js';
import { pathFault } from '../../../src/guide/path-fault.js';
import type { Picture } from '../../../src/guide/picture.js';

const reach: Picture = {
  view: { turn: 30, above: 8, x: 0, y: 90, width: 130, height: 200 },
  solids: [{ look: 'furniture', size: [40, 4, 40], places: [{ at: [0, 2, 0] }] }],
  poses: [
    { feet: { both: { at: [9, 12, 0] } }, pelvis: { at: [0, 93, 0] } },
    {
      feet: { both: { at: [9, 12, 0] } },
      pelvis: { at: [0, 93, 0] },
      hands: { left: { at: [30, 160, 20] } },
      marks: ['hands'],
      arrows: [
        {
          path: [
            [40, 100, 0],
            [40, 130, 0],
          ],
        },
      ],
    },
  ],
};

const svgOf = (picture: Picture, at: number, mirrored = false): SVGSVGElement => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  document.body.append(svg);
  new Stage(svg).show(picture, at, mirrored);
  return svg;
};
const kindsIn = ({ parts }: Drawing): readonly string[] => parts.map(({ kind }) => kind);

describe('a drawing', () => {
  it('is path data that can be drawn to its end', () => {
    for (const at of [0, 0.4, 1])
      for (const { d, kind } of drawing(reach, at).parts) {
        expect(d, kind).to.match(/^[MLAQZ0-9 .-]*$/);
        expect(pathFault(d), kind).to.be.undefined;
      }
  });

  it('has floor and furniture behind the body, and the arrow before it', () => {
    const kinds = kindsIn(drawing(reach, 1));
    expect(kinds[0]).to.equal('floor');
    expect(kinds.indexOf('furniture')).to.be.below(kinds.indexOf('legs'));
    expect(kinds.at(-1)).to.equal('arrow');
  });

  it('shows what a pose means, more and more on the way to it', () => {
    const strength = (at: number): number | undefined =>
      drawing(reach, at).parts.find(({ kind }) => kind === 'mark')?.strength;
    expect(strength(0)).to.be.undefined;
    expect(strength(0.25)).to.equal(0.25);
    expect(strength(1)).to.equal(1);
  });

  it('stays at its last pose beyond it, and at its first before it', () => {
    expect(drawing(reach, 7)).to.deep.equal(drawing(reach, 1));
    expect(drawing(reach, -3)).to.deep.equal(drawing(reach, 0));
  });

  it('of the other side is the same drawing in a mirror', () => {
    const [one, other] = [svgOf(reach, 1), svgOf(reach, 1, true)];
    const [a, b] = [one, other].map((svg) => [...svg.querySelectorAll('path')].map((path) => path.getBBox()));
    expect(a).to.have.length(b!.length);
    for (const [index, box] of a!.entries()) {
      expect(b![index]!.x, String(index)).to.be.closeTo(-box.x - box.width, 2);
      expect(b![index]!.y).to.be.closeTo(box.y, 2);
    }
    one.remove();
    other.remove();
  });

  it('shows the back only to whoever is behind it, and a face only to whoever is before it', () => {
    const from = (turn: number): readonly string[] =>
      drawing({ view: { ...reach.view, turn }, poses: [{}] })
        .parts.filter(({ kind }) => kind === 'line')
        .map(({ d }) => d);
    expect(from(180).join('')).to.not.equal('');
    expect(from(0)).to.have.length(1);
    expect(from(180).join('').split('M').length).to.be.below(6);
  });
});

describe('a stage', () => {
  it('writes into a picture in motion only what has changed', () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const stage = new Stage(svg);
    stage.show(reach, 0.8);
    const before = [...svg.children];
    const seen: MutationRecord[] = [];
    const watch = new MutationObserver((records) => seen.push(...records));
    watch.observe(svg, { attributes: true, childList: true, subtree: true });
    stage.show(reach, 0.8);
    seen.push(...watch.takeRecords());
    expect(seen).to.be.empty;
    stage.show(reach, 0.81);
    seen.push(...watch.takeRecords());
    expect(seen.length).to.be.within(1, before.length - 5);
    expect(seen.every(({ type }) => type === 'attributes')).to.be.true;
    expect([...svg.children]).to.deep.equal(before);
    watch.disconnect();
  });

  it('takes away what another picture does not need', () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const stage = new Stage(svg);
    stage.show(reach, 1);
    const most = svg.children.length;
    stage.show({ ...reach, solids: [], poses: [{}] }, 0);
    expect(svg.children.length).to.be.below(most);
    expect(svg.getAttribute('aria-hidden')).to.equal('true');
  });
});
