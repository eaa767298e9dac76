import { html, type TemplateResult } from 'lit';
import type { FirstSurface } from '../first-surface.js';
import { heading } from './heading.js';
import { emergencyLine, providerCard } from './help.js';

/** What there always is to show, guide or no guide. */
export type Bare = Pick<FirstSurface, 'messages' | 'headingLevel' | 'region' | 'regionCode' | 'provider'>;

/** There is no guide to show: a plain sentence, and help all the same. */
export const failedView = (surface: Bare, retry: () => void): TemplateResult => html`
  ${heading(surface.headingLevel, surface.messages.failedTitle, 'view')}
  <p role="status">${surface.messages.failedText}</p>
  <button type="button" part="retry" class="second" @click=${retry}>${surface.messages.retry}</button>
  ${emergencyLine(surface)} ${providerCard(surface)}
`;

/** The same below something that the page itself has to say. */
export const failedNote = ({ messages }: Bare, retry: () => void): TemplateResult => html`
  <p role="status">${messages.failedTitle}. ${messages.failedText}</p>
  <button type="button" part="retry" class="second" @click=${retry}>${messages.retry}</button>
`;

/** The guide is on its way: the emergency advice does not wait for it. */
export const loadingView = (surface: Bare): TemplateResult => html`
  <p role="status">${surface.messages.loading}</p>
  ${emergencyLine(surface)}
`;
