import { html, nothing, type TemplateResult } from 'lit';
import type { SignOff } from '../../guide/guide.js';
import type { FirstSurface } from '../first-surface.js';
import { named } from './named.js';

type Standing = Pick<FirstSurface, 'guide' | 'messages' | 'lang' | 'outOfDate' | 'translation'>;

const date = (iso: string, lang: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

const by = (say: (name: string, date: string) => string, signed: SignOff, lang: string): TemplateResult =>
  named((name) => say(name, date(signed.on, lang)), signed.by);

/** Said on the first screen and on every result of a guide whose next check is overdue. It stops nobody. */
export const outdatedNote = ({
  guide,
  messages,
  lang,
  outOfDate,
}: Standing): TemplateResult | typeof nothing =>
  outOfDate
    ? html`<p part="outdated" class="late">${messages.outOfDate(date(guide.nextCheck, lang))}</p>`
    : nothing;

/** What the guide is and is not, who checked it and when, and where the answers go. */
export const standingNote = ({ guide, messages, lang, translation }: Standing): TemplateResult => html`
  <div part="note" class="note">
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
    <p>${messages.information} ${messages.private}</p>
    <p>
      ${guide.signedOff ? by(messages.signedOff, guide.signedOff, lang) : messages.notSignedOff}
      ${messages.checked(date(guide.checked, lang))}
    </p>
  </div>
`;
