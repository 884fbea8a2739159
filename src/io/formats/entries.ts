/** The entries of JSON, read in slices. */
import { type ChunkedWork } from '../../util/chunked.js';
import { mapChunked } from '../../util/map-chunked.js';

/** One costs some ten microseconds, or with long texts a hundred. */
const entriesAtOnce = 50;

/** What is made of each entry of a list, by its place there. */
export function entriesChunked<T>(
  entries: readonly unknown[],
  read: (entry: unknown, at: number) => T,
): ChunkedWork<T[]> {
  return mapChunked(entries, entriesAtOnce, read);
}
