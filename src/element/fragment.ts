/** In front of a code in the fragment of an address. Whatever else is there belongs to the page. */
const NAME = 'relief-guide=';

/** Whether a fragment holds a code of ours. */
export const hasCode = (hash: string): boolean => hash.includes(NAME);

const partsOf = (hash: string): readonly string[] => hash.replace(/^#/, '').split('&').filter(Boolean);

/** The codes in a fragment, in order. */
export const codesIn = (hash: string): readonly string[] =>
  partsOf(hash).flatMap((part) => (part.startsWith(NAME) ? [part.slice(NAME.length)] : []));

/** A fragment without some of its codes; without any of them where it is not said which. */
export const withoutCodes = (hash: string, drops: (code: string) => boolean = () => true): string =>
  partsOf(hash)
    .filter((part) => !part.startsWith(NAME) || !drops(part.slice(NAME.length)))
    .join('&');

/** An address with a code in place of those that it has. The rest of its fragment stays in front. */
export function withCode(address: string, code: string): string {
  const url = new URL(address);
  url.hash = [withoutCodes(url.hash), NAME + code].filter(Boolean).join('&');
  return url.href;
}

/** Takes codes out of the address of the page, so that nobody passes them on by accident. The rest of it stays. */
export function takeOut(drops?: (code: string) => boolean): void {
  const url = new URL(location.href);
  if (!hasCode(url.hash)) return;
  url.hash = withoutCodes(url.hash, drops);
  try {
    // No router of the page is told: nothing that belongs to it has changed.
    history.replaceState(history.state, '', url);
  } catch {
    // A page without an address of its own, such as one in a sandbox, has nothing to pass on either.
  }
}
