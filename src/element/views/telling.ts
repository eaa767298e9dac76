import { html, nothing, type TemplateResult } from 'lit';
import type { Trend } from '../../guide/guide.js';
import type { LaterSurface } from '../surface.js';
import { heading } from './heading.js';
import { emergencyLine } from './help.js';
import { painScale, scoreBeside } from './pain.js';

const OUTCOMES: readonly Trend[] = ['better', 'same', 'worse'];

/** Right after trying: one question with one tap to answer it, and nobody has to know yet. */
export function tellingView(surface: LaterSurface): TemplateResult {
  const { planTexts, later, messages, headingLevel, trying, send } = surface;
  const name = trying === undefined ? undefined : planTexts.remedies[trying]?.name;
  return html`
    <div class="bar">
      <button type="button" part="back" class="quiet back" @click=${() => send({ type: 'back' })}>
        ${messages.back}
      </button>
    </div>
    ${heading(headingLevel, later.howWasIt, 'view')}
    ${name === undefined ? nothing : html`<p class="intro">${later.howWasItFor(name)}</p>`}
    <form class="outcomes">
      <details part="pain">
        <summary>${later.howMuch}</summary>
        ${painScale(surface)}
      </details>
      ${OUTCOMES.map(
        (outcome) =>
          html`<button
            type="button"
            part="outcome"
            class="second"
            data-outcome=${outcome}
            @click=${(event: Event) => send({ type: 'tell', outcome, score: scoreBeside(event) })}
          >
            ${later.outcomes[outcome]}
          </button>`,
      )}
      <button type="button" part="too-soon" class="quiet" @click=${() => send({ type: 'plan' })}>
        ${later.tooSoon}
      </button>
    </form>
    <p class="hint">${later.stopFirst}</p>
    ${emergencyLine(surface)}
  `;
}
