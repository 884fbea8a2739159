/** Fetches a document by its address, as one JSON value or as one for each line, which is read while it arrives. */
import type { InterfaceStrings } from '../../words/interface-strings.js';
import { openLines } from '../../model/ingest/read-lines.js';
import type { Timeline } from '../../model/timeline.js';
import { fill } from '../../words/compose.js';
import { runInSlices } from './scheduled-work.js';

/** A failure with a sentence for the reader. */
export class LoadError extends Error {}

export interface LoadOptions {
  readonly signal: AbortSignal;
  readonly strings: InterfaceStrings;
  /** Notified while the document arrives: the fraction received, where its length is known. */
  readonly onShare: (share: number) => void;
}

/**
 * The JSON at an address, or the timeline of its lines; throws a `LoadError` with words of the locale, or the abort of
 * the signal. Lines are expected by the media type of the response or the extension of the address, and detected where the
 * whole is not JSON and its first line is.
 */
export async function loadDocument(src: string, options: LoadOptions): Promise<unknown> {
  const { signal, strings } = options;
  const accept = 'application/json, application/x-ndjson';
  const response = await fetch(src, { signal, headers: { accept } }).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw new LoadError(strings.networkError, { cause });
  });
  if (!response.ok) throw new LoadError(fill(strings.httpError, { status: response.status }));
  if (hasLines(response)) return readLines(textOf(response, options), signal);
  const pieces: string[] = [];
  for await (const piece of textOf(response, options)) pieces.push(piece);
  const text = pieces.join('');
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    if (beginsWithJson(text)) return readLines([text], signal);
    throw new LoadError(strings.notJson, { cause });
  }
}

function hasLines({ headers, url }: Response): boolean {
  const type = headers.get('content-type') ?? '';
  return (
    /\b(x-)?(ndjson|jsonl|jsonlines)\b/i.test(type) || /\.(ndjson|jsonl)$/i.test(url.replace(/[?#].*/, ''))
  );
}

/** Whether the first line is an object by itself. */
function beginsWithJson(text: string): boolean {
  const [line = ''] = text.trimStart().split('\n', 1);
  try {
    return line.startsWith('{') && typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

async function readLines(
  pieces: AsyncIterable<string> | Iterable<string>,
  signal: AbortSignal,
): Promise<Timeline> {
  const lines = openLines();
  for await (const piece of pieces) await runInSlices(lines.push(piece), { signal });
  return runInSlices(lines.finish(), { signal });
}

/** The text of an answer as it arrives. An encoded answer is longer than its header says. */
async function* textOf(
  { body, headers }: Response,
  { strings, signal, onShare }: LoadOptions,
): AsyncGenerator<string, void> {
  const length = headers.has('content-encoding') ? NaN : Number(headers.get('content-length') ?? NaN);
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let arrived = 0;
  for (;;) {
    const piece = await reader?.read().catch((cause: unknown) => {
      signal.throwIfAborted();
      throw new LoadError(strings.networkError, { cause });
    });
    if (!piece || piece.done) break;
    arrived += piece.value.byteLength;
    if (length > 0) onShare(Math.min(1, arrived / length));
    yield decoder.decode(piece.value, { stream: true });
  }
  yield decoder.decode();
}
