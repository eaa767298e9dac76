import { html, nothing, type TemplateResult } from 'lit';
import type { Surface } from '../surface.js';
import { heading } from './heading.js';
import { emergencyLine, providerCard } from './help.js';
import { yourAnswers } from './summary.js';
import { wayOut } from './way-out.js';

/** The second half of the guide did not arrive, or has not yet: nothing that was said is lost. */
export const laterMissingView = (surface: Surface, retry: (() => void) | undefined): TemplateResult => {
  const { headingLevel, messages } = surface;
  return html`
    ${heading(headingLevel, messages.planTitle, 'view')}
    <p role="status">${retry ? messages.laterMissing : messages.loading}</p>
    ${
      retry
        ? html`<button type="button" part="retry" class="main" @click=${retry}>${messages.retry}</button>`
        : nothing
    }
    ${emergencyLine(surface)} ${providerCard(surface)} ${yourAnswers(surface)} ${wayOut(surface)}
  `;
};
