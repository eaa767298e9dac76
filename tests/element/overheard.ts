import type { ReliefGuide } from '../../src/define.js';
import { journeyOf, ways, type Way } from '../../stories/journeys.js';
import { Visitor } from '../../stories/visitor.js';
import { saidBy } from './serialise.js';
import { afterwards } from './stand-ins.js';

/** All that a page got to know while somebody went through the guide in it. */
export interface Overheard {
  /** In order: every event, every change of the document, and how everything looked after each of them. */
  readonly lines: readonly string[];
  /** Every file that was asked for, in no order. */
  readonly files: readonly string[];
  /** The events of the guide itself. */
  readonly events: readonly string[];
}

/** They come of looking itself, and of the machine. */
const OF_OTHERS = ['formdata', 'devicemotion', 'deviceorientation', 'deviceorientationabsolute'];

/** They come of how high a screen is, and a page can measure that anyhow. */
const OF_HEIGHT = ['scroll', 'scrollend', 'resize', 'scrollsnapchange', 'scrollsnapchanging'];

/**
 * Somebody goes through a guide in a page of its own, to the first result. The page listens to everything.
 * @param attributes of the guide
 */
export async function overhear(
  way: Pick<Way, 'answers' | 'ends'>,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Overheard> {
  const page = await emptyPage();
  const { document } = page;
  const guide = document.querySelector('relief-guide')!;
  for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/src/define.ts';
  document.head.append(script);
  await page.customElements.whenDefined('relief-guide');
  const visitor = new Visitor(guide);
  await loadAll(visitor);
  const heard = listen(page, guide);
  await visitor.follow(way.answers);
  await visitor.reaches(way.ends);
  return heard();
}

async function emptyPage(): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '800';
  frame.srcdoc = `<!doctype html><html lang="en"><title>A page</title>
    <form action="/nowhere"><input name="search" value="of the page" />
    <relief-guide region="US"><p>Almost there.</p></relief-guide></form></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  afterwards(() => frame.remove());
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

/** What comes while the first screen is read has come, so that no journey ends before it. */
async function loadAll(visitor: Visitor): Promise<void> {
  await visitor.arrives();
  visitor.element.journey = journeyOf(ways.selfcare.answers);
  await visitor.reachesPlan();
  await visitor.until(() => visitor.has('sources'), 'the sources, which arrive last');
  visitor.element.restart();
  await visitor.reaches('welcome');
  const countries = (): readonly HTMLOptionElement[] => visitor.all('option');
  await visitor.until(
    () => countries().some(({ value, text }) => value === 'NZ' && text !== value),
    'the names of countries, which come by themselves',
  );
}

function listen(page: Window & typeof globalThis, guide: ReliefGuide): () => Overheard {
  const lines: string[] = [];
  const events: string[] = [];
  const note = (line: string): void => void lines.push(`${line} | ${lookOf(page, guide)}`);
  for (const type of everyType(page))
    page.addEventListener(
      type,
      (event) => {
        const { target } = event;
        const { relatedTarget, key, data } = event as unknown as Record<string, unknown>;
        const path = event.composedPath().map(nameOf).join('<');
        const value = (target as { readonly value?: unknown }).value;
        const said = type.startsWith('guide-') ? saidBy(event) : '';
        if (said) events.push(said);
        note(
          [type, nameOf(target), nameOf(relatedTarget), key, data, value, path, said].map(String).join(' '),
        );
      },
      true,
    );
  new page.MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes } of records)
      note(
        `changed ${type} ${nameOf(target)} ${String(attributeName)} ${[...addedNodes].map(nameOf).join()}`,
      );
  }).observe(page.document, { subtree: true, attributes: true, childList: true, characterData: true });
  // What comes of taking the page away is not heard.
  return () => ({ lines: [...lines], events: [...events], files: filesOf(page) });
}

/** Every type of event that this browser knows, and those of the guide. */
function everyType(page: Window & typeof globalThis): readonly string[] {
  const types = new Set([
    'focusin',
    'focusout',
    'compositionstart',
    'compositionend',
    'DOMActivate',
    'textInput',
  ]);
  for (const owner of [page, page.document, page.HTMLElement.prototype])
    for (let at: object | null = owner; at; at = Object.getPrototypeOf(at) as object | null)
      for (const name of Object.getOwnPropertyNames(at)) if (name.startsWith('on')) types.add(name.slice(2));
  for (const name of ['started', 'finished', 'restarted', 'error', 'outdated']) types.add(`guide-${name}`);
  for (const name of ['escalated', 'concluded', 'contacted', 'answered']) types.add(`guide-${name}`);
  return [...types].filter((type) => ![...OF_HEIGHT, ...OF_OTHERS].includes(type));
}

/** All that can be seen of a page from outside of the guide. */
function lookOf(page: Window & typeof globalThis, guide: ReliefGuide): string {
  const { document } = page;
  const aria = Object.entries(Object.getOwnPropertyDescriptors(page.Element.prototype))
    .filter(([name, { get }]) => name.startsWith('aria') && get)
    .map(([name]) => (guide as unknown as Record<string, unknown>)[name])
    .filter((value) => value !== null);
  const states = ['started', 'finished', 'error', 'escalated', 'emergency', 'urgent'];
  return JSON.stringify([
    nameOf(document.activeElement),
    [...new page.FormData(document.forms[0])].flat(),
    page.location.href,
    page.history.length,
    page.name,
    document.title,
    document.cookie,
    [page.localStorage, page.sessionStorage].flatMap((storage) => Object.entries(storage)),
    guide.outerHTML,
    guide.innerText,
    aria,
    states.filter((state) => guide.matches(`:state(${state})`)),
    document.getSelection()?.toString(),
    Object.keys(document.forms[0] ?? {}),
  ]);
}

const filesOf = (page: Window): readonly string[] =>
  page.performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .sort();

function nameOf(thing: unknown): string {
  const { nodeName, id, className, textContent } = (thing ?? {}) as Partial<Element>;
  if (nodeName === undefined) return thing ? thing.constructor.name : '-';
  const inner = nodeName === 'RELIEF-GUIDE' || thing instanceof Document ? '' : textContent?.slice(0, 40);
  return [nodeName, id, className, inner].filter(Boolean).join('.');
}
