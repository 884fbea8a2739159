/** A text as a part of an address, and back: compressed, in letters that an address may have. */

/** The most bytes that a text may have, packed or unpacked from an address that anybody may have made. */
export const longestText = 200_000;

const format = 'deflate-raw';

/** The text in base64url; rejects with a `RangeError` where it is longer than `longestText`. */
export async function packText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > longestText) throw tooLong();
  const packed = await bytesOf(new Blob([bytes]).stream().pipeThrough(new CompressionStream(format)));
  const letters = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text of what `packText` made; rejects where it is nothing of that kind, or would be longer than `longestText`. */
export async function unpackText(packed: string): Promise<string> {
  const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format));
  return new TextDecoder('utf-8', { fatal: true }).decode(await bytesOf(stream));
}

/** All bytes of a stream, which is left when there are too many. */
async function bytesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = stream.getReader();
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    pieces.push(next.value);
    if (length <= longestText) continue;
    await reader.cancel();
    throw tooLong();
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

const tooLong = (): RangeError => new RangeError(`longer than ${longestText / 1000} kB`);
