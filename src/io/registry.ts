/** The formats that can be read: another one is a file of its own and a line here. */
import { FormatError, loaded, type Format, type Read, type ReadOptions } from './format/format.js';
import { csv } from './csv.js';
import { icalendar } from './icalendar.js';
import { simile } from './simile.js';
import { markwhen } from './markwhen.js';
import { json } from './json.js';
import { jsonLines } from './json-lines.js';
import { recordFormat } from './record-format.js';
import { xlsx } from './xlsx.js';
import { withFaults, type ReadResult } from './format/read-result.js';
import { joinedText, textSource, type Source } from './format/source.js';

/** In the order in which a text without a name is tried. */
const formats: readonly Format[] = [json, jsonLines, icalendar, simile, markwhen, recordFormat, xlsx, csv];

/** What is known of a source before it is read. */
export interface SourceHints {
  /** The name of a format, or an extension that it has: counts before all else. */
  readonly format?: string | undefined;
  /** As in a `Content-Type` header. */
  readonly mediaType?: string | undefined;
  /** The end of its address or file name, without a dot. */
  readonly extension?: string | undefined;
}

/**
 * An `Accept` header: what a server that has several forms had best send, and everything else. A value of more than 128 bytes would make
 * browsers ask other origins for leave first (Fetch, CORS-safelisted request-header), which hosts of files do not give.
 */
export const acceptedTypes = 'application/json, application/x-ndjson, text/csv, text/calendar, */*;q=0.8';

/** The names of all formats. */
export const formatNames: readonly string[] = formats.map(({ name }) => name);

/** The format of a name, or of one of its extensions, in whatever case; undefined where there is none. */
export function formatCalled(name: string): Format | undefined {
  const called = name.trim().toLowerCase();
  return formats.find((each) => each.name.toLowerCase() === called || each.extensions.includes(called));
}

/**
 * The format that a name, a media type or an extension names; undefined where none does. JSON is no answer of the latter two:
 * servers send all kinds of text under its name.
 */
export function formatNamed({
  format = '',
  mediaType = '',
  extension = '',
}: SourceHints): Format | undefined {
  const said = formatCalled(format);
  if (said) return said;
  const subtype = subtypeOf(mediaType);
  return formats.find(
    (each) =>
      each !== json &&
      (each.extensions.includes(extension.toLowerCase()) ||
        each.mediaTypes.some((type) => subtypeOf(type) === subtype)),
  );
}

/** The encoding that a media type names. */
export function charsetOf(mediaType: string | null | undefined): string | undefined {
  return /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(mediaType ?? '')?.[1];
}

/**
 * Reads a source by the format that its hints name, as it arrives; else as the first format that it turns out to be,
 * when all of it is there. Bytes that no text begins with come before all that is said. Throws a `FormatError` where it is none.
 */
export async function readSource(
  source: Source,
  hints: SourceHints,
  options: ReadOptions,
): Promise<ReadResult> {
  const start = await source.start();
  const named = formats.find(({ isStartOf }) => isStartOf?.(start)) ?? formatNamed(hints);
  const result = await (named ? readNamed(named, source, options) : readUnnamed(source, options));
  return withFaults(result, source.faults);
}

/** What cannot be read says as what it was read. */
async function readNamed(format: Format, source: Source, options: ReadOptions): Promise<ReadResult> {
  const read = await readerOf(format);
  try {
    return await read(source, options);
  } catch (error) {
    if (error instanceof FormatError) error.format = format.name;
    throw error;
  }
}

/** As what all of it turns out to be. */
async function readUnnamed(source: Source, options: ReadOptions): Promise<ReadResult> {
  const text = await joinedText(source.text());
  let failure = new FormatError('of no known format');
  for (const format of formats) {
    // To sniff may parse the whole text, as for JSON lines where it is one line: that waits until those before it have failed.
    if (!format.sniff(text)) continue;
    try {
      return await (
        await readerOf(format)
      )(textSource(text), { ...options, isGuess: true });
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
