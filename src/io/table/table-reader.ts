/** Reads a table row by row, as it arrives: a row below the header is an event, a column a field of it. */
import type { WrittenEvent } from '../../model/written.js';
import { forEachChunked, inChunks, runChunked, subProgress, type ChunkedWork } from '../../util/chunked.js';
import type { MappedTable, ReadResult, SourceFault } from '../format/read-result.js';
import type { ColumnMapping, Rows, TableMapping, TableQuestion } from '../format/table-mapping.js';
import { ColumnLimit } from './column-limit.js';
import { ColumnLook } from './column-look.js';
import { fittingMapping } from './fitting-mapping.js';
import { givenMapping } from './given-mapping.js';
import { columnsOf, headerWithin, isTableHeader, type Columns } from './columns.js';
import { fieldName } from './header-names.js';
import { LinkedSources } from './linked-sources.js';
import { rowEvent, type ReadColumn } from './row-event.js';
import { RowFaults, tooFew, tooMany, type RowFaultKind } from './row-faults.js';

const rowsAtOnce = 200;

const aboveHeader: RowFaultKind = {
  severity: 'note',
  problem: 'it stands above the header, and is no event: say in a mapping which is the "headerRow"',
};

/** The row of the header, 0 where there is none, and what the columns below it are. */
interface Header {
  readonly row: number;
  readonly columns: Columns;
  readonly looks: readonly ColumnLook[];
}

/**
 * A reading of one table. Rows are pushed in their order, blank ones too: they have a number. The columns are looked at as the
 * rows come, and the events made at the end, when it is known which columns are numbers and which way round their dates are.
 */
export class TableReader {
  #mapping: TableMapping;
  /** As it was said of another table. */
  readonly #other: TableMapping | undefined;
  readonly #mappingFaults: readonly SourceFault[];
  readonly #rows: (readonly string[])[] = [];
  readonly #faults = new RowFaults();
  readonly #limit = new ColumnLimit();
  #header: Header | undefined;

  /**
   * The mapping may be anything: what cannot be taken from it is a fault. Where there is none, one of another table counts, if it fits.
   */
  constructor(given?: TableMapping, other?: TableMapping) {
    const { mapping, faults } = givenMapping(given);
    this.#mapping = mapping;
    this.#mappingFaults = faults;
    if (given === undefined) this.#other = other;
  }

