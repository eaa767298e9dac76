import { html, nothing, type TemplateResult } from 'lit';
import type { Offer, Plan } from '../../guide/assess.js';
import type { LaterSurface, Surface } from '../surface.js';
import { ownActions } from './actions.js';
import { carryOn } from './carry-on.js';
import { checkIns } from './check-ins.js';
import { choiceCard } from './choice.js';
import { heading } from './heading.js';
import { emergencyLine, providerCard, safetyNet } from './help.js';
import { howItWent } from './how-it-went.js';
import { leftOut } from './left-out.js';
import { levelCard } from './level-card.js';
import { painNote } from './pain.js';
import { remedyCard } from './remedy.js';
import { sourcesList } from './sources.js';
import { planInOrder } from './plan-in-order.js';
import { outdatedNote, standingNote } from './standing-note.js';
import { rememberBox, yourAnswers } from './summary.js';
import { takeAlong } from './take-along.js';
import { toldNote } from './told.js';
import { wayOut } from './way-out.js';
import { whatIf } from './what-if.js';
import { whatToSay } from './what-to-say.js';

/** How many helpers stand open before the rest is folded away. */
const FIRST = 4;

/** The plan: the two choices, the helpers, what was left out and why, when to stop, and when to look again. */
export function planningView(surface: LaterSurface): TemplateResult {
  const { assessment, planTexts: words, messages, later, headingLevel } = surface;
  const { plan } = assessment;
  if (!plan) return html``;
  const part = headingLevel + 1;
  const { next, bySide, helpers } = planInOrder(surface.guide, plan);
  return html`
    ${heading(headingLevel, messages.planTitle, 'view')} ${outdatedNote(surface)} ${toldNote(surface)}
    ${words.notes?.map((note) => html`<p part="plan-note" class="plan-note">${note}</p>`)}
    ${helpFirst(surface)} ${next ? nextCard(surface, next) : nothing} ${setOff(surface, plan)}
    <div class="choices">
      ${plan.choices.map((choice, index) =>
        choiceCard(surface, choice, bySide[index] ?? [], part, index > 0 || next ? 'first' : 'lead'),
      )}
    </div>
    ${helpers.length > 0 ? helpersList(surface, helpers) : nothing} ${leftOut(surface, plan)}
    <section part="stop-rule" class="stop">
      ${heading(part, later.stopRule)}
      <ul>
        ${words.stopRule.map((line) => html`<li>${line}</li>`)}
      </ul>
    </section>
    <section>${heading(part, messages.safetyNet)} ${safetyNet(surface)} ${providerCard(surface)}</section>
    ${checkIns(surface)} ${painNote(surface)} ${howItWent(surface)} ${takeAlong(surface)} ${whatIf(surface)}
    ${assessment.level === 'selfcare' ? nothing : whatToSay(surface)} ${yourAnswers(surface)}
    ${sourcesList(surface)} ${rememberBox(surface)} ${carryOn(surface)} ${emergencyLine(surface)}
    ${wayOut(surface)} ${standingNote(surface)}
  `;
}

const nextCard = (surface: LaterSurface, next: Offer): TemplateResult => html`
  <section part="next-remedy" class="choice">
    ${heading(surface.headingLevel + 1, surface.later.nextTitle)}
    <ul class="remedies" role="list">
      ${remedyCard(surface, next, surface.headingLevel + 2, 'lead')}
    </ul>
  </section>
`;

function helpersList(surface: LaterSurface, helpers: readonly Offer[]): TemplateResult {
  const { messages, headingLevel } = surface;
  const more = helpers.slice(FIRST);
  const cards = (offers: readonly Offer[]): TemplateResult => html`
    <ul class="remedies" role="list">
      ${offers.map((offer) => remedyCard(surface, offer, headingLevel + 2))}
    </ul>
  `;
  return html`
    <section part="helpers">
      ${heading(headingLevel + 1, messages.helpers)} ${cards(helpers.slice(0, FIRST))}
      ${
        more.length > 0
          ? html`<details class="more">
              <summary>${messages.moreHelpers(more.length)}</summary>
              ${cards(more)}
            </details>`
          : nothing
      }
    </section>
  `;
}

/** Where someone should be seen as well, that stays the first thing said. */
function helpFirst(surface: Surface): TemplateResult | typeof nothing {
  const { assessment, texts } = surface;
  const { level } = assessment;
  if (level !== 'selfcare') return levelCard(surface);
  return html`
    <p class="lead">${texts.levels.selfcare.lead}</p>
    ${ownActions(surface)}
  `;
}

function setOff({ messages, headingLevel, planTexts: words }: LaterSurface, plan: Plan): TemplateResult {
  return html`
    <section class="set-off">
      ${heading(headingLevel + 1, messages.setOff)}
      <ul class="causes" role="list">
        ${plan.causes.map((id) => {
          const cause = words.causes[id];
          return cause ? html`<li><strong>${cause.name}.</strong> ${cause.text}</li>` : nothing;
        })}
      </ul>
      <p class="hint">${messages.setOffNote}</p>
    </section>
  `;
}
