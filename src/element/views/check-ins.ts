import { html, nothing, type TemplateResult } from 'lit';
import { isoDay } from '../../guide/day.js';
import type { LaterSurface } from '../surface.js';
import { commonActions } from './actions.js';
import { dayOf } from './days.js';
import { heading } from './heading.js';

const sameDay = (a: number, b: number): boolean => isoDay(a) === isoDay(b);

const openCheckIn = (surface: LaterSurface, kind: 'main' | 'second', label: string): TemplateResult => html`
  <button type="button" part="check-in" class=${kind} @click=${() => surface.send({ type: 'report' })}>
    ${label}
  </button>
`;

/** Said over a plan, or a result that can wait, when the day of a check-in has come. */
export function dueNote(surface: LaterSurface): TemplateResult | typeof nothing {
  const { assessment, clocks, later, now } = surface;
  const { due } = clocks;
  if (!due) return nothing;
  return html`
    <section part="due" class="due">
      <p>${sameDay(due.at, now) ? later.isDue : later.wasDue(dayOf(due.at, surface))}</p>
      ${openCheckIn(surface, assessment.level === 'selfcare' ? 'main' : 'second', later.checkInNow)}
    </section>
  `;
}

/** The day on which to look again, where there is one. */
export function lookAgain(surface: LaterSurface): TemplateResult | typeof nothing {
  const { clocks, later } = surface;
  return clocks.next && !clocks.due
    ? html`<p class="look-again">${later.lookAgain(dayOf(clocks.next.at, surface))}</p>`
    : nothing;
}

/** When to look again: what is due or still to come, and a way to look now. */
export function checkIns(surface: LaterSurface): TemplateResult {
  const { headingLevel, clocks, later, planTexts } = surface;
  const listed = [...(clocks.due ? [clocks.due] : []), ...clocks.coming];
  return html`
    <section part="check-ins">
      ${heading(headingLevel + 1, later.checkTitle)} ${lookAgain(surface)}
      <p>${planTexts.expect}</p>
      ${
        listed.length > 0
          ? html`<ol class="check-ins">
              ${listed.map(({ id, at }) => {
                const text = planTexts.checkIns[id];
                return html`<li>
                  <strong>${text?.title}</strong>
                  <time datetime=${isoDay(at)}>${dayOf(at, surface)}</time>
                  <p>${text?.text}</p>
                </li>`;
              })}
            </ol>`
          : html`<p>${later.allDone}</p>`
      }
      ${commonActions(surface)} ${clocks.due ? nothing : openCheckIn(surface, 'second', later.checkNow)}
    </section>
  `;
}
