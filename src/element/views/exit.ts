import { html, nothing, type TemplateResult } from 'lit';
import type { ExitMessages } from '../messages/en-exit.js';

/**
 * The way to leave quickly, before everything else on the screen.
 * @param lang the language of its words, where that is not the one of everything else
 */
export const exitView = (
  messages: ExitMessages,
  lang: string | undefined,
  leave: () => void,
): TemplateResult => html`
  <div class="exit" lang=${lang ?? nothing} dir=${lang === undefined ? nothing : 'auto'}>
    <button type="button" part="exit" @click=${leave}>${messages.leave}</button>
    <p class="hint">${messages.keys}</p>
  </div>
`;

/** Covers the page until the next one is there. */
export const blankView: TemplateResult = html`<div class="blank" popover="manual"></div>`;
