/** Rows in some order: what lists and typed arrays of numbers have in common. */

/** Rows of a timeline, to be read and not changed. */
export interface RowList extends Iterable<number> {
  readonly length: number;
  readonly [position: number]: number;
  indexOf(row: number, from?: number): number;
  includes(row: number): boolean;
  slice(start?: number, end?: number): RowList;
}
