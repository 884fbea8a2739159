// Rows that several reports carry: which of these alone has them, by how many are out.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SharedRows } from '../../../../src/model/reports/shared-rows.js';

describe('rows of several reports', () => {
  it('are of the first one alone until the second is out', () => {
    const length = 12;
    const some = fc.subarray(
      Array.from({ length }, (_, i) => i),
      { minLength: 2 },
    );
    const orders = fc.shuffledSubarray(
      Array.from({ length }, (_, i) => i),
      { minLength: length },
    );
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), orders, fc.nat(length), (all, order, count) => {
        const numberOf = Uint32Array.from(order);
        const rows = new SharedRows(new Map(all.entries()), numberOf);
        const out = all.map((each) => each.map((i) => order[i] ?? NaN).filter((number) => number < count));
        for (const [row, numbers] of out.entries())
          expect(rows.onlyOne(row, count)).toBe(numbers.length === 1 ? numbers[0] : -1);
        for (let number = 0; number < length; number++) {
          const alone = out.filter((numbers) => numbers.length === 1 && numbers[0] === number).length;
          expect(rows.countAlone(number, count)).toBe(alone);
          if (number < count) expect(rows.lastSecond(number) >= count).toBe(alone > 0);
        }
      }),
    );
  });
});
