/**
 * Takes a ZIP file apart, within bounds. The platform inflates (`DecompressionStream`), piece by piece, so that a part is never
 * larger than it says; libraries that unzip give a part when it is whole.
 */
import { crc32 } from '../format/crc32.js';
import { FormatError } from '../format/format.js';

/** A file of more bytes is not read, nor one whose parts have more. */
const mostPacked = 128 * 1024 * 1024;
const mostUnpacked = 512 * 1024 * 1024;
const mostParts = 10_000;
/** The platform may inflate at once what it is given: a thousand times as much at most. */
const packedAtOnce = 16 * 1024;

const signature = { part: 0x0403_4b50, entry: 0x0201_4b50, end: 0x0605_4b50 } as const;
const endLength = 22;
const longestComment = 0xffff;
/** In the place of a number that is too large for it. */
const longNumber = 0xffff_ffff;

interface Entry {
  /** Where its part begins. */
  readonly at: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly method: number;
  /** Of what is unpacked. */
  readonly checksum: number;
  readonly isEncrypted: boolean;
}

/** The parts of a ZIP file, by their names in lower case. Throws a `FormatError` that says what it is where it cannot be read. */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries: ReadonlyMap<string, Entry>;
  #left = mostUnpacked;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#entries = this.#directory();
  }

  /** Whether there is a part of such a name. */
  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** The text of a part, in pieces; nothing where there is none. */
  async *text(name: string): AsyncGenerator<string, void> {
    const decoder = new TextDecoder();
    for await (const piece of this.#pieces(name)) yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  }

  async *#pieces(name: string): AsyncGenerator<Uint8Array, void> {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return;
    if (entry.isEncrypted) throw locked();
    const start = this.#startOf(entry);
    const packed = this.#bytes.subarray(start, start + entry.packed);
    let left = entry.unpacked;
    let checksum = 0;
    for await (const piece of entry.method === 0 ? stored(packed) : inflated(packed)) {
      left -= piece.byteLength;
      this.#left -= piece.byteLength;
      if (left < 0) throw damaged();
      if (this.#left < 0) throw tooLarge();
      checksum = crc32(piece, checksum);
      yield piece;
    }
    if (checksum !== entry.checksum) throw damaged();
  }

  #startOf({ at, method }: Entry): number {
    const view = this.#view;
    const isPart = at + 30 <= view.byteLength && view.getUint32(at, true) === signature.part;
    if (!isPart || (method !== 0 && method !== 8)) throw damaged();
    return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  }

  #directory(): ReadonlyMap<string, Entry> {
    const view = this.#view;
    const end = this.#endOfDirectory();
    const count = view.getUint16(end + 10, true);
    if (count > mostParts) throw tooLarge();
    const entries = new Map<string, Entry>();
    let at = view.getUint32(end + 16, true);
    let unpacked = 0;
    for (let number = 0; number < count; number++) {
      if (at + 46 > view.byteLength || view.getUint32(at, true) !== signature.entry) throw damaged();
      const lengthAt = (offset: number): number => view.getUint16(at + offset, true);
      const [name, extra, comment] = [lengthAt(28), lengthAt(30), lengthAt(32)];
      const entry = this.#entryAt(at, this.#longNumbers(at + 46 + name, extra));
      unpacked += entry.unpacked;
      entries.set(this.#nameAt(at + 46, name), entry);
      at += 46 + name + extra + comment;
    }
    if (unpacked > mostUnpacked) throw tooLarge();
    return entries;
  }

  #entryAt(at: number, long: readonly number[]): Entry {
    const view = this.#view;
    const next = long[Symbol.iterator]();
    // Which of them there are, the short ones say, and each in this order.
    const numberAt = (offset: number): number => {
      const short = view.getUint32(at + offset, true);
      return short === longNumber ? (next.next().value ?? short) : short;
    };
    const [unpacked, packed, start] = [numberAt(24), numberAt(20), numberAt(42)];
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    const [method, checksum] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    return { at: start, packed, unpacked, isEncrypted, method, checksum };
  }

  /** Numbers of 64 bits, which stand for those that are too large for their places (ZIP64). */
  #longNumbers(start: number, length: number): readonly number[] {
    const view = this.#view;
    const end = Math.min(start + length, view.byteLength);
    for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
      if (view.getUint16(at, true) !== 1) continue;
      const count = Math.floor(Math.min(view.getUint16(at + 2, true), end - at - 4) / 8);
      return Array.from({ length: count }, (_, nth) => Number(view.getBigUint64(at + 4 + 8 * nth, true)));
    }
    return [];
  }

  #nameAt(at: number, length: number): string {
    const name = new TextDecoder().decode(this.#bytes.subarray(at, at + length));
    return name.toLowerCase().replaceAll('\\', '/');
  }

  /** It is at the end of the file, with a comment behind it at most. */
  #endOfDirectory(): number {
    const view = this.#view;
    const last = view.byteLength - endLength;
    for (let at = last; at >= Math.max(0, last - longestComment); at--)
      if (view.getUint32(at, true) === signature.end) return at;
    throw damaged();
  }
}

/** All bytes of a file. */
export async function joinedBytes(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.byteLength;
    if (length > mostPacked) throw tooLarge();
    all.push(piece);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of all) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

/** What is to be said where a spreadsheet is locked. */
export function locked(): FormatError {
  return unread('a spreadsheet with a password: save it without one');
}

/** A file that can be nothing else, and is not read. */
export function unread(message: string, cause?: unknown): FormatError {
  return new FormatError(message, { cause, isCertain: true });
}

function damaged(cause?: unknown): FormatError {
  return unread('a file that is cut off or damaged: download it, or save it, again', cause);
}

function tooLarge(): FormatError {
  return unread(
    'a file of more than 128 MB, or of more than 512 MB when it is unpacked: save the sheet as CSV, which is read while it arrives',
  );
}

/** What is not compressed, in pieces as of what is. */
function* stored(packed: Uint8Array): Generator<Uint8Array, void> {
  for (let at = 0; at < packed.byteLength; at += packedAtOnce) yield packed.subarray(at, at + packedAtOnce);
}

async function* inflated(packed: Uint8Array): AsyncGenerator<Uint8Array, void> {
  let at = 0;
  const pieces = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= packed.byteLength) controller.close();
      else controller.enqueue(packed.slice(at, (at += packedAtOnce)));
    },
  });
  const reader = pieces.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw damaged(cause);
      });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
