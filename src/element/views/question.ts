import { html, nothing, type TemplateResult } from 'lit';
import type { Surface } from '../surface.js';
import { questionFields } from './fieldset.js';
import { emergencyLine } from './help.js';
import { whyAsked } from './why.js';

/**
 * One question, one obvious next action, and the way to emergency help always in sight. The button is listened to and
 * not the form: Enter presses it, too, and a frame whose sandbox has no `allow-forms` submits nothing and tells nobody.
 */
export function questionView(surface: Surface): TemplateResult | typeof nothing {
  const { asking, messages, headingLevel, canGoBack, questionsAfter, send } = surface;
  if (!asking) return nothing;
  return html`
    <div class="bar">
      ${
        canGoBack
          ? html`<button type="button" part="back" class="quiet back" @click=${() => send({ type: 'back' })}>
              ${messages.back}
            </button>`
          : nothing
      }
      <p part="progress" class="progress">${messages.more(questionsAfter)}</p>
    </div>
    <form novalidate>
      ${questionFields(surface, asking, headingLevel)}
      <button type="submit" part="next" class="main" @click=${surface.submit}>${messages.next}</button>
    </form>
    ${whyAsked(messages, asking)} ${emergencyLine(surface)}
  `;
}
