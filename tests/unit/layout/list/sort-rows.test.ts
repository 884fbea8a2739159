import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRowsChunked, type SortKey } from '../../../../src/layout/list/sort-rows.js';
import { runChunked } from '../../../../src/util/chunked.js';

const { compare } = new Intl.Collator('en', { numeric: true });
const sorted = (keys: readonly SortKey[], descending = false): number[] =>
  Array.from(
    runChunked(
      sortRowsChunked(
        keys.map((_, row) => row),
        (row) => keys[row],
        compare,
        descending,
      ),
    ),
  );

describe('sortRowsInSteps', () => {
  it('sorts texts in the manner of a language, and numbers by their size', () => {
    expect(sorted(['b', 'Ä', 'a', 'Event 10', 'Event 9'])).toEqual([2, 1, 0, 4, 3]);
    expect(sorted([3, -Infinity, 20])).toEqual([1, 0, 2]);
  });

  it('leaves what has nothing to sort by last, either way, and equals in their order', () => {
    expect(sorted([undefined, 'b', 'a', undefined, 'a'])).toEqual([2, 4, 1, 0, 3]);
    expect(sorted([undefined, 'b', 'a', undefined, 'a'], true)).toEqual([1, 2, 4, 0, 3]);
    expect(sorted([])).toEqual([]);
  });

  it('gives what a stable sort gives', () => {
    const keys = fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }), { maxLength: 300 });
    fc.assert(
      fc.property(keys, fc.boolean(), (some, descending) => {
        const way = descending ? -1 : 1;
        const expected = some
          .map((_, row) => row)
          .sort((a, b) => way * ((some[a] ?? way * 99) - (some[b] ?? way * 99)));
        expect(sorted(some, descending)).toEqual(expected);
      }),
    );
  });

  it('pauses often while there is much to do', () => {
    const steps = sortRowsChunked(
      Array.from({ length: 20_000 }, (_, i) => i),
      (row) => -row,
      compare,
      false,
    );
    const shares = [...steps];
    expect(shares.length).toBeGreaterThan(60);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});
