import { html, nothing, type TemplateResult } from 'lit';
import type { FirstSurface } from '../first-surface.js';
import { questionFields } from './fieldset.js';
import { heading } from './heading.js';
import { countryPicker, emergencyNumbers } from './help.js';
import { outdatedNote, standingNote } from './standing-note.js';
import { whyAsked } from './why.js';

/** The first screen: emergency help before anything else, then what this is, then the first question. */
export function welcomeView(surface: FirstSurface): TemplateResult {
  const { asking, messages, texts, headingLevel, questionsAfter, waiting, send } = surface;
  const start = (event: Event): void => {
    if (asking) return surface.submit(event);
    event.preventDefault();
    send({ type: 'start' });
  };
  return html`
    ${heading(headingLevel, texts.title, 'view')}
    <p class="intro">${texts.intro}</p>
    <aside part="emergency" class="emergency-line">
      <p>${messages.emergencyLine}</p>
      ${emergencyNumbers(surface)} ${countryPicker(surface)}
    </aside>
    ${outdatedNote(surface)}
    <form novalidate>
      ${asking ? questionFields(surface, asking, headingLevel + 1) : nothing}
      <button type="submit" part="next" class="main" @click=${start}>${messages.start}</button>
      ${asking ? html`<p part="progress" class="hint">${messages.more(questionsAfter)}</p>` : nothing}
      <p role="status" class="hint">${waiting ? messages.loading : nothing}</p>
      <button type="button" part="been-here" class="quiet" @click=${surface.checkIn}>
        ${messages.beenHere}
      </button>
    </form>
    ${whyAsked(messages, asking)} ${standingNote(surface)}
  `;
}
