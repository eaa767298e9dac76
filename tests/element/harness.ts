import { ReliefGuide } from '../../src/define.js';
import type { GuideEventMap } from '../../src/element/events.js';
import { builtInGuides } from '../../src/guides/index.js';
import { journeyOf, returns, ways, type Way } from '../../stories/journeys.js';
import { Visitor } from '../../stories/visitor.js';

export { before, journeyOf, plans, returns, ways, type Way } from '../../stories/journeys.js';
export { Visitor } from '../../stories/visitor.js';

/** Undone after each test, last first. */
const undo: (() => void)[] = [];

afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
  localStorage.clear();
  sessionStorage.clear();
});

/** Has something undone after the test. */
export const afterwards = (step: () => void): void => void undo.push(step);

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
  undo.push(() => element.remove());
  return element;
}

/** Puts a guide into the page and does not wait. */
export function place(attributes: Readonly<Record<string, string>> = {}, at: Place = {}): Visitor {
  const element = document.createElement('relief-guide');
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
  visitor.element.journey = journeyOf(returns.better, { checkingIn: true });
  await visitor.reaches('concluded');
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
  if (visitor.screen === 'escalated') await visitor.press('next');
  await visitor.reaches('planning');
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

/** Puts something in the place of a property until the test ends. */
export function replace<Owner extends object, Key extends keyof Owner>(
  owner: Owner,
  key: Key,
  value: Owner[Key],
): void {
  const before = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, { value, configurable: true, writable: true });
  undo.push(() => {
    if (before) Object.defineProperty(owner, key, before);
    else Reflect.deleteProperty(owner, key);
  });
}

/** What is written to the console from now on; nothing of it reaches the report. */
export function written(method: 'warn' | 'error'): string[] {
  const lines: string[] = [];
  replace(console, method, (...parts: unknown[]) => void lines.push(parts.map(String).join(' ')));
  return lines;
}

const EVENTS = {
  'guide-started': true,
  'guide-finished': true,
  'guide-restarted': true,
  'guide-error': true,
  'guide-escalated': true,
  'guide-concluded': true,
  'guide-answered': true,
} satisfies Record<keyof GuideEventMap, true>;

/** Every event of a guide that reaches a listener from now on. */
export function heard(by: EventTarget = document): Event[] {
  const events: Event[] = [];
  const hear = (event: Event): void => void events.push(event);
  for (const name of Object.keys(EVENTS)) by.addEventListener(name, hear);
  undo.push(() => {
    for (const name of Object.keys(EVENTS)) by.removeEventListener(name, hear);
  });
  return events;
}

export const namesOf = (events: readonly Event[]): readonly string[] => events.map(({ type }) => type);

/** A part of the guide that is on its way until a test says otherwise. */
export interface HeldUp {
  readonly arrives: () => void;
  readonly fails: () => void;
}

/** Holds up a half of the built-in guide, as a slow network would. */
export function holdUp(half: 'first' | 'second'): HeldUp {
  let arrives = (): void => {};
  let fails = (): void => {};
  const gate = new Promise<void>((resolve, reject) => {
    arrives = resolve;
    fails = () => reject(new Error('The network is gone.'));
  });
  // Nobody may be waiting when it fails.
  gate.catch(() => {});
  const builtIn = builtInGuides['upper-back'];
  const { load } = builtIn;
  replace(builtIn, 'load', async () => {
    if (half === 'first') await gate;
    const content = await load();
    if (half === 'first') return content;
    const en = content.planTextsIn['en']!;
    return { ...content, planTextsIn: { en: () => gate.then(en) } };
  });
  return { arrives, fails };
}

/** Answers every request in the place of the network. */
export function serve(respond: (request: Request) => Promise<Response> | Response): Requests {
  const asked: string[] = [];
  const waiting = new Map<string, () => void>();
  replace(globalThis, 'fetch', async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    asked.push(pathname);
    const answer = respond(request);
    waiting.get(pathname)?.();
    return answer;
  });
  return {
    asked,
    comes: (path) =>
      new Promise((resolve) => {
        if (asked.includes(path)) resolve();
        else waiting.set(path, resolve);
      }),
  };
}

export interface Requests {
  /** The paths that were asked for. */
  readonly asked: readonly string[];
  /** Waits until a path is asked for. */
  readonly comes: (path: string) => Promise<void>;
}

export const json = (value: unknown): Response => new Response(JSON.stringify(value));

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
