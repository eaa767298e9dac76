import { html, type TemplateResult } from 'lit';
import type { Surface } from '../surface.js';
import { ownActions } from './actions.js';
import { levelMark } from './level-mark.js';

/** Where to turn beside a plan, in short. */
export function levelCard(surface: Surface): TemplateResult {
  const { assessment, messages, texts } = surface;
  const { level } = assessment;
  return html`
    <div part="card" class="card slim" data-level=${level}>
      <div class="card-head">
        ${levelMark(level)}
        <p class="urgency">${messages.urgency[level]}</p>
      </div>
      <div class="card-body">
        <p>
          <strong>${messages.stillSee(texts.levels[level].title)}</strong>
          ${texts.levels[level].when}
        </p>
        ${ownActions(surface)}
      </div>
    </div>
  `;
}
