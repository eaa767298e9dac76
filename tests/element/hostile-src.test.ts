import { expect } from '@open-wc/testing';
import type { GuideErrorEvent } from '../../src/element/error-event.js';
import { smallDocument } from '../guide/small-guide.js';
import { heard, json, mount, replace, serve, written, type Visitor } from './harness.js';

const SRC = '/guide.json';
const text = JSON.stringify(smallDocument);
const encoded = new TextEncoder().encode(text);
const MEGABYTE = 1_000_000;

const withType = (body: BodyInit, type: string): Response =>
  new Response(body, { headers: { 'content-type': type } });

const redirectedTo = (url: string, body = text): Response =>
  Object.defineProperties(new Response(body), { redirected: { value: true }, url: { value: url } });

/** A body that goes on for as long as somebody reads it. */
function endless(counted: { bytes: number }): Response {
  const chunk = new TextEncoder().encode(' '.repeat(65_536));
  return new Response(
    new ReadableStream<Uint8Array>({
      pull: (controller) => {
        counted.bytes += chunk.length;
        controller.enqueue(chunk);
      },
    }),
  );
}

const nested = (depth: number, open: string, close: string): string =>
  open.repeat(depth) + '1' + close.repeat(depth);

const small = structuredClone(smallDocument) as unknown as {
  guide: Record<string, unknown> & { questions: Record<string, unknown>[] };
  texts: { en: Record<string, unknown> & { questions: Record<string, { title: string }> } };
};
/** The small guide with something in it changed, as text. */
const changed = (change: (document: typeof small) => void): string => {
  const document = structuredClone(small);
  change(document);
  return JSON.stringify(document);
};

interface Attack {
  /** The address; one on this server where none is given. */
  readonly src?: string;
  readonly answer?: () => Response;
  /** What the message has to say: the value or the place, and what to do. */
  readonly says: readonly (string | RegExp)[];
  readonly path?: string | RegExp;
}

const refused: Readonly<Record<string, Attack>> = {
  'a script for an address': { src: 'javascript:window.pwned=1', says: ['javascript:', 'https'] },
  'a script in other letters': { src: ' JaVaScRiPt:window.pwned=1', says: ['JaVaScRiPt:', 'https'] },
  'data for an address': { src: `data:application/json,${text}`, says: ['data:', 'https'] },
  'a blob for an address': { src: 'blob:https://example.org/1', says: ['blob:', 'https'] },
  'a file for an address': { src: 'file:///etc/passwd', says: ['file:', 'https'] },
  'an address with a password in it': {
    src: 'https://a:secret@example.org/',
    says: ['password', 'Take it out'],
  },
  'an answer of failure': { answer: () => new Response('', { status: 500 }), says: [SRC, '500', 'Check'] },
  'a redirect to another origin': {
    answer: () => redirectedTo('https://elsewhere.example/guide.json'),
    says: [SRC, 'https://elsewhere.example', 'Write down'],
  },
  'a redirect from https to http': {
    src: 'https://example.org/guide.json',
    answer: () => redirectedTo('http://example.org/guide.json'),
    says: ['https://example.org/guide.json', 'http://example.org', 'Write down'],
  },
  'a web page with the status of success': {
    answer: () => withType('<!doctype html><script>window.pwned=1</script>', 'text/html'),
    says: [SRC, 'text/html', 'web page'],
  },
  'an XML document': {
    answer: () => withType('<?xml version="1.0"?><guide/>', 'application/xml'),
    says: [SRC, 'application/xml'],
  },
  'an image': {
    answer: () => withType(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'image/png'),
    says: [SRC, 'UTF-8'],
  },
  'a text in UTF-16': {
    answer: () => new Response(new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])),
    says: [SRC, 'Save it as UTF-8'],
  },
  'an empty file': { answer: () => new Response(''), says: [SRC, 'not JSON', 'lint'] },
  'half a file': { answer: () => new Response(text.slice(0, 300)), says: [SRC, 'not JSON', 'lint'] },
  'lists 100,000 deep': { answer: () => new Response(nested(100_000, '[', ']')), says: [/./], path: /.*/ },
  'objects 100,000 deep': {
    answer: () => new Response(nested(100_000, '{"guide":', '}')),
    says: [/./],
    path: /.*/,
  },
  '10 MB, as its server says': {
    answer: () => new Response('1', { headers: { 'content-length': String(10 * MEGABYTE) } }),
    says: [SRC, '8 MB', 'smaller'],
  },
  '10 MB, as nobody says': {
    answer: () => new Response(`"${'x'.repeat(10 * MEGABYTE)}"`),
    says: [SRC, '8 MB', 'smaller'],
  },
  'a key that means something to JavaScript': {
    answer: () => new Response(text.replace('{', '{"__proto__":{"pwned":1},')),
    says: ['__proto__', 'another name'],
    path: /__proto__/,
  },
  'an id that stands twice': {
    answer: () => new Response(changed(({ guide }) => void guide.questions.push(guide.questions[0]!))),
    says: ['age'],
    path: /guide\.questions\[\d+\]/,
  },
  'a null in place of a guide': { answer: () => json(null), says: [/./], path: '' },
  'a link of its own': {
    answer: () => new Response(changed(({ guide }) => void (guide['link'] = 'javascript:window.pwned=1'))),
    says: ['link'],
    path: /guide\.link/,
  },
  'markup in its words': {
    answer: () =>
      new Response(
        changed(({ texts: { en } }) => {
          en['title'] = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';
        }),
      ),
    says: ['<img src=x', 'without angle brackets'],
    path: 'texts.en.title',
  },
  'a telephone number that is none': {
    answer: () => new Response(text.replace(/"dial":"[^"]*"/, '"dial":"javascript:window.pwned=1"')),
    says: ['javascript:'],
    path: /dial/,
  },
};

