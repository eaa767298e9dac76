import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CalendarChoice } from '../calendar-choice.js';
import type { Came, Errand } from '../errands.js';
import type { TakingMessages } from '../messages/en-taking.js';
import type { LaterSurface } from '../surface.js';
import { heading } from './heading.js';
import { cameOf, textButtons } from './text-buttons.js';

/** All that can be done with a plan. */
export interface TakeAlong {
  readonly messages: TakingMessages;
  readonly plan: Errand;
  /** @param root where what is printed is put meanwhile */
  readonly print: (root: ShadowRoot) => void;
  /** Missing while it is on its way how things are done. */
  readonly calendar: CalendarChoice | undefined;
  readonly calendarCame: Came | undefined;
}

/** Print, copy, share, calendar. */
export function takeAlongView(surface: LaterSurface, along: TakeAlong): TemplateResult {
  const { messages, plan, print } = along;
  return html`
    <div class="acts">
      <button
        type="button"
        part="print"
        class="second"
        @click=${(event: Event) => print((event.target as Element).getRootNode() as ShadowRoot)}
      >
        ${messages.print}
      </button>
      ${textButtons(messages, plan, surface.messages.planTitle)}
    </div>
    ${cameOf(messages, plan.came)} ${calendarPart(surface, along)}
  `;
}

function calendarPart(
  surface: LaterSurface,
  { messages, calendar, calendarCame }: TakeAlong,
): TemplateResult {
  const { doing, headingLevel } = surface;
  return html`
    <div part="calendar" class="calendar">
      ${heading(headingLevel + 2, messages.calendar)}
      <p>${messages.calendarHint} ${messages.calendarSeen}</p>
      ${
        calendar
          ? calendarForm(messages, calendar)
          : doing.failed
            ? html`<p role="status">${surface.messages.partMissing}</p>
                <button type="button" part="retry-part" class="second" @click=${doing.want}>
                  ${surface.messages.retry}
                </button>`
            : html`<p role="status" class="hint">${surface.messages.partComing}</p>`
      }
      ${cameOf(messages, calendarCame)}
    </div>
  `;
}

function calendarForm(
  messages: TakingMessages,
  { ticks, ends, tick, end, save }: CalendarChoice,
): TemplateResult {
  return html`
    <div class="ticks">
      ${ticks.map(
        ({ id, name, hint, ticked }) => html`
          <label class="tick">
            <input
              type="checkbox"
              value=${id}
              .checked=${live(ticked)}
              @change=${(event: Event) => tick(id, (event.target as HTMLInputElement).checked)}
            />
            <span class="label">${name}<span class="hint">${hint}</span></span>
          </label>
        `,
      )}
    </div>
    ${
      ends.length > 0
        ? html`<label class="until">
            <span>${messages.until}</span>
            <select @change=${(event: Event) => end((event.target as HTMLSelectElement).value)}>
              ${ends.map(
                ({ day, name, picked }) =>
                  html`<option value=${day} .selected=${live(picked)}>${name}</option>`,
              )}
            </select>
          </label>`
        : nothing
    }
    <button type="button" part="calendar-file" class="second" @click=${save}>${messages.save}</button>
  `;
}
