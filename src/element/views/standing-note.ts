import { html, nothing, type TemplateResult } from 'lit';
import type { SignOff } from '../../guide/guide.js';
import type { FirstSurface } from '../first-surface.js';
import { dateSoon } from './days.js';
import { named } from './named.js';

type Standing = Pick<FirstSurface, 'guide' | 'messages' | 'lang' | 'outOfDate' | 'translation'>;

const by = (say: (name: string, date: string) => string, signed: SignOff, lang: string): TemplateResult =>
  named((name) => say(name, dateSoon(signed.on, lang)), signed.by);

/** Said on the first screen and on every result of a guide whose next check is overdue. It stops nobody. */
export const outdatedNote = ({
  guide,
  messages,
  lang,
  outOfDate,
}: Standing): TemplateResult | typeof nothing =>
  outOfDate
    ? html`<p part="outdated" class="late">${messages.outOfDate(dateSoon(guide.nextCheck, lang))}</p>`
    : nothing;

/** Who has checked the guide and its words, and when. */
export const checkedNote = ({ guide, messages, lang, translation }: Standing): TemplateResult => html`
  ${
    translation
      ? html`<p part="translation">
          ${
            translation.signedOff
              ? by(translation.messages.checkedTranslation, translation.signedOff, lang)
              : translation.messages.uncheckedTranslation
          }
        </p>`
      : nothing
  }
  <p>
    ${guide.signedOff ? by(messages.signedOff, guide.signedOff, lang) : messages.notSignedOff}
    ${messages.checked(dateSoon(guide.checked, lang))}
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
