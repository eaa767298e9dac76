import { html, nothing, type TemplateResult } from 'lit';
import type { Offer } from '../../guide/assess.js';
import type { PlanTexts, RemedyText } from '../../guide/guide.js';
import type { LaterSurface, Surface } from '../surface.js';
import { heading } from './heading.js';

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
const doseFor = (text: RemedyText, region: string | undefined): string =>
  (region !== undefined ? text.doseIn?.[region] : undefined) ?? text.dose;

/** What must be read before doing it: what changes for this visitor, and how long. Never folded away. */
export function essentials(
  surface: Surface,
  words: PlanTexts,
  offer: Offer,
): TemplateResult | typeof nothing {
  const { messages, regionCode } = surface;
  const text = words.remedies[offer.remedy];
  if (!text) return nothing;
  const changed = [...new Set(offer.adjustedBy.flatMap((caution) => text.adjust?.[caution] ?? []))];
  return html`
    <p class="dose"><span class="term">${messages.howLong}</span> ${doseFor(text, regionCode)}</p>
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
  { messages }: Surface,
  words: PlanTexts,
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

/** One remedy as one card: what, how long, why it suits this visitor; the rest opens. */
export function remedyCard(
  surface: LaterSurface,
  words: PlanTexts,
  offer: Offer,
  level: number,
): TemplateResult {
  const { messages, later, guide, now, send } = surface;
  const text = words.remedies[offer.remedy];
  if (!text) return html``;
  const remedy = guide.remedies.find(({ id }) => id === offer.remedy);
  const fits = offer.fits.flatMap((cause) => words.causes[cause]?.name ?? []);
  return html`
    <li part="remedy" class="remedy" data-family=${remedy?.family ?? ''}>
      <div class="remedy-head">
        ${heading(level, text.name)}
        ${remedy ? html`<p class="badge" data-evidence=${remedy.evidence}>${words.evidence[remedy.evidence]}</p>` : nothing}
      </div>
      <p>${text.why}</p>
      ${fits[0] ? html`<p class="fits">${messages.fits(fits[0])}</p>` : nothing}
      ${essentials(surface, words, offer)}
      <details>
        <summary>${messages.details}</summary>
        ${instructions(surface, words, offer)}
      </details>
      <div class="remedy-foot">
        ${offer.tried ? html`<p class="tried">${howItWent(surface, offer)}</p>` : nothing}
        <button
          type="button"
          part="try"
          class="second"
          aria-label=${later.tryNamed(text.name)}
          @click=${() => send({ type: 'try', remedy: offer.remedy, at: now })}
        >
          ${later.tryThis}
        </button>
      </div>
    </li>
  `;
}

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
