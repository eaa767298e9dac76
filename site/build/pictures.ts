import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escaped } from '../../src/tools/markup.js';
import { root } from './place.js';

/** An image that keeps its room while it is on its way, and opens at full size. */
export function picture(address: string, alt: string): string {
  const { width, height } = sizeOf(join(root, 'docs', address.replace(/^\/docs\//, '')));
  return `<a class="picture" href="${address}"><img src="${address}" alt="${escaped(alt)}" width="${width}" height="${height}" loading="lazy" decoding="async"></a>`;
}

/** How large a WebP file is, in pixels, read from its first bytes. */
function sizeOf(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    default:
      throw new Error(`${file} is no WebP picture.`);
  }
}
