import { html, nothing, type TemplateResult } from 'lit';
import type { Offer } from '../../guide/assess.js';
import type { LaterSurface } from '../surface.js';
import { heading } from './heading.js';
import { emergencyLine } from './help.js';
import { pictures } from './pictures.js';
import { essentials, instructions } from './remedy.js';

/** One remedy, to be done now: nothing on the screen but how, and when to stop. */
export function tryingView(surface: LaterSurface): TemplateResult | typeof nothing {
  const { assessment, planTexts: words, later, headingLevel, trying, send, standing } = surface;
  const offer = assessment.plan?.offers.find(({ remedy }) => remedy === trying);
  const text = trying === undefined ? undefined : words.remedies[trying];
  if (!offer || !text) return nothing;
  // Whoever has read it before need not scroll past it each time.
  const again = standing.journey.trials.filter(({ remedy }) => remedy === trying).length > 1;
  return html`
    <div class="bar">
      <button type="button" part="back" class="quiet back" @click=${() => send({ type: 'back' })}>
        ${later.toPlan}
      </button>
    </div>
    ${heading(headingLevel, text.name, 'view')} ${essentials(surface, offer)}
    ${again ? stepByStep(surface, offer) : nothing} ${pictures(surface, offer.remedy)}
    ${instructions(surface, offer)}
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
    ${again ? nothing : stepByStep(surface, offer)}
    <button
      type="button"
      part="next"
      class=${isCounted(surface, offer) ? 'second wide' : 'main'}
      @click=${() => send({ type: 'done' })}
    >
      ${later.done}
    </button>
    ${emergencyLine(surface)}
  `;
}

const isCounted = ({ doing: { part } }: LaterSurface, { remedy, adjustedBy }: Offer): boolean =>
  part?.runner.offers(remedy, adjustedBy) ?? false;

/** What counts and times it for them, where there is anything to count. */
function stepByStep(surface: LaterSurface, offer: Offer): TemplateResult | typeof nothing {
  const { part } = surface.doing;
  if (!part || !isCounted(surface, offer)) return nothing;
  const { messages, runner } = part;
  const minutes = Math.ceil(runner.lengthOf(offer.remedy, offer.adjustedBy) / 60);
  return html`
    <button type="button" part="practise" class="main" @click=${() => runner.begin(surface, offer.remedy)}>
      ${messages.practise}
    </button>
    <p class="hint">${messages.practiseHint(minutes)}</p>
  `;
}
