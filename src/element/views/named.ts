import { html, type TemplateResult } from 'lit';

/** Holds the place of a name while a sentence is written around it: a character that no text has. */
const HERE = '\uE000';

/**
 * A sentence with a name or a number in it that keeps its own direction: in Arabic the groups of "+44 20 7946"
 * would otherwise stand in the opposite order.
 * @param dir `ltr` for what is dialled; a name is set by its own letters
 */
export function named(
  say: (name: string) => string,
  name: string,
  dir: 'auto' | 'ltr' = 'auto',
): TemplateResult {
  const said = say(HERE);
  const [before, ...after] = said.split(HERE);
  const sentence = html`${before}<bdi dir=${dir}>${name}</bdi>${after.join(name)}`;
  // Words in another language than the guide's are more than a string: they are marked as what they are.
  return typeof said === 'string' ? sentence : html`<span lang="en" dir="ltr">${sentence}</span>`;
}
