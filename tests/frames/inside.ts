import type { ReliefGuide } from '../../src/define.js';
import { Visitor } from '../../stories/visitor.js';
import { journeyOf, ways } from '../../stories/journeys.js';
import { looksOf } from './looks-of.js';
import { meddle } from '../hosts/meddle.js';
import * as walks from '../hosts/walks.js';

// Loaded by a page in a frame: does there what the test around it asks for. The page may be of another origin, or of
// none, so all that goes between them are messages.

const complaints: string[] = [];
addEventListener('error', ({ message }) => complaints.push(message));
addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
addEventListener(
  'securitypolicyviolation',
  ({ effectiveDirective, blockedURI, sample }) =>
    complaints.push(`violated: ${effectiveDirective} ${blockedURI} ${sample}`),
  true,
);
for (const level of ['warn', 'error'] as const) {
  const say = console[level].bind(console);
  console[level] = (...words: unknown[]) => {
    complaints.push(words.join(' '));
    say(...words);
  };
}

// Nobody is there to say where a file goes: a browser that asks for that has the focus from then on.
const { click } = HTMLElement.prototype;
HTMLAnchorElement.prototype.click = function (): void {
  if (!this.download) click.call(this);
};

// Nobody is there to answer the dialog of a printer, in which some browsers wait for ever.
const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
  get(this: HTMLIFrameElement): Window | null {
    const view = get!.call(this) as Window | null;
    if (view) view.print = () => {};
    return view;
  },
});

// eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- What a page has is the guide that is built there.
const visitorOf = (guide: Element): Visitor => new Visitor(guide as ReliefGuide);

const acts = {
  ...walks,
  meddle,
  /** What was complained of, by whoever it was. */
  complaints: () => complaints,
  /** The addresses that the page has asked for. */
  asked: () => performance.getEntriesByType('resource').map(({ name }) => name),
  /** What is kept of a visitor. */
  kept: () => [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(Boolean),
  origin: () => origin,
  steps: () => walks.SHORT_STEPS.map(({ name }) => name),
  looks: looksOf,
  /** Puts a style sheet into the page, and tells the typeface that the guide is given with it. */
  wear: (guide: Element, sheet: string) => {
    document.querySelector('#sheet')!.textContent = sheet;
    return getComputedStyle(guide).fontFamily;
  },
  /** Where someone comes to who may be told to care for themselves, and whom they can call from there. */
  ends: async (guide: Element) => {
    const visitor = visitorOf(guide);
    await visitor.arrives();
    if (visitor.screen !== 'failed') visitor.element.journey = journeyOf(ways.selfcare.answers);
    // What stands in the tag is shown until it is known how to take its place.
    const there = (): boolean =>
      visitor.text !== '' && ['failed', 'missing', 'planning'].includes(visitor.screen);
    await visitor.until(there, 'an end, good or bad');
    return { screen: visitor.screen, numbers: visitor.numbers, says: visitor.text };
  },
  /** What a strict page forbids. */
  misbehave: (guide: Element) =>
    visitorOf(guide).root.querySelector('div')!.setAttribute('style', 'color: red'),
};

/** What can be asked for. */
export type Acts = typeof acts;

interface Asked {
  readonly tag: string;
  readonly act: keyof Acts;
  readonly rest: readonly unknown[];
}

addEventListener('message', ({ data, ports: [answer] }: MessageEvent<Asked>) => {
  if (answer) void carryOut(data).then((result) => answer.postMessage(result));
});

async function carryOut({ tag, act, rest }: Asked): Promise<object> {
  try {
    await customElements.whenDefined(tag);
    const does = acts[act] as (guide: Element, ...rest: readonly unknown[]) => unknown;
    return { value: await does(document.querySelector(tag)!, ...rest) };
  } catch (error) {
    return { error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) };
  }
}

parent.postMessage('ready', '*');
