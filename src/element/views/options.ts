import { nothing } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import type { Country } from '../surface.js';

/**
 * Fills a `<select>`, and has one of it picked. As a template each entry would keep parts and values of its own: with
 * fifty countries that is more than all the rest of a first screen, for every guide of a page.
 */
class Options extends Directive {
  #first = '';
  #list: readonly Country[] | undefined;

  override render(_first: string, _list: readonly Country[], _picked: string): unknown {
    return nothing;
  }

  override update(part: ElementPart, [first, list, picked]: Parameters<Options['render']>): unknown {
    const select = part.element as HTMLSelectElement;
    if (first !== this.#first || list !== this.#list) fill(select, [{ code: '', name: first }, ...list]);
    this.#first = first;
    this.#list = list;
    // In another language they stand in another order, and the one that was picked must stay picked.
    if (select.value !== picked) select.value = picked;
    return nothing;
  }
}

/** Entry by entry, because the list may be open. */
function fill(select: HTMLSelectElement, list: readonly Country[]): void {
  for (const [index, { code, name }] of list.entries()) {
    const option = select.options[index] ?? select.appendChild(select.ownerDocument.createElement('option'));
    option.value = code;
    option.textContent = name;
  }
  select.length = list.length;
}

/** `<select ${options(first, list, picked)}>`: the first of them stands for none of the list. */
export const options = directive(Options);
