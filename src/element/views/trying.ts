import { html, nothing, type TemplateResult } from 'lit';
import type { LaterSurface } from '../surface.js';
import { heading } from './heading.js';
import { emergencyLine } from './help.js';
import { essentials, instructions } from './remedy.js';

/** One remedy, to be done now: nothing on the screen but how, and when to stop. */
export function tryingView(surface: LaterSurface): TemplateResult | typeof nothing {
  const { assessment, planTexts: words, later, headingLevel, trying, send } = surface;
  const offer = assessment.plan?.offers.find(({ remedy }) => remedy === trying);
  const text = trying === undefined ? undefined : words.remedies[trying];
  if (!offer || !text) return nothing;
  return html`
    <div class="bar">
      <button type="button" part="back" class="quiet back" @click=${() => send({ type: 'back' })}>
        ${later.toPlan}
      </button>
    </div>
    ${heading(headingLevel, text.name, 'view')} ${essentials(surface, offer)} ${instructions(surface, offer)}
    <section part="stop-rule" class="stop">
      ${heading(headingLevel + 1, later.stopRule)}
      <ul>
        ${words.stopRule.map((line) => html`<li>${line}</li>`)}
      </ul>
      <button
        type="button"
        part="warning"
        class="second"
        @click=${() => send({ type: 'tell', outcome: 'worse' })}
      >
        ${later.warning}
      </button>
    </section>
    <button type="button" part="next" class="main" @click=${() => send({ type: 'done' })}>
      ${later.done}
    </button>
    ${emergencyLine(surface)}
  `;
}
