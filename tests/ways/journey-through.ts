import type { Page } from 'playwright-core';
import type { FaultyServer } from './faulty-server.js';
import type { Station } from './stations.js';

/** The page of a station, with a record of whatever is thrown into it. */
export const pageOf = (server: FaultyServer, script: string, station: Station): string =>
  server.put(`<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:">
    <title>A page</title><script>
      // What runs the tests marks functions that go into a page with their names.
      globalThis.__name = (named) => named;
      globalThis.thrown = [];
      addEventListener('error', (event) => thrown.push(String(event.message)));
      addEventListener('unhandledrejection', (event) => thrown.push(String(event.reason)));
    </script></head><body>${tagOf(station)}
    <script>
      // A place that is no tag has no properties.
      for (const tag of document.querySelectorAll('relief-guide')) Object.assign(tag, ${JSON.stringify(station.properties ?? {})});
    </script>
    <script type="module" src="${script}/relief-guide.js"></script></body></html>`);

function tagOf({ attributes, inside = '', div }: Station): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => `${div ? 'data-' : ''}${name}="${value}"`,
  );
  return div
    ? `<div data-relief-guide ${written.join(' ')}>${inside}</div>`
    : `<relief-guide ${written.join(' ')}>${inside}</relief-guide>`;
}

/** How a way to a station ends. */
export interface Arrival {
  /** `there`; `trouble`: something is said to be missing, with a button to try again; `stands`: the journey goes on. */
  readonly ends: 'there' | 'trouble' | 'stands' | 'nowhere';
  /** What is said to be missing, or on its way. */
  readonly says: string;
  /** Whether there is a telephone number to be called, or what stands in the tag is still to be read. */
  readonly help: boolean;
  /** What was not pressed, because it was not there yet. */
  readonly left: readonly string[];
}

/** What says that something is missing, and tries again. */
const AGAIN = ['retry', 'retry-part', 'retry-pictures', 'retry-words'];

/** Has the way to a station end where the journey stands, although a part is missing. */
export const isEnough = (page: Page): Promise<void> =>
  page.evaluate(() => void Object.assign(globalThis, { enough: true }));

/** Goes the way to a station, from wherever the page is. */
export const travel = (page: Page, station: Station): Promise<Arrival> =>
  page.evaluate(
    async ({ presses = [], goal, reads = '', stands, again, patience }) => {
      const left = [...presses];
      const { enough: before } = globalThis as { enough?: boolean };
      if (before) Object.assign(globalThis, { enough: false });
      const end = performance.now() + patience;
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      const retry = again.map((part) => `[part~="${part}"]`).join();
      const root = (): ParentNode => document.querySelector('relief-guide')?.shadowRoot ?? document.body;
      const words = (selector: string): string =>
        [...root().querySelectorAll(selector)].map(({ textContent }) => textContent.trim()).join(' ');
      const arrival = (ends: Arrival['ends']): Arrival => ({
        ends,
        says: words('[role="status"]'),
        help:
          root().querySelector('a[href^="tel:"]') !== null ||
          document.querySelector('a[href^="tel:"]') !== null,
        left,
      });
      for (let quiet = 0; performance.now() < end; await frame()) {
        // What is further on is there already after a part was tried again.
        const index = left.findLastIndex((selector) => root().querySelector(selector));
        if (index >= 0) {
          const [target] = left.splice(0, index + 1).slice(-1);
          const button = root().querySelector<HTMLElement>(target!)!;
          // What is unfolded already would be folded by a press; a button in it is pressed all the same.
          if (!(button.matches('summary') && button.closest('details')?.open)) button.click();
        } else if (left.length === 0 && root().querySelector(goal) && words('*').includes(reads))
          return arrival('there');
        else if (root().querySelector(retry)) return arrival('trouble');
        // Whatever could still come has had its chance to be drawn.
        else if (
          (globalThis as { enough?: boolean }).enough &&
          (root().querySelector(stands) ?? words('[role="status"]').trim()) &&
          (quiet += 1) > 10
        )
          return arrival('stands');
      }
      return arrival('nowhere');
    },
    { ...station, properties: undefined, again: AGAIN, patience: 20_000 },
  );

/** Presses whatever tries again. */
export const tryAgain = (page: Page): Promise<void> =>
  page.evaluate((again) => {
    const root = document.querySelector('relief-guide')?.shadowRoot;
    root?.querySelector<HTMLElement>(again.map((part) => `[part~="${part}"]`).join())?.click();
  }, AGAIN);

/** What was thrown into the page. */
export const thrownIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { thrown: string[] }).thrown);

/**
 * Says what somebody says who needs an ambulance, and then what the station begins with.
 * @returns the level of the result, or nothing where there is no guide to say it to
 */
export const inAnEmergency = (page: Page, journey: object, before: unknown): Promise<string | undefined> =>
  page.evaluate(
    async ([emergency, then]) => {
      const tag = document.querySelector('relief-guide');
      if (!tag?.journey) return undefined;
      // Whatever it is given, it checks.
      const set = async (kept: unknown): Promise<void> => {
        if (kept) Object.assign(tag, { journey: kept });
        else tag.restart();
        await tag.updateComplete;
      };
      await set(emergency);
      const level = tag.shadowRoot?.querySelector<HTMLElement>('[part~="card"]')?.dataset['level'];
      await set(then);
      return level;
    },
    [journey, before] as const,
  );
