import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../../src/layout/view/slice.js';

describe('the slice of a drawing', () => {
  it('is the whole of one that is not very tall', () => {
    expect(sliceOf(8000, 2500, 900)).toEqual({ top: 0, height: 8000 });
  });

  it('is the same while a page is scrolled by less than its step', () => {
    expect(sliceOf(30_000, 10_300, 800)).toEqual(sliceOf(30_000, 10_700, 800));
  });

  it('covers all that is seen, within the drawing, and is no taller than some screens', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 8001, max: 1_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 100, max: 3000 }),
        (height, share, screen) => {
          const seen = share * height;
          const slice = sliceOf(height, seen, screen);
          expect(slice.top).toBeGreaterThanOrEqual(0);
          expect(slice.top).toBe(Math.round(slice.top));
          expect(slice.top).toBeLessThanOrEqual(seen);
          expect(slice.top + slice.height).toBeGreaterThanOrEqual(Math.min(height, seen + screen));
          expect(slice.height).toBeLessThanOrEqual(screen + 3 * 1024);
        },
      ),
    );
  });
});
