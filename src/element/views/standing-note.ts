import { html, nothing, type TemplateResult } from 'lit';
import type { FirstSurface } from '../first-surface.js';

type Standing = Pick<FirstSurface, 'guide' | 'messages' | 'lang' | 'outOfDate'>;

const date = (iso: string, lang: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

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
export const standingNote = ({ guide, messages, lang }: Standing): TemplateResult => html`
  <div part="note" class="note">
    <p>${messages.information} ${messages.private}</p>
    <p>
      ${
        guide.signedOff
          ? messages.signedOff(guide.signedOff.by, date(guide.signedOff.on, lang))
          : messages.notSignedOff
      }
      ${messages.checked(date(guide.checked, lang))}
    </p>
  </div>
`;
