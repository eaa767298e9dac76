import { html, type TemplateResult } from 'lit';
import type { Surface } from '../surface.js';

/** Said when the answers on the screen were kept from an earlier visit. */
export const resumedNote = ({ messages, forget }: Surface): TemplateResult => html`
  <p part="resumed" class="resumed">
    ${messages.resumed}
    <button type="button" class="quiet small" @click=${forget}>${messages.erase}</button>
  </p>
`;
