import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { publisher } from './publisher.js';

const at = await publisher();
const FOREIGN = { 'access-control-allow-origin': '*' };
const MEGABYTE = 1_000_000;
let sent = 0;

const answers: Readonly<Record<string, RequestListener>> = {
  '/away.json': (_, response) => {
    response.writeHead(302, { ...FOREIGN, location: `http://localhost:${port()}/there.json` }).end();
  },
  '/there.json': (_, response) => response.writeHead(200, FOREIGN).end('{}'),
  '/round.json': (_, response) => response.writeHead(302, { ...FOREIGN, location: '/round.json' }).end(),
  '/page.json': (_, response) =>
    response
      .writeHead(200, { ...FOREIGN, 'content-type': 'text/html' })
      .end('<!doctype html><script>window.pwned = 1</script>'),
  '/shut.json': (_, response) => response.writeHead(200).end('{}'),
  '/cut.json': (_, response) => {
    response.writeHead(200, { ...FOREIGN, 'content-length': 1000 });
    response.write('{');
    setTimeout(() => response.destroy(), 50);
  },
  '/endless.json': (_, response) => {
    response.writeHead(200, FOREIGN);
    const chunk = Buffer.alloc(65_536, ' ');
    const more = (): void => {
      while (!response.destroyed) {
        sent += chunk.length;
        if (!response.write(chunk)) return void response.once('drain', more);
      }
    };
    more();
  },
};

const server = createServer((request, response) => {
  const answer = answers[request.url ?? ''];
  if (answer) answer(request, response);
  else response.writeHead(404).end();
});
await new Promise<void>((resolve) => server.listen(0, resolve));
const port = (): number => (server.address() as AddressInfo).port;
after(() => {
  server.closeAllConnections();
  server.close();
});

describe('a server that means harm, or does it', () => {
  for (const [name, path, says] of [
    ['leads on to another origin', '/away.json', 'Write down'],
    ['leads in a circle', '/round.json', 'Check the address'],
    ['answers with a web page', '/page.json', 'web page'],
    ['lets nobody else read', '/shut.json', 'Access-Control-Allow-Origin'],
    ['breaks off', '/cut.json', 'could not be fetched'],
    ['never ends', '/endless.json', '8 MB'],
  ] as const)
    it(`${name} · leaves the visitor with help, and the editor with a reason`, async () => {
      const src = `http://127.0.0.1:${port()}${path}`;
      const address = at.put(
        'hostile.html',
        `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
        <script type="module" src="/dist/script/relief-guide.js"></script><relief-guide src="${src}"></relief-guide>`,
      );
      const { page, complaints } = await at.open(address);
      await page.waitForFunction(() => document.querySelector('relief-guide')?.matches(':state(error)'));
      const numbers = await page
        .locator('relief-guide a[href^="tel:"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      assert.deepEqual(numbers, ['tel:112', 'tel:911', 'tel:999']);
      const reason = complaints.find((line) => line.startsWith('<relief-guide> src:')) ?? '';
      assert.ok(reason.includes(src) && reason.includes(says), complaints.join('\n'));
      assert.equal(await page.evaluate(() => 'pwned' in globalThis), false);
      await page.close();
    });

  it('that never ends stops being read', () => {
    // What is on its way in pipes and caches comes on top of what is read.
    assert.ok(sent < 40 * MEGABYTE, `${sent} bytes were sent`);
  });
});
