/** JSON: a document, or a list of events, or what is JSON of others. */
import type { ChunkedWork } from '../util/chunked.js';
import { FormatError, loaded, type Format } from './format/format.js';
import { jsonFormatOf } from './json-formats.js';
import { faultless } from './format/read-result.js';
import { joinedText } from './format/source.js';

/**
 * The entry of the registry for a document, or a list of events, as one JSON text. The text is parsed when all of it
 * is there; its reader is no chunk of its own, for JSON is what most pages give.
 */
export const json: Format = {
  name: 'JSON',
  extensions: ['json', 'jsonld'],
  mediaTypes: ['application/json', 'text/json'],
  // Any JSON value counts: the parser says what is wrong with one that is no document.
  sniff: () => true,
  load:
    () =>
    async (source, { run }) => {
      const text = await joinedText(source.text());
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch (cause) {
        throw new FormatError('not JSON', { cause });
      }
      const other = jsonFormatOf(value);
      if (!other) return faultless(value);
      const readValue = await loaded(other.file, other.load);
      return run(sayingWhy(readValue(value as never), other.name));
    },
};

/** What fails is of that format, and cannot be read as it: the reading that is given up fails elsewhere. */
function* sayingWhy<T>(work: ChunkedWork<T>, name: string): ChunkedWork<T> {
  try {
    return yield* work;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new FormatError(`JSON of ${name} that cannot be read: ${reason}`, { cause });
  }
}
