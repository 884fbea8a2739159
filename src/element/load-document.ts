/** Fetches a document by its address. */
import type { InterfaceStrings } from '../model/interface-strings.js';
import { fill } from '../model/words.js';

/** A failure with a sentence for the reader. */
export class LoadError extends Error {}

/** The JSON at an address; throws a `LoadError` with words of the locale, or the abort of the signal. */
export async function loadDocument(
  src: string,
  signal: AbortSignal,
  strings: InterfaceStrings,
): Promise<unknown> {
  const response = await fetch(src, { signal, headers: { accept: 'application/json' } }).catch(
    (cause: unknown) => {
      signal.throwIfAborted();
      throw new LoadError(strings.networkError, { cause });
    },
  );
  if (!response.ok) throw new LoadError(fill(strings.httpError, { status: response.status }));
  const text = await response.text();
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new LoadError(strings.notJson, { cause });
  }
}
