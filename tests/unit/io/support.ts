// Reads a text as the registry of formats does, without pauses.
import { readSource, type SourceHints } from '../../../src/io/registry.js';
import type { TableMapping } from '../../../src/io/format/table-mapping.js';
import type { ReadResult } from '../../../src/io/format/read-result.js';
import { byteSource, textSource } from '../../../src/io/format/source.js';
import { runChunked } from '../../../src/util/chunked.js';

/** What is read of a text, or of bytes. */
export function resultOf(
  source: string | Uint8Array,
  hints: SourceHints = {},
  mapping?: TableMapping,
): Promise<ReadResult> {
  const from = typeof source === 'string' ? textSource(source) : byteSource([source]);
  return readSource(from, hints, { run: (work) => Promise.resolve(runChunked(work)), mapping });
}

/** Its document alone. */
export async function documentOf(source: string | Uint8Array, hints?: SourceHints): Promise<unknown> {
  return (await resultOf(source, hints)).document;
}
