import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html',
};

/**
 * A server that sends files as a good host does: packed by brotli as small as it goes, once for all visitors.
 * @param folders the folder for the start of each address
 * @param made what is in no folder, by its address
 * @returns the server, and `sizeOf(path)`, the bytes that went over the line for an address
 */
export function brotliServer(folders, made) {
  const packed = new Map();
  const contentOf = (path) => {
    if (path in made) return made[path];
    const start = Object.keys(folders).find((each) => path.startsWith(each));
    return start && !path.includes('..')
      ? readFileSync(join(folders[start], path.slice(start.length)))
      : undefined;
  };
  const pack = (path) => {
    if (!packed.has(path)) {
      const content = contentOf(path);
      packed.set(
        path,
        content &&
          brotliCompressSync(content, {
            params: {
              // At the most, brotli takes minutes for the largest guide and gains next to nothing.
              [constants.BROTLI_PARAM_QUALITY]: content.length > 2 ** 20 ? 5 : 11,
              [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
            },
          }),
      );
    }
    return packed.get(path);
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://host').pathname;
    let body;
    try {
      body = pack(path);
    } catch (error) {
      if (error.code !== 'ENOENT') console.error(error.message);
    }
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': `${TYPES[extname(path)] ?? 'text/html'}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'no-store',
      // Only an isolated page gets a clock finer than a tenth of a millisecond.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(body);
  });
  return { server, sizeOf: (path) => packed.get(path)?.length ?? 0 };
}
