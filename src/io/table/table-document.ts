/** A table as a document: a row below the header is an event, a column a field of it. */
import { eventShape } from '../../model/format/format.js';
import type { TimelineDocument, WrittenEvent } from '../../model/written.js';
import { inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import { dayOrderOf, type DayOrder } from './cell-dates.js';
import { rowDate } from './row-dates.js';
import { fieldNamed, type DatePart, type TableField } from './header-names.js';

const rowsAtOnce = 500;
const number = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
const tagEnd = /\s*[;,；、،，]\s*/;
const many = /\s*[;；、،]\s*/;

/** What is done with a column. */
interface Column {
  readonly header: string;
  /** The name of its field in an event: no other column has it. */
  readonly key: string;
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
  const taken = new Set<string>(['kind', 'links', ...Object.keys(eventShape.fields)]);
  const columns: Column[] = [];
  for (const [at, name] of header.entries()) {
    const named = fieldNamed(name);
    const own = typeof named === 'object' ? named.role : named;
    const isFirst = columns.every(
      ({ field: other }) => (typeof other === 'object' ? other.role : other) !== own,
    );
    const field = isFirst ? named : undefined;
    const label = name.trim() || `column ${at + 1}`;
    const key = field === undefined || own === undefined ? freeKey(label, at, taken) : own;
    taken.add(key);
    const isDate = field === 'start' || field === 'end';
    columns.push({
      ...{ header: freeKey(label, at, taken), key, at, field },
      isNumeric: field === undefined && isNumeric(rows, at),
      order: isDate ? dayOrderOf(cellsOf(rows, at)) : undefined,
    });
    yield (at + 1) / header.length;
  }
  return columns;
}

/** A name for what has no place in the format: with the number of its column, where something else is called so. */
function freeKey(label: string, at: number, taken: ReadonlySet<string>): string {
  return taken.has(label) ? `${label} (column ${at + 1})` : label;
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
  const fields = new Map<string, unknown>();
  const data: [string, number][] = [];
  const cells = new Map<DatePart | 'start' | 'end', string>();
  const orders: Record<'start' | 'end', DayOrder | undefined> = { start: undefined, end: undefined };
  for (const { key, at, field, isNumeric: isData, order } of columns) {
    const cell = (row[at] ?? '').trim();
    if (cell === '') continue;
    if (field === undefined && isData) data.push([key, Number(cell)]);
    else if (typeof field === 'object') fields.set(field.role, listOf(cell));
    else if (isDateField(field)) {
      cells.set(field, cell);
      if (field === 'start' || field === 'end') orders[field] = order;
    } else
      fields.set(key, field === 'tags' ? cell.split(tagEnd) : field === 'attribution' ? listOf(cell) : cell);
  }
  const { when, unused } = rowDate({ cells, orders });
  for (const { field, header } of columns)
    if (isDateField(field) && unused.includes(field)) fields.set(header, cells.get(field));
  // Cells beyond the header have no name.
  for (let at = columns.length; at < row.length; at++)
    if (row[at]?.trim()) fields.set(`column ${at + 1}`, row[at]);
  if (when !== undefined) fields.set('when', when);
  if (data.length > 0) fields.set('data', Object.fromEntries(data));
  return Object.fromEntries(fields) as unknown as WrittenEvent;
}

function listOf(cell: string): string | readonly string[] {
  const names = cell.split(many).filter((name) => name !== '');
  return names.length > 1 ? names : cell;
}

function isDateField(field: Column['field']): field is DatePart | 'start' | 'end' {
  return typeof field === 'string' && /^(start|end)/.test(field);
}
