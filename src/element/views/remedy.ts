import { html, nothing, type TemplateResult } from 'lit';
import type { Offer } from '../../guide/assess.js';
import type { RemedyText } from '../../guide/guide.js';
import type { LaterSurface } from '../surface.js';
import { heading } from './heading.js';
import { pictures } from './pictures.js';

const list = (lines: readonly string[], ordered = false): TemplateResult => {
  const items = lines.map((line) => html`<li>${line}</li>`);
  return ordered
    ? html`<ol class="steps">
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
};

/** The dose for the visitor's country. */
export const doseFor = (text: RemedyText, region: string | undefined): string =>
  (region !== undefined ? text.doseIn?.[region] : undefined) ?? text.dose;

/** What cautions change in it for this visitor. */
export const changedFor = ({ adjust = {} }: RemedyText, { adjustedBy }: Offer): readonly string[] => [
  ...new Set(adjustedBy.flatMap((caution) => adjust[caution] ?? [])),
];

/** What must be read before doing it: how long, and what changes for this visitor. Never folded away. */
export function essentials(
  { messages, planTexts: words, regionCode }: LaterSurface,
  offer: Offer,
): TemplateResult | typeof nothing {
  const text = words.remedies[offer.remedy];
  if (!text) return nothing;
  const changed = changedFor(text, offer);
  return html`
    <p class="dose">${doseFor(text, regionCode)}</p>
    ${
      changed.length > 0
        ? html`<div class="changed">
            <p class="term">${messages.forYou}</p>
            ${list(changed)}
          </div>`
        : nothing
    }
  `;
}

/** How to do it, who must not, when to stop, and how strong the evidence is. */
export function instructions(
  { messages, planTexts: words }: LaterSurface,
  offer: Offer,
): TemplateResult | typeof nothing {
  const text = words.remedies[offer.remedy];
  if (!text) return nothing;
  return html`
    <p class="term">${messages.how}</p>
    ${list(text.steps, true)}
    ${
      text.careful?.length
        ? html`<p class="term">${messages.careful}</p>
            ${list(text.careful)}`
        : nothing
    }
    ${
      text.notFor.length > 0
        ? html`<p class="term">${messages.notFor}</p>
            ${list(text.notFor)}`
        : nothing
    }
    ${text.stop ? html`<p><span class="term">${messages.stopIf}</span> ${text.stop}</p>` : nothing}
    <p class="strength"><span class="term">${messages.evidence}</span> ${text.strength}</p>
  `;
}

/** How much of a remedy stands open: the one to begin with, one that leads its list, and any other. */
export type Standing = 'lead' | 'first' | 'row';

/**
 * One remedy as one card: what and how long, then what changes for this visitor; the rest opens. Of a remedy that
 * leads, why it is there and the way to begin stand open too.
 */
export function remedyCard(
  surface: LaterSurface,
  offer: Offer,
  level: number,
  standing: Standing = 'row',
): TemplateResult {
  const { messages, guide, planTexts: words } = surface;
  const text = words.remedies[offer.remedy];
  if (!text) return html``;
  const row = standing === 'row';
  const remedy = guide.remedies.find(({ id }) => id === offer.remedy);
  return html`
    <li
      part="remedy"
      class="remedy"
      data-remedy=${offer.remedy}
      data-family=${remedy?.family ?? ''}
      data-standing=${standing}
    >
      ${heading(level, text.name)} ${essentials(surface, offer)}
      ${offer.tried ? html`<p class="tried">${howItWent(surface, offer)}</p>` : nothing}
      ${row ? nothing : [suits(surface, offer), tryButton(surface, offer, standing)]}
      ${remedy ? html`<p class="evidence">${words.evidence[remedy.evidence]}</p>` : nothing}
      <details @toggle=${surface.doing.want}>
        <summary aria-label=${messages.detailsOf(text.name)}>${messages.details}</summary>
        ${row ? suits(surface, offer) : nothing} ${pictures(surface, offer.remedy)}
        ${instructions(surface, offer)} ${row ? tryButton(surface, offer, standing) : nothing}
      </details>
    </li>
  `;
}

/** Why it may help, and which of the visitor's causes it fits. */
function suits({ messages, planTexts: words }: LaterSurface, offer: Offer): TemplateResult {
  const [cause] = offer.fits.flatMap((id) => words.causes[id]?.name ?? []);
  return html`
    <p>${words.remedies[offer.remedy]?.why} ${cause === undefined ? nothing : messages.fits(cause)}</p>
  `;
}

const tryButton = (
  { planTexts, later, now, send }: LaterSurface,
  { remedy }: Offer,
  standing: Standing,
): TemplateResult => html`
  <button
    type="button"
    part="try"
    class=${standing === 'lead' ? 'main' : 'second'}
    aria-label=${later.tryNamed(planTexts.remedies[remedy]?.name ?? '')}
    @click=${() => send({ type: 'try', remedy, at: now })}
  >
    ${later.tryThis}
  </button>
`;

/** What the visitor said of it when it was tried. What got worse is here again only after a check-in. */
function howItWent({ later }: LaterSurface, { outcome }: Offer): string {
  switch (outcome) {
    case 'better':
      return later.helped;
    case 'same':
      return later.noDifference;
    case 'worse':
      return later.worseOnce;
    default:
      return later.tried;
  }
}
