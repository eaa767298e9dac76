import { html, nothing, type TemplateResult } from 'lit';
import type { Weighed } from '../../guide/assess.js';
import type { PlanTexts } from '../../guide/guide.js';
import type { Surface } from '../surface.js';
import { heading } from './heading.js';

/** One choice: what to go with, why, and the other sides where they are open. */
export function choiceCard(
  surface: Surface,
  words: PlanTexts,
  choice: Weighed,
  level: number,
): TemplateResult {
  const { messages, send } = surface;
  const text = words.choices[choice.id];
  if (!text) return html``;
  const name = (side: string): string => text.sides[side] ?? side;
  const named = choice.active.map((side) =>
    name(side).replace(/^./u, (first) => first.toLocaleLowerCase(surface.lang)),
  );
  const others = choice.open.filter((side) => choice.active.length > 1 || !choice.active.includes(side));
  return html`
    <section part="choice" class="choice" data-choice=${choice.id}>
      ${heading(level, text.title)}
      ${
        choice.active.length > 0
          ? html`<p class="answer">
              ${new Intl.ListFormat(surface.lang, { type: 'disjunction' }).format(named)}
            </p>`
          : nothing
      }
      ${choice.row ? html`<p>${words.rows[choice.row]}</p>` : nothing}
      ${choice.active.length > 1 ? html`<p>${messages.bothGood}</p>` : nothing}
      <div class="sides">
        ${others.map(
          (side) =>
            html`<button
              type="button"
              part="side"
              class="second"
              @click=${() => send({ type: 'choose', choice: choice.id, side })}
            >
              ${messages.choose(name(side))}
            </button>`,
        )}
      </div>
    </section>
  `;
}
