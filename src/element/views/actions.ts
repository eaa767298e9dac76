import { html, type TemplateResult } from 'lit';
import type { Surface } from '../surface.js';

/** What to do, in order, and what there is to tell this visitor beside it. */
export const actionsList = ({ assessment, texts }: Surface): TemplateResult => html`
  <ul class="actions">
    ${assessment.actions.filter((id) => texts.actions[id]).map((id) => html`<li>${texts.actions[id]}</li>`)}
    ${texts.notes?.map((note) => html`<li>${note}</li>`)}
  </ul>
`;
