import { html, nothing, type TemplateResult } from 'lit';
import type { Surface } from '../surface.js';
import { heading } from './heading.js';
import { emergencyLine, providerCard } from './help.js';
import { yourAnswers } from './summary.js';
import { wayOut } from './way-out.js';

/** What there always is to show, guide or no guide. */
export type Bare = Pick<Surface, 'messages' | 'headingLevel' | 'region' | 'regionCode' | 'provider'>;

/** There is no guide to show: a plain sentence, and help all the same. */
export const failedView = (surface: Bare, retry: () => void): TemplateResult => html`
  ${heading(surface.headingLevel, surface.messages.failedTitle, 'view')}
  <p role="status">${surface.messages.failedText}</p>
  <button type="button" part="retry" class="second" @click=${retry}>${surface.messages.retry}</button>
  ${emergencyLine(surface)} ${providerCard(surface)}
`;

/** The guide is on its way: the emergency advice does not wait for it. */
export const loadingView = (surface: Bare): TemplateResult => html`
  <p role="status">${surface.messages.loading}</p>
  ${emergencyLine(surface)}
`;

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
