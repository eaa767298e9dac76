import { html, type TemplateResult } from 'lit';
import type { Surface } from '../surface.js';

/** Said when a browser would not erase the answers: whoever shares a device has to know. */
export const stillKeptNote = ({ messages }: Surface): TemplateResult =>
  html`<p part="still-kept" class="resumed" role="alert">${messages.stillKept}</p>`;
