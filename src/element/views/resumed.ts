import { html, nothing, type TemplateResult } from 'lit';
import type { Surface } from '../surface.js';
import { keptUntil } from './summary.js';

/** Said when the answers on the screen were kept from an earlier visit. */
export const resumedNote = (surface: Surface): TemplateResult => html`
  <p part="resumed" class="resumed">
    ${surface.messages.resumed} ${surface.remembering ? keptUntil(surface, surface.remembering) : nothing}
    <button type="button" class="quiet small" @click=${surface.forget}>${surface.messages.erase}</button>
  </p>
`;
