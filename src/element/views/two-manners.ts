import { html, nothing, type TemplateResult } from 'lit';
import type { Errand } from '../errands.js';
import type { Handed, HandedLines } from '../handover-words.js';
import type { TakingMessages } from '../messages/en-taking.js';
import type { Surface } from '../surface.js';
import { heading } from './heading.js';
import { cameOf, textButtons } from './text-buttons.js';

/** What there is to say, and what can be done with it. */
export interface WhatToSay {
  readonly messages: TakingMessages;
  readonly handed: Handed;
  readonly phone: Errand;
  readonly handover: Errand;
}

/** The same in two manners: in a few words for the phone, and in full for whoever looks at it. */
export function whatToSayView(
  { headingLevel, assessment }: Surface,
  { messages, handed, phone, handover }: WhatToSay,
): TemplateResult {
  const part = headingLevel + 1;
  return html`
    <section part="on-the-phone" class="on-the-phone">
      ${heading(part, messages.onThePhone)}
      <p class="hint">${messages.onThePhoneHint}</p>
      <ul class="said" role="list">
        ${handed.phone.map((line) => html`<li>${line}</li>`)}
      </ul>
      ${assessment.level === 'emergency' ? html`<p>${messages.afterCalling}</p>` : nothing}
      <div class="acts">${textButtons(messages, phone, messages.onThePhone)}</div>
      ${cameOf(messages, phone.came)}
    </section>
    <section part="to-show" class="to-show">
      ${heading(part, messages.toShow)}
      <p class="hint">${messages.ownWords}</p>
      <div class="handover">
        ${handed.parts.map(
          ({ title, rows }) => html` <div>${heading(part + 1, title)} ${rows.map(lines)}</div> `,
        )}
      </div>
      <div class="acts">${textButtons(messages, handover, messages.toShow)}</div>
      ${cameOf(messages, handover.came)}
    </section>
  `;
}

/** What was ticked stands out line by line; what was not is told in one breath. */
const lines = ({ label, lines }: HandedLines): TemplateResult =>
  label === undefined
    ? html`<ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`
    : html`<p class="otherwise"><strong>${label}:</strong> ${lines.join(' · ')}</p>`;
