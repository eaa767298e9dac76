import { html, type TemplateResult } from 'lit';
import type { Surface } from '../surface.js';

/** At the end of every result: back to mend an answer, or everything anew. */
export const wayOut = ({ messages, send }: Surface): TemplateResult => html`
  <div class="bar end">
    <button type="button" part="back" class="quiet back" @click=${() => send({ type: 'back' })}>
      ${messages.back}
    </button>
    <button type="button" part="restart" class="quiet" @click=${() => send({ type: 'restart' })}>
      ${messages.restart}
    </button>
  </div>
`;
