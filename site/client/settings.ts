/** What a publisher has set: only what differs from how the guide comes. Never an answer. */
export interface Settings {
  readonly attributes: Readonly<Record<string, string>>;
  readonly tokens: Readonly<Record<string, string>>;
}

/** The attributes that there are, and the tokens. */
export interface Known {
  readonly attributes: readonly string[];
  readonly tokens: readonly string[];
}

/** Nobody writes a longer one, and whoever sends a link with one has something else in mind. */
const LONGEST = 500;

/** Settings as the fragment of an address, without the sign before it. */
export const toFragment = ({ attributes, tokens }: Settings): string =>
  new URLSearchParams([...Object.entries(attributes), ...Object.entries(tokens)]).toString();

/** Settings out of a fragment that anybody may have written: what is not known or can't be meant is left out. */
export function fromFragment(fragment: string, { attributes, tokens }: Known): Settings {
  const written = new URLSearchParams(fragment.replace(/^#/, ''));
  const of = (names: readonly string[], fine: (value: string) => boolean) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = written.get(name);
        return value !== null && value.length <= LONGEST && fine(value) ? [[name, value] as const] : [];
      }),
    );
  return {
    attributes: of(attributes, () => true),
    tokens: of(tokens, isTokenValue),
  };
}

/** Whether something may stand as the value of a token: it can't end the declaration, and fetches nothing. */
export const isTokenValue = (value: string): boolean =>
  value.trim() !== '' && !/[;{}<>\\\n\r]|url\(|image\(|\/\*/i.test(value);

/** Whether something is a colour in the one form that can be measured and picked. */
export const isColour = (value: string): boolean => /^#[\da-f]{6}$/i.test(value);
