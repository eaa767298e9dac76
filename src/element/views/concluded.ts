import { html, nothing, type TemplateResult } from 'lit';
import type { LaterSurface } from '../surface.js';
import { carryOn } from './carry-on.js';
import { lookAgain } from './check-ins.js';
import { heading } from './heading.js';
import { emergencyLine, providerCard, safetyNet } from './help.js';
import { howItWent } from './how-it-went.js';
import { sourcesList } from './sources.js';
import { levelMark } from './level-mark.js';
import { outdatedNote, standingNote } from './standing-note.js';
import { rememberBox, yourAnswers } from './summary.js';
import { wayOut } from './way-out.js';

/** It got better: how to go on, what still stands, and when to come back. */
export function concludedView(surface: LaterSurface): TemplateResult {
  const { assessment, messages, texts, headingLevel, send } = surface;
  const { level, plan } = assessment;
  return html`
    <section part="card" class="card" data-level="selfcare">
      <div class="card-head">
        ${levelMark('selfcare')}${heading(headingLevel, messages.betterTitle, 'view')}
      </div>
      <div class="card-body">
        <p class="lead">${messages.betterText}</p>
        ${lookAgain(surface)}
        <p>${messages.worseAgain}</p>
        ${
          level === 'selfcare'
            ? nothing
            : html`<p>${messages.betterStill} <strong>${texts.levels[level].title}.</strong></p>`
        }
      </div>
    </section>
    ${outdatedNote(surface)}
    ${
      plan
        ? html`<button type="button" part="next" class="main" @click=${() => send({ type: 'plan' })}>
            ${messages.lookAtPlan}
          </button>`
        : nothing
    }
    ${howItWent(surface)}
    <section>
      ${heading(headingLevel + 1, messages.safetyNet)} ${safetyNet(surface)} ${providerCard(surface)}
    </section>
    ${yourAnswers(surface)} ${sourcesList(surface)} ${rememberBox(surface)} ${carryOn(surface)}
    ${emergencyLine(surface)} ${wayOut(surface)} ${standingNote(surface)}
  `;
}
