import type { Visitor } from './harness.js';

/** The least size of what is to be hit with a thumb, in CSS pixels. */
export const TARGET = 44;

/** Pixels are whole, and layout is not. */
const CLOSE = 0.5;

/** An element in words: a test report that prints whole elements never ends. */
export const described = (element: Element): string => {
  const { width, height } = element.getBoundingClientRect();
  const text = (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
  return `<${element.tagName.toLowerCase()}> "${text.slice(0, 40)}" is ${Math.round(width)} × ${Math.round(height)}`;
};

/** Everything on the screen that a selector finds. */
export const seen = (visitor: Visitor, selector: string): readonly HTMLElement[] =>
  visitor.all(selector).filter(seeing());

/** Tells what is on the screen as it is now. What goes for an element goes for all that is in it. */
function seeing(): (element: HTMLElement) => boolean {
  const squeezed = new Map<Element, boolean>();
  /** What is only there to be read out is squeezed into a pixel. */
  const isSqueezed = (element: Element | null): boolean => {
    if (!element) return false;
    const known = squeezed.get(element);
    if (known !== undefined) return known;
    const { width, height } = element.getBoundingClientRect();
    const found =
      (Math.max(width, height) <= 1 && getComputedStyle(element).overflow !== 'visible') ||
      isSqueezed(element.parentElement);
    squeezed.set(element, found);
    return found;
  };
  return (element) =>
    element.checkVisibility() && element.getClientRects().length > 0 && !isSqueezed(element);
}

/** Opens everything that can be opened. */
export function openAll(visitor: Visitor): void {
  for (const details of visitor.all('details')) details.open = true;
}

/** What is to be pressed: a field with its label. A link inside a sentence is part of the sentence. */
function targets(visitor: Visitor): readonly HTMLElement[] {
  const controls = seen(visitor, 'button, a[href], summary, select, input, [role="button"], [role="radio"]');
  return [...new Set(controls.map(targetOf))].filter((element) => !isInASentence(element));
}

/** What is pressed in the place of a control. */
export function targetOf(control: HTMLElement): HTMLElement {
  const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
  return label ?? control;
}

function isInASentence(element: HTMLElement): boolean {
  if (!element.matches('a') || getComputedStyle(element).display !== 'inline') return false;
  const words = (node: Element | null): string => node?.textContent.replace(/\s+/g, '') ?? '';
  return words(element.parentElement).length > words(element).length;
}

/** What is too small to be hit. */
export const small = (visitor: Visitor): readonly string[] =>
  targets(visitor)
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return Math.min(width, height) < TARGET - CLOSE;
    })
    .map(described);

/** What a drawing cuts off at its own edge is not seen; the drawing itself is. */
function isCropped(element: Element): boolean {
  const drawing = element.parentElement?.closest('svg');
  return drawing ? getComputedStyle(drawing).overflowX !== 'visible' : false;
}

/** What sticks out of the screen at either side. */
export const wide = (visitor: Visitor): readonly string[] =>
  seen(visitor, '*')
    .filter((element) => !isCropped(element))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      // A phone makes the window wider where something sticks out of it, and shows all of it smaller.
      return right > document.documentElement.clientWidth + CLOSE || left < -CLOSE;
    })
    .map(described);

/** What is cut off inside something that hides the rest of it, or lets it be scrolled to sideways. */
export const cut = (visitor: Visitor): readonly string[] =>
  seen(visitor, '*')
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const across = overflowX !== 'visible' && scrollWidth > clientWidth + 1;
      const down = ['hidden', 'clip'].includes(overflowY) && scrollHeight > clientHeight + 1;
      return across || down;
    })
    .map(described);

/** What stays on the screen while the rest is scrolled, and takes more than a third of its height. */
export const covering = (visitor: Visitor): readonly string[] =>
  seen(visitor, '*')
    .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
    .filter((element) => element.getBoundingClientRect().height > innerHeight / 3)
    .map(described);

/** Where words are written: each piece of text with the boxes of its lines. */
function written(visitor: Visitor): readonly { readonly text: Text; readonly boxes: readonly DOMRect[] }[] {
  const texts = document.createTreeWalker(visitor.part('guide'), NodeFilter.SHOW_TEXT);
  const isSeen = seeing();
  const found = [];
  // One for all: whatever changes in a page has every range of it looked after, until they are collected.
  const range = document.createRange();
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node as Text;
    if (!text.data.trim() || !text.parentElement || !isSeen(text.parentElement)) continue;
    // A closed list shows one of its options, and not where the option is.
    if (text.parentElement.closest('select')) continue;
    range.selectNodeContents(text);
    found.push({ text, boxes: [...range.getClientRects()].filter(({ width }) => width > 0) });
  }
  return found;
}

