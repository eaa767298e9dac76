import { html, nothing, type TemplateResult } from 'lit';
import type { Plan } from '../../guide/assess.js';
import type { PlanTexts } from '../../guide/guide.js';
import type { LaterSurface, Surface } from '../surface.js';
import { checkIns } from './check-ins.js';
import { choiceCard } from './choice.js';
import { heading } from './heading.js';
import { emergencyLine, providerCard, safetyNet } from './help.js';
import { remedyCard } from './remedy.js';
import { sourcesList } from './sources.js';
import { outdatedNote, standingNote } from './standing-note.js';
import { rememberBox, yourAnswers } from './summary.js';
import { toldNote } from './told.js';
import { wayOut } from './way-out.js';
import { whatIf } from './what-if.js';

/** How many helpers stand open before the rest is folded away. */
const FIRST = 4;

/** The plan: the two choices, the helpers, what was left out and why, and when to look again. */
export function planningView(surface: LaterSurface): TemplateResult {
  const { assessment, planTexts: words, messages, later, headingLevel } = surface;
  const { plan } = assessment;
  if (!plan) return html``;
  const part = headingLevel + 1;
  const first = plan.offers.slice(0, FIRST);
  const more = plan.offers.slice(FIRST);
  return html`
    ${heading(headingLevel, messages.planTitle, 'view')} ${outdatedNote(surface)} ${toldNote(surface)}
    ${words.notes?.map((note) => html`<p part="plan-note" class="plan-note">${note}</p>`)}
    ${helpFirst(surface)} ${setOff(surface, words, plan)}
    <section>
      ${heading(part, messages.choicesTitle)}
      <div class="choices">${plan.choices.map((choice) => choiceCard(surface, words, choice, part + 1))}</div>
    </section>
    <section>
      ${heading(part, messages.helpers)}
      <ul class="remedies" role="list">
        ${first.map((offer) => remedyCard(surface, words, offer, part + 1))}
      </ul>
      ${
        more.length > 0
          ? html`<details class="more">
              <summary>${messages.moreHelpers(more.length)}</summary>
              <ul class="remedies" role="list">
                ${more.map((offer) => remedyCard(surface, words, offer, part + 1))}
              </ul>
            </details>`
          : nothing
      }
    </section>
    ${leftOut(surface, words, plan)}
    <section part="stop-rule" class="stop">
      ${heading(part, later.stopRule)}
      <ul>
        ${words.stopRule.map((line) => html`<li>${line}</li>`)}
      </ul>
    </section>
    ${checkIns(surface)}
    <section>${heading(part, messages.safetyNet)} ${safetyNet(surface)} ${providerCard(surface)}</section>
    ${whatIf(surface)} ${yourAnswers(surface)} ${sourcesList(surface)} ${rememberBox(surface)}
    ${emergencyLine(surface)} ${wayOut(surface)} ${standingNote(surface)}
  `;
}

/** Where someone should be seen as well, that stays the first thing said. */
function helpFirst({ assessment, messages, texts }: Surface): TemplateResult | typeof nothing {
  const { level, actions } = assessment;
  const say = actions.filter((id) => texts.actions[id]);
  return html`
    ${
      level === 'selfcare'
        ? nothing
        : html`<div part="card" class="card slim" data-level=${level}>
            <div class="card-head"><p class="urgency">${messages.urgency[level]}</p></div>
            <div class="card-body">
              <p>
                <strong>${messages.stillSee}: ${texts.levels[level].title}.</strong>
                ${texts.levels[level].when}
              </p>
            </div>
          </div>`
    }
    ${level === 'selfcare' ? html`<p class="lead">${texts.levels.selfcare.lead}</p>` : nothing}
    <ul class="actions">
      ${say.map((id) => html`<li>${texts.actions[id]}</li>`)}
      ${texts.notes?.map((note) => html`<li>${note}</li>`)}
    </ul>
  `;
}

function setOff({ messages, headingLevel }: Surface, words: PlanTexts, plan: Plan): TemplateResult {
  return html`
    <section>
      ${heading(headingLevel + 1, messages.setOff)}
      <ul class="causes" role="list">
        ${plan.causes.map((id) => {
          const cause = words.causes[id];
          return cause ? html`<li><strong>${cause.name}.</strong> ${cause.text}</li>` : nothing;
        })}
      </ul>
      <p class="hint">${messages.setOffNote} ${words.expect}</p>
    </section>
  `;
}

function leftOut(
  { messages, later, headingLevel }: LaterSurface,
  words: PlanTexts,
  plan: Plan,
): TemplateResult | typeof nothing {
  if (plan.withheld.length === 0) return nothing;
  const byCaution = new Map<string, string[]>();
  const name = (remedy: string): string => words.remedies[remedy]?.name ?? remedy;
  for (const { remedy, by, notWith, worseAfter } of plan.withheld) {
    const reasons = by.map((id) => words.cautions[id] ?? '');
    const waits = worseAfter === undefined ? [] : [later.waits(name(worseAfter))];
    const together = notWith.map((other) => messages.notTogether(name(other)));
    const why = [reasons, waits, together].find((list) => list.length > 0)?.join(' ') ?? '';
    byCaution.set(why, [...(byCaution.get(why) ?? []), name(remedy)]);
  }
  return html`
    <section part="left-out">
      ${heading(headingLevel + 1, messages.leaveOut)}
      <dl class="left-out">
        ${[...byCaution].map(
          ([why, names]) =>
            html`<div>
              <dt>${names.join(' · ')}</dt>
              <dd>${why}</dd>
            </div>`,
        )}
      </dl>
    </section>
  `;
}
