import { html, nothing, type TemplateResult } from 'lit';
import type { Surface } from '../surface.js';
import { missing } from './arriving.js';

/** The offer to go on elsewhere, where the publisher lets answers be kept. What it takes is loaded when it is opened. */
export function carryOn(surface: Surface): TemplateResult | typeof nothing {
  const { carry, messages, remembering } = surface;
  if (!remembering) return nothing;
  const open = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) carry.want();
  };
  return html`
    <details part="carry" class="carry" @toggle=${open}>
      <summary>${messages.carryOn}</summary>
      ${carry.part?.link(surface) ?? waiting(surface)}
    </details>
  `;
}

const waiting = ({ carry, messages }: Surface): TemplateResult =>
  carry.failed ? missing(messages, carry.want) : html`<p role="status">${messages.loading}</p>`;