/** Words that are written over one another. */
export function overlapping(visitor: Visitor): readonly string[] {
  const lines = written(visitor).flatMap(({ text, boxes }) => boxes.map((box) => ({ text, box })));
  lines.sort((a, b) => a.box.top - b.box.top);
  const found = new Set<string>();
  lines.forEach(({ text, box }, index) => {
    for (const other of lines.slice(index + 1)) {
      if (other.box.top >= box.bottom) break;
      if (other.text === text) continue;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
      // The boxes of lines are higher than their letters and may touch.
      if (across > 1 && down > Math.min(box.height, other.box.height) / 3)
        found.add(`"${text.data.trim().slice(0, 30)}" and "${other.text.data.trim().slice(0, 30)}"`);
    }
  });
  return [...found];
}

/** Words that stick out of the box that they stand in. */
export const spilt = (visitor: Visitor): readonly string[] =>
  written(visitor)
    .filter(({ text, boxes }) => {
      const around = block(text.parentElement!).getBoundingClientRect();
      // Room that is put between letters some engines leave after the last one of a line, too, and after a sign beside it
      // that is not seen: those around a name that has a direction of its own.
      const unseen = /[\u2066-\u2069]/.test(text.data) ? 2 : 1;
      const room = 1 + unseen * (parseFloat(getComputedStyle(text.parentElement!).letterSpacing) || 0);
      return boxes.some(({ left, right }) => left < around.left - room || right > around.right + room);
    })
    .map(({ text }) => `"${text.data.trim().slice(0, 40)}" in ${described(block(text.parentElement!))}`);

/** The box that holds the lines of an element. */
function block(element: HTMLElement): HTMLElement {
  return getComputedStyle(element).display.startsWith('inline') && element.parentElement
    ? block(element.parentElement)
    : element;
}

/** The ring around what has the focus, on itself or on its label: how thick, in pixels, and of what colour. */
export function ringAround(focused: HTMLElement): { readonly width: number; readonly contrast: number } {
  const rings = [focused, targetOf(focused)].map((element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const there = !['none', 'hidden'].includes(outlineStyle);
    const width = there ? parseFloat(outlineWidth) : 0;
    return { width, contrast: contrast(outlineColor, groundOf(element.parentElement)) };
  });
  return rings.reduce((best, ring) => (ring.width > best.width ? ring : best));
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, Colour>();

/** Any colour that a style can have, as the browser mixes it. 0–255, and alpha from 0 to 1. */
function colour(css: string): Colour {
  const before = known.get(css);
  if (before) return before;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const found: Colour = [red, green, blue, alpha / 255];
  known.set(css, found);
  return found;
}

const over = ([r, g, b, a]: Colour, [r2, g2, b2]: Colour): Colour => {
  const mix = (top: number, below: number): number => top * a + below * (1 - a);
  return [mix(r, r2), mix(g, g2), mix(b, b2), 1];
};

const white: Colour = [255, 255, 255, 1];

/** The colour behind an element, out to the page. Pictures and gradients are not looked at. */
export function groundOf(element: Element | null): Colour {
  if (!element) return white;
  const root = element.getRootNode();
  const parent = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  const own = colour(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, groundOf(parent));
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of a colour with what is behind it, from 1 to 21. */
export function contrast(css: string, ground: Colour): number {
  const [light = 0, dark = 0] = [luminance(over(colour(css), ground)), luminance(ground)].sort(
    (a, b) => b - a,
  );
  return (light + 0.05) / (dark + 0.05);
}

/** Every piece of text on the screen with the contrast that it has. */
export const contrasts = (
  visitor: Visitor,
): readonly { readonly parent: HTMLElement; readonly text: string; readonly ratio: number }[] =>
  written(visitor).map(({ text }) => {
    const parent = text.parentElement!;
    return {
      parent,
      text: text.data.trim(),
      ratio: contrast(getComputedStyle(parent).color, groundOf(parent)),
    };
  });

/** What keeps its room and can't be seen. */
export const hidden = (visitor: Visitor): readonly string[] =>
  seen(visitor, '*')
    .filter((element) => !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map(described);
