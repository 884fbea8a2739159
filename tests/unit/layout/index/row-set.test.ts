import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillChunked, RowSet } from '../../../../src/layout/index/row-set.js';
import { runChunked } from '../../../../src/util/chunked.js';

const sizes = fc.nat(200);
const rowLists = fc.array(fc.nat(220), { maxLength: 120 });

const setOf = (size: number, rows: readonly number[]): RowSet => {
  const set = new RowSet(size);
  for (const row of rows) set.add(row);
  return set;
};

const plainOf = (size: number, rows: readonly number[]): Set<number> =>
  new Set(rows.filter((row) => row < size));

const members = (set: RowSet): number[] => Array.from({ length: 300 }, (_, i) => i).filter((i) => set.has(i));

const sorted = (rows: Iterable<number>): number[] => [...rows].sort((a, b) => a - b);

describe('a set of rows', () => {
  it('has and counts what a plain set has, below its size', () => {
    fc.assert(
      fc.property(sizes, rowLists, (size, rows) => {
        const set = setOf(size, rows);
        expect(members(set)).toEqual(sorted(plainOf(size, rows)));
        expect(set.count).toBe(plainOf(size, rows).size);
      }),
    );
  });

  it('is intersected as a plain set is, and neither of the two changes', () => {
    fc.assert(
      fc.property(sizes, rowLists, sizes, rowLists, (size, rows, otherSize, others) => {
        const [one, other] = [setOf(size, rows), setOf(otherSize, others)];
        const both = plainOf(size, rows);
        const plain = [...plainOf(otherSize, others)].filter((row) => both.has(row));
        expect(members(one.and(other))).toEqual(sorted(plain));
        expect(one.and(other).size).toBe(Math.min(size, otherSize));
        expect(members(one)).toEqual(sorted(plainOf(size, rows)));
        expect(members(other)).toEqual(sorted(plainOf(otherSize, others)));
      }),
    );
  });

  it('begins with another one where all rows below the size of that are the same', () => {
    fc.assert(
      fc.property(sizes, rowLists, sizes, fc.nat(220), (size, rows, shorter, changed) => {
        const set = setOf(size, rows);
        const first = setOf(shorter, rows);
        expect(set.beginsWith(first)).toBe(shorter <= size);
        const isNew = changed < shorter && !first.has(changed);
        first.add(changed);
        expect(set.beginsWith(first)).toBe(shorter <= size && !isNew);
      }),
    );
  });

  it('keeps its rows when it is lengthened, and those added there are not in the one before', () => {
    const set = setOf(33, [0, 31, 32]);
    const longer = set.lengthened(70);
    longer.add(69);
    longer.add(5);
    expect(members(longer)).toEqual([0, 5, 31, 32, 69]);
    expect(members(set)).toEqual([0, 31, 32]);
    expect(longer.beginsWith(set)).toBe(false);
  });

  it('is filled from a row on, looking at each row once, with a pause after each chunk', () => {
    const set = setOf(10, [1]);
    const asked: number[] = [];
    const steps = fillChunked(set, 4, 3, (row) => {
      asked.push(row);
      return row % 2 === 0;
    });
    expect(steps.next().value).toBe(0.5);
    expect(asked).toEqual([4, 5, 6]);
    runChunked(steps);
    expect(asked).toEqual([4, 5, 6, 7, 8, 9]);
    expect(members(set)).toEqual([1, 4, 6, 8]);
  });
});
