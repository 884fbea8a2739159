/** Writes a timeline in any format that is registered, for programs. */
import { parse } from '../model/ingest/parse.js';
import { isTimeline, type Timeline } from '../model/timeline.js';
import type { TimelineDocument } from '../model/written.js';
import { runChunked } from '../util/chunked.js';
import { loaded } from './format/format.js';
import { writerNamed, writtenFormatNames, type Writer, type WrittenFormat } from './writer-registry.js';
import type { WriteOptions, Writing } from './writers/writing.js';

/** The content of a file, and what the file is. */
export type WrittenFile = Writing<string | Uint8Array<ArrayBuffer>> & Pick<Writer, 'mediaType' | 'extension'>;

/**
 * The content of a file, with what its format cannot hold, in the words of the locale. The same input gives the same content on every
 * machine: say with `on` when it was made, where that is to stand in it. Rejects with a `RangeError` where there is no such format.
 */
export async function write(
  given: Timeline | TimelineDocument | TimelineDocument['events'],
  format: WrittenFormat,
  options: WriteOptions,
): Promise<WrittenFile> {
  const writer = writerNamed(format);
  if (!writer) throw new RangeError(`no format "${format}": write ${writtenFormatNames.join(', ')}`);
  const writeAs = await loaded(writer.file, writer.load);
  const { mediaType, extension } = writer;
  return { ...runChunked(writeAs(isTimeline(given) ? given : parse(given), options)), mediaType, extension };
}
