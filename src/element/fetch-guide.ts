import { GuideUnavailable, unavailable } from './guide-source.js';

/** How long a publisher's guide may take to arrive, in milliseconds. */
const PATIENCE = 10_000;
/** The largest guide that is read, in bytes: ten thousand questions with all that goes with them, and to spare. */
const LARGEST = 8_000_000;
const MEGABYTE = 1_000_000;

/**
 * Fetches a publisher's guide. What comes is read as JSON whatever it calls itself: many servers of files call every
 * file plain text, and nothing of it is ever run.
 * @param giveUp ends the wait when the guide is no longer wanted
 * @throws GuideUnavailable when it can't be had in time, comes from elsewhere, is too large, or is no JSON
 */
export async function fetchGuide(src: string, giveUp: AbortController): Promise<unknown> {
  const url = webAddress(src);
  const late = unavailable(
    'src',
    `"${shown(src)}" did not arrive within ${PATIENCE / 1000} seconds. Make the file smaller, or put it on a faster server.`,
  );
  const patience = setTimeout(() => giveUp.abort(late), PATIENCE);
  try {
    const response = await fetch(url, { signal: giveUp.signal, headers: { accept: 'application/json' } });
    if (!response.ok)
      throw unavailable('src', `"${shown(src)}" answered ${response.status}. Check the address.`);
    checkPlace(src, url, response);
    const text = decoded(src, await bytesOf(src, response, giveUp));
    return parsed(src, text, response.headers.get('content-type') ?? '');
  } catch (error) {
    if (error instanceof GuideUnavailable) throw error;
    throw unavailable(
      'src',
      `"${shown(src)}" could not be fetched: ${String(error)}. Check the address, your Content-Security-Policy (connect-src), and, on another server, its Access-Control-Allow-Origin.`,
    );
  } finally {
    clearTimeout(patience);
  }
}

function webAddress(src: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(src, document.baseURI);
  } catch {
    // Told below, together with addresses of another kind.
  }
  if (!url || !['https:', 'http:'].includes(url.protocol))
    throw unavailable(
      'src',
      `"${shown(src)}" is not a web address. Give one that begins with https, or a path on this site.`,
    );
  if (url.username || url.password)
    throw unavailable(
      'src',
      'the address holds a name or a password, which every visitor could read. Take it out.',
    );
  return url;
}

/**
 * A guide is what stands at the address that the publisher wrote down. Led elsewhere, it would be somebody else's, and
 * nobody who reads the page would see whose.
 */
function checkPlace(src: string, asked: URL, response: Response): void {
  if (!response.redirected) return;
  const { origin } = new URL(response.url);
  if (origin !== asked.origin)
    throw unavailable(
      'src',
      `"${shown(src)}" leads on to ${origin}. Write down the address where the guide really is.`,
    );
}

/** Reads no more than is allowed, however much there is. */
async function bytesOf(src: string, response: Response, giveUp: AbortController): Promise<Uint8Array> {
  const tooLarge = (): GuideUnavailable => {
    const error = unavailable(
      'src',
      `"${shown(src)}" holds more than ${LARGEST / MEGABYTE} MB. Make the guide smaller, or split it.`,
    );
    // The rest of it is not even sent.
    giveUp.abort(error);
    return error;
  };
  if (Number(response.headers.get('content-length')) > LARGEST) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.length;
    if (length > LARGEST) throw tooLarge();
    chunks.push(next.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function decoded(src: string, bytes: Uint8Array): string {
  try {
    // A mark at the start, which some editors write, is taken off.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unavailable('src', `"${shown(src)}" is not a text in UTF-8. Save it as UTF-8.`);
  }
}

function parsed(src: string, text: string, type: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const called = type && ` Its server calls it "${shown(type)}".`;
    const fix = /^\s*</.test(text)
      ? 'It looks like a web page: check the address.'
      : 'Check it with "npx relief-guide lint".';
    throw unavailable('src', `what came from "${shown(src)}" is not JSON: ${String(error)}.${called} ${fix}`);
  }
}

const shown = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);
