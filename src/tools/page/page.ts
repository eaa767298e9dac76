/** What the command writes for a person to read, before it is known whether as plain text or as Markdown. */
export type Block =
  | { readonly heading: string; readonly depth: 1 | 2 | 3 }
  | { readonly text: string }
  | { readonly list: readonly Item[]; readonly numbered?: boolean };

export interface Item {
  readonly text: string;
  readonly under?: readonly Item[];
}

export const heading = (depth: 1 | 2 | 3, text: string): Block => ({ heading: text, depth });
export const text = (words: string): Block => ({ text: words });
export const list = (items: readonly Item[], numbered = false): Block => ({ list: items, numbered });

/** "1 route", "2 routes". */
export const counted = (count: number | bigint, one: string, more = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 || count === 1n ? one : more}`;
