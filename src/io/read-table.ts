/** Reads the rows of a table, wherever they come from: by the program that wrote them, else by the names in the header. */
import { FormatError, loaded, type ReadOptions } from './format/format.js';
import { withFaults, type ReadResult } from './format/read-result.js';
import type { Rows } from './format/table-mapping.js';
import { tableDialectOf, type ReadRows } from './table-dialects.js';
import { ColumnLimit } from './table/column-limit.js';
import { headerWithin, isTableHeader } from './table/columns.js';
import { forEachChunked } from '../util/chunked.js';
import { TableReader } from './table/table-reader.js';
import type { Dialect } from './format/dialect.js';

const rowsAtOnce = 200;

/**
 * A table whose rows arrive. A mapping comes before what a header looks like. `finish` throws a `FormatError` where there are no
 * rows, and where nothing but a guess says that they are a table and no header names a title and a date.
 */
export class ArrivingTable {
  readonly #options: ReadOptions;
  readonly #reader: TableReader;
  /** All rows where a program wrote them, else the first ones. */
  readonly #rows: (readonly string[])[] = [];
  readonly #limit = new ColumnLimit();
  #dialect: Dialect<readonly string[], ReadRows> | undefined;

  constructor(options: ReadOptions) {
    this.#options = options;
    this.#reader = new TableReader(options.mapping, options.otherMapping);
  }

  /** Adds a row. */
  push(row: readonly string[]): void {
    if (this.#rows.length === 0 && !this.#options.mapping) this.#dialect = tableDialectOf(row);
    if (this.#dialect || this.#rows.length < headerWithin) this.#rows.push(this.#limit.within(row));
    if (!this.#dialect) this.#reader.push(row);
  }

  /** What all rows are. */
  async finish(): Promise<ReadResult> {
    const { run, mapping, isGuess = false } = this.#options;
    const dialect = this.#dialect;
    if (dialect) {
      const result = await run((await loaded(dialect.file, dialect.load))(this.#rows));
      return withFaults(result, this.#limit.faults);
    }
    if (!mapping && isGuess && !this.#rows.some(isTableHeader) && !this.#reader.isMapped)
      throw new FormatError('a table without a title or a date in its header');
    if (this.#reader.isEmpty) throw new FormatError('an empty table');
    return run(this.#reader.finishChunked());
  }
}

/** Reads rows that are there. */
export async function readTable(rows: Rows, options: ReadOptions): Promise<ReadResult> {
  const table = new ArrivingTable(options);
  await options.run(forEachChunked(rows, rowsAtOnce, (row) => table.push(row)));
  return table.finish();
}
