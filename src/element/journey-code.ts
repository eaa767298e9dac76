import type { Guide } from '../guide/guide.js';
import { readJourney, type Journey } from '../machine/journey.js';

/** What is wrong with a code: it is damaged, the guide has changed too much since, or it is another guide's. */
export type Fault = 'broken' | 'outdated' | 'other';

/** Longer codes are not read, and none is made longer. In characters. */
export const LONGEST = 12_000;
/** No journey is larger than this. A code that unpacks to more was made to do harm. In bytes. */
const MOST = 64 * 1024;
const PLAIN = '0';
const DEFLATED = '1';
/** How many bytes of a checksum stand behind the rest. */
const SUM = 4;

const majorOf = ({ version }: Pick<Guide, 'version'>): string => version.split('.')[0] ?? '';

/**
 * Writes a journey as a code for an address: the guide, its major version, how it is packed, then the journey with a
 * checksum, in characters that every address may hold. It is not secret: whoever has the code can read the answers.
 */
export async function codeOf(guide: Guide, journey: Journey): Promise<string> {
  const code = await written(guide, journey);
  const { pains = [] } = journey;
  // Of very many notes of pain, the oldest stay behind.
  return code.length > LONGEST && pains.length > 0
    ? codeOf(guide, { ...journey, pains: pains.slice(Math.ceil(pains.length / 2)) })
    : code;
}

async function written({ id, version }: Guide, { guide: _, ...rest }: Journey): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(rest));
  const packs = 'CompressionStream' in globalThis;
  const head = `${id}.${majorOf({ version })}.${packs ? DEFLATED : PLAIN}`;
  const bytes = packs ? await through(text, new CompressionStream('deflate-raw')) : text;
  return head + toText([...bytes, ...checksum(head, bytes)]);
}

/**
 * Reads a code. Anybody can have made it.
 * @returns the journey, checked as any other; or what is wrong
 */
export async function readCode(guide: Guide, code: string): Promise<Journey | Fault> {
  const [, id, major, form = '', text = ''] = /^([^.]+)\.(\d+)\.(\d)([\w-]+)$/.exec(code) ?? [];
  if (id === undefined || code.length > LONGEST) return 'broken';
  if (id !== guide.id) return 'other';
  if (major !== majorOf(guide)) return 'outdated';
  try {
    const bytes = fromText(text);
    const packed = bytes.slice(0, -SUM);
    const head = `${id}.${major}.${form}`;
    if (checksum(head, packed).some((byte, index) => byte !== bytes[packed.length + index])) return 'broken';
    const journey = readJourney(guide, {
      ...(JSON.parse(await unpacked(form, packed)) as object),
      guide: id,
    });
    return Object.keys(journey.answers).length > 0 ? journey : 'broken';
  } catch {
    return 'broken'; // Whatever it is, it was not made here.
  }
}

async function unpacked(form: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const text = form === PLAIN ? bytes : await through(bytes, new DecompressionStream('deflate-raw'));
  return new TextDecoder('utf-8', { fatal: true }).decode(text);
}

/** @throws RangeError where more comes out than any journey holds: what is left is not even unpacked */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const out: number[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(out);
    if (out.length + value.length > MOST) {
      void reader.cancel();
      throw new RangeError('More than a journey');
    }
    for (const byte of value) out.push(byte);
  }
}

/** FNV-1a, over the head as well: it tells of a slip or a cut, and guards against nobody. */
function checksum(head: string, bytes: Uint8Array): readonly number[] {
  let sum = 0x811c9dc5;
  for (const byte of [...new TextEncoder().encode(head), ...bytes]) sum = Math.imul(sum ^ byte, 0x01000193);
  return [24, 16, 8, 0].map((shift) => (sum >>> shift) & 0xff);
}

const toText = (bytes: readonly number[]): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromText = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
