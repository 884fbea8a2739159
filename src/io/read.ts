/** Reads anything that is a timeline, for programs: text, bytes or an object, of any format that is registered. */
import { runChunked } from '../util/chunked.js';
import { loaded, type ReadOptions } from './format/format.js';
import { faultless, type ReadResult } from './format/read-result.js';
import { byteSource, textSource, type Pieces } from './format/source.js';
import { jsonFormatOf } from './json-formats.js';
import { charsetOf, readSource, type SourceHints } from './registry.js';

/** What is known of what is read, and what its reader is to do. */
export interface ReadingOptions extends SourceHints, Omit<ReadOptions, 'run'> {
  /** The encoding of bytes, such as `shift_jis`, where they have no byte order mark; it counts before that of the media type. */
  readonly charset?: string | undefined;
}

/** What can be read: a text, bytes, a stream of bytes, or what JSON could say. */
export type Readable = string | Uint8Array | AsyncIterable<Uint8Array> | object;

/**
 * The document of what is given, and what was wrong with it. An object is a document, or of another format that is JSON. Throws a
 * `FormatError` where a text or bytes are of no format that is known, or not of the one that is said.
 */
export async function read(given: Readable, options: ReadingOptions = {}): Promise<ReadResult> {
  const { format, mediaType, extension, charset = charsetOf(mediaType), ...others } = options;
  const hints = { format, mediaType, extension };
  const run = { run: <T>(work: Parameters<ReadOptions['run']>[0]) => Promise.resolve(runChunked(work) as T) };
  if (typeof given === 'string') return readSource(textSource(given), hints, { ...others, ...run });
  if (given instanceof Uint8Array)
    return readSource(byteSource([given], charset), hints, { ...others, ...run });
  if (isStream(given)) return readSource(byteSource(given, charset), hints, { ...others, ...run });
  const foreign = jsonFormatOf(given);
  return foreign ? runChunked((await loaded(foreign.file, foreign.load))(given as never)) : faultless(given);
}

function isStream(given: object): given is Pieces<Uint8Array> & AsyncIterable<Uint8Array> {
  return Symbol.asyncIterator in given;
}
