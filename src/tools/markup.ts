/** Text that is markup already. Only {@link markup} makes it, so whatever a guide says is escaped on its way. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Insert = string | number | Markup | undefined | readonly Insert[];

/** Markup from a template. Everything put into it is escaped, unless it is markup itself. */
export const markup = (strings: TemplateStringsArray, ...inserts: readonly Insert[]): Markup =>
  new Markup(
    strings.map((part, index) => part + (index < inserts.length ? textOf(inserts[index]) : '')).join(''),
  );

function textOf(insert: Insert): string {
  if (insert === undefined) return '';
  if (insert instanceof Markup) return insert.text;
  if (typeof insert === 'object') return insert.map(textOf).join('');
  return escaped(String(insert));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML and XML, in an element or in an attribute with quotes. */
export const escaped = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** Text without the characters that XML forbids: control characters, halves of pairs, non-characters. */
export const printable = (text: string): string =>
  text.replace(/\p{Cs}|[\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu, '');

/** The direction in which a text runs, by its first letter that has one. */
export const runsRightToLeft = (text: string): boolean => {
  const strong = /\p{L}/u.exec(text)?.[0];
  return (
    strong !== undefined &&
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(strong)
  );
};
