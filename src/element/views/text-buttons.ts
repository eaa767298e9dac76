import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Came, Errand } from '../errands.js';
import type { TakingMessages } from '../messages/en-taking.js';

/**
 * Copies a text or, where the browser can, shares it.
 * @param what which text: there may be several on a screen
 */
export const textButtons = (
  messages: TakingMessages,
  { copy, share }: Errand,
  what: string,
): TemplateResult => html`
  <button type="button" part="copy" class="second" aria-label=${messages.copyWhat(what)} @click=${copy}>
    ${messages.copy}
  </button>
  ${
    share
      ? html`<button
          type="button"
          part="share"
          class="second"
          aria-label=${messages.shareWhat(what)}
          @click=${share}
        >
          ${messages.share}
        </button>`
      : nothing
  }
`;

/** What came of it. What the browser would not copy is there to be copied by hand. */
export const cameOf = (messages: TakingMessages, came: Came | undefined): TemplateResult => html`
  <p role="status" class="came">${came ? said(messages, came) : nothing}</p>
  ${
    came?.kind === 'byHand'
      ? html`<textarea
          readonly
          rows="8"
          aria-label=${messages.text}
          .value=${came.text}
          ${ref(pickAll)}
        ></textarea>`
      : nothing
  }
`;

function said(messages: TakingMessages, { kind }: Came): string {
  return kind === 'byHand' ? messages.copyByHand : messages[kind];
}

/** Selected as soon as it stands, it takes one more key to copy it. */
const pickAll = (area?: Element): void => {
  if (!(area instanceof HTMLTextAreaElement)) return;
  // It is not in the page yet when it is made.
  queueMicrotask(() => {
    area.focus();
    area.select();
  });
};
