import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppendableIdTable } from '../../../../src/model/ingest/appendable-id-table.js';
import { runChunked } from '../../../../src/util/chunked.js';

const id = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('e1', 'e2', 'e3'));
const parts = fc.array(fc.array(id, { maxLength: 200 }), { maxLength: 4 });

/** A table for the first part, to which the others are added one by one. */
function tableOf(
  [first = [], ...others]: readonly (readonly string[])[],
  asked: string[] = [],
): AppendableIdTable {
  const ids = [...first];
  const table = new AppendableIdTable(first.length, (row) => {
    asked.push(ids[row] ?? '');
    return ids[row] ?? '';
  });
  first.forEach((wanted, row) => table.add(wanted, row));
  for (const part of others) {
    runChunked(table.reserveChunked(ids.length + part.length));
    for (const wanted of part) table.add(wanted, ids.push(wanted) - 1);
  }
  return table;
}

/** What a map gives. */
function rowsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const [row, given] of ids.entries()) if (!rows.has(given)) rows.set(given, row);
  return rows;
}

describe('an appendable table of ids', () => {
  it('finds each id where a map does', () => {
    fc.assert(
      fc.property(parts, fc.array(id), (given, others) => {
        const [table, rows] = [tableOf(given), rowsOf(given.flat())];
        for (const wanted of [...given.flat(), ...others])
          expect(table.rowOf(wanted)).toBe(rows.get(wanted) ?? -1);
      }),
    );
  });

  it('finds each id when it is fitted to what there is', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const ids = given.flat();
        const [table, rows] = [tableOf([[], ...given]), rowsOf(ids)];
        runChunked(table.fitChunked(ids.length));
        for (const wanted of [...ids, 'nobody']) expect(table.rowOf(wanted)).toBe(rows.get(wanted) ?? -1);
      }),
    );
  });

  it('asks for hardly any id when ids are appended', () => {
    const asked: string[] = [];
    const ids = Array.from({ length: 5000 }, (_, i) => `event-${i}`);
    tableOf([ids.slice(0, 1000), ...ids.slice(1000).map((one) => [one])], asked);
    expect(asked.length).toBeLessThan(50);
  });
});
