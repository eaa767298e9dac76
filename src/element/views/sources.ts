import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../../guide/guide.js';
import type { LaterSurface } from '../surface.js';
import { arriving } from './arriving.js';

/** Who says so: publishers, titles and years, as published and so in the language in which the guide was written. */
export function sourcesList(surface: LaterSurface): TemplateResult | typeof nothing {
  const { later, sources, sourcesMissing: want, translation } = surface;
  if (want)
    return arriving(
      surface,
      { part: undefined, failed: true, want },
      { name: 'sources-missing', summary: later.sources, show: () => nothing },
    );
  if (sources.length === 0) return nothing;
  return html`
    <details part="sources">
      <summary>${later.sources}</summary>
      <p class="hint">${later.sourcesHint}</p>
      <ul class="sources" lang=${translation?.from ?? nothing}>
        ${sources.map(sourceLine)}
      </ul>
    </details>
  `;
}

const sourceLine = ({ publisher, title, year = '' }: Source): TemplateResult =>
  html`<li dir="auto">${publisher}: <cite>${title}</cite>${year && `, ${year}`}</li>`;
