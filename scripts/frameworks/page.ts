/** What the page of an app does for the script: it is the visitor. */
import { ways } from '../../stories/journeys.js';
import { Visitor } from '../../stories/visitor.js';

const at = (): Visitor => Visitor.at(document.body);

/** Goes one of the ways through the guide, and says at which level it ended. */
async function go(name: keyof typeof ways): Promise<string | undefined> {
  const visitor = at();
  await visitor.arrives();
  await visitor.follow(ways[name].answers);
  await visitor.reaches(ways[name].ends);
  return visitor.level;
}

/** Goes through the guide about a thumb, up to its emergency. */
async function goThumb(): Promise<readonly string[]> {
  const visitor = at();
  await visitor.arrives();
  await visitor.follow({ age: 'adult', signs: ['white'] });
  await visitor.reaches('escalated');
  return visitor.numbers;
}

/** What is on the screen, once it is that. */
async function reaches(screen: Parameters<Visitor['reaches']>[0]): Promise<void> {
  const visitor = at();
  await visitor.arrives();
  await visitor.reaches(screen);
}

/** What an app sets on the tag, as it can be seen. */
function looks(): Record<string, unknown> {
  const visitor = at();
  const guide = visitor.element;
  const slotted = guide.querySelector('[slot=publisher]');
  const slots = visitor.all('slot').map((slot) => slot.getAttribute('name'));
  return {
    accent: getComputedStyle(visitor.part('next')).backgroundColor,
    heading: visitor.heading.localName,
    numbers: visitor.numbers,
    properties: [guide.region, guide.providerName, String(guide.headingLevel), guide.events],
    children: guide.children.length,
    // Where the guide has that slot, what stands in it is seen.
    publisher: slots.includes('publisher') ? slotted?.checkVisibility() : 'no slot',
  };
}

const guides: WeakRef<Element>[] = [];

/** Remembers the guide in the page without holding it. */
function note(): void {
  const guide = document.querySelector('relief-guide');
  if (guide) guides.push(new WeakRef(guide));
}

/** How many of those that were noted are still in memory. */
const remembered = (): number => guides.filter((guide) => guide.deref()).length;

/** The id of the guide that is shown, once it has arrived. */
const guide = (): string | undefined => document.querySelector('relief-guide')?.journey?.guide;

Object.assign(globalThis, { app: { go, goThumb, looks, note, reaches, remembered, guide } });
