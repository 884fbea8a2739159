import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anchorAt,
  mountedWhole,
  roomOfEach,
  sliceAround,
  segments,
  type VirtualizerMetrics,
} from '../../../../src/layout/list/segments.js';

const long: VirtualizerMetrics = { count: 100_000, height: 600, each: 150 };

describe('sliceAround', () => {
  it('mounts a short list whole', () => {
    expect(sliceAround({ position: 3, offset: 0 }, { ...long, count: mountedWhole })).toEqual({
      start: 0,
      end: mountedWhole,
    });
  });

  it('fills the view and three quarters of it on both sides', () => {
    expect(sliceAround({ position: 500, offset: 0 }, long)).toEqual({ start: 497, end: 508 });
  });

  it('ends with the list', () => {
    expect(sliceAround({ position: 99_999, offset: 450 }, long)).toEqual({ start: 99_993, end: 100_000 });
    expect(sliceAround({ position: 0, offset: 0 }, long).start).toBe(0);
  });

  it('always contains the position itself, and is bounded by the view', () => {
    const virtualizers = fc.record({
      count: fc.integer({ min: 1, max: 2_000_000 }),
      height: fc.integer({ min: 50, max: 2000 }),
      each: fc.integer({ min: 20, max: 3000 }),
    });
    fc.assert(
      fc.property(virtualizers, fc.double({ min: 0, max: 1, noNaN: true }), (virtualizer, share) => {
        const anchor = anchorAt(share, virtualizer);
        const { start, end } = sliceAround(anchor, virtualizer);
        expect(start).toBeLessThanOrEqual(anchor.position);
        expect(end).toBeGreaterThan(anchor.position);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(virtualizer.count);
        expect(end - start).toBeLessThanOrEqual(
          Math.max(mountedWhole, (3 * virtualizer.height) / virtualizer.each + 4),
        );
      }),
    );
  });
});

describe('anchorAt', () => {
  it('has the first event begin with the view at the start, and the last end with it at the end', () => {
    expect(anchorAt(0, long)).toEqual({ position: 0, offset: 0 });
    expect(anchorAt(1, long)).toEqual({ position: 99_999, offset: 600 - 150 });
  });

  it('never moves back where the fraction grows', () => {
    const share = fc.double({ min: -1, max: 2, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((each) => anchorAt(each, long));
        expect(first!.position).toBeLessThanOrEqual(second!.position);
      }),
    );
  });
});

describe('roomOfEach', () => {
  it('is the height of one event, until browsers would cut off the whole', () => {
    expect(roomOfEach(long)).toBe(120);
    expect(roomOfEach({ count: 1000, each: 150 })).toBe(150);
    expect(roomOfEach({ count: 1_000_000, each: 150 }) * 1_000_000).toBeLessThan(17_000_000);
  });
});

describe('segments', () => {
  const slice = { start: 10, end: 20 };

  it('keeps room before and behind what is mounted', () => {
    expect(segments(slice, undefined, 100)).toEqual([
      { type: 'spacer', start: 0, end: 10 },
      { type: 'mounted', start: 10, end: 20 },
      { type: 'spacer', start: 20, end: 100 },
    ]);
  });

  it('leaves a position mounted that is out of the slice', () => {
    expect(segments(slice, 4, 20)).toEqual([
      { type: 'spacer', start: 0, end: 4 },
      { type: 'mounted', start: 4, end: 5 },
      { type: 'spacer', start: 5, end: 10 },
      { type: 'mounted', start: 10, end: 20 },
    ]);
    expect(segments(slice, 20, 21).map(({ start, end }) => [start, end])).toEqual([
      [0, 10],
      [10, 20],
      [20, 21],
    ]);
  });

  it('keeps nothing that is not in the list', () => {
    const whole = segments(slice, undefined, 100);
    expect(segments(slice, -1, 100)).toEqual(whole);
    expect(segments(slice, 100, 100)).toEqual(whole);
  });

  it('contain every position once, whatever is kept', () => {
    const positions = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(positions, positions, positions, fc.option(positions), (a, b, more, kept) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
        const count = end + more;
        const all = segments({ start, end }, kept ?? undefined, count);
        expect(all[0]!.start).toBe(0);
        expect(all.at(-1)!.end).toBe(count);
        all.slice(1).forEach((segment, i) => expect(segment.start).toBe(all[i]!.end));
        const mounted = all.filter(({ type }) => type === 'mounted');
        if (kept !== null && kept < count)
          expect(mounted.some((each) => each.start <= kept && kept < each.end)).toBe(true);
      }),
    );
  });
});
