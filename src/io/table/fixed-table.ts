/** Reads a table whose columns are fixed by the program that wrote it: a cell goes by the name of its column. */
import type { Severity } from '../../model/fault.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';
import type { ReadResult, SourceFault } from '../format/read-result.js';
import { RowFaults, tooFew, tooMany } from './row-faults.js';

/** The cells of a row that are not empty, trimmed, by the names of their columns. */
export type Cells = Readonly<Record<string, string>>;

/** Notes what is wrong in the row that is read, in one of its columns. */
export type ReportCell = (column: string, severity: Severity, problem: string, offender?: string) => void;

/** What was made of the rows, in their order, and where each is in the table. */
export interface ReadRows<T> extends Pick<ReadResult, 'faults'> {
  readonly items: readonly T[];
  readonly placeOf: (item: number) => string | undefined;
}

const rowsAtOnce = 500;
/** As many as a log keeps; the others are counted. */
const mostFaults = 1000;

/**
 * What a function makes of each row that has anything in it. Rows are counted from 1, the header among them; `header` is the
 * first of them, or what it would be where the table has none.
 */
export function* readRowsChunked<T>(
  rows: readonly (readonly string[])[],
  read: (cells: Cells, report: ReportCell) => T,
  header?: readonly string[],
): ChunkedWork<ReadRows<T>> {
  const first = header ? 0 : 1;
  const names = namesOf(header ?? rows[0] ?? []);
  const items: T[] = [];
  const numbers: number[] = [];
  const faults: SourceFault[] = [];
  const ragged = new RowFaults();
  yield* inChunks(first, rows.length, rowsAtOnce, (start, end) => {
    for (let at = start; at < end; at++) {
      const row = rows[at] ?? [];
      const cells = cellsOf(row, names);
      if (!cells) continue;
      if (row.length !== names.length) ragged.add(row.length > names.length ? tooMany : tooFew, at + 1);
      numbers.push(at + 1);
      items.push(
        read(cells, (column, severity, problem, offender) => {
          const place = [`row ${at + 1}`, column].filter(Boolean).join(', ');
          faults.push({ place, severity, problem, ...(offender !== undefined && { offender }) });
        }),
      );
    }
  });
  const placeOf = (item: number): string | undefined =>
    numbers[item] === undefined ? undefined : `row ${numbers[item]}`;
  return { items, placeOf, faults: [...ragged.list(), ...shortened(faults)] };
}

/** Of two columns with one name the second goes by its number, too. */
function namesOf(header: readonly string[]): readonly string[] {
  const names = new Set<string>();
  for (const [at, cell] of header.entries()) {
    const name = cell.trim() || `column ${at + 1}`;
    names.add(names.has(name) ? `${name} (column ${at + 1})` : name);
  }
  return [...names];
}

function cellsOf(row: readonly string[], names: readonly string[]): Cells | undefined {
  const cells: [string, string][] = [];
  for (const [at, cell] of row.entries()) {
    const text = cell.trim();
    // Cells beyond the header have no name.
    if (text !== '') cells.push([names[at] ?? `column ${at + 1}`, text]);
  }
  return cells.length > 0 ? Object.fromEntries(cells) : undefined;
}

function shortened(faults: readonly SourceFault[]): readonly SourceFault[] {
  const others = faults.length - mostFaults;
  if (others <= 0) return faults;
  const problem = `${others} more of the kind ${others === 1 ? 'is' : 'are'} not listed`;
  return [...faults.slice(0, mostFaults), { place: '', severity: 'warning', problem }];
}
