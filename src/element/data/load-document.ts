/** Fetches a document by its address, in any of the formats that are registered. */
import type { InterfaceStrings } from '../../words/interface-strings.js';
import { FormatError, MissingReaderError } from '../../io/format/format.js';
import type { ReadResult } from '../../io/format/read-result.js';
import { acceptedTypes, charsetOf, readSource, type SourceHints } from '../../io/registry.js';
import { byteSource } from '../../io/format/source.js';
import { fill } from '../../words/compose.js';
import { missingFile } from '../page/lazy-part.js';
import { runInSlices } from './scheduled-work.js';

/** A failure in words for the reader. */
export class LoadError extends Error {
  /** Whether the words are a sentence, not the reason in one. */
  readonly isSentence: boolean = false;
}

/** The reader of what is at the address is a chunk that is missing: the sentence names it. */
export class MissingPartError extends LoadError {
  override readonly isSentence = true;
}

/** What a request needs; `signal` ends it, and its promise then rejects. */
export interface LoadOptions {
  readonly signal: AbortSignal;
  readonly strings: InterfaceStrings;
  /** The name of its format, where the host says it. */
  readonly format?: string | undefined;
  /** Notified while the document arrives: the fraction received, where its length is known. */
  readonly onShare: (share: number) => void;
}

/**
 * What is at an address, with what is wrong with it; the registry of formats decides by the format that is said, the media
 * type, the extension and the content. Throws a `LoadError` with words of the locale, or the abort of
 * the signal.
 */
export async function loadDocument(src: string, options: LoadOptions): Promise<ReadResult> {
  const { signal, strings, format } = options;
  const headers = { accept: acceptedTypes };
  const response = await fetch(src, { signal, headers }).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw new LoadError(strings.networkError, { cause });
  });
  if (!response.ok) throw new LoadError(fill(strings.httpError, { status: response.status }));
  try {
    const charset = charsetOf(response.headers.get('content-type'));
    const source = byteSource(bytesOf(response, options), charset);
    return await readSource(
      source,
      { format, ...hintsOf(response) },
      {
        run: (work) => runInSlices(work, { signal }),
      },
    );
  } catch (error) {
    if (error instanceof FormatError) throw new LoadError(strings.noFormat, { cause: error });
    if (error instanceof MissingReaderError)
      throw new MissingPartError(fill(strings.missingPart, { file: missingFile(error.cause, error.file) }), {
        cause: error,
      });
    throw error;
  }
}

function hintsOf({ headers, url }: Response): SourceHints {
  const path = url.replace(/[?#].*/, '');
  return { mediaType: headers.get('content-type') ?? undefined, extension: /\.([^./]+)$/.exec(path)?.[1] };
}

/** The bytes of an answer as they arrive. An encoded answer is longer than its header says. */
async function* bytesOf(
  { body, headers }: Response,
  { strings, signal, onShare }: LoadOptions,
): AsyncGenerator<Uint8Array, void> {
  const length = headers.has('content-encoding') ? NaN : Number(headers.get('content-length') ?? NaN);
  const reader = body?.getReader();
  let arrived = 0;
  for (;;) {
    const piece = await reader?.read().catch((cause: unknown) => {
      signal.throwIfAborted();
      throw new LoadError(strings.networkError, { cause });
    });
    if (!piece || piece.done) break;
    arrived += piece.value.byteLength;
    if (length > 0) onShare(Math.min(1, arrived / length));
    yield piece.value;
  }
}
