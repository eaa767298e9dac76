import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { root } from './run-tool.mjs';

/** Which built files stand at which address: a file at another address is another copy of it. */
const BUILT = { script: 'script', other: 'script', frame: 'frame' };

/**
 * Pages of publishers, for tests that open them in a frame and so in any browser. Under `/framed/`:
 * - `text/…` is a text that stands in the address itself, with its type and the policy that it is sent with;
 * - `script/`, `frame/` and, once more, `other/` are the files as they were built;
 * - `without/NAME/` are those of `script/`, where the part of that name can't be had.
 *
 * A frame in a sandbox has no origin, so all of it may be loaded from anywhere.
 */
export async function framedPages(context, next) {
  const { place, path } = /^\/framed\/(?<place>\w+)\/?(?<path>.*)$/.exec(context.path)?.groups ?? {};
  if (!place) return next();
  context.set('access-control-allow-origin', '*');
  if (place === 'text') {
    const { type, content, policy } = JSON.parse(Buffer.from(path, 'base64url').toString());
    if (policy) context.set('content-security-policy', policy);
    context.type = type;
    context.body = content;
  } else if (place === 'without') {
    const [missing, file] = path.split('/');
    // Nothing is sent by a server that answers nothing: 404.
    if (!file.startsWith(`${missing}-`)) await send(context, 'script', file);
  } else await send(context, BUILT[place], path);
}

async function send(context, folder, file) {
  context.body = await readFile(join(root, 'dist', folder, file));
  context.type = extname(file);
}
