/** The declaration of the one element in a manifest. */
export function elementOf({ modules }) {
  const found = modules.flatMap(({ declarations = [] }) => declarations).filter((each) => each.tagName);
  if (found.length !== 1) throw new Error(`The manifest tells of ${found.length} elements, not of one.`);
  return found[0];
}

/** What a manifest says in several lines, in one. */
export const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

/** The values between which an attribute lets choose, or none where any text will do. */
export function choicesOf({ type }) {
  const parts = (type?.text ?? '').split('|').map((part) => part.trim());
  return parts.every((part) => /^('[^']*'|\d+)$/.test(part))
    ? parts.map((part) => part.replaceAll("'", ''))
    : [];
}