/** Help all the same: the numbers, and a sentence. */
function expectHelp(visitor: Visitor): void {
  expect(visitor.screen).to.equal('failed');
  expect(visitor.numbers).to.deep.equal(['112', '911', '999']);
  expect(visitor.heading.textContent.trim()).to.not.equal('');
}

const ran = (): boolean => 'pwned' in window || 'pwned' in {};

describe('a hostile guide', () => {
  for (const [name, { src = SRC, answer, says, path = 'src' }] of Object.entries(refused))
    it(`${name} · is refused, with help for the visitor and a reason for the editor`, async () => {
      const lines = written('error');
      const events = heard();
      serve(answer ?? (() => Promise.reject(new Error('Nobody may ask.'))));
      const began = performance.now();
      const visitor = await mount({ src });
      expect(performance.now() - began).to.be.below(5000);
      expectHelp(visitor);
      const { problems } = events[0] as GuideErrorEvent;
      const fitting = problems.filter((problem) =>
        typeof path === 'string' ? problem.path === path : path.test(problem.path),
      );
      expect(fitting, JSON.stringify(problems)).to.not.be.empty;
      const message = fitting.map((problem) => `${problem.path}: ${problem.message}`).join('\n');
      for (const part of says) {
        if (typeof part === 'string') expect(message).to.include(part);
        else expect(message).to.match(part);
      }
      // However much is wrong, an editor can read it.
      expect(lines.length).to.be.within(1, 201);
      for (const line of lines) expect(line.length).to.be.below(1200);
      expect(ran()).to.be.false;
    });

  it('that never ends is read no further than a guide can be long', async () => {
    written('error');
    const counted = { bytes: 0 };
    serve(() => endless(counted));
    const visitor = await mount({ src: SRC });
    expectHelp(visitor);
    expect(counted.bytes).to.be.within(8 * MEGABYTE, 9 * MEGABYTE);
  });

  it('that stops in the middle is given up after a while', async () => {
    const lines = written('error');
    const late: (() => void)[] = [];
    const { setTimeout } = globalThis;
    replace(globalThis, 'setTimeout', ((act: () => void, after = 0) =>
      after >= 5000 && after <= 30_000 ? late.push(act) : setTimeout(act, after)) as typeof setTimeout);
    let stopped = (): void => {};
    const reads = new Promise<void>((resolve) => (stopped = resolve));
    serve(({ signal }) => {
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          if (late.length === 0) return;
          controller.enqueue(encoded.slice(0, 100));
          stopped();
          return new Promise((_, reject) => {
            signal.addEventListener('abort', () => {
              controller.error(signal.reason);
              reject(signal.reason as Error);
            });
          });
        },
      });
      return new Response(body);
    });
    const arriving = mount({ src: SRC });
    await reads;
    for (const goOff of late) goOff();
    expectHelp(await arriving);
    expect(lines.join('\n')).to.include(SRC).and.include('10 seconds').and.include('faster');
  });
});

const taken: Readonly<Record<string, () => Response>> = {
  'with a mark at its start': () => new Response(`\ufeff${text}`),
  'that its server calls plain text': () => withType(text, 'text/plain'),
  'that its server calls a web page': () => withType(text, 'text/html'),
  'behind a redirect on the same server': () => redirectedTo(new URL('/b.json', document.baseURI).href),
};

describe('a guide that only looks odd', () => {
  for (const [name, answer] of Object.entries(taken))
    it(`${name} · is shown`, async () => {
      serve(answer);
      const visitor = await mount({ src: SRC });
      expect(visitor.screen).to.equal('welcome');
    });
});
