/** What the columns of a table are: as a mapping has it, else by the names in the header. */
import { eventShape } from '../../model/format/format.js';
import type { SourceFault } from '../format/read-result.js';
import type { ColumnMapping, DayOrder, TableMapping } from '../format/table-mapping.js';
import { fieldMapped, fieldName, fieldNamed, tableFields, type ColumnField } from './header-names.js';

/** What is done with a column. */
export interface Column {
  /** Its name, or its number. */
  readonly label: string;
  /** A name that no other column and no field of events has. */
  readonly header: string;
  /** The name of its field in an event: no other column has it. */
  readonly key: string;
  readonly at: number;
  readonly field: ColumnField;
  /** Whether a mapping says that it is kept by its name. */
  readonly isKept: boolean;
  /** As a mapping says it. */
  readonly order: DayOrder | undefined;
}

/** The columns of a header, with what is wrong with it or with the mapping. */
export interface Columns {
  readonly columns: readonly Column[];
  readonly faults: readonly SourceFault[];
}

/** The header is one of so many first rows. */
export const headerWithin = 10;

/** Whether the names in a header say which column is the title, and which the date. */
export function isTableHeader(header: readonly string[]): boolean {
  const { title, start } = namedIn(header);
  return title && start;
}

/** Which of the two that a table needs the names in a header say. */
export function namedIn(header: readonly string[]): Readonly<Record<'title' | 'start', boolean>> {
  const fields = header.map(fieldNamed);
  return {
    title: fields.includes('title'),
    start: fields.includes('start') || fields.includes('start-year'),
  };
}

/** `place` is that of the header. Of two columns of one field the first counts, unless the mapping says otherwise; the other is kept. */
export function columnsOf(
  header: readonly string[],
  { columns: mapped = [] }: TableMapping,
  place: string,
): Columns {
  const faults: SourceFault[] = [];
  const asMapped = mappedColumns(header, mapped, faults);
  const owners = new Map<string, number>();
  for (const [at, { field }] of asMapped) isOwnerOf(owners, field, at);
  const firsts = new Map<string, number>();
  const taken = new Set<string>(['kind', 'links', ...Object.keys(eventShape.fields)]);
  const columns = header.map((name, at): Column => {
    const label = name.trim() || `column ${at + 1}`;
    const first = firsts.get(label);
    if (first === undefined) firsts.set(label, at);
    const byName = asMapped.get(at)?.field ?? fieldNamed(name) ?? 'keep';
    const isOwner = isOwnerOf(owners, byName, at);
    const field = isOwner ? byName : 'keep';
    if (first !== undefined && !asMapped.has(at)) faults.push(sameName(label, first, at, place));
    else if (!isOwner) faults.push(sameField(label, fieldName(byName), place));
    const isNamed = field !== 'keep' && field !== 'ignore';
    const isKept = asMapped.get(at)?.field === 'keep';
    const own = freeKey(label, at, taken);
    const key = isNamed ? fieldName(field) : own;
    taken.add(key).add(own);
    return { label, header: own, key, at, field, isKept, order: asMapped.get(at)?.order };
  });
  return { columns, faults };
}

/** Whether a field is the column's: `keep` and `ignore` are nobody's. */
function isOwnerOf(owners: Map<string, number>, field: ColumnField, at: number): boolean {
  if (field === 'keep' || field === 'ignore') return true;
  const name = fieldName(field);
  if (!owners.has(name)) owners.set(name, at);
  return owners.get(name) === at;
}

function sameName(label: string, first: number, at: number, place: string): SourceFault {
  return {
    ...{ place, severity: 'warning', offender: label },
    problem: `columns ${first + 1} and ${at + 1} have one name: the first counts, and the other is kept beside it: name them differently, or say by their numbers in a mapping what they are`,
  };
}

function sameField(label: string, field: string, place: string): SourceFault {
  return {
    ...{ place, severity: 'note', offender: label },
    problem: `another column is the ${field} already, and this one is kept by its name: say in a mapping which one it is`,
  };
}

interface MappedColumn {
  readonly field: ColumnField;
  readonly order: DayOrder | undefined;
}

/** By their position, those of which something is said. */
function mappedColumns(
  header: readonly string[],
  mapped: readonly ColumnMapping[],
  faults: SourceFault[],
): ReadonlyMap<number, MappedColumn> {
  const columns = new Map<number, MappedColumn>();
  const positions = new Map(header.map((name, at) => [name.trim(), at] as const).toReversed());
  for (const [number, { column, field: name, dayOrder }] of mapped.entries()) {
    const place = `mapping, columns[${number}]`;
    const at = typeof column === 'number' ? column - 1 : (positions.get(column.trim()) ?? -1);
    const field = name === undefined ? fieldNamed(header[at] ?? '') : fieldMapped(name);
    if (!(at in header))
      faults.push({ place, severity: 'error', problem: noColumn(header), offender: `${column}` });
    else if (field === undefined && name !== undefined)
      faults.push({ place, severity: 'error', problem: noField, offender: name });
    if (!(at in header)) continue;
    columns.set(at, { field: field ?? 'keep', order: dayOrder });
  }
  return columns;
}

const noField = `no field is called so, and the column is kept by its name: write a role of events, or one of ${tableFields.join(', ')}, keep, ignore`;

function noColumn(header: readonly string[]): string {
  const names = header.filter((name) => name.trim() !== '').slice(0, 8);
  return `the table has no such column: write its number, or one of ${names.map((name) => `"${name.trim()}"`).join(', ')}`;
}

/** A name for what has no place in the format: with the number of its column, where something else is called so. */
function freeKey(label: string, at: number, taken: ReadonlySet<string>): string {
  return taken.has(label) ? `${label} (column ${at + 1})` : label;
}
