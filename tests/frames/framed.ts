import { afterwards } from '../element/stand-ins.js';
import type { Acts } from './inside.js';

type Rest<Name extends keyof Acts> = Acts[Name] extends (guide: Element, ...rest: infer Given) => unknown
  ? Given
  : [];
type Result<Name extends keyof Acts> = Acts[Name] extends (...given: never[]) => infer Given
  ? Awaited<Given>
  : never;

/** A page in a frame. What is done there is asked of it by messages. */
export interface Framed {
  /** Does something to the guide there. @throws what it throws there */
  readonly does: <Name extends keyof Acts>(act: Name, ...rest: Rest<Name>) => Promise<Result<Name>>;
  /** The same, to the guide of another name. */
  readonly as: (tag: string) => Framed;
}

/** How a page is shown. */
export interface Shown {
  readonly policy?: string;
  readonly sandbox?: string;
  readonly head?: string;
  readonly width?: number;
}

const module = (src: string): string => `<script type="module" src="${src}"></script>`;

/** The script tag of a publisher. @param at where its files stand */
export const scriptAt = (at = 'script'): string => module(`/framed/${at}/relief-guide.js`);

/** The address of a text, sent with a policy. */
export function textAt(type: 'html' | 'js', content: string, policy = ''): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ type, content, policy }));
  const packed = btoa(String.fromCharCode(...bytes));
  return `/framed/text/${packed.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** Opens an address in a frame, gone after the test. `first` is what it says first of all. */
export function frameAt(
  address: string,
  { sandbox, width = 390 }: Shown = {},
): { readonly page: Window; readonly first: Promise<unknown> } {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  Object.assign(frame.style, { border: 0, width: `${width}px`, height: '800px' });
  const first = new Promise((resolve) => {
    const listen = ({ source, data }: MessageEvent): void => {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(data);
    };
    addEventListener('message', listen);
  });
  frame.src = address;
  document.body.append(frame);
  afterwards(() => frame.remove());
  return { page: frame.contentWindow!, first };
}

/** Opens a page in a frame. What is asked of it comes first of all that it loads. */
export async function framed(body: string, shown: Shown = {}): Promise<Framed> {
  const { policy, head = scriptAt() } = shown;
  const text = `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>A page</title>
    ${module('/tests/frames/inside.ts')}${head}</head><body>${body}</body></html>`;
  const { page, first } = frameAt(textAt('html', text, policy), shown);
  await first;
  return talkingTo(page, 'relief-guide');
}

const talkingTo = (page: Window, tag: string): Framed => ({
  as: (other) => talkingTo(page, other),
  does: (act, ...rest) =>
    new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<{ value?: never; error?: string }>) => {
        port1.close();
        if (data.error === undefined) resolve(data.value!);
        else reject(new Error(data.error));
      };
      page.postMessage({ tag, act, rest }, '*', [port2]);
    }),
});
