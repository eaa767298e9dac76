import { ReliefGuide } from './relief-guide.js';

/** Frames carry the same attribute, for whoever sizes them. */
const PLACE = '[data-relief-guide]:not(iframe)';
const TAG = 'relief-guide';
const MESSAGES = 'script[data-relief-messages]';
/** The class of our snippet without its attribute: what some editors leave. */
const LEFT_OVER = '.relief-guide:not([data-relief-guide], iframe)';

/** How often a place is filled again after something has emptied it. More is a quarrel that nobody would win. */
const PATIENCE = 10;

const tell = (message: string, where: Element): void =>
  console.warn(`<div data-relief-guide>: ${message}`, where);

/** The name without what editors change in it: capitals, hyphens, underscores. */
const bare = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

const known: readonly string[] = ReliefGuide.observedAttributes;
const byBareName = new Map(known.map((name) => [bare(name), name]));

const filled = new WeakMap<Element, number>();
const watched = new WeakSet<Node>();
const toldOf = new WeakMap<Element, Set<string>>();

/** Made with the first place, since the package is imported on servers too. */
let changes: MutationObserver | undefined;

// It holds on to no place: one that is gone is gone here, too.
function follow(place: Element): void {
  changes ??= new MutationObserver((records) => {
    for (const changed of new Set(records.map(({ target }) => target as Element))) {
      const guide = guideIn(changed);
      if (guide) dress(changed, guide);
    }
  });
  changes.observe(place, { attributes: true });
}

/**
 * Puts a guide into every `data-relief-guide` there is, and into those that come later.
 * @param root where to look; the whole page where nothing is given. A shadow root has to be named
 */
export function fillPlaces(root: Document | DocumentFragment | Element = document): void {
  fillIn(root);
  if (watched.has(root)) return;
  watched.add(root);
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      // A router may have emptied a place that it leaves where it is.
      if (target instanceof Element && target.matches(PLACE) && isFree(target)) fill(target);
      for (const node of addedNodes) if (node instanceof Element && node.isConnected) fillIn(node);
    }
  }).observe(root, { childList: true, subtree: true });
}

function fillIn(root: Document | DocumentFragment | Element): void {
  for (const place of foundIn(root, PLACE)) if (isFree(place)) fill(place);
  for (const place of foundIn(root, LEFT_OVER))
    if (isFree(place) && !place.querySelector(TAG))
      tellOnce(
        place,
        'class',
        'this has the class "relief-guide" and no data-relief-guide, so nothing is put into it. If an editor took the attribute away, allow data-* there, or use the frame.',
      );
}

const foundIn = (root: Document | DocumentFragment | Element, selector: string): readonly Element[] => [
  ...(root instanceof Element && root.matches(selector) ? [root] : []),
  ...root.querySelectorAll(selector),
];

/** Another script may have been here first, and what stands inside of a guide is the guide's. */
const isFree = (place: Element): boolean => !guideIn(place) && !place.parentElement?.closest(TAG);

const guideIn = (place: Element): Element | undefined =>
  [...place.children].find(({ localName }) => localName === TAG);

function fill(place: Element): void {
  const times = (filled.get(place) ?? 0) + 1;
  filled.set(place, times);
  if (times > PATIENCE) {
    tellOnce(place, 'quarrel', 'something empties this place again and again, so it is left alone.');
    return;
  }
  const guide = document.createElement(TAG);
  const script = place.querySelector(MESSAGES);
  const messages = script && messagesIn(script, place);
  // The property is there whatever the version of the tag that was first on this page.
  if (messages) Object.assign(guide, { messages });
  dress(place, guide);
  for (const child of place.children)
    if (child instanceof HTMLElement && child.dataset['slot'] && !child.slot)
      child.slot = child.dataset['slot'];
  guide.append(...[...place.childNodes].filter((child) => child !== script));
  place.append(guide);
  follow(place);
}

/** Gives the guide the attributes of its place, and takes from it those that the place has no more. */
function dress(place: Element, guide: Element): void {
  const wanted = new Map<string, string>();
  for (const { name, value } of place.attributes) {
    const [, rest = ''] = /^data-(.+)$/i.exec(name) ?? [];
    const meant = byBareName.get(bare(rest));
    if (meant === undefined) continue;
    if (meant !== rest) {
      tellOnce(place, name, `${name} is read as data-${meant}. Write it so.`);
      if (place.hasAttribute(`data-${meant}`)) continue;
    }
    wanted.set(meant, value);
  }
  const id = place.getAttribute('data-relief-guide')?.trim() ?? '';
  // How some editors write an attribute that has no value.
  if (id && !['true', 'data-relief-guide'].includes(id)) wanted.set('guide', id);
  for (const name of known) {
    const value = wanted.get(name);
    if (value === undefined) guide.removeAttribute(name);
    else if (guide.getAttribute(name) !== value) guide.setAttribute(name, value);
  }
}

function messagesIn({ textContent }: Element, place: Element): object | undefined {
  try {
    const messages: unknown = JSON.parse(textContent);
    if (typeof messages === 'object' && messages !== null && !Array.isArray(messages)) return messages;
    tell('what stands in data-relief-messages is no object. Write keys and texts in curly brackets.', place);
  } catch (error) {
    tell(`what stands in data-relief-messages is not JSON, and is left out: ${String(error)}`, place);
  }
  return undefined;
}

function tellOnce(place: Element, what: string, message: string): void {
  const already = toldOf.get(place) ?? new Set();
  toldOf.set(place, already);
  if (already.has(what)) return;
  already.add(what);
  tell(message, place);
}
