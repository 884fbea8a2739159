/** Tables whose columns are fixed by the program that wrote them: another one is a line here, and its reader a file. */
import type { ChunkedWork } from '../util/chunked.js';
import type { Dialect } from './format/dialect.js';
import { isGdeltHeader, isGdeltMention } from './formats/gdelt-columns.js';
import { timesketchColumns } from './formats/timesketch-columns.js';
import type { ReadResult } from './format/read-result.js';
import type { Rows } from './format/table-mapping.js';

/** Makes a result of all rows, the header first. */
export type ReadRows = (rows: Rows) => ChunkedWork<ReadResult>;

const dialects: readonly Dialect<readonly string[], ReadRows>[] = [
  {
    name: 'Timesketch',
    isOf: (header) => {
      const names = timesketchColumns(header);
      return has(names, 'message', 'timestamp_desc') && (has(names, 'datetime') || has(names, 'timestamp'));
    },
    load: async () => (await import('./formats/read-timesketch.js')).readTimesketch,
    file: 'read-timesketch.js',
  },
  {
    name: 'DFIR-IRIS',
    isOf: (header) => has(header, 'event_date', 'event_title', 'event_content'),
    load: async () => (await import('./formats/read-iris.js')).readIris,
    file: 'read-iris.js',
  },
  {
    name: 'attributed-timeline',
    isOf: (header) => has(header, 'id', 'title', 'when', 'says who', 'chains'),
    load: async () => (await import('./formats/read-own-table.js')).readOwnTable,
    file: 'read-own-table.js',
  },
  {
    name: 'TimelineJS',
    isOf: (header) => has(header, 'Year', 'Headline', 'Media'),
    load: async () => (await import('./formats/read-timelinejs-sheet.js')).readTimelineJsSheet,
    file: 'read-timelinejs-sheet.js',
  },
  {
    name: 'GDELT',
    isOf: (header) => isGdeltHeader(header) || isGdeltMention(header),
    load: async () => (await import('./formats/read-gdelt.js')).readGdelt,
    file: 'read-gdelt.js',
  },
  {
    name: 'ACLED',
    isOf: (header) => has(header, 'event_id_cnty', 'event_date', 'event_type'),
    load: async () => (await import('./formats/read-acled.js')).readAcled,
    file: 'read-acled.js',
  },
  {
    name: 'UCDP',
    isOf: (header) => has(header, 'type_of_violence', 'side_a', 'date_start', 'best'),
    load: async () => (await import('./formats/read-ucdp.js')).readUcdp,
    file: 'read-ucdp.js',
  },
  {
    name: 'NOAA',
    isOf: (header) => has(header, 'I_D', 'YEAR', 'MONTH', 'EQ_PRIMARY'),
    load: async () => (await import('./formats/read-noaa.js')).readNoaa,
    file: 'read-noaa.js',
  },
];

/** Whose table it is, by its header (or its first row, where its program writes none); undefined for any other table. */
export function tableDialectOf(header: readonly string[]): Dialect<readonly string[], ReadRows> | undefined {
  return dialects.find(({ isOf }) => isOf(header));
}

function has(header: readonly string[], ...names: readonly string[]): boolean {
  return names.every((name) => header.some((cell) => cell.trim() === name));
}
