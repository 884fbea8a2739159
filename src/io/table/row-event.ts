/** The event of a row. */
import type { WrittenEvent } from '../../model/written.js';
import type { DayOrder } from '../format/table-mapping.js';
import type { ColumnField, DatePart } from './header-names.js';
import type { LinkedSources } from './linked-sources.js';
import { rowDate } from './row-dates.js';
import type { RowFaultKind } from './row-faults.js';

/** A column, when all of its cells were looked at. */
export interface ReadColumn {
  readonly header: string;
  readonly key: string;
  readonly field: ColumnField;
  /** Its numbers are the event's `data`. */
  readonly isNumeric: boolean;
  readonly order: DayOrder | undefined;
}

const tagEnd = /\s*[;,；、،，]\s*/;
const many = /\s*[;；、،]\s*/;

type DateField = DatePart | 'start' | 'end';

/** What the rows of a table have in common. */
export interface RowContext {
  readonly columns: readonly ReadColumn[];
  /** That of a row that does not say it. */
  readonly kind: string | undefined;
  /** The pages that rows link to, with those of the rows that were read. */
  readonly linked: LinkedSources;
  /** Notes what is wrong in the row that is read. */
  readonly report: (kind: RowFaultKind, offender: string) => void;
}

/** Cells beyond the columns are kept by their numbers. */
export function rowEvent(row: readonly string[], context: RowContext): WrittenEvent {
  const { columns, kind } = context;
  const event: Record<string, unknown> = {};
  let data: Record<string, unknown> | undefined;
  let cells: Map<DateField, string> | undefined;
  let links: ReadColumn | undefined;
  for (let at = 0; at < row.length; at++) {
    const cell = (row[at] ?? '').trim();
    if (cell === '') continue;
    const column = columns[at];
    if (!column) put(event, `column ${at + 1}`, row[at]);
    else if (column.field === 'ignore') continue;
    else if (column.isNumeric) put((data ??= {}), column.key, Number(cell));
    else if (column.field === 'source-url') links = column;
    else if (isDateField(column.field)) (cells ??= new Map()).set(column.field, cell);
    else put(event, column.key, valueOf(cell, column.field));
  }
  if (cells) addDate(event, cells, columns);
  if (links) addLinks(event, (row[columns.indexOf(links)] ?? '').trim(), links, context);
  if (data) event['data'] = data;
  if (kind !== undefined) event['kind'] ??= kind;
  return event as unknown as WrittenEvent;
}

function addDate(
  event: Record<string, unknown>,
  cells: ReadonlyMap<DateField, string>,
  columns: readonly ReadColumn[],
): void {
  const orders: Record<'start' | 'end', DayOrder | undefined> = { start: undefined, end: undefined };
  for (const { field, order } of columns) if (field === 'start' || field === 'end') orders[field] = order;
  const { when, unused } = rowDate({ cells, orders });
  if (unused.length > 0)
    for (const { field, header } of columns)
      if (isDateField(field) && unused.includes(field)) put(event, header, cells.get(field));
  if (when !== undefined) event['when'] = when;
}

/** Links that cannot be read are kept by the name of their column. */
function addLinks(
  event: Record<string, unknown>,
  cell: string,
  { header }: ReadColumn,
  { linked, report }: RowContext,
): void {
  const named = (event['attribution'] ?? []) as string | readonly string[];
  const steps = linked.stepsOf(typeof named === 'string' ? [named] : named, cell);
  if ('problem' in steps) {
    report(steps, cell);
    put(event, header, cell);
  } else event['attribution'] = steps.length === 1 ? steps[0] : steps;
}

function valueOf(cell: string, field: ColumnField): string | readonly string[] {
  if (field === 'tags') return cell.split(tagEnd);
  if (field !== 'attribution' && typeof field !== 'object') return cell;
  const names = cell.split(many).filter((name) => name !== '');
  return names.length > 1 ? names : cell;
}

function isDateField(field: ColumnField): field is DateField {
  return typeof field === 'string' && (field.startsWith('start') || field.startsWith('end'));
}

/** As a field of its own, whatever its name: `__proto__` would be another thing. */
function put(fields: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(fields, name, { value, enumerable: true, configurable: true, writable: true });
  else fields[name] = value;
}
