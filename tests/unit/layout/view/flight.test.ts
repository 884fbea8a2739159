import { interpolateZoom } from 'd3';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flightBetween } from '../../../../src/layout/view/flight.js';
import type { View } from '../../../../src/layout/view/view.js';

const shares = fc.double({ min: 0, max: 1, noNaN: true });
/** Windows from ten milliseconds to ages, from the Big Bang to as far ahead. */
const windows = fc
  .tuple(fc.double({ min: -4e20, max: 4e20, noNaN: true }), fc.double({ min: 1, max: 21, noNaN: true }))
  .map(([middle, digits]): View => {
    const span = Math.max(10 ** digits, Math.abs(middle) * 2 ** -43);
    return { start: middle - span / 2, end: middle + span / 2 };
  });
/** Of our days, no more than a hundred times as long as one another. */
const modestWindows = fc
  .tuple(fc.double({ min: 1.6e12, max: 1.8e12, noNaN: true }), fc.double({ min: 10, max: 12, noNaN: true }))
  .map(([start, digits]): View => ({ start, end: start + 10 ** digits }));

const span = ({ start, end }: View): number => end - start;
const middle = ({ start, end }: View): number => start + (end - start) / 2;
/** The last bits of the times. */
const bits = (...views: View[]): number =>
  Math.max(...views.map(({ start, end }) => Math.max(Math.abs(start), Math.abs(end)))) * 2 ** -49;

describe('a flight', () => {
  it('begins and ends with its windows, to the last bits of their times', () => {
    fc.assert(
      fc.property(windows, windows, (from, to) => {
        const { viewAt } = flightBetween(from, to);
        for (const [found, wanted] of [
          [viewAt(0), from],
          [viewAt(1), to],
        ] as const) {
          const slack = span(wanted) * 1e-6 + bits(from, to);
          expect(Math.abs(found.start - wanted.start)).toBeLessThanOrEqual(slack);
          expect(Math.abs(found.end - wanted.end)).toBeLessThanOrEqual(slack);
        }
      }),
    );
  });

  it('is of finite length and shows a window of some length, in deep time too', () => {
    fc.assert(
      fc.property(windows, windows, shares, (from, to, share) => {
        const { length, viewAt } = flightBetween(from, to);
        expect(length).toBeGreaterThanOrEqual(0);
        expect(length).toBeLessThan(200);
        const view = viewAt(share);
        expect(span(view)).toBeGreaterThan(0);
        expect(Number.isFinite(view.start) && Number.isFinite(view.end)).toBe(true);
      }),
    );
  });

  it('moves towards its end all the time, and zooms out no more after it has zoomed in', () => {
    fc.assert(
      fc.property(windows, windows, (from, to) => {
        const { viewAt } = flightBetween(from, to);
        const views = Array.from({ length: 60 }, (_, i) => viewAt(i / 59));
        const sign = Math.sign(middle(to) - middle(from));
        let falling = false;
        for (let i = 1; i < views.length; i++) {
          const [before, after] = [views[i - 1] as View, views[i] as View];
          const slack = bits(from, to) + Math.min(span(before), span(after)) * 1e-4;
          expect((middle(after) - middle(before)) * sign).toBeGreaterThanOrEqual(-slack);
          if (span(after) < span(before) - slack) falling = true;
          else if (falling) expect(span(after)).toBeLessThanOrEqual(span(before) + slack);
        }
      }),
    );
  });

  it('is the curve of interpolateZoom where that one can be computed', () => {
    fc.assert(
      fc.property(modestWindows, modestWindows, shares, (from, to, share) => {
        const there = middle(to) - middle(from);
        fc.pre(Math.abs(there) > 1e-3 * Math.min(span(from), span(to)));
        const known = interpolateZoom([0, 0, span(from)], [there, 0, span(to)]);
        const { length, viewAt } = flightBetween(from, to);
        const [x, , width] = known(share);
        const view = viewAt(share);
        expect(length * 1000).toBeCloseTo(known.duration, 1);
        expect(Math.abs(span(view) - width)).toBeLessThanOrEqual(width * 1e-3 + 1);
        expect(Math.abs(middle(view) - middle(from) - x)).toBeLessThanOrEqual(width * 1e-3 + 1);
      }),
    );
  });

  it('is exact to the last bits of a short window at each of its ends, whatever lies between', () => {
    const short = { start: 1.7e12 + 3, end: 1.7e12 + 13 };
    for (const other of [
      { start: -4e16, end: 4e16 },
      { start: -4e16, end: 4e16 + 3.4e12 + 16 },
      { start: 5e13, end: 5e13 + 10 },
    ]) {
      expect(flightBetween(other, short).viewAt(1)).toEqual(short);
      expect(flightBetween(short, other).viewAt(0)).toEqual(short);
      const near = flightBetween(other, short).viewAt(0.9999);
      expect(Math.abs(middle(near) - middle(short))).toBeLessThan(1);
      expect(span(near)).toBeLessThan(11);
    }
  });

  it('reaches from ten milliseconds to all of time', () => {
    const moment = { start: 1.7e12, end: 1.7e12 + 10 };
    const all = { start: -4e17, end: 2e12 };
    const half = flightBetween(moment, all).viewAt(0.5);
    expect(span(half)).toBeGreaterThan(1e4);
    expect(span(half)).toBeLessThan(1e17);
    expect(Math.abs(middle(half) - 1.7e12)).toBeLessThan(span(half));
  });
});
