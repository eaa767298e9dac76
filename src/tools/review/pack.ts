import type { Guide, GuideDocument, Id, Level } from '../../guide/guide.js';
import { inWords, type InWords, type Phrase, howMany } from '../in-words.js';
import { wordsOf, type Words } from '../words.js';
import { sourcingOf, type Sourcing } from './sourcing.js';

/** What every section is written from. */
export interface Pack {
  readonly document: GuideDocument;
  readonly guide: Guide;
  readonly words: Words;
  readonly say: InWords;
  readonly sourcing: Sourcing;
  /** An ISO date. */
  readonly today: string;
}

/** A stretch of a line (`to` and `at`: where an id leads, and where it can be found): our own words, the guide's words, an id to tie a comment to, or a word that stands out. */
export type Stretch =
  | string
  | { readonly words: string }
  | { readonly id: Id; readonly to?: string; readonly at?: string }
  | { readonly strong: string };

export type Line = readonly Stretch[];

/** A list item, with a list under it where it has parts. */
export interface Item {
  readonly line: Line;
  readonly under?: readonly Line[];
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly anchor?: string; readonly cells: readonly (readonly Block[])[] }[];
}

/** One thing to judge: its parts by name, and room for a verdict. */
export interface Card {
  readonly kind: 'card';
  readonly anchor: string;
  readonly title: Line;
  readonly level?: Level;
  readonly parts: readonly { readonly name: string; readonly blocks: readonly Block[] }[];
}

/** What a page is made of, whatever it is written in. */
export type Block =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Item[]; readonly ordered?: boolean }
  | { readonly kind: 'heading'; readonly text: string }
  /** Room for a verdict, to be filled in by hand. */
  | { readonly kind: 'verdict' }
  /** A single box to tick. */
  | { readonly kind: 'tick' }
  /** Lines to be filled in by hand, by name. */
  | { readonly kind: 'form'; readonly fields: readonly string[]; readonly choices: readonly string[] }
  | Table
  | Card;

export interface Section {
  readonly anchor: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export function packOf(document: GuideDocument, language: string, today: string): Pack {
  const words = wordsOf(document, language);
  return {
    document,
    guide: document.guide,
    words,
    say: inWords(document, language),
    sourcing: sourcingOf(document, words),
    today,
  };
}

export const line = (...stretches: readonly Stretch[]): Block => ({ kind: 'line', line: stretches });

export const list = (lines: readonly Line[], ordered = false): Block => ({
  kind: 'list',
  items: lines.map((each) => ({ line: each })),
  ...(ordered && { ordered }),
});

/** Lines run together, for a long list of short things. */
export const inARow = (lines: readonly Line[]): Block =>
  line(...lines.flatMap((each, index): Line => (index === 0 ? each : [' · ', ...each])));

/** Lines of the guide as a list; a single one as a paragraph; none as nothing. */
export const wordsList = (texts: readonly string[] | undefined, ordered = false): readonly Block[] => {
  if (!texts?.length) return [];
  return texts.length === 1 && !ordered
    ? [line({ words: texts[0] ?? '' })]
    : [
        list(
          texts.map((words) => [{ words }]),
          ordered,
        ),
      ];
};

/** A condition, part by part. */
export function conditionBlocks({ all, some, none }: Phrase): readonly Block[] {
  const items: Item[] = [
    ...all.map((each) => ({ line: [each] })),
    ...(some
      ? some.of.length === 1 && some.atLeast === 1
        ? [{ line: some.of }]
        : [{ line: [`${howMany(some.atLeast)}:`], under: some.of.map((each) => [each]) }]
      : []),
    ...(none.length > 0 ? [{ line: ['but not if:'], under: none.map((each) => [each]) }] : []),
  ];
  const [first, ...others] = items;
  if (!first) return [line('always')];
  if (others.length === 0 && !first.under) return [{ kind: 'line', line: first.line }];
  return [...(others.length > 0 ? [line('All of these:')] : []), { kind: 'list', items }];
}
