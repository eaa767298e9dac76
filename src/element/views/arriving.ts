import { html, type TemplateResult } from 'lit';
import type { Arriving } from '../on-demand.js';
import type { Surface } from '../surface.js';

/** A part that is folded, and asked for when it is first opened. While it is on its way, and when it fails, it says so. */
export function arriving<Part>(
  { messages }: Pick<Surface, 'messages'>,
  { part, failed, want }: Arriving<Part>,
  { name, summary, show }: { name: string; summary: unknown; show: (part: Part) => unknown },
): TemplateResult {
  return html`
    <details
      part=${name}
      class="arriving"
      @toggle=${(event: Event) => {
        // Details inside tell of themselves as well.
        if (event.target === event.currentTarget && (event.target as HTMLDetailsElement).open) want();
      }}
    >
      <summary>${summary}</summary>
      ${part ? show(part) : failed ? missing(messages, want) : html`<p role="status" class="hint">${messages.partComing}</p>`}
    </details>
  `;
}

/** Said in the place of a part that could not be loaded. */
export const missing = (
  { partMissing, retry }: Surface['messages'],
  want: () => void,
): TemplateResult => html`
  <p role="status">${partMissing}</p>
  <button
    type="button"
    part="retry-part"
    class="second"
    @click=${(event: Event) => {
      // This button goes when the part comes, and must not take the focus along.
      (event.target as HTMLElement).closest('details')?.querySelector('summary')?.focus();
      want();
    }}
  >
    ${retry}
  </button>
`;
