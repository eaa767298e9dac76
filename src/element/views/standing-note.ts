import { html, nothing, type TemplateResult } from 'lit';
import type { FirstSurface } from '../first-surface.js';

const date = (iso: string, lang: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

/** What the guide is and is not, who checked it and when, and where the answers go. */
export function standingNote({
  guide,
  messages,
  lang,
  now,
}: Pick<FirstSurface, 'guide' | 'messages' | 'lang' | 'now'>): TemplateResult {
  const late = Date.parse(guide.nextCheck) < now;
  return html`
    <div part="note" class="note">
      ${late ? html`<p class="late">${messages.outOfDate(date(guide.nextCheck, lang))}</p>` : nothing}
      <p>${messages.information} ${messages.private}</p>
      <p>
        ${guide.signedOff ? messages.signedOff(guide.signedOff) : messages.notSignedOff}
        ${messages.checked(date(guide.checked, lang))}
      </p>
    </div>
  `;
}
