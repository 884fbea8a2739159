/** The formats that can be read: another one is a file of its own and a line here. */
import {
  FormatError,
  joined,
  loaded,
  type Format,
  type Pieces,
  type Read,
  type ReadOptions,
} from './format.js';
import { csv } from './csv.js';
import { json } from './json.js';
import { jsonLines } from './json-lines.js';

/** In the order in which a text without a name is tried. */
const formats: readonly Format[] = [json, jsonLines, csv];

/** What is known of a text before it is read. */
export interface TextHints {
  /** As in a `Content-Type` header. */
  readonly mediaType?: string | undefined;
  /** The end of its address or file name, without a dot. */
  readonly extension?: string | undefined;
}

/** All media types, for an `Accept` header. */
export const acceptedTypes: string = formats.flatMap(({ mediaTypes }) => mediaTypes).join(', ');

/**
 * The format that a media type or an extension names; undefined where none does. JSON is no answer: servers send all
 * kinds of text under its name.
 */
export function formatNamed({ mediaType = '', extension = '' }: TextHints): Format | undefined {
  const subtype = subtypeOf(mediaType);
  return formats.find(
    (format) =>
      format !== json &&
      (format.extensions.includes(extension.toLowerCase()) ||
        format.mediaTypes.some((each) => subtypeOf(each) === subtype)),
  );
}

/**
 * Reads a text by the format that its hints name, as it arrives; else as the first format that it turns out to be,
 * when all of it is there. Throws a `FormatError` where it is none.
 */
export async function readText(pieces: Pieces, hints: TextHints, options: ReadOptions): Promise<unknown> {
  const named = formatNamed(hints);
  if (named) return (await readerOf(named))(pieces, options);
  const text = await joined(pieces);
  let failure = new FormatError('of no known format');
  for (const format of formats.filter(({ sniff }) => sniff(text))) {
    try {
      return await (
        await readerOf(format)
      )([text], options);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      failure = error;
    }
  }
  throw failure;
}

function readerOf({ name, load, file = name }: Format): Promise<Read> {
  return loaded(file, load);
}

/** `application/x-ndjson; charset=utf-8` and `application/vnd.site+ndjson` are `ndjson` both. */
function subtypeOf(mediaType: string): string {
  const [type = ''] = mediaType.toLowerCase().split(';');
  return type.trim().replace(/^.*[/+](x-)?/, '');
}
