import { faultOf } from './checks.js';

/** One attribute in the form: what stands there, and whether it can be used. */
export interface Field {
  readonly name: string;
  /** The value to write; nothing where it is as the guide comes, or can't be used. */
  read(): string | undefined;
  write(value: string | undefined): void;
}

/** Reads the controls of an attribute by its kind. */
export function fieldIn(element: HTMLElement): Field {
  const { attribute: name = '', kind = '', default: standard = '' } = element.dataset;
  const control = element.querySelector<HTMLInputElement | HTMLSelectElement>(
    'select, input:not([type=checkbox])',
  );
  const boxes = [...element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const fault = element.querySelector('.fault');
  if (control && fault) describe(element, control);

  const told = (value: string): boolean => {
    // Which language can be had depends on the guide, so it is told where both are known.
    if (kind === 'language') return true;
    const text = faultOf(kind, value);
    if (fault && fault.textContent !== text) fault.textContent = text;
    control?.setAttribute('aria-invalid', String(text !== ''));
    return text === '';
  };

  if (kind === 'families')
    return {
      name,
      read: () =>
        boxes
          .filter(({ checked }) => checked)
          .map(({ value }) => value)
          .join(' ') || undefined,
      write: (value = '') => {
        const words = value.split(/[\s,]+/);
        for (const box of boxes) box.checked = words.includes(box.value);
      },
    };

  if (kind === 'exit')
    return {
      name,
      read: () => {
        const on = boxes[0]?.checked ?? false;
        if (control) control.disabled = !on;
        const value = on ? (control?.value.trim() ?? '') : '';
        const fine = told(value);
        return on ? (fine ? value : '') : undefined;
      },
      write: (value) => {
        if (boxes[0]) boxes[0].checked = value !== undefined;
        if (control) control.value = value ?? '';
      },
    };

  return {
    name,
    read: () => {
      const value = control?.value.trim() ?? '';
      return told(value) && value !== standard && value !== '' ? value : undefined;
    },
    write: (value = standard) => {
      if (!control) return;
      control.value = value;
      // A link may name a value that is not in the list.
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = standard;
    },
  };
}

/** What helps with a control, and what is wrong with it, is read with it. */
function describe(element: HTMLElement, control: HTMLElement): void {
  const ids = [...element.querySelectorAll('.hint, .fault')].map(({ id }) => id).filter(Boolean);
  control.setAttribute('aria-describedby', ids.join(' '));
}
