import { html, nothing, type TemplateResult } from 'lit';
import type { FirstMessages } from '../messages/en-first.js';
import type { Asking } from '../surface.js';

/** Why a question is asked: folded, for whoever wonders. */
export const whyAsked = (
  messages: FirstMessages,
  asking: Asking | undefined,
): TemplateResult | typeof nothing =>
  asking?.why
    ? html`<details part="why">
        <summary>${messages.why}</summary>
        <p>${asking.why}</p>
      </details>`
    : nothing;
