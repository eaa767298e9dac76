import { html, type TemplateResult } from 'lit';
import type { Messages } from '../messages/en.js';

/** The guide is ready, and somebody is still reading what stands in its place. */
export const startInsteadView = (messages: Messages, start: () => void): TemplateResult => html`
  <button type="button" part="start-instead" class="main" @click=${start}>${messages.startInstead}</button>
`;
