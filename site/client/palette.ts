import { tokenFaultOf } from './checks.js';
import { asRatio, contrast, PAIRS } from './contrast.js';
import { isColour } from './settings.js';

/** The tokens in the form, and what their colours do to each other. */
export class Palette {
  readonly names: readonly string[];
  #tokens: readonly Token[];

  constructor(form: HTMLElement) {
    this.#tokens = [...form.querySelectorAll<HTMLElement>('[data-token]')].map(tokenIn);
    this.names = this.#tokens.map(({ name }) => name);
  }

  /** What differs from how the guide comes. */
  read(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.#tokens.flatMap((token) => {
        const value = token.read();
        return value === undefined ? [] : [[token.name, value] as const];
      }),
    );
  }

  write(values: Readonly<Record<string, string>>): void {
    for (const token of this.#tokens) token.write(values[token.name]);
  }

  /** Fills in the figures under the colours of a theme. */
  measure(form: HTMLElement): void {
    for (const body of form.querySelectorAll<HTMLElement>('[data-contrasts]')) {
      const start = body.dataset['contrasts'] === 'dark' ? '--relief-dark-' : '--relief-';
      const colour = (name: string) => this.#tokens.find((token) => token.name === start + name)?.colour();
      let faint = 0;
      const rows = PAIRS.flatMap(({ says, of, on, least }) => {
        const [one, other] = [colour(of), colour(on)];
        if (one === undefined || other === undefined) return [];
        const ratio = contrast(one, other);
        const enough = ratio >= least;
        if (!enough) faint++;
        return [rowOf(says, ratio, enough, least)];
      });
      body.replaceChildren(...rows);
      const verdict = body.closest('details')?.querySelector('[data-verdict]');
      if (!verdict) continue;
      verdict.textContent =
        faint === 0 ? 'Everything can be read.' : faint === 1 ? '1 is too faint.' : `${faint} are too faint.`;
      verdict.classList.toggle('bad', faint > 0);
    }
  }
}

interface Token {
  readonly name: string;
  read(): string | undefined;
  write(value: string | undefined): void;
  /** The colour that is shown: the one that was set, else the guide's. */
  colour(): string | undefined;
}

function tokenIn(element: HTMLElement): Token {
  const { token: name = '', standard = '' } = element.dataset;
  const text = element.querySelector<HTMLInputElement>('input[type=text]');
  const picker = element.querySelector<HTMLInputElement>('input[type=color]');
  const fault = element.querySelector('.fault');
  picker?.addEventListener('input', () => {
    if (text) text.value = picker.value;
  });
  const valueOf = () => text?.value.trim() ?? '';
  return {
    name,
    read: () => {
      const value = valueOf();
      const told = tokenFaultOf(picker !== null, value);
      if (fault && fault.textContent !== told) fault.textContent = told;
      text?.setAttribute('aria-invalid', String(told !== ''));
      if (told !== '' || value === '' || value.toLowerCase() === standard.toLowerCase()) return undefined;
      if (picker) picker.value = value;
      return value;
    },
    write: (value) => {
      if (text) text.value = value ?? (picker ? standard : '');
      if (picker) picker.value = value !== undefined && isColour(value) ? value : standard;
    },
    colour: () => (picker ? (isColour(valueOf()) ? valueOf() : standard) : undefined),
  };
}

function rowOf(says: string, ratio: number, enough: boolean, least: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.classList.toggle('bad', !enough);
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = says;
  row.append(head);
  for (const text of [asRatio(ratio), enough ? 'yes' : `no: it needs ${least} : 1`])
    row.insertCell().textContent = text;
  return row;
}