  /** Adds a row. */
  push(given: readonly string[]): void {
    const row = this.#limit.within(given);
    this.#rows.push(row);
    if (this.#header) this.#look(row, this.#rows.length);
    else if (this.#rows.length >= headerWithin) this.#begin();
  }

  /** Whether there was nothing in any row. */
  get isEmpty(): boolean {
    return this.#rows.every(isBlank);
  }

  /** Whether anything was said of its columns, after the last row. */
  get isMapped(): boolean {
    this.#begun();
    return this.#mapping.columns !== undefined;
  }

  /** What is known of the columns, after the last row. */
  get table(): MappedTable {
    const { columns, looks, row } = this.#begun();
    const { separator, sheet, kind } = this.#mapping;
    const names = (this.#rows[row - 1] ?? []).map((name) => name.trim());
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    const isUnique = (name: string): boolean => name !== '' && counts.get(name) === 1;
    return {
      rows: this.#rows,
      columns: looks.map(({ column: { label, field } }) => ({ header: label, field: fieldName(field) })),
      mapping: {
        ...(separator !== undefined && { separator }),
        ...(sheet !== undefined && { sheet }),
        ...(kind !== undefined && { kind }),
        ...(row !== 1 && { headerRow: row }),
        columns: looks.map(({ column: { at, field }, order }): ColumnMapping => ({
          column: isUnique(names[at] ?? '') ? (names[at] ?? '') : at + 1,
          field: fieldName(field),
          ...(order && { dayOrder: order }),
        })),
      },
      questions: questionsOf(columns, looks),
      readChunked: (mapping, rows) => tableResultChunked(this.#rows.slice(0, rows), mapping),
      mappedBy: (mapping, rows) => withoutFound(mappingOf(this.#rows.slice(0, rows), mapping), mapping),
    };
  }

  /** The document, with all that is wrong with the table. */
  *finishChunked(): ChunkedWork<ReadResult> {
    const { columns, looks, row: headerRow } = this.#begun();
    const questions = questionsOf(columns, looks);
    const table = questions.length > 0 ? this.table : undefined;
    const read = looks.map(({ column: { header, key, field }, isNumeric, order }): ReadColumn => ({
      ...{ header, key, field, isNumeric, order },
    }));
    const [events, rowNumbers]: [WrittenEvent[], number[]] = [[], []];
    const rows = this.#rows;
    const linked = new LinkedSources();
    const report = (fault: RowFaultKind, offender: string): void =>
      this.#faults.add(fault, rowNumbers.at(-1) ?? 0, offender);
    const context = { columns: read, kind: this.#mapping.kind, linked, report };
    yield* inChunks(headerRow, rows.length, rowsAtOnce, (start, end) => {
      for (let at = start; at < end; at++) {
        const row = rows[at] ?? [];
        if (isBlank(row)) continue;
        rowNumbers.push(at + 1);
        events.push(rowEvent(row, context));
        // A large table is not there twice.
        if (!table) rows[at] = [];
      }
    });
    const sources = linked.written;
    return {
      document: { ...(sources && { sources }), events },
      faults: [
        ...this.#mappingFaults,
        ...columns.faults,
        ...questions.map((question) => faultOf(question, headerRow)),
        ...this.#limit.faults,
        ...this.#faults.list(),
      ],
      leniency: {
        keeps: new Set(columns.columns.filter(({ isKept }) => isKept).map(({ key }) => key)),
        mayLackDates: hasDate(columns),
      },
      placeOf: (event) => (event in rowNumbers ? `row ${rowNumbers[event]}` : undefined),
      table,
    };
  }

  #begun(): Header {
    return this.#header ?? this.#begin();
  }

  #begin(): Header {
    this.#mapping = (this.#other && fittingMapping(this.#other, this.#rows)) ?? this.#mapping;
    const row = headerRowOf(this.#rows, this.#mapping);
    const names = row === 0 ? numbered(this.#rows) : (this.#rows[row - 1] ?? []);
    const columns = columnsOf(names, this.#mapping, row === 0 ? '' : `row ${row}`);
    this.#header = { row, columns, looks: columns.columns.map((column) => new ColumnLook(column)) };
    for (const [at, cells] of this.#rows.entries())
      if (at >= row) this.#look(cells, at + 1);
      else if (at < row - 1 && !isBlank(cells))
        this.#faults.add(
          aboveHeader,
          at + 1,
          cells.find((cell) => cell.trim()),
        );
    return this.#header;
  }

  #look(row: readonly string[], number: number): void {
    const { looks } = this.#begun();
    const filled = Math.min(row.length, looks.length);
    for (let at = 0; at < filled; at++) looks[at]?.add(row[at] ?? '');
    if (row.length === looks.length || isBlank(row)) return;
    if (row.length < looks.length) this.#faults.add(tooFew, number);
    else {
      const beyond = row.slice(looks.length).find((cell) => cell.trim() !== '');
      if (beyond !== undefined) this.#faults.add(tooMany, number, beyond.trim());
    }
  }
}

/** The document of rows that are there, by a mapping and the names in the header, with what is wrong with it and what is to be asked. */
export function* tableResultChunked(rows: Rows, mapping?: TableMapping): ChunkedWork<ReadResult> {
  const reader = new TableReader(mapping);
  yield* subProgress(
    forEachChunked(rows, rowsAtOnce, (row) => reader.push(row)),
    ...([0, 0.4] as const),
  );
  return yield* subProgress(reader.finishChunked(), 0.4, 1);
}

/** How rows are read, as far as a mapping and the names in their header say it, and what is left open. */
export function mappingOf(rows: Rows, mapping?: TableMapping): MappedTable {
  const reader = new TableReader(mapping);
  runChunked(forEachChunked(rows, rowsAtOnce, (row) => reader.push(row)));
  return reader.table;
}

/** Orders of day and month that were found in a part of the rows are none of the table: only those that were said stay. */
function withoutFound(table: MappedTable, { columns: said = [] }: TableMapping): MappedTable {
  const { columns = [], ...others } = table.mapping;
  const ordered = said.filter(({ dayOrder }) => dayOrder !== undefined);
  const isSaid = ({ column }: ColumnMapping, at: number): boolean =>
    ordered.some((each) => each.column === column || each.column === at + 1);
  const kept = columns.map(({ dayOrder, ...column }, at) => ({
    ...column,
    ...(dayOrder && isSaid(column, at) && { dayOrder }),
  }));
  return { ...table, mapping: { ...others, columns: kept } };
}

/** From 1 on; 0 where none has names. A row that names what is asked for may stand below a few others. */
function headerRowOf(
  rows: readonly (readonly string[])[],
  { headerRow, columns = [] }: TableMapping,
): number {
  if (headerRow !== undefined && headerRow >= 0) return Math.min(Math.trunc(headerRow), rows.length);
  const names = columns.flatMap(({ column }) => (typeof column === 'string' ? [column.trim()] : []));
  const start = rows.slice(0, headerWithin);
  const isHeader = (row: readonly string[]): boolean =>
    names.length > 0 ? row.some((cell) => names.includes(cell.trim())) : isTableHeader(row);
  return start.findIndex(isHeader) + 1 || start.findIndex((row) => !isBlank(row)) + 1 || 1;
}

/** Columns without names: as many as the longest of the first rows has. */
function numbered(rows: readonly (readonly string[])[]): readonly string[] {
  return Array.from(
    { length: Math.max(0, ...rows.slice(0, headerWithin).map(({ length }) => length)) },
    () => '',
  );
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

function hasDate({ columns }: Columns): boolean {
  const dates: readonly unknown[] = ['start', 'start-year', 'end', 'end-year'];
  return columns.some(({ field }) => dates.includes(field));
}

function questionsOf(columns: Columns, looks: readonly ColumnLook[]): readonly TableQuestion[] {
  return [
    ...(columns.columns.some(({ field }) => field === 'title') ? [] : [{ type: 'title' } as const]),
    ...(hasDate(columns) ? [] : [{ type: 'date' } as const]),
    ...looks
      .filter(({ doubtful, order }) => doubtful > 0 && order === undefined)
      .map(({ column: { at, label: header }, doubtful: count, examples }) => ({
        ...{ type: 'day-order' as const, column: at, header, count, examples },
      })),
  ];
}

function faultOf(question: TableQuestion, headerRow: number): SourceFault {
  if (question.type !== 'day-order')
    return {
      ...{ place: headerRow === 0 ? '' : `row ${headerRow}`, severity: 'error' },
      problem: `no column is known to be the ${question.type}: call it "${question.type === 'title' ? 'Title' : 'Date'}", or say in a mapping which it is`,
    };
  const { header, count, examples } = question;
  return {
    ...{ place: `column "${header}"`, severity: 'warning', offender: examples[0] ?? '' },
    problem: `day and month could be either way round, and nothing else in the column says which, so ${count === 1 ? '1 date is' : `${count} dates are`} not read: write 2025-04-03, or "dayOrder": "day-first" or "month-first" in a mapping`,
  };
}
