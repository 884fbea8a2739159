/** Reads the tables that are written here, as they are or as somebody has changed them in a spreadsheet. */
import { builtInKinds } from '../../model/kinds.js';
import { plainTextOf } from '../../model/formatted-text.js';
import { readMarkdown } from '../../model/markdown/read-markdown.js';
import type { TimelineDocument, WrittenEvent, WrittenWhen } from '../../model/written.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';
import { faultless, type ReadResult } from '../format/read-result.js';
import {
  cellChains,
  cellList,
  cellSources,
  markdownColumn,
  numberPrefix,
  unsafeCell,
  wordColumns,
} from '../table/own-cells.js';

const rowsAtOnce = 500;

type Cells = ReadonlyMap<string, string>;

/** Columns that are one field, by the name of the field, as they are. */
const plainFields = ['id', 'kind', 'title', 'text', 'lang'];
/** Columns that are a list, by the name of the field. */
const listFields: ReadonlyMap<string, string> = new Map([
  ['tags', 'tags'],
  ['quotes', 'quotes'],
  ['open questions', 'ambiguity'],
  ...[...builtInKinds.values()].flatMap(({ roles, fields }) => [
    ...[...roles.keys()].map((role): [string, string] => [role, role]),
    ...[...fields].flatMap(([name, { type }]): [string, string][] =>
      type === 'texts' ? [[name, name]] : [],
    ),
  ]),
]);
const composedColumns: ReadonlySet<string> = new Set([
  ...plainFields,
  markdownColumn,
  ...listFields.keys(),
  ...['when', 'as written', 'zone', 'chains', 'sources', 'place', 'latitude', 'longitude'],
]);

/**
 * The document of such a table: each row below the header that has anything in it is an event. Columns in words are not read, for others
 * say the same; all others that have no place in the format are kept by their names.
 */
export function* readOwnTable(rows: readonly (readonly string[])[]): ChunkedWork<ReadResult> {
  const [header = [], ...body] = rows;
  const sources = new Map<string, unknown>();
  const events: WrittenEvent[] = [];
  const numbers: number[] = [];
  const add = (row: readonly string[], number: number): void => {
    const cells = cellsOf(row, header);
    if (cells.size === 0) return;
    for (const { number: id, title, url, archived } of cellSources(cells.get('sources') ?? ''))
      if (!sources.has(id))
        sources.set(id, { title, ...(url && { URL: url }), ...(archived && { archived }) });
    events.push(eventOf(cells));
    numbers.push(number);
  };
  yield* inChunks(0, body.length, rowsAtOnce, (start, end) => {
    for (let at = start; at < end; at++) add(body[at] ?? [], at + 2);
  });
  const document: TimelineDocument = {
    ...(sources.size > 0 && { sources: Object.fromEntries(sources) as TimelineDocument['sources'] & {} }),
    events,
  };
  const placeOf = (event: number): string | undefined =>
    numbers[event] === undefined ? undefined : `row ${numbers[event]}`;
  return { ...faultless(document), placeOf };
}

/** The cells of a row that say anything, by the names of their columns; what stands beyond the header by its number. */
function cellsOf(row: readonly string[], header: readonly string[]): Cells {
  const cells = new Map<string, string>();
  for (const [at, cell] of row.entries()) {
    const name = unsafeCell(header[at] ?? '').trim() || `column ${at + 1}`;
    const text = unsafeCell(cell);
    if (text !== '' && !cells.has(name)) cells.set(name, text);
  }
  return cells;
}

function eventOf(cells: Cells): WrittenEvent {
  const fields = new Map<string, unknown>();
  const data = new Map<string, number>();
  for (const name of plainFields) if (cells.has(name)) fields.set(name, cells.get(name));
  for (const [name, cell] of cells) {
    const field = listFields.get(name);
    const value = Number(cell);
    if (field !== undefined) fields.set(field, cellList(cell));
    else if (name.startsWith(numberPrefix) && !Number.isNaN(value))
      data.set(name.slice(numberPrefix.length), value);
    else if (!composedColumns.has(name) && !wordColumns.has(name)) fields.set(name, cell);
  }
  const when = whenOf(cells);
  const place = placeOfCells(cells);
  const chains = cellChains(cells.get('chains') ?? '');
  return {
    ...Object.fromEntries(fields),
    ...formattedText(cells),
    ...(when !== undefined && { when }),
    ...(chains.length > 0 && { attribution: chains }),
    ...(place !== undefined && { place }),
    ...(data.size > 0 && { data: Object.fromEntries(data) }),
  } as unknown as WrittenEvent;
}

/** As it was written, unless its words were changed since, or it is another's column of that name. */
function formattedText(cells: Cells): Partial<WrittenEvent> {
  const written = cells.get(markdownColumn);
  if (written === undefined || plainTextOf(readMarkdown(written).parts) !== (cells.get('text') ?? ''))
    return {};
  return { text: written, textFormat: 'markdown' };
}

function whenOf(cells: Cells): WrittenWhen | undefined {
  const [edtf, asWritten, zone] = ['when', 'as written', 'zone'].map((name) => cells.get(name));
  if (edtf === undefined) return asWritten === undefined ? undefined : { asWritten };
  if (asWritten === undefined && zone === undefined) return edtf;
  const notes = { ...(asWritten !== undefined && { asWritten }), ...(zone !== undefined && { zone }) };
  const [start = '', end] = edtf.split('/');
  return end === undefined ? { at: edtf, ...notes } : { start, end, ...notes };
}

function placeOfCells(cells: Cells): unknown {
  const [name, latitude, longitude] = ['place', 'latitude', 'longitude'].map((column) => cells.get(column));
  if (latitude === undefined && longitude === undefined) return name;
  return {
    // A name in which nothing is has no cell.
    name: name ?? '',
    ...(latitude !== undefined && { latitude: Number(latitude) }),
    ...(longitude !== undefined && { longitude: Number(longitude) }),
  };
}
