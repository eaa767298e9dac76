import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Offer, Weighed } from '../../guide/assess.js';
import type { Id } from '../../guide/guide.js';
import type { LaterSurface } from '../surface.js';
import { heading } from './heading.js';
import { remedyCard, type Standing } from './remedy.js';

/**
 * One choice: its sides beside one another, the reason in the visitor's own answers, and what to do on the side
 * that they go by. Nothing that stands here stands in the plan a second time.
 *
 * Its radios have a form, which is never sent: of those without one in a shadow tree, Chromium keeps all that ever were.
 * @param offers what is offered on the side in use, best first
 * @param standing how the first of them stands
 */
export function choiceCard(
  surface: LaterSurface,
  choice: Weighed,
  offers: readonly Offer[],
  level: number,
  standing: Standing,
): TemplateResult {
  const { messages, planTexts: words, wordsFor, guide } = surface;
  const text = words.choices[choice.id];
  if (!text) return html``;
  const sides = guide.choices.find(({ id }) => id === choice.id)?.sides ?? [];
  const told = wordsFor(choice.because);
  const nameOf = (side: Id): string => text.sides[side] ?? '';
  const listed = (names: readonly string[]): string =>
    new Intl.ListFormat(surface.lang, { type: 'disjunction' }).format(names);
  return html`
    <section part="choice" class="choice" data-choice=${choice.id}>
      <fieldset>
        <legend>${heading(level, text.title)}</legend>
        <form class="sides" role="none" method="dialog">
          ${sides.map(({ id }) => sideTile(surface, choice, id, nameOf(id)))}
        </form>
      </fieldset>
      ${choice.row ? html`<p class="reason">${words.rows[choice.row]}</p>` : nothing}
      ${
        told.length > 0
          ? html`<p class="told-by">
              <span>${messages.because}</span> ${told.map((word) => html`<q>${word}</q> `)}
            </p>`
          : nothing
      }
      ${choice.active.length > 1 ? html`<p class="open">${messages.bothGood(listed(choice.active.map(nameOf)))}</p>` : nothing}
      ${
        offers.length > 0
          ? html`<ul class="remedies" role="list">
              ${offers.map((offer, index) => remedyCard(surface, offer, level + 1, index === 0 ? standing : 'row'))}
            </ul>`
          : nothing
      }
    </section>
  `;
}

/** A side as a radio: what is in use is ticked, and what is closed for this visitor says so. */
function sideTile({ messages, send }: LaterSurface, choice: Weighed, side: Id, name: string): TemplateResult {
  const open = choice.open.includes(side);
  const suits = choice.active.includes(side);
  const inUse = suits && choice.active.length === 1;
  return html`
    <label part="side" class="side" data-suits=${suits || nothing}>
      <input
        type="radio"
        name=${choice.id}
        value=${side}
        .checked=${live(inUse)}
        ?disabled=${!open}
        @change=${() => send({ type: 'choose', choice: choice.id, side })}
      />
      <span class="label">${name}${open ? nothing : html`<span class="hint">${messages.closed}</span>`}</span>
    </label>
  `;
}
