import { ReliefGuide } from '../../src/define.js';
import type { GuideEventMap } from '../../src/element/events.js';
import { journeyOf, ways, type Way } from '../../stories/journeys.js';
import { Visitor } from '../../stories/visitor.js';
import { afterwards } from './stand-ins.js';

export { ages, before, journeyOf, plans, returns, ways, type Way } from '../../stories/journeys.js';
export { Visitor } from '../../stories/visitor.js';
export * from './stand-ins.js';

/** Where a guide stands, and with what. */
export interface Place {
  /** Set before the guide is put into the page. */
  readonly properties?: Partial<Record<keyof ReliefGuide, unknown>>;
  readonly into?: ParentNode & Node;
}

/** An empty place in the page, gone after the test. */
export function container(attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  afterwards(() => element.remove());
  return element;
}

/** Puts a guide into the page and does not wait. */
export function place(attributes: Readonly<Record<string, string>> = {}, at: Place = {}): Visitor {
  const element = document.createElement('relief-guide');
  // For axe; a property and no attribute, so that the tag is as the test wrote it.
  element.inspectable = true;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, at.properties);
  (at.into ?? container()).append(element);
  return new Visitor(element);
}

/** Puts a guide into the page, and waits until it has arrived or has failed to. */
export async function mount(
  attributes: Readonly<Record<string, string>> = {},
  at: Place = {},
): Promise<Visitor> {
  const visitor = place(attributes, at);
  await visitor.arrives();
  return visitor;
}

/** Puts a guide into the page, and waits until its second half has arrived too. */
export async function mountWhole(attributes: Readonly<Record<string, string>> = {}): Promise<Visitor> {
  const visitor = await mount(attributes);
  visitor.element.journey = journeyOf(ways.selfcare.answers);
  await visitor.reachesPlan();
  await visitor.until(() => visitor.has('sources'), 'the sources, which arrive last');
  visitor.element.restart();
  await visitor.reaches('welcome');
  return visitor;
}

/** Clicks all the way to a result. */
export async function take(
  name: keyof typeof ways,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Visitor> {
  const way: Way = ways[name];
  const visitor = await mountWhole({ region: way.region, ...attributes });
  await visitor.follow(way.answers);
  await visitor.reaches(way.ends);
  return visitor;
}

/** Clicks all the way to a plan, through the result where one stands before it. */
export async function takeToPlan(
  name: keyof typeof ways,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Visitor> {
  const visitor = await take(name, attributes);
  await visitor.reachesPlan();
  return visitor;
}

/** Resumes a journey through the property, as a host would that keeps it itself. */
export async function resume(
  answers: Way['answers'],
  attributes: Readonly<Record<string, string>> = {},
  more: Parameters<typeof journeyOf>[1] = {},
): Promise<Visitor> {
  const visitor = await mount({ region: 'US', ...attributes });
  visitor.element.journey = journeyOf(answers, more);
  await visitor.settle();
  await visitor.until(() => !['loading', 'missing'].includes(visitor.screen), 'the rest of the guide');
  return visitor;
}

/** Resumes a journey at its plan. */
export async function resumePlan(...journey: Parameters<typeof resume>): Promise<Visitor> {
  const visitor = await resume(...journey);
  await visitor.reachesPlan();
  return visitor;
}

const EVENTS = {
  'guide-started': true,
  'guide-finished': true,
  'guide-restarted': true,
  'guide-error': true,
  'guide-outdated': true,
  'guide-escalated': true,
  'guide-concluded': true,
  'guide-contacted': true,
  'guide-answered': true,
} satisfies Record<keyof GuideEventMap, true>;

/** Every event of a guide that reaches a listener from now on. */
export function heard(by: EventTarget = document): Event[] {
  const events: Event[] = [];
  const hear = (event: Event): void => void events.push(event);
  for (const name of Object.keys(EVENTS)) by.addEventListener(name, hear);
  afterwards(() => {
    for (const name of Object.keys(EVENTS)) by.removeEventListener(name, hear);
  });
  return events;
}

export const namesOf = (events: readonly Event[]): readonly string[] => events.map(({ type }) => type);

const described = (element: Element | null | undefined): string => {
  if (!element) return 'nothing';
  const { tagName, textContent } = element;
  const value = element instanceof HTMLInputElement ? element.value : textContent.trim().slice(0, 40);
  return `<${tagName.toLowerCase()} part="${element.getAttribute('part') ?? ''}"> "${value}"`;
};

/** Fails in words: a test report that prints whole elements never ends. */
export function expectFocus(visitor: Visitor, on: Element | null | undefined): void {
  const { focused } = visitor;
  if (focused !== (on ?? null))
    throw new Error(`The focus is on ${described(focused)}, not on ${described(on)}.`);
}
