import { html, type TemplateResult } from 'lit';
import type { LaterSurface } from '../surface.js';

const SCORES = Array.from({ length: 11 }, (_, score) => score);

/** From 0 to 10, for whoever likes to say. Nothing is picked for them, and nothing hangs on it. */
export const painScale = ({ later }: LaterSurface): TemplateResult => html`
  <fieldset part="pain-scale" class="pain-scale">
    <legend>${later.howMuch}</legend>
    <p class="hint">${later.howMuchHint}</p>
    <div class="scores">
      ${SCORES.map(
        (score) =>
          html`<label><input type="radio" name="pain" value=${score} /><span>${score}</span></label>`,
      )}
    </div>
  </fieldset>
`;

/** The score that is picked on the screen with a button, where one is. */
export function scoreBeside({ currentTarget }: Event): number | undefined {
  const form = currentTarget instanceof Element ? currentTarget.closest('form') : null;
  const picked = form?.querySelector<HTMLInputElement>('input[name="pain"]:checked');
  return picked ? Number(picked.value) : undefined;
}

/** How much it hurts today, to be noted beside the plan. */
export function painNote(surface: LaterSurface): TemplateResult {
  const { later, lastPain, send, now } = surface;
  const note = (event: Event): void => {
    event.preventDefault();
    const score = scoreBeside(event);
    if (score !== undefined) send({ type: 'note', score, at: now });
  };
  return html`
    <form part="pain" class="pain">
      ${painScale(surface)}
      <button class="second" part="note-pain" @click=${note}>${later.noteIt}</button>
      <p role="status">${lastPain === undefined ? '' : later.noted(lastPain)}</p>
    </form>
  `;
}
