import { readFromFrame, type FromFrame, type ToFrame } from './signals.js';

/** Where to go when nobody says where: the same place as that of the guide. */
const NEUTRAL = 'https://www.wikipedia.org/';
/** What is left free over what is shown, in CSS pixels. */
const MARGIN = 16;

/** Looked for anew each time, so that frames may come and go. */
const frames = (): readonly HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[data-relief-guide]'),
];

// A frame in a sandbox has no origin that could be named, and what is said is no secret.
const greet = (frame: HTMLIFrameElement): void =>
  frame.contentWindow?.postMessage({ relief: 'fits' } satisfies ToFrame, '*');

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (source === null) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  const message = frame && readFromFrame(data);
  if (message) heed(frame, message);
});
// Those that were there first have said so when nobody listened.
for (const frame of frames()) greet(frame);

function heed(frame: HTMLIFrameElement, message: FromFrame): void {
  switch (message.relief) {
    case 'ready':
      return greet(frame);
    case 'name':
      if (!frame.title) frame.title = message.name;
      return;
    case 'size':
      return fit(frame, message.height);
    // Nobody but a visitor who is in the frame may move this page, or leave it.
    case 'show':
      if (document.activeElement === frame) show(frame, message);
      return;
    case 'leave':
      if (document.activeElement === frame) leave(frame);
  }
}

function fit(frame: HTMLIFrameElement, height: number): void {
  const { boxSizing, paddingBlockStart, paddingBlockEnd } = getComputedStyle(frame);
  const borders = frame.offsetHeight - frame.clientHeight;
  const paddings = parseFloat(paddingBlockStart) + parseFloat(paddingBlockEnd);
  const around = boxSizing === 'border-box' ? borders + paddings : 0;
  // Set from a script, as here, it is allowed by every policy, and goes before the height in the tag.
  frame.style.height = `${Math.ceil(height + around)}px`;
}

/** Brings a place in a frame into sight, through everything that scrolls, and only where it is out of it. */
function show(frame: HTMLIFrameElement, { top, bottom }: { top: number; bottom: number }): void {
  const place = (): readonly [start: number, end: number] => {
    const start = frame.getBoundingClientRect().top + frame.clientTop;
    return [start + top, start + bottom];
  };
  for (let box = frame.parentElement; box; box = box.parentElement) {
    const inside = box === document.documentElement;
    if (!inside && !(scrolls(box) && box.scrollHeight > box.clientHeight)) continue;
    const { top: start, height } = inside ? { top: 0, height: innerHeight } : box.getBoundingClientRect();
    const [from, to] = place();
    if (from >= start && to <= start + height) continue;
    const by = from - start - MARGIN;
    // At once: a page that glides on its own makes some people sick.
    if (inside) window.scrollBy({ top: by, behavior: 'instant' });
    else box.scrollBy({ top: by, behavior: 'instant' });
  }
}

// What the body scrolls is what the window does, unless the root has a scroll of its own.
const scrolls = (box: Element): boolean =>
  box !== document.body && /auto|scroll/.test(getComputedStyle(box).overflowY);

/** Leaves this page. Where to is never the frame's to say. */
function leave(frame: HTMLIFrameElement): void {
  let asked: string | null = null;
  try {
    asked = frame.dataset['quickExit'] ?? new URL(frame.src, document.baseURI).searchParams.get('quick-exit');
  } catch {
    // An address that can't be read names no place.
  }
  document.documentElement.style.setProperty('display', 'none', 'important');
  location.replace(asked && /^https:\/\/\S+$/i.test(asked) ? asked : NEUTRAL);
}
