/** A language, and why what looks like a gap in it is none. Every entry has a reason; one that is not needed fails. */
export interface Particulars {
  /** Texts that are the same as in English, each with why. */
  readonly same?: Readonly<Record<string, string>>;
  /** Figures that this language writes as a word, and how that word is known. */
  readonly spelled?: Readonly<Record<string, RegExp>>;
  /** Texts in which a figure stands that the English one does not have, or lacks one that it has; each with why. */
  readonly figures?: Readonly<Record<string, string>>;
}

export const PARTICULARS: Readonly<Record<string, Particulars>> = {
  de: { same: { 'texts.options.asthma': 'The illness has the same name.' } },
  // Arabic has a dual: "two days" is one word, and after "one" and "two" no figure may stand.
  ar: {
    spelled: {
      '1': /يوم|أسبوع|دقيقة|واحد/,
      '2': /(?:يوم|أسبوع|دقيق|ساع|مر|ثاني|نقط|جول)ت?ين/,
    },
  },
};

/** A text of a language and where it stands, such as `options.chest`. */
export type Written = readonly [at: string, text: string];

const CONDITION = /^(?:texts|planTexts)\.variants\.\d+\.(?:when|whenAny|atLeast|unless)(?:\.|$)/;

/** Every value of some words, with its path. */
function everyValue(words: unknown, at = ''): readonly (readonly [at: string, value: unknown])[] {
  if (typeof words !== 'object' || words === null) return [[at, words]];
  return Object.entries(words).flatMap(([key, inner]) => everyValue(inner, at ? `${at}.${key}` : key));
}

/** Every text that a visitor may read. */
export const everyText = (words: unknown): readonly Written[] =>
  everyValue(words).filter(
    (value): value is Written => typeof value[1] === 'string' && !CONDITION.test(value[0]),
  );

/** Whatever is no text: under which conditions other words are read. */
export const everyCondition = (words: unknown) => everyValue(words).filter(([at]) => CONDITION.test(at));

/** The figures in a text, the way one language writes them read like the other's: 4,000 mg and 4.000 mg, 38.5 and 38,5. */
export function figuresIn(text: string): readonly string[] {
  const plain = text.replace(/(\d)[\u00a0\u202f](?=\d{3}(?!\d))/g, '$1');
  return (plain.match(/\d+(?:[.,]\d+)*/g) ?? [])
    .map((figure) => figure.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'))
    .sort();
}

/** Those of the first list that the second does not have, each as often as it stands there. */
export function without(figures: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return figures.filter((figure) => {
    const found = left.indexOf(figure);
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
}
