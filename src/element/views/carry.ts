import { html, nothing, type TemplateResult } from 'lit';
import type { Journey } from '../../machine/journey.js';
import type { CarryWork } from '../carry-work.js';
import type { Fault } from '../journey-code.js';
import type { CourseMessages } from '../messages/en-course.js';
import type { Surface } from '../surface.js';
import { heading } from './heading.js';
import { emergencyLine } from './help.js';

/** The link that carries the journey, to copy or to send; before it is made, what it means. */
export function linkView(
  { standing: { journey }, texts }: Surface,
  messages: CourseMessages,
  work: CarryWork,
): TemplateResult {
  const link = work.linkFor(journey);
  return html`
    <p>${messages.carryHint}</p>
    <p class="late">${messages.carryWarning}</p>
    ${
      link === undefined
        ? html`<button type="button" part="carry-make" class="second" @click=${() => void work.make(journey)}>
            ${messages.carryMake}
          </button>`
        : madeView(link, texts.title, messages)
    }
  `;
}

function madeView(link: string, title: string, messages: CourseMessages): TemplateResult {
  // Some browsers have nobody to hand it to.
  const share = 'share' in navigator;
  return html`
    <label class="link">
      <span class="term">${messages.carryLink}</span>
      <textarea
        part="carry-link"
        readonly
        rows="3"
        dir="ltr"
        .value=${link}
        @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
      ></textarea>
    </label>
    <div class="link-actions">
      <button
        type="button"
        part="carry-copy"
        class="second"
        @click=${(event: Event) => void copy(event.currentTarget as HTMLElement, link, messages)}
      >
        ${messages.carryCopy}
      </button>
      ${
        share
          ? html`<button
              type="button"
              part="carry-share"
              class="second"
              @click=${() => void send(link, title)}
            >
              ${messages.carryShare}
            </button>`
          : nothing
      }
    </div>
    <p role="status" part="carry-told"></p>
  `;
}

async function copy(button: HTMLElement, link: string, messages: CourseMessages): Promise<void> {
  const root = button.closest('.carry');
  const status = root?.querySelector('[part="carry-told"]');
  let said = messages.carryCopied;
  try {
    await navigator.clipboard.writeText(link);
  } catch {
    // Not on a page without https, or not allowed: the visitor still can.
    root?.querySelector('textarea')?.select();
    said = messages.carryNotCopied;
  }
  if (status) status.textContent = said;
}

/** Whoever thinks better of it has not made a mistake. */
const send = (url: string, title: string): Promise<void> => navigator.share({ title, url }).catch(() => {});

/** Asks whether to go on with what a link has brought: anybody can send one. */
export function askView(
  surface: Surface,
  messages: CourseMessages,
  brought: Journey,
  settle: () => void,
): TemplateResult {
  const { headingLevel, send, standing } = surface;
  const begun = Object.keys(standing.journey.answers).length > 0;
  return html`
    <section part="brought">
      ${heading(headingLevel, messages.broughtTitle, 'view')}
      <p class="intro">${messages.broughtText}</p>
      ${begun ? html`<p>${messages.broughtInstead}</p>` : nothing}
      <button
        type="button"
        part="brought-yes"
        class=${begun ? 'second wide' : 'main'}
        @click=${() => {
          settle();
          send({ type: 'resume', journey: brought });
        }}
      >
        ${messages.broughtYes}
      </button>
      <button type="button" part="brought-no" class=${begun ? 'main' : 'second wide'} @click=${settle}>
        ${begun ? messages.broughtStay : messages.broughtAfresh}
      </button>
    </section>
    ${emergencyLine(surface)}
  `;
}

/** Said of a link that could not be used. */
export const faultNote = (messages: CourseMessages, fault: Fault): TemplateResult =>
  html`<p part="brought-fault" class="late" role="status">${messages.broughtFault[fault]}</p>`;
