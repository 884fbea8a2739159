/** Fetches a document by its address, or takes it from a file, in any of the formats that are registered. */
import type { InterfaceStrings } from '../../words/interface-strings.js';
import { FormatError, MissingReaderError } from '../../io/format/format.js';
import type { TableMapping } from '../../io/format/table-mapping.js';
import type { ReadResult } from '../../io/format/read-result.js';
import { acceptedTypes, charsetOf, readSource, type SourceHints } from '../../io/registry.js';
import { byteSource } from '../../io/format/source.js';
import type { ChunkedWork } from '../../util/chunked.js';
import { fill } from '../../words/compose.js';
import { missingFile } from '../page/lazy-part.js';
import { runInSlices, taskPacer } from './scheduled-work.js';

/** A failure in words for the reader. */
export class LoadError extends Error {
  /** Whether the words are a sentence, not the reason in one. */
  readonly isSentence: boolean = false;
}

/** The reader of what is at the address is a chunk that is missing: the sentence names it. */
export class MissingPartError extends LoadError {
  override readonly isSentence = true;
}

/** Where a document comes from. */
export interface DocumentSource {
  /** An address, or a file that somebody gave. */
  readonly from: string | Blob;
  /** The name of its format, where the host says it. */
  readonly format: string | undefined;
  /** What the columns of a table are. */
  readonly mapping?: TableMapping | undefined;
  /** What those of another table are. */
  readonly otherMapping?: TableMapping | undefined;
}

/** The address, or the name of the file; empty for what has none. */
export function nameOfSource({ from }: DocumentSource): string {
  if (typeof from === 'string') return from;
  return 'name' in from ? String(from.name) : '';
}

/** What a request needs; `signal` ends it, and its promise then rejects. */
export interface LoadOptions {
  readonly signal: AbortSignal;
  readonly strings: InterfaceStrings;
  /** Notified while the document arrives: the fraction received, where its length is known; then of work on it that takes long. */
  readonly onShare: (share: number) => void;
}

/**
 * What is at an address or in a file, with what is wrong with it; the registry of formats decides by the format that is said, the
 * media type, the extension and the content. Throws a `LoadError` with words of the locale, or the abort of the signal.
 */
export async function loadDocument(source: DocumentSource, options: LoadOptions): Promise<ReadResult> {
  const { from, format, mapping, otherMapping } = source;
  const { signal, strings } = options;
  const response = typeof from === 'string' ? await answerOf(from, options) : new Response(from);
  const { length, ...about } = typeof from === 'string' ? aboutAnswer(response) : aboutFile(source, from);
  const hints = { format, ...about };
  const words = typeof from === 'string' ? strings.networkError : strings.fileError;
  let hasArrived = false;
  const onEnd = (): void => {
    hasArrived = true;
  };
  const pieces = bytesOf(response, { length, words, onEnd }, options);
  try {
    // Work on what is there by then moves the bar again.
    const run = <T>(work: ChunkedWork<T>): Promise<T> =>
      runInSlices(work, { signal, onShare: hasArrived ? options.onShare : undefined });
    const bytes = byteSource(pieces, charsetOf(hints.mediaType));
    return await readSource(bytes, hints, { run, mapping, otherMapping });
  } catch (error) {
    if (error instanceof FormatError)
      throw new LoadError(formatWords(error, from, strings), { cause: error });
    if (error instanceof MissingReaderError)
      throw new MissingPartError(fill(strings.missingPart, { file: missingFile(error.cause, error.file) }), {
        cause: error,
      });
    throw error;
  } finally {
    void pieces.return();
  }
}

/** The reason is in English, as that of each fault. */
function formatWords(
  { format, message: reason }: FormatError,
  from: DocumentSource['from'],
  strings: InterfaceStrings,
): string {
  const isSent = typeof from === 'string';
  if (format === undefined) return isSent ? strings.noFormat : strings.noFormatGiven;
  return fill(isSent ? strings.notOfFormat : strings.notOfFormatGiven, { format, reason });
}

async function answerOf(src: string, { signal, strings }: LoadOptions): Promise<Response> {
  const headers = { accept: acceptedTypes };
  const response = await fetch(src, { signal, headers }).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw new LoadError(isFile(src) ? strings.filePageError : strings.networkError, { cause });
  });
  if (!response.ok) throw new LoadError(fill(strings.httpError, { status: response.status }));
  return response;
}

/** Whether an address is that of a file, as a relative one is on a page that was opened from a file. */
function isFile(src: string): boolean {
  const page = typeof document === 'undefined' ? undefined : document.baseURI;
  return URL.canParse(src, page) && new URL(src, page).protocol === 'file:';
}

/** What is known of a source before it is read; `length` in bytes, NaN where it is not known. */
interface AboutSource extends SourceHints {
  readonly length: number;
}

/** An encoded answer is longer than its header says. */
function aboutAnswer({ headers, url }: Response): AboutSource {
  return {
    mediaType: headers.get('content-type') ?? undefined,
    extension: extensionOf(url.replace(/[?#].*/, '')),
    length: headers.has('content-encoding') ? NaN : Number(headers.get('content-length') ?? NaN),
  };
}

function aboutFile(source: DocumentSource, { type, size }: Blob): AboutSource {
  return { mediaType: type, extension: extensionOf(nameOfSource(source)), length: size };
}

function extensionOf(name: string): string | undefined {
  return /\.([^./]+)$/.exec(name)?.[1];
}

/** What is known of bytes that are to arrive; `words` say that they do not. */
interface Arrival {
  readonly length: number;
  readonly words: string;
  readonly onEnd: () => void;
}

/** The bytes of an answer as they arrive. */
async function* bytesOf(
  { body }: Response,
  { length, words, onEnd }: Arrival,
  { signal, onShare }: LoadOptions,
): AsyncGenerator<Uint8Array, void> {
  const reader = body?.getReader();
  const pace = taskPacer();
  let arrived = 0;
  try {
    for (;;) {
      await pace();
      const piece = await reader?.read().catch((cause: unknown) => {
        signal.throwIfAborted();
        throw new LoadError(words, { cause });
      });
      if (!piece || piece.done) break;
      arrived += piece.value.byteLength;
      if (length > 0) onShare(Math.min(1, arrived / length));
      yield piece.value;
    }
  } finally {
    onEnd();
    // Of what is not read to its end nothing more is to arrive.
    reader?.cancel().catch(() => undefined);
  }
}
