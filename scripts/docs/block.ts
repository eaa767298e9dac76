/**
 * Puts generated text between the two marks of a name, and leaves the rest of the page as it is.
 * @throws where the page has not exactly one pair of these marks
 */
export function withBlock(page: string, name: string, text: string, path: string): string {
  const begin = `<!-- ${name}: made by npm run docs -->`;
  const end = `<!-- /${name} -->`;
  const [before, rest, ...more] = page.split(begin);
  const [, after, ...others] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined || more.length + others.length > 0)
    throw new Error(`${path} needs the lines "${begin}" and "${end}" once each, in this order.`);
  return `${before}${begin}\n\n${text}\n\n${end}${after}`;
}
