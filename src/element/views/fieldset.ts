import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FirstSurface } from '../first-surface.js';
import type { Asking, Tick } from '../surface.js';
import { heading } from './heading.js';
import { missingField } from './missing-field.js';

const ERROR = 'error';

/** One question as one fieldset of native controls, its legend the heading of the view. */
export function questionFields(surface: FirstSurface, asking: Asking, level: number): TemplateResult {
  const { error, hint } = asking;
  // Where only details are missing, they alone are what has to be mended.
  const empty = error !== undefined && !asking.options.some(({ missing }) => missing);
  const described = [hint ? 'hint' : '', empty ? ERROR : ''].filter(Boolean).join(' ');
  return html`
    <fieldset part="question" aria-describedby=${described || nothing}>
      <legend>${heading(level, asking.title, 'view')}</legend>
      ${hint ? html`<p id="hint" class="hint">${hint}</p>` : nothing}
      <div role="alert" id=${ERROR} class="error-slot">
        ${
          error
            ? html`<button type="button" part="error" class="error" @click=${toMissing}>${error}</button>`
            : nothing
        }
      </div>
      ${asking.also.map((tick) => option(surface, asking, tick, false, 'checkbox'))} ${surface.drawing}
      <div part="options" class="options" ?data-short=${isShort(asking)}>
        ${asking.options.map((tick) => option(surface, asking, tick, empty))}
      </div>
      <div part="options" class="options reserved">
        ${asking.reserved.map((tick) => option(surface, asking, tick, empty))}
      </div>
    </fieldset>
  `;
}

/** Where the focus is put when something is missing: that field reads the error out, as the alert may be cut off. */
const landing = ({ options }: Asking): string | undefined =>
  (options.find(({ missing }) => missing)?.under ?? options)[0]?.id;

/** From what is missing to where it is missing, however far down a long list. */
function toMissing({ currentTarget }: Event): void {
  const fields = (currentTarget as Element).closest('fieldset');
  if (fields) missingField(fields)?.focus();
}

/** Short answers stand beside one another. */
const isShort = ({ options }: Asking): boolean =>
  options.every(({ label, hint, under }) => label.length <= 16 && !hint && under.length === 0);

function option(
  surface: FirstSurface,
  asking: Asking,
  tick: Tick,
  invalid: boolean,
  type = asking.kind === 'list' ? 'checkbox' : 'radio',
): TemplateResult {
  const { id, label, hint, ticked, under } = tick;
  const opens = under.length > 0;
  return html`
    <div part="row" class="option" ?data-open=${opens && ticked}>
      <label part="option">
        <input
          part=${`tick ${type}`}
          type=${type}
          name=${asking.id}
          value=${id}
          .checked=${live(ticked)}
          aria-expanded=${opens ? String(ticked) : nothing}
          aria-invalid=${invalid ? 'true' : nothing}
          aria-errormessage=${invalid ? ERROR : nothing}
          aria-describedby=${invalid && id === landing(asking) ? ERROR : nothing}
          @change=${(event: Event) => surface.tick(id, (event.target as HTMLInputElement).checked)}
        />
        <span class="label"> ${label}${hint ? html`<span class="hint">${hint}</span>` : nothing} </span>
      </label>
      ${
        opens && ticked
          ? html`<div
              class="under"
              role="group"
              aria-label=${label}
              aria-describedby=${tick.missing ? ERROR : nothing}
            >
              ${under.map((detail) => option(surface, asking, detail, tick.missing))}
            </div>`
          : nothing
      }
    </div>
  `;
}
