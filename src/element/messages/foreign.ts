import { html } from 'lit';

/**
 * The element's own words beside a guide in a language in which it has none. They stay what they were wherever a
 * string is wanted; put into a view, they are marked as English, so that they are spoken and set as English.
 */
export function foreign<Messages extends object>(messages: Messages): Messages {
  const marked = Object.entries(messages).map(([key, value]) => [key, mark(value)]);
  return Object.fromEntries(marked) as Messages;
}

function mark(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
      return Object.assign(Object(value), html`<span lang="en" dir="ltr">${value}</span>`);
    case 'function':
      return (...inner: readonly unknown[]) => mark(Reflect.apply(value, undefined, inner));
    default:
      return typeof value === 'object' && value !== null ? foreign(value) : value;
  }
}
