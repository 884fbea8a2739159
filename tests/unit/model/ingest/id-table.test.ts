import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdTable } from '../../../../src/model/ingest/id-table.js';

function tableOf(ids: readonly string[]): IdTable {
  const table = new IdTable(ids.length, (row) => ids[row] ?? '');
  ids.forEach((id, row) => table.add(id, row));
  return table;
}

describe('the table of ids', () => {
  it('finds the row of each id, and -1 for an id that nobody has', () => {
    const table = tableOf(['a', 'b', '日本', 'b2']);
    expect(['a', 'b', '日本', 'b2', 'c', ''].map((id) => table.rowOf(id))).toEqual([0, 1, 2, 3, -1, -1]);
  });

  it('has nothing in it when it is made for no rows', () => {
    expect(new IdTable(0, () => '').rowOf('a')).toBe(-1);
  });

  it('leaves an id to the first row with it', () => {
    const ids = ['a', 'b', 'a'];
    const table = new IdTable(3, (row) => ids[row] ?? '');
    expect(ids.map((id, row) => table.add(id, row))).toEqual([true, true, false]);
    expect(table.rowOf('a')).toBe(0);
  });

  it('accepts ids of any form as a map does', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const id = fc.oneof(fc.string({ unit }), fc.constantFrom('e1', 'e2', 'e3'));
    fc.assert(
      fc.property(fc.array(id), fc.array(id), (ids, others) => {
        const [table, map] = [tableOf(ids), new Map<string, number>()];
        for (const [row, given] of ids.entries()) if (!map.has(given)) map.set(given, row);
        for (const wanted of [...ids, ...others]) expect(table.rowOf(wanted)).toBe(map.get(wanted) ?? -1);
      }),
    );
  });

  it('compares an id with hardly any but its equal', () => {
    const rows = 20_000;
    let compared = 0;
    const table = new IdTable(rows, (row) => {
      compared++;
      return `event-${row}`;
    });
    for (let row = 0; row < rows; row++) table.add(`event-${row}`, row);
    for (let row = 0; row < rows; row++) expect(table.rowOf(`event-${row}`)).toBe(row);
    expect(compared).toBeLessThan(rows * 1.1);
  });
});
