import { html, nothing, type TemplateResult } from 'lit';
import type { LaterSurface } from '../surface.js';
import { lookAgain } from './check-ins.js';

/** What follows from how it was right after trying: said once more on the plan, with the day to look again. */
export function toldNote(surface: LaterSurface): TemplateResult | typeof nothing {
  const { lastTrial, planTexts, later } = surface;
  const name = lastTrial && planTexts.remedies[lastTrial.remedy]?.name;
  if (name === undefined || !lastTrial?.outcome) return nothing;
  const { outcome } = lastTrial;
  const say = { better: later.wentBetter, same: later.wentSame, worse: later.wentWorse }[outcome];
  return html`
    <div part="told" class="told" data-outcome=${outcome}>
      <p>${say(name)}</p>
      ${outcome === 'worse' ? html`<p>${later.settlesOrNot}</p>` : nothing} ${lookAgain(surface)}
    </div>
  `;
}

/** Said over the warning signs that "worse" has opened: first of all, stop. */
export function stopNote({ trying, planTexts, later }: LaterSurface): TemplateResult | typeof nothing {
  const name = trying === undefined ? undefined : planTexts.remedies[trying]?.name;
  return name === undefined
    ? nothing
    : html`<p part="stop-now" class="told" role="alert">${later.stopNow(name)}</p>`;
}

/** Said over the warning signs that a high score has opened. */
export const scoreNote = ({ later }: LaterSurface): TemplateResult =>
  html`<p part="stop-now" class="told" role="alert">${later.scoreSigns}</p>`;
