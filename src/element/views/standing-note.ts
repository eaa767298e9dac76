import { html, nothing, type TemplateResult } from 'lit';
import type { SignOff } from '../../guide/guide.js';
import type { FirstSurface } from '../first-surface.js';
import type { FirstMessages } from '../messages/en-first.js';
import { dateOf } from '../messages/day-in-words.js';
import { named } from './named.js';

type Standing = Pick<FirstSurface, 'guide' | 'messages' | 'outOfDate' | 'translation'>;

const by = (
  say: (name: string, date: string) => string,
  { by: name, on }: SignOff,
  messages: Pick<FirstMessages, 'months' | 'date'>,
): TemplateResult => named((isolated) => say(isolated, dateOf(on, messages)), name);

/** Said on the first screen and on every result of a guide whose next check is overdue. It stops nobody. */
export const outdatedNote = ({ guide, messages, outOfDate }: Standing): TemplateResult | typeof nothing =>
  outOfDate
    ? html`<p part="outdated" class="late">${messages.outOfDate(dateOf(guide.nextCheck, messages))}</p>`
    : nothing;

/** Who has checked the guide and its words, and when. */
export const checkedNote = ({ guide, messages, translation }: Standing): TemplateResult => html`
  ${
    translation
      ? html`<p part="translation">
          ${
            translation.signedOff
              ? by(translation.messages.checkedTranslation, translation.signedOff, translation.messages)
              : translation.messages.uncheckedTranslation
          }
        </p>`
      : nothing
  }
  <p>
    ${guide.signedOff ? by(messages.signedOff, guide.signedOff, messages) : messages.notSignedOff}
    ${messages.checked(dateOf(guide.checked, messages))}
  </p>
`;

/** Who publishes it, what the guide is and is not, where the answers go, who checked it and when. */
export const standingNote = (standing: Standing): TemplateResult => html`
  <slot name="publisher"></slot>
  <div part="note" class="note">
    <p>${standing.messages.information} ${standing.messages.private}</p>
    ${checkedNote(standing)}
  </div>
`;
