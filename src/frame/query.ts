/** The longest value that is taken from an address. */
const LONGEST = 500;

/**
 * What no address may say. A link to the page of a publisher, with a guide in it that somebody else wrote, would show
 * that guide under the publisher's name.
 */
const NEVER = ['src'];

/** What says whom to turn to and where to go: taken only where a page around the frame stands for it. */
const VOUCHED = ['provider-name', 'provider-phone', 'provider-url', 'quick-exit'];

/** What an address asks for. */
export interface Asked {
  readonly attributes: ReadonlyMap<string, string>;
  /** What was left out, and why, for whoever wrote the address. */
  readonly problems: readonly string[];
}

/** What is known of the page that reads the address. */
export interface Reader {
  /** The attributes of the guide. */
  readonly known: readonly string[];
  /** Those that the page itself says; they go before the address. */
  readonly said: readonly string[];
  /** Whether the page stands in a frame. */
  readonly framed: boolean;
}

/**
 * Reads the attributes of a guide from the query of an address, which anybody may have written. What their values mean
 * is checked by the guide, as in a tag.
 * @param search the query, with or without its question mark
 */
export function readQuery(search: string, reader: Reader): Asked {
  const attributes = new Map<string, string>();
  const problems: string[] = [];
  for (const [written, value] of new URLSearchParams(search)) {
    const name = written.trim().toLowerCase();
    const problem = attributes.has(name)
      ? 'stands there twice. The first counts.'
      : faultIn(name, value, reader);
    if (problem === undefined) attributes.set(name, value);
    else problems.push(`"${shortened(written)}" in the address ${problem}`);
  }
  return { attributes, problems };
}

function faultIn(name: string, value: string, { known, said, framed }: Reader): string | undefined {
  if (NEVER.includes(name))
    return 'is not read: a link could show any guide under your name. Write it into the page of the frame itself.';
  if (!known.includes(name))
    return `is not known. Known: ${known.filter((each) => !NEVER.includes(each)).join(', ')}.`;
  if (said.includes(name)) return 'is not read: the page of the frame says it itself.';
  if (VOUCHED.includes(name) && !framed)
    return 'is not read outside of a frame: anybody can send such a link. Write it into the page of the frame itself.';
  if (value.length > LONGEST) return `is longer than ${LONGEST} characters. Make it shorter.`;
  return undefined;
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
