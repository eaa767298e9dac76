import { html, nothing, type TemplateResult } from 'lit';
import type { LaterSurface } from '../surface.js';

/** Who says so: the publishers, titles and years behind what is on the screen. */
export function sourcesList({ later, sources }: LaterSurface): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`
    <details part="sources">
      <summary>${later.sources}</summary>
      <p class="hint">${later.sourcesHint}</p>
      <ul class="sources">
        ${sources.map(
          ({ publisher, title, year }) =>
            html`<li>${publisher}: <cite>${title}</cite>${year === undefined ? nothing : `, ${year}`}</li>`,
        )}
      </ul>
    </details>
  `;
}
