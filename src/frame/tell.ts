import type { ReliefGuide } from '../element/relief-guide.js';
import { isFits, type FromFrame } from './signals.js';

/** What is told to the page around the frame, and only to it. Where it is is not known, and nothing told is secret. */
const tell = (message: FromFrame): void => parent.postMessage(message, '*');

const nameOf = (page: Document): string => page.title.slice(0, 120);

/**
 * Has the page around the frame fit it to its content, if that page can. Nothing is told to one that does not ask.
 * @param guide what stands in the frame; whatever else does is counted in
 */
export function fitInto(guide: ReliefGuide): void {
  const page = guide.ownerDocument;
  const root = page.documentElement;
  let height = 0;
  const size = (): void => {
    // Of the content and never of the window, so that what comes of it cannot change it.
    const now = Math.ceil(page.body.getBoundingClientRect().height);
    if (now === height || now === 0) return;
    height = now;
    tell({ relief: 'size', height });
  };
  const watch = new ResizeObserver(size);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || !isFits(data)) return;
    root.classList.add('fitted');
    height = 0;
    size();
    if (page.title) tell({ relief: 'name', name: nameOf(page) });
    watch.observe(page.body);
  });
  guide.renderRoot.addEventListener('focusin', ({ target }) => {
    // What a visitor comes to by the keyboard is scrolled to by the browser. This is what the guide turned to by itself.
    if (!root.classList.contains('fitted') || !(target instanceof HTMLElement) || target.tabIndex !== -1)
      return;
    size();
    const { top, bottom } = target.getBoundingClientRect();
    if (top >= 0) tell({ relief: 'show', top, bottom });
  });
  tell({ relief: 'ready' });
}

/** Has the page around the frame left, too, if it can do that. */
export const leaveAround = (): void => tell({ relief: 'leave' });
