/** Bounds the columns of tables. */
import type { SourceFault } from '../format/read-result.js';

/** What is beyond is not read, but counted. */
export const mostColumns = 1000;

/** Cuts the rows of one table. */
export class ColumnLimit {
  #rows = 0;
  #cells = 0;

  /** The row, without cells that are beyond. */
  within(row: readonly string[]): readonly string[] {
    if (row.length <= mostColumns) return row;
    this.skip(row.length - mostColumns);
    return row.slice(0, mostColumns);
  }

  /** Counts a row with so many cells beyond, none of which is there. */
  skip(cells: number): void {
    this.#rows++;
    this.#cells += cells;
  }

  /** What was cut off, in one. */
  get faults(): readonly SourceFault[] {
    if (this.#rows === 0) return [];
    const rows = this.#rows === 1 ? '1 row has' : `${this.#rows} rows have`;
    const cells = this.#cells === 1 ? '1 cell is' : `${this.#cells} cells are`;
    return [
      {
        ...{ place: '', severity: 'error' },
        problem: `${rows} more than ${mostColumns} columns, and ${cells} not read: leave out the columns that are not needed, or write what they say in rows`,
      },
    ];
  }
}
