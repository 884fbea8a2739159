/** A table as a document: a row below the header is an event, a column a field of it. */
import type { TimelineDocument, WrittenEvent, WrittenWhen } from '../../model/written.js';
import { inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import { cellDate, dated, dayOrderOf, type DayOrder } from './cell-dates.js';
import { fieldNamed, type DatePart, type TableField } from './header-names.js';

const rowsAtOnce = 500;
const number = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
const many = /\s*[;；、،]\s*/;

/** What is done with a column. */
interface Column {
  readonly header: string;
  readonly at: number;
  /** Undefined for one that has no place of its own: its numbers are the event's `data`, else it is kept as it is. */
  readonly field: TableField | { readonly role: string } | undefined;
  readonly isNumeric: boolean;
  readonly order: DayOrder | undefined;
}

/** Whether the names in a header say which column is the title, and which the date. */
export function isTableHeader(header: readonly string[]): boolean {
  const fields = header.map(fieldNamed);
  return fields.includes('title') && (fields.includes('start') || fields.includes('start-year'));
}

/**
 * The document of a table, whose first row is its header: each other row that has anything in it is an event. Of two columns
 * with one name the first counts. What has no place in the format is kept, by the name of its column.
 */
export function* tableDocumentChunked(rows: readonly (readonly string[])[]): ChunkedWork<TimelineDocument> {
  const [header = [], ...body] = rows;
  const filled: (readonly string[])[] = [];
  yield* subProgress(
    inChunks(0, body.length, rowsAtOnce, (start, end) => {
      for (const row of body.slice(start, end)) if (row.some((cell) => cell.trim() !== '')) filled.push(row);
    }),
    ...([0, 0.1] as const),
  );
  const columns = yield* subProgress(columnsChunked(header, filled), 0.1, 0.4);
  const events: WrittenEvent[] = [];
  yield* subProgress(
    inChunks(0, filled.length, rowsAtOnce, (start, end) => {
      for (const row of filled.slice(start, end)) events.push(eventOf(row, columns));
    }),
    ...([0.4, 1] as const),
  );
  return { events };
}

/** Each column is looked at whole: a column is one step of the work. */
function* columnsChunked(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): ChunkedWork<readonly Column[]> {
  const taken = new Set<string>();
  const columns: Column[] = [];
  for (const [at, name] of header.entries()) {
    const named = fieldNamed(name);
    const key = typeof named === 'object' ? named.role : named;
    const field = key !== undefined && taken.has(key) ? undefined : named;
    if (key !== undefined) taken.add(key);
    const isDate = field === 'start' || field === 'end';
    columns.push({
      ...{ header: name.trim() || `column ${at + 1}`, at, field },
      isNumeric: field === undefined && isNumeric(rows, at),
      order: isDate ? dayOrderOf(cellsOf(rows, at)) : undefined,
    });
    yield (at + 1) / header.length;
  }
  return columns;
}

function* cellsOf(rows: readonly (readonly string[])[], at: number): Generator<string, void> {
  for (const row of rows) yield row[at] ?? '';
}

function isNumeric(rows: readonly (readonly string[])[], at: number): boolean {
  let some = false;
  for (const cell of cellsOf(rows, at)) {
    if (cell.trim() === '') continue;
    if (!number.test(cell.trim())) return false;
    some = true;
  }
  return some;
}

function eventOf(row: readonly string[], columns: readonly Column[]): WrittenEvent {
  const fields: [string, unknown][] = [];
  const data: [string, number][] = [];
  const dates: Partial<Record<DatePart | 'start' | 'end', string | number>> = {};
  for (const { header, at, field, isNumeric: isData, order } of columns) {
    const cell = (row[at] ?? '').trim();
    if (cell === '') continue;
    if (field === undefined) (isData ? data : fields).push([header, isData ? Number(cell) : cell] as never);
    else if (typeof field === 'object') fields.push([field.role, listOf(cell)]);
    else if (field === 'start' || field === 'end') dates[field] = cellDate(cell, order);
    else if (isDatePart(field)) dates[field] = cell;
    else fields.push([field, field === 'tags' ? cell.split(/\s*[;,；、،，]\s*/) : cell]);
  }
  // Cells beyond the header have no name.
  for (let at = columns.length; at < row.length; at++)
    if (row[at]?.trim()) fields.push([`column ${at + 1}`, row[at]]);
  const when = whenOf(dates);
  if (when !== undefined) fields.push(['when', when]);
  if (data.length > 0) fields.push(['data', Object.fromEntries(data)]);
  return Object.fromEntries(fields) as unknown as WrittenEvent;
}

function listOf(cell: string): string | readonly string[] {
  const names = cell.split(many).filter((name) => name !== '');
  return names.length > 1 ? names : cell;
}

function isDatePart(field: TableField): field is DatePart {
  return /^(start|end)-/.test(field);
}

function whenOf(
  dates: Readonly<Partial<Record<DatePart | 'start' | 'end', string | number>>>,
): WrittenWhen | undefined {
  const [start, end] = (['start', 'end'] as const).map((side) => withTime(dates, side));
  if (start === undefined || start === '') return end;
  if (end === undefined || end === '' || end === start) return start;
  return typeof start === 'number' && typeof end === 'number'
    ? [start, end]
    : `${asText(start)}/${asText(end)}`;
}

/** A date from its own column, or from those of its parts; with a time from a column beside it, where it has none. */
function withTime(
  dates: Readonly<Partial<Record<DatePart | 'start' | 'end', string | number>>>,
  side: 'start' | 'end',
): string | number | undefined {
  const [year, month, day, time] = (['year', 'month', 'day', 'time'] as const).map((part) => {
    const value = dates[`${side}-${part}`];
    return value === undefined ? undefined : String(value);
  });
  const date = dates[side] ?? (year === undefined ? undefined : dated(year.padStart(4, '0'), month, day, []));
  if (time === undefined || typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  return cellDate(`${date} ${time}`, undefined);
}

function asText(date: string | number): string {
  return typeof date === 'number' ? new Date(date).toISOString() : date;
}
