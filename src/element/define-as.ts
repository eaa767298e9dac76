import { ReliefGuide } from './relief-guide.js';

/** What is needed of a registry: that of the page, or one for a part of it. */
export type Registry = Pick<CustomElementRegistry, 'get' | 'define'>;

/** Names of this form that belong to SVG and MathML. */
const TAKEN = [
  'annotation-xml',
  'color-profile',
  'font-face',
  'font-face-format',
  'font-face-name',
  'font-face-src',
  'font-face-uri',
  'missing-glyph',
];

/**
 * Registers the guide under a name of your own, beside or in place of `<relief-guide>`: for a second version on one
 * page, or a page on which the name is taken.
 * @param name a name in small letters with a hyphen in it, such as `elm-street-guide`
 * @param registry where to register it; the page's own where none is given. Without any, as on a server, the class is
 *   made and registered nowhere
 * @returns the class that stands under that name: the one of before, where this copy has registered it already
 * @throws TypeError when the name can't be one
 * @throws Error when the name belongs to somebody else
 */
export function defineAs(
  name: string,
  // On a server there is none, whatever the types of a browser say.
  registry = globalThis.customElements as Registry | undefined,
): typeof ReliefGuide {
  if (!/^[a-z][^\sA-Z/>\0]*-[^\sA-Z/>\0]*$/.test(name) || TAKEN.includes(name))
    throw new TypeError(
      `"${name}" can't be the name of a tag. Use small letters with a hyphen in it, such as elm-street-guide.`,
    );
  const there = registry?.get(name);
  if (there && isOurs(there)) return there;
  if (there)
    throw new Error(
      `The tag <${name}> belongs to something else on this page, or to another copy of this package. Use another name.`,
    );
  const Named = class extends ReliefGuide {};
  registry?.define(name, Named);
  return Named;
}

const isOurs = (there: CustomElementConstructor): there is typeof ReliefGuide =>
  there === ReliefGuide || there.prototype instanceof ReliefGuide;
