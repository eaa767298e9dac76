import { html, nothing, type TemplateResult } from 'lit';
import type { Id } from '../../guide/guide.js';
import type { LaterSurface } from '../surface.js';

/** What a remedy looks like while it is done, as soon as that has arrived. The words beside it say the same. */
export function pictures(
  { doing: { part, failed, want }, later }: LaterSurface,
  remedy: Id,
): TemplateResult | typeof nothing {
  if (failed)
    return html`<p class="hint" role="status">
      ${later.picturesMissing}
      <button type="button" class="quiet small" part="retry-pictures" @click=${want}>${later.again}</button>
    </p>`;
  const shown = part?.picturesOf(part.exercises[remedy]?.pictures ?? []) ?? [];
  return shown.length > 0 ? html`<div part="pictures" class="pictures">${shown}</div>` : nothing;
}
