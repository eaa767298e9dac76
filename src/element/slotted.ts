/**
 * What a page has put into a slot, as lines of text for paper: a link is followed by where it leads.
 * @param host the element in whose slot it stands
 */
export const slottedLines = (host: Element, slot: string): readonly string[] =>
  [...host.children]
    .filter((child) => child instanceof HTMLElement && child.slot === slot)
    .flatMap((child) => [
      ...(child as HTMLElement).innerText.split('\n'),
      ...[child, ...child.querySelectorAll('a')].flatMap(addressOf),
    ])
    .map((line) => line.trim())
    .filter(Boolean);

const addressOf = (link: Element): readonly string[] =>
  link instanceof HTMLAnchorElement && link.protocol === 'https:' && !link.innerText.includes(link.href)
    ? [link.href]
    : [];
