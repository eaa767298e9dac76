/** What the page of the contact sheet does for the script: it hangs one story at a time. */
import { gallery, type Exhibit } from '../../stories/gallery.js';
import type { Args } from '../../stories/stage.js';
import { board } from './board.js';

const place = document.createElement('main');
document.body.append(place);

const drawn = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(resolve)), { timeout: 500 });
  });

const written = (): string => place.querySelector('relief-guide')?.shadowRoot?.innerHTML ?? '';

/** Waits until nothing more comes: the sources of a plan arrive after it stands. */
async function atRest(): Promise<void> {
  for (let before = '', now = written(); before !== now; now = written()) {
    before = now;
    await drawn();
  }
}

async function hang(id: string, over: Args): Promise<string> {
  const exhibit = gallery.find((each) => each.id === id);
  if (!exhibit) throw new Error(`There is no story "${id}".`);
  place.replaceChildren();
  const visitor = await exhibit.hang(place, over);
  await atRest();
  const guide = visitor.part('guide');
  // Until the words of a language are there, its direction is shown with those of another.
  if (over.dir && guide.dir !== over.dir) guide.dir = over.dir;
  scrollTo(0, 0);
  return visitor.screen;
}

/** Text of another size than the browser's own, as a visitor would set it. In percent. */
async function enlarge(percent: number): Promise<void> {
  document.documentElement.style.fontSize = `${percent}%`;
  await drawn();
}

const height = (): number => document.documentElement.scrollHeight;

const listed = gallery.map(({ id, group, title }: Exhibit) => ({ id, group, title }));

Object.assign(globalThis, { sheet: { listed, hang, enlarge, height, board } });
