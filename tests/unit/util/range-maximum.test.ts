// The greatest of values that follow one another.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RangeMaximum } from '../../../src/util/range-maximum.js';

describe('the greatest of a range', () => {
  it('is the same as that of its values', () => {
    const values = fc.array(fc.oneof(fc.integer(), fc.constant(Infinity), fc.constant(-Infinity)), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(values, fc.nat(40), fc.nat(40), (all, one, other) => {
        const [from, end] = [Math.min(one, other, all.length), Math.min(Math.max(one, other), all.length)];
        expect(new RangeMaximum(all).between(from, end)).toBe(Math.max(...all.slice(from, end)));
      }),
    );
  });
});
