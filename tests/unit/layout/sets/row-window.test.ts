// The window of a long list of rows of one height: what is in view is mounted, however long the list is.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCovered, rowWindow, scrolledTo } from '../../../../src/layout/sets/row-window.js';

const metrics = fc
  .record({
    count: fc.integer({ min: 1, max: 2_000_000 }),
    each: fc.integer({ min: 20, max: 80 }),
    view: fc.integer({ min: 80, max: 2000 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ share, ...rest }) => {
    const { height } = rowWindow({ ...rest, scrolled: 0 });
    return { ...rest, scrolled: share * Math.max(0, height - rest.view) };
  });

describe('the window of a list', () => {
  it('has every row that is in view, and few others', () => {
    fc.assert(
      fc.property(metrics, (list) => {
        const { from, to, topOf, height } = rowWindow(list);
        const { scrolled, view, each, count } = list;
        expect(height).toBeLessThanOrEqual(8_000_000);
        expect(from === 0 || topOf(from) <= scrolled).toBe(true);
        expect(to === count || topOf(to - 1) + each >= scrolled + view).toBe(true);
        expect(to - from).toBeLessThanOrEqual(view / each + 26);
      }),
    );
  });

  it('is not mounted anew for a step that it covers, and is for one that it does not', () => {
    const list = { count: 1000, each: 44, view: 440, scrolled: 4400 };
    const mounted = rowWindow(list);
    expect(isCovered({ ...list, scrolled: 4700 }, mounted)).toBe(true);
    expect(isCovered({ ...list, scrolled: 5400 }, mounted)).toBe(false);
    const long = { ...list, count: 1_000_000 };
    expect(isCovered({ ...long, scrolled: 4401 }, rowWindow(long))).toBe(false);
  });

  it('is scrolled for a row that is cut at its foot or its head, and not for one that is seen whole', () => {
    const list = { count: 1000, each: 40, view: 100, scrolled: 400 };
    expect(scrolledTo(10, list)).toBe(400);
    expect(scrolledTo(11, list)).toBe(400);
    expect(scrolledTo(12, list)).toBeCloseTo(420);
    expect(scrolledTo(9, list)).toBeCloseTo(360);
  });

  it('begins and ends with the first and the last row', () => {
    const long = { count: 1_000_000, each: 44, view: 500 };
    const first = rowWindow({ ...long, scrolled: 0 });
    expect(first.topOf(0)).toBe(0);
    const scrolled = first.height - long.view;
    const last = rowWindow({ ...long, scrolled });
    expect(last.to).toBe(long.count);
    expect(last.topOf(long.count - 1) + long.each).toBeCloseTo(first.height);
  });

  it('is scrolled to any row, and not at all where that is in view', () => {
    fc.assert(
      fc.property(metrics, fc.double({ min: 0, max: 0.999_999, noNaN: true }), (list, share) => {
        const position = Math.floor(share * list.count);
        const scrolled = scrolledTo(position, list);
        const { topOf } = rowWindow({ ...list, scrolled });
        const top = topOf(position) - scrolled;
        expect(top).toBeGreaterThanOrEqual(-0.01);
        expect(top + list.each).toBeLessThanOrEqual(list.view + 0.01);
        expect(scrolledTo(position, { ...list, scrolled })).toBeCloseTo(scrolled, 3);
      }),
    );
  });
});
