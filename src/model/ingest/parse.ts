/** The parser: any input becomes a timeline and a list of faults; it never throws. */
import { readLinks } from '../format/read-links.js';
import type { TimelineHeader } from '../header.js';
import { parseEdtf } from '../dates/edtf.js';
import { placeWhen } from '../dates/place-when.js';
import { FaultLog } from '../fault.js';
import { GivenRows } from './given-rows.js';
import { formatName, headerShape, type WrittenHeader } from '../format/format.js';
import { mergeKinds } from './merge-kinds.js';
import { isDictionary, readFields } from '../format/read-fields.js';
import { runChunked } from '../../util/chunked.js';
import type { Timeline } from '../timeline.js';
import type { RowReaders } from './row-reader.js';
import { defaultRowReaders } from './row-readers.js';
import { TimelineBuilder, type BuilderInput } from './timeline-builder.js';

/**
 * Reads a document: an object in the format, a list of events, or JSON text of either.
 * Never throws and never changes what it is given; all faults, at once, are in `faults` of the result.
 */
export function parse(input: unknown): Timeline {
  return runChunked(parseChunked(input));
}

/**
 * The same, in chunks of a few milliseconds at most; JSON text, though, is read by the engine in one go. The given
 * document must not be changed before the last chunk. Its faults are added to those of the log.
 */
export function* parseChunked(
  input: unknown,
  log: FaultLog = new FaultLog(),
): Generator<number, Timeline, void> {
  return yield* openDocument(input, defaultRowReaders, log).buildChunked();
}

/** Reads what stands beside the events, which are then read by the builder, with the readers that are given here. */
export function openDocument(
  input: unknown,
  readers: RowReaders = defaultRowReaders,
  log: FaultLog = new FaultLog(),
): TimelineBuilder {
  const { events, ...beside } = readDocument(input, log);
  return new TimelineBuilder({ ...beside, rows: new GivenRows(events), log, readers });
}

interface DocumentParts extends Pick<BuilderInput, 'header' | 'links'> {
  readonly events: readonly unknown[];
}

function readDocument(input: unknown, log: FaultLog): DocumentParts {
  try {
    const document = documentOf(input, log);
    const header = readHeader(document, log);
    return { header, events: eventsOf(document['events'], log), links: readLinks(document['links'], log) };
  } catch {
    // Getters that throw and revoked proxies: an object that cannot be read.
    log.path.length = 0;
    log.report('error', 'not-an-object', 'this document cannot be read');
    return { header: readHeader({}, log), events: [], links: [] };
  }
}

type Document = Readonly<Record<string, unknown>>;

function documentOf(input: unknown, log: FaultLog): Document {
  const value = typeof input === 'string' ? parseJson(input, log) : input;
  if (Array.isArray(value)) {
    log.bareList = true;
    return { events: value };
  }
  if (isDictionary(value)) return value;
  if (typeof input !== 'string' || value !== undefined)
    log.report('error', 'not-an-object', 'a document is an object with "events", or a list of events', value);
  return { events: [] };
}

const byteOrderMark = /^\uFEFF/;

function parseJson(json: string, log: FaultLog): unknown {
  try {
    return JSON.parse(json.replace(byteOrderMark, '')) as unknown;
  } catch (error) {
    log.report('error', 'malformed-json', `this is not JSON: ${(error as Error).message}`);
    return undefined;
  }
}

function eventsOf(events: unknown, log: FaultLog): readonly unknown[] {
  if (Array.isArray(events)) return events as unknown[];
  if (events === undefined || events === null) log.report('error', 'missing-field', '"events" is missing');
  else log.report('error', 'wrong-type', 'events are a list', events, 'events');
  return [];
}

const passedFields: ReadonlySet<string> = new Set(['events', 'links', '$schema']);

function readHeader(document: Document, log: FaultLog): TimelineHeader {
  const fields = readFields(headerShape, document, log, passedFields) as Partial<WrittenHeader>;
  checkFormat(fields.format, log);
  const { compiledFrom, sources = new Map<never, never>(), asOf } = fields;
  if (compiledFrom !== undefined && !sources.has(compiledFrom))
    log.report('warning', 'dangling-reference', 'there is no such source', compiledFrom, 'compiledFrom');
  reportEras(fields, log);
  const header = { ...fields };
  const written = Object.fromEntries(Object.entries(document).filter(([name]) => name !== 'events'));
  if (asOf !== undefined && parseEdtf(asOf).type === 'problem') delete header.asOf;
  return {
    ...header,
    timeZone: fields.timeZone === undefined || fields.timeZone === 'unknown' ? 'UTC' : fields.timeZone,
    corrections: fields.corrections ?? [],
    actors: fields.actors ?? new Map(),
    sources,
    kinds: mergeKinds(fields.kinds),
    quantities: fields.quantities ?? new Map(),
    ...(Object.keys(written).length > 0 && { written }),
  };
}

/** What is wrong with the dates of periods: one without bounds is listed, and not drawn. */
function reportEras({ eras = [], timeZone = 'UTC' }: Partial<WrittenHeader>, log: FaultLog): void {
  for (const { label, when } of eras)
    for (const { severity = 'error', code, reason, offender } of placeWhen(when, { timeZone }).problems)
      log.report(severity, code, `${reason}; this is the period “${label}”`, offender, 'eras');
}

function checkFormat(format: string | undefined, log: FaultLog): void {
  if (format === undefined || format === formatName) return;
  const problem = `only ${formatName} is known; the document is read as far as that goes`;
  log.report('warning', 'later-format', problem, format, 'format');
}
