/** Puts parts into a ZIP file, as they are: compressing waits for the platform, and a writer does not. */
import type { ChunkedWork } from '../../util/chunked.js';
import { crc32 } from '../format/crc32.js';

/** A part by its name, as the pieces of its text. */
export type ZipPart = readonly [name: string, pieces: readonly string[]];

/** Pieces of a part are encoded one by one, so that none of the work is long. */
export function* zipFileChunked(parts: readonly ZipPart[]): ChunkedWork<Uint8Array<ArrayBuffer>> {
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const total = parts.reduce((sum, [, pieces]) => sum + pieces.length, 0);
  let at = 0;
  let done = 0;
  for (const [name, pieces] of parts) {
    let crc = 0;
    let size = 0;
    const content: Uint8Array[] = [];
    for (const piece of pieces) {
      const bytes = encoder.encode(piece);
      crc = crc32(bytes, crc);
      size += bytes.byteLength;
      content.push(bytes);
      yield ++done / total;
    }
    const title = encoder.encode(name);
    const about = aboutPart(crc, size, title.byteLength);
    const header = [fields([0x0403_4b50, 4]), about, title];
    directory.push(
      fields([0x0201_4b50, 4], [20, 2]),
      about,
      fields([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]),
      title,
    );
    local.push(...header);
    for (const bytes of content) local.push(bytes);
    at += lengthOf(header) + size;
  }
  const size = lengthOf(directory);
  const counts = [
    [parts.length, 2],
    [parts.length, 2],
  ] as const;
  const end = fields([0x0605_4b50, 4], [0, 2], [0, 2], ...counts, [size, 4], [at, 4], [0, 2]);
  return joined([...local, ...directory, end]);
}

const encoder = new TextEncoder();

/** Not compressed, its name in UTF-8, of the first day that the format has. */
function aboutPart(crc: number, size: number, nameLength: number): Uint8Array {
  const sizes = [
    [crc, 4],
    [size, 4],
    [size, 4],
  ] as const;
  return fields([20, 2], [0x0800, 2], [0, 2], [0, 2], [0x21, 2], ...sizes, [nameLength, 2], [0, 2]);
}

/** Numbers of two or four bytes, the lowest first. */
function fields(...numbers: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  const bytes = new Uint8Array(numbers.reduce((sum, [, length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, length] of numbers) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}
