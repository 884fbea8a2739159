/** Where a text comes from: bytes as they arrive, or a text that is there; bytes are decoded by what they, or their sender, say. */
import type { SourceFault } from './read-result.js';

/** The pieces of something, cut anywhere, as they arrive. */
export type Pieces<T> = AsyncIterable<T> | Iterable<T>;

/** Something to be read, once. */
export interface Source {
  /** Its text, in pieces cut anywhere. */
  text(): AsyncIterable<string>;
  /** So many of its first bytes that one sees what they are; they stay a part of it. None of a text. */
  start(): Promise<Uint8Array>;
  /** Its bytes, for a format that is no text; none of a text. */
  bytes(): AsyncIterable<Uint8Array>;
  /** What was wrong with its bytes, as far as they were read. */
  readonly faults: readonly SourceFault[];
}

/** A text that is there, or arrives; a byte order mark at its start is none of it. */
export function textSource(pieces: string | Pieces<string>): Source {
  return {
    faults: [],
    start: () => Promise.resolve(new Uint8Array()),
    async *bytes() {},
    async *text() {
      let isStart = true;
      for await (const piece of typeof pieces === 'string' ? [pieces] : pieces) {
        yield isStart && piece.startsWith('\ufeff') ? piece.slice(1) : piece;
        isStart &&= piece === '';
      }
    },
  };
}

/**
 * Bytes that arrive. Their encoding is that of a byte order mark, else what `charset` says, which is the sender's word or a person's, else what an XML declaration at
 * their start says, else UTF-8; what is none of it is read as far as that goes, and is a fault.
 */
export function byteSource(pieces: Pieces<Uint8Array>, charset?: string): Source {
  const faults: SourceFault[] = [];
  const all = withStart(pieces);
  let first: Promise<IteratorResult<Uint8Array, void>> | undefined;
  const begun = (): Promise<IteratorResult<Uint8Array, void>> => (first ??= all.next());
  async function* bytes(): AsyncGenerator<Uint8Array, void> {
    try {
      const { value } = await begun();
      if (value === undefined) return;
      yield value;
      yield* all;
    } finally {
      // A reader that gives up within the first piece has not begun with the others.
      await all.return();
    }
  }
  return {
    faults,
    bytes,
    start: async () => (await begun()).value ?? new Uint8Array(),
    text: () => decoded(bytes(), charset, faults),
  };
}

/** The whole of a text. */
export async function joinedText(pieces: Pieces<string>): Promise<string> {
  const all: string[] = [];
  for await (const piece of pieces) all.push(piece);
  return all.join('');
}

/** The mark, or the declaration, that says the encoding is within so many bytes. */
const startLength = 200;

/** The same bytes, of which the first piece is long enough to see their encoding in it, however they were cut. */
async function* withStart(pieces: Pieces<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let start: Uint8Array | undefined = new Uint8Array();
  for await (const piece of pieces) {
    if (!start) {
      yield piece;
      continue;
    }
    start = joined(start, piece);
    if (start.byteLength < startLength) continue;
    yield start;
    start = undefined;
  }
  if (start) yield start;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.byteLength + other.byteLength);
  both.set(one);
  both.set(other, one.byteLength);
  return both;
}

async function* decoded(
  pieces: Pieces<Uint8Array>,
  charset: string | undefined,
  faults: SourceFault[],
): AsyncGenerator<string, void> {
  let decoder: TextDecoder | undefined;
  let hasLost = false;
  for await (const piece of pieces) {
    decoder ??= decoderFor(piece, charset, faults);
    const text = decoder.decode(piece, { stream: true });
    hasLost ||= text.includes('\ufffd');
    yield text;
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield rest;
  if (hasLost || rest.includes('\ufffd'))
    faults.push({
      place: '',
      severity: 'warning',
      problem: `some characters are lost, since they are not ${(decoder?.encoding ?? '').toUpperCase()}: save the file as UTF-8, or say its encoding, such as "shift_jis": by --charset on the command line, by charset in a program, in the Content-Type of a server`,
    });
}

function decoderFor(start: Uint8Array, charset: string | undefined, faults: SourceFault[]): TextDecoder {
  const label = markedEncoding(start) ?? charset ?? declaredEncoding(start) ?? 'utf-8';
  try {
    return new TextDecoder(label);
  } catch {
    const problem = 'there is no such encoding, and it is read as UTF-8: write "utf-8", or "shift_jis"';
    faults.push({ place: '', severity: 'warning', problem, offender: label });
    return new TextDecoder();
  }
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb ? 'utf-8' : undefined;
}

/** Of `<?xml version="1.0" encoding="…"?>`, which is ASCII whatever it declares. */
function declaredEncoding(start: Uint8Array): string | undefined {
  const text = String.fromCharCode(...start.subarray(0, startLength));
  return /^<\?xml\s[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(text)?.[1];
}
