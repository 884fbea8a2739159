/** The formats that can be written: another one is a file of its own and a line here. */
import type { ExportFormat } from '../words/export-strings.js';
import type { Write } from './writers/writing.js';

/** A format that is no picture. */
export type WrittenFormat = Exclude<ExportFormat, 'SVG' | 'PNG'>;

/** One entry of the registry. */
export interface Writer {
  readonly name: WrittenFormat;
  /** Without a dot, in lower case. */
  readonly extension: string;
  /** As in a `Content-Type` header. */
  readonly mediaType: string;
  /** Its code: a chunk of its own. */
  readonly load: () => Promise<Write>;
  /** The file of that chunk, to be named where it is missing. */
  readonly file: string;
}

/** All of them, in the order in which they are offered. */
export const writers: readonly Writer[] = [
  {
    name: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    file: 'write-csv.js',
    load: async () => (await import('./writers/write-csv.js')).writeCsv,
  },
  {
    name: 'XLSX',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    file: 'write-xlsx.js',
    load: async () => (await import('./writers/write-xlsx.js')).writeXlsx,
  },
  {
    name: 'JSON',
    extension: 'json',
    mediaType: 'application/json',
    file: 'write-json.js',
    load: async () => (await import('./writers/write-json.js')).writeJson,
  },
  {
    name: 'NDJSON',
    extension: 'ndjson',
    mediaType: 'application/x-ndjson',
    file: 'write-json-lines.js',
    load: async () => (await import('./writers/write-json-lines.js')).writeJsonLines,
  },
  {
    name: 'iCalendar',
    extension: 'ics',
    mediaType: 'text/calendar;charset=utf-8',
    file: 'write-icalendar.js',
    load: async () => (await import('./writers/write-icalendar.js')).writeIcalendar,
  },
  {
    name: 'TimelineJS',
    extension: 'json',
    mediaType: 'application/json',
    file: 'write-timelinejs.js',
    load: async () => (await import('./writers/write-timelinejs.js')).writeTimelineJs,
  },
  {
    name: 'JSON-LD',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    file: 'write-json-ld.js',
    load: async () => (await import('./writers/write-json-ld.js')).writeJsonLd,
  },
  {
    name: 'record',
    extension: 'html',
    mediaType: 'text/html;charset=utf-8',
    file: 'write-record.js',
    load: async () => (await import('./record/write-record.js')).writeRecord,
  },
];

/** Their names. */
export const writtenFormatNames: readonly WrittenFormat[] = writers.map(({ name }) => name);

/** The writer of a name or an extension, in whatever case; undefined where there is none. */
export function writerNamed(name: string): Writer | undefined {
  const wanted = name.toLowerCase();
  return writers.find((writer) => writer.name.toLowerCase() === wanted || writer.extension === wanted);
}
