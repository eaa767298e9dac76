import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Figure } from '../../guide/guide.js';
import type { Messages } from '../messages/en.js';
import type { Asking } from '../surface.js';

/**
 * The drawing beside a list, on which its options can be pointed at. The list's own inputs are the truth: a touch
 * on an area is a click on its input, and what is ticked there is marked here. Whoever can't see it misses nothing.
 */
export function figureView(figure: Figure, { options }: Asking, messages: Messages): TemplateResult {
  const { width, height, shapes, lines = [], areas, seen = [] } = figure;
  const drawn = areas.flatMap((area) => {
    // The styles find the option of an area, and the area of an option, by its place in the list.
    const index = options.findIndex(({ id }) => id === area.option);
    return index < 0 ? [] : [{ ...area, place: index + 1, ticked: options[index]?.ticked === true }];
  });
  return html`
    <div part="figure" class="figure" aria-hidden="true" @click=${pointAt}>
      <svg viewBox="0 0 ${width} ${height}" focusable="false">
        ${shapes.map((path) => svg`<path class="shape" d=${path} />`)}
        ${drawn.map(
          ({ option, path, place }) =>
            svg`<path class="reach" data-option=${option} data-place=${place} d=${path} />`,
        )}
        ${drawn.map(({ path, place }) => svg`<path class="halo" data-place=${place} d=${path} />`)}
        ${drawn.map(
          ({ option, path, place, ticked }) =>
            svg`<path class="area" data-option=${option} data-place=${place} ?data-ticked=${ticked} d=${path} />`,
        )}
        ${lines.map((path) => svg`<path class="line" d=${path} />`)}
        ${drawn.map(({ x, y, ticked }) =>
          ticked
            ? svg`<circle class="mark" cx=${x} cy=${y} r="8" /><circle class="dot" cx=${x} cy=${y} r="4" />`
            : nothing,
        )}
        ${seen.map(({ from, x, y }) => svg`<text x=${x} y=${y}>${messages.seenFrom[from]}</text>`)}
      </svg>
      <p class="hint">${messages.pointOrChoose}</p>
    </div>
  `;
}

/** What a click on a label would do, for an area: its input is clicked, and focused where it stands. */
function pointAt({ target, currentTarget }: Event): void {
  const area = target instanceof Element ? target.closest('[data-option]') : null;
  const option = area?.getAttribute('data-option');
  const list = currentTarget instanceof Element ? currentTarget.closest('fieldset') : null;
  const input = [...(list?.querySelectorAll('input') ?? [])].find(({ value }) => value === option);
  input?.click();
  // The drawing that was just touched must not be scrolled away.
  input?.focus({ preventScroll: true, focusVisible: false });
}
