import type { Picture } from '../../guide/picture.js';
import { drawing, type Part } from './drawing.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Shows a picture in motion in an `<svg>` of its own, which is nobody's part of a template.
 *
 * A path is made once and then only changed, and only where it differs from what it says already: most of a
 * picture stands still.
 */
export class Stage {
  readonly #svg: SVGSVGElement;
  readonly #shown: { readonly path: SVGPathElement; says: Required<Part> | undefined }[] = [];
  #viewBox = '';

  /**
   * @param svg what stands in it is taken out: it is of a stage before, which nobody moves any more. What moves in it is
   *   told beside it in words, so it is hidden from screen readers.
   */
  constructor(svg: SVGSVGElement) {
    this.#svg = svg;
    svg.replaceChildren();
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('focusable', 'false');
  }

  /**
   * Shows a picture.
   * @param at where it is between its poses: 0 is the first, 1 the second, 0.5 half way
   * @param mirrored whether it is done with the other side
   */
  show(picture: Picture, at: number, mirrored = false): void {
    const { viewBox, parts } = drawing(picture, at, mirrored);
    if (viewBox !== this.#viewBox) {
      this.#viewBox = viewBox;
      this.#svg.setAttribute('viewBox', viewBox);
    }
    for (const [index, part] of parts.entries()) this.#put(index, part);
    for (const { path } of this.#shown.splice(parts.length)) path.remove();
  }

  #put(index: number, { kind, d, bare = false, strength = 1 }: Part): void {
    let shown = this.#shown[index];
    if (!shown) {
      shown = { path: document.createElementNS(SVG, 'path'), says: undefined };
      this.#shown.push(shown);
      this.#svg.append(shown.path);
    }
    const { path, says } = shown;
    if (says?.kind !== kind || says.bare !== bare) path.setAttribute('class', bare ? `${kind} bare` : kind);
    if (says?.d !== d) path.setAttribute('d', d);
    if (says?.strength !== strength) path.setAttribute('opacity', String(strength));
    shown.says = { kind, d, bare, strength };
  }
}
