/** A mapping as somebody wrote it, with what cannot be taken from it left out. */
import { isDictionary } from '../../model/format/read-fields.js';
import type { SourceFault } from '../format/read-result.js';
import type { ColumnMapping, TableMapping } from '../format/table-mapping.js';

/** What of it can be used, and what is wrong with the rest. */
export interface GivenMapping {
  readonly mapping: TableMapping;
  readonly faults: readonly SourceFault[];
}

type Test = (value: unknown) => boolean;

const tests: Readonly<Record<keyof TableMapping, readonly [Test, wanted: string]>> = {
  columns: [Array.isArray, 'write a list, such as [{ "column": "Date", "field": "start" }]'],
  kind: [(value) => typeof value === 'string', 'write the name of a kind, such as "statement"'],
  separator: [
    (value) => typeof value === 'string' && value.length === 1 && !/["\r\n]/.test(value),
    'write one character, such as ";"',
  ],
  sheet: [(value) => typeof value === 'string', 'write the name of a sheet, such as "Events"'],
  headerRow: [
    (value) => Number.isInteger(value) && (value as number) >= 0,
    'write the number of the row that has the names of the columns, or 0',
  ],
};

/** Any value will do: none makes it throw. */
export function givenMapping(given: unknown): GivenMapping {
  if (given === undefined || given === null) return { mapping: {}, faults: [] };
  if (!isDictionary(given))
    return { mapping: {}, faults: [fault('mapping', 'it is no object: write { "columns": [] }')] };
  const faults: SourceFault[] = [];
  const fields = Object.entries(given).filter(([name, value]) => {
    const [test, wanted] = Object.hasOwn(tests, name) ? tests[name as keyof TableMapping] : [];
    if (test?.(value)) return true;
    const problem = wanted ?? `there is no such field: write ${Object.keys(tests).join(', ')}`;
    faults.push(fault(`mapping, ${name}`, problem, typeof value === 'string' ? value : undefined));
    return false;
  });
  const mapping = Object.fromEntries(fields) as TableMapping;
  const columns = mapping.columns
    ?.map((column, at) => columnOf(column, at, faults))
    .filter((each) => each !== undefined);
  return { mapping: { ...mapping, ...(columns && { columns }) }, faults };
}

function columnOf(given: unknown, at: number, faults: SourceFault[]): ColumnMapping | undefined {
  if (isColumnMapping(given)) return given;
  faults.push(
    fault(
      `mapping, columns[${at}]`,
      'it is no column: write { "column": "Date", "field": "start", "dayOrder": "day-first" }, of which the last two may be left out',
    ),
  );
  return undefined;
}

function isColumnMapping(given: unknown): given is ColumnMapping {
  if (!isDictionary(given)) return false;
  const { column, field, dayOrder } = given;
  return (
    (typeof column === 'string' || typeof column === 'number') &&
    (field === undefined || typeof field === 'string') &&
    (dayOrder === undefined || dayOrder === 'day-first' || dayOrder === 'month-first')
  );
}

function fault(place: string, problem: string, offender?: string): SourceFault {
  return { place, severity: 'error', problem, ...(offender !== undefined && { offender }) };
}
