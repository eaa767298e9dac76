import { html, svg, type TemplateResult } from 'lit';
import type { Picture } from '../../guide/picture.js';
import type { Drawing } from '../pictures/drawing.js';

/** To which side it is done, and which pose is the one to be in just now. */
export interface Shown {
  readonly mirrored?: boolean;
  readonly now?: number | undefined;
}

/** Draws a picture at a pose; handed in, because a view knows nothing of bodies. */
export type Draw = (picture: Picture, at: number, mirrored?: boolean) => Drawing;

/**
 * A picture as still drawings side by side, one for each pose, each with its caption under it. The captions say all
 * that the drawings show, so the drawings themselves are not read out.
 * @param captions one for each pose
 */
export function pictureView(
  picture: Picture,
  captions: readonly string[],
  draw: Draw,
  { mirrored = false, now }: Shown = {},
): TemplateResult {
  return html`
    <div part="picture" class="pictures">
      ${picture.poses.map(
        (_, index) => html`
          <figure class="picture" ?data-now=${index === now}>
            ${stillView(draw(picture, index, mirrored))}
            <figcaption>${captions[index]}</figcaption>
          </figure>
        `,
      )}
    </div>
  `;
}

const stillView = ({ viewBox, parts }: Drawing): TemplateResult => html`
  <svg viewBox=${viewBox} aria-hidden="true" focusable="false">
    ${parts.map(
      ({ kind, bare, strength = 1, d }) =>
        svg`<path class=${bare ? `${kind} bare` : kind} opacity=${strength} d=${d} />`,
    )}
  </svg>
`;
