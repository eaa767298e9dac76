import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Remembering, Surface } from '../surface.js';
import { changeButton } from './change.js';

const words = (surface: Surface, picked: readonly string[]): TemplateResult =>
  picked.length === 1
    ? html`${picked[0]}`
    : html`<ul>
        ${picked.map((word) => html`<li>${word}</li>`)}
      </ul>`;

/** The visitor's own answers, in order, each with a way to change it. */
export function answersList(surface: Surface): TemplateResult {
  return html`
    <dl part="answers" class="answers">
      ${surface.said.map(
        ({ question, title, picked }) => html`
          <div>
            <dt>${title}</dt>
            <dd>${words(surface, picked)} ${changeButton(surface, question, title)}</dd>
          </div>
        `,
      )}
    </dl>
  `;
}

/** A closed part with the answers and a way to change them. */
export const yourAnswers = (surface: Surface): TemplateResult => html`
  <details part="your-answers">
    <summary>${surface.messages.yourAnswers}</summary>
    ${answersList(surface)}
  </details>
`;

/** Until which day answers are kept. */
export const keptUntil = ({ messages, lang }: Surface, { until }: Remembering): unknown =>
  messages.keptUntil(new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(until));

/** The offer to keep the answers, where the publisher makes it. */
export function rememberBox(surface: Surface): TemplateResult | typeof nothing {
  const { messages, remembering } = surface;
  if (!remembering) return nothing;
  const { label, kept, failed, toggle } = remembering;
  return html`
    <div part="remember" class="remember">
      <label>
        <input
          type="checkbox"
          .checked=${live(kept)}
          @change=${(event: Event) => toggle((event.target as HTMLInputElement).checked)}
        />
        <span class="label"
          >${label}<span class="hint">${keptUntil(surface, remembering)} ${messages.rememberHint}</span></span
        >
      </label>
      <p role="status">${failed ? messages.rememberFailed : nothing}</p>
    </div>
  `;
}
