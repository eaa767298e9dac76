import { html, type TemplateResult } from 'lit';
import type { Id } from '../../guide/guide.js';
import type { Surface } from '../surface.js';

/** The way back to one question, to give it another answer. */
export const changeButton = (
  { messages, send }: Surface,
  question: Id,
  title: string,
): TemplateResult => html`
  <button
    type="button"
    class="quiet small"
    aria-label=${messages.changeWhat(title)}
    @click=${() => send({ type: 'change', question })}
  >
    ${messages.change}
  </button>
`;
