import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * A server for files, made of Node alone so that it runs before anything is installed.
 *
 * `folders` maps the start of an address to a folder: `{ '/dist/': '…/dist', '/': '…/demo' }`, longest first.
 */
export function createStaticServer(folders, headers = {}) {
  return createServer(async (request, response) => {
    const answer = (status, text) => {
      response.writeHead(status, { 'content-type': TYPES['.txt'], ...headers });
      response.end(request.method === 'HEAD' ? undefined : `${text}\n`);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'Only GET and HEAD.');
    const path = fileFor(request.url, folders);
    const file = path && (await stat(path).catch(() => undefined));
    if (!file?.isFile()) return answer(404, 'There is no such page.');
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-length': file.size,
      // A page that shows yesterday's build wastes an afternoon.
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    });
    if (request.method === 'HEAD') return response.end();
    createReadStream(path)
      .on('error', () => response.destroy())
      .pipe(response);
  });
}

function fileFor(url, folders) {
  let address;
  try {
    address = decodeURIComponent(url.split(/[?#]/, 1)[0]);
  } catch {
    return undefined;
  }
  if (!address.startsWith('/') || address.includes('\0')) return undefined;
  const prefix = Object.keys(folders).find((start) => address.startsWith(start));
  if (!prefix) return undefined;
  const rest = address.slice(prefix.length);
  const path = join(folders[prefix], rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest);
  // `..` in an address must not lead out of the folder, however it was written.
  return path.startsWith(folders[prefix] + sep) ? path : undefined;
}

/** Resolves to the port, or rejects as `listen` does. */
export function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}
