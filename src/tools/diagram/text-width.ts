/**
 * The widths of letters in Arial and the fonts made to its measure (Helvetica, Liberation Sans), in
 * thousandths of the font size, by character from the space on. There is no DOM here to measure with.
 */
const FROM_SPACE = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const OTHERS: Readonly<Record<string, number>> = {
  '‘': 222,
  '’': 222,
  '“': 333,
  '”': 333,
  '–': 556,
  '°': 400,
  '·': 333,
};
const LATIN = 722;
const WIDE = 1000;
/** Other fonts of the sort run a little wider. */
const SLACK = 1.05;
const BOLD = 1.09;

/** How wide a text will be at most, in the unit of `size`. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return (sum / 1000) * size * SLACK * (bold ? BOLD : 1);
}

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  const known = FROM_SPACE[code - 32] ?? OTHERS[character];
  if (known !== undefined) return known;
  if (/[\p{Mn}\p{Cf}]/u.test(character)) return 0;
  // Letters with accents are no wider than the widest plain ones; other scripts get a square each.
  return code < 0x250 ? (/\p{Lu}/u.test(character) ? 944 : LATIN) : WIDE;
}
