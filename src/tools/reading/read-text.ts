import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { printable } from '../printable.js';
import { Refusal } from '../refusal.js';

/** The largest file that is read, in bytes. The built-in guide has a hundredth of it. */
export const LARGEST = 20 * 1024 * 1024;

const TOO_LARGE = `larger than ${LARGEST / 1024 / 1024} MB, the most that is read. Make it smaller.`;

/**
 * The text of a file. One that is too large is refused by its size before it is read; of a pipe no more is
 * read than may be.
 * @throws {Refusal} with a plain reason
 */
export async function readTextFile(path: string): Promise<string> {
  try {
    const found = await stat(path);
    if (found.isDirectory())
      throw new Refusal(`${printable(path)} is a directory. Name the guide file in it.`);
    if (found.isFile() && found.size > LARGEST) throw new Refusal(`${printable(path)} is ${TOO_LARGE}`);
    return await readText(createReadStream(path), path);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(reasonFor(error, path));
  }
}

/** @param name what the input is called in messages */
export async function readText(input: AsyncIterable<Uint8Array>, name: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.length;
    if (size > LARGEST) throw new Refusal(`${printable(name)} is ${TOO_LARGE}`);
    chunks.push(chunk);
  }
  return decoded(Buffer.concat(chunks), name);
}

/** Every editor's UTF-8, with a mark in front or without; anything else would turn words into other words. */
function decoded(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const mark = bytes.subarray(0, 2).toString('hex');
    if (mark === 'fffe' || mark === 'feff')
      throw new Refusal(`${printable(name)} is written in UTF-16. Save it as UTF-8.`);
    const line = bytes.subarray(0, firstBadByte(bytes)).toString('latin1').split('\n').length;
    throw new Refusal(
      `${printable(name)}:${line}: This line holds bytes that are not UTF-8. Save the file as UTF-8.`,
    );
  }
}

function firstBadByte(bytes: Buffer): number {
  const isSound = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let sound = 0;
  let bad = bytes.length;
  while (bad - sound > 1) {
    const middle = Math.floor((sound + bad) / 2);
    if (isSound(middle)) sound = middle;
    else bad = middle;
  }
  return sound;
}

/** @throws whatever is not a matter of files */
export function reasonFor(error: unknown, path: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return `There is no file ${printable(path)}.`;
    case 'EACCES':
    case 'EPERM':
      return `${printable(path)} may not be opened. Check its permissions.`;
    case 'EISDIR':
      return `${printable(path)} is a directory. Name a file.`;
    case 'ENOTDIR':
      return `${printable(path)} leads through something that is not a directory.`;
    case 'ENAMETOOLONG':
      return `${printable(path.slice(0, 60))}… is too long for the name of a file.`;
    case 'ENOSPC':
      return `There is no room left for ${printable(path)}.`;
    case 'EROFS':
      return `${printable(path)} stands where nothing can be written.`;
    case 'ERR_INVALID_ARG_VALUE':
      return `${printable(path)} can't be the name of a file.`;
    default:
      if (typeof code === 'string') return `${printable(path)} can't be opened: ${printable(code)}.`;
      throw error;
  }
}
