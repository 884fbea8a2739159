import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyColumns, flag, type Columns } from '../../../src/model/columns.js';
import { orderRows } from '../../../src/model/order-rows.js';

type Row = readonly [earliestStart: number, latestEnd: number, rejected?: boolean];

function columnsOf(rows: readonly Row[]): Columns {
  const columns = emptyColumns(rows.length);
  for (const [row, [start, end, rejected]] of rows.entries()) {
    columns.earliestStart[row] = start;
    columns.latestEnd[row] = end;
    if (rejected) columns.flags[row] = flag.rejected;
  }
  return columns;
}

function compareBounds(a: number, b: number): number {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return 0;
  if (Number.isNaN(a)) return 1;
  return Number.isNaN(b) || a < b ? -1 : 1;
}

/** The plain sort, which is stable. */
function sortRows(rows: readonly Row[]): number[] {
  const read = [...rows.keys()].filter((row) => !rows[row]![2]);
  return read.sort(
    (a, b) => compareBounds(rows[a]![0], rows[b]![0]) || compareBounds(rows[a]![1], rows[b]![1]),
  );
}

describe('the order of rows', () => {
  it('goes by earliest start, then by latest end, then as given', () => {
    const rows: Row[] = [
      [5, 9],
      [-5, 9],
      [5, 7],
      [5, 9],
      [-5, Infinity],
    ];
    expect([...orderRows(columnsOf(rows), 0)]).toEqual([1, 4, 2, 0, 3]);
  });

  it('puts what starts at no known time first, and what has no bounds last', () => {
    const rows: Row[] = [
      [NaN, NaN],
      [Infinity, Infinity],
      [0, 1],
      [-Infinity, 1],
      [-1e300, 0],
    ];
    expect([...orderRows(columnsOf(rows), 0)]).toEqual([3, 4, 2, 1, 0]);
  });

  it('leaves rejected rows out', () => {
    const rows: Row[] = [
      [3, 4],
      [NaN, NaN, true],
      [1, 2],
    ];
    expect([...orderRows(columnsOf(rows), 0)]).toEqual([2, 0]);
  });

  it('is that of a plain sort, whatever the bounds are', () => {
    const bound = fc.oneof(
      fc.constantFrom(-Infinity, Infinity, NaN, 0, -0, 1, -1, 5e-324, 864e5),
      fc.double(),
      fc.maxSafeInteger(),
    );
    const row = fc.tuple(bound, bound, fc.boolean());
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect([...orderRows(columnsOf(rows), 0)]).toEqual(sortRows(rows));
      }),
    );
  });
});
