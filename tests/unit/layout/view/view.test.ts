import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampView,
  panView,
  revealView,
  scaleOf,
  timeAt,
  viewOfRange,
  xOf,
  zoomView,
  type View,
} from '../../../../src/layout/view/view.js';
import { DAY } from '../drawing.js';

const november: View = { start: Date.UTC(2025, 10, 1), end: Date.UTC(2025, 11, 1) };
const times = fc.double({ min: -1e14, max: 1e14, noNaN: true });
const widths = fc.integer({ min: 100, max: 2000 });
const fits = fc
  .tuple(times, fc.double({ min: 1000, max: 1e13, noNaN: true }))
  .map(([start, span]): View => ({ start, end: start + span }));
/** Within a thousandth to forty times of a fit, around it. */
const fitsAndViews = fc
  .tuple(fits, fc.double({ min: -5, max: 10, noNaN: true }), fc.double({ min: -1, max: 2, noNaN: true }))
  .map(([fit, halvings, share]) => {
    const span = (fit.end - fit.start) / 2 ** halvings;
    const middle = fit.start + share * (fit.end - fit.start);
    return { fit, view: { start: middle - span / 2, end: middle + span / 2 } };
  });

/** As near as the last bits of the times allow. */
function expectNear(actual: View, expected: View, relative = 1e-9): void {
  const slack = relative * (expected.end - expected.start) + ulps(expected) * 8;
  expect(Math.abs(actual.start - expected.start)).toBeLessThanOrEqual(slack);
  expect(Math.abs(actual.end - expected.end)).toBeLessThanOrEqual(slack);
}

function ulps({ start, end }: View): number {
  return Math.max(Math.abs(start), Math.abs(end)) * Number.EPSILON;
}

describe('pixels and times', () => {
  it('start at the start and end at the width', () => {
    expect(xOf(november.start, november, 900)).toBe(0);
    expect(xOf(november.end, november, 900)).toBe(900);
    expect(xOf(Date.UTC(2025, 10, 11), november, 900)).toBe(300);
    expect(scaleOf(november, 900) * DAY).toBeCloseTo(30, 9);
  });

  it('lead back to one another', () => {
    fc.assert(
      fc.property(
        fitsAndViews,
        widths,
        fc.double({ min: -1, max: 2, noNaN: true }),
        ({ view }, width, share) => {
          const x = share * width;
          const slack = 1e-6 * width + (ulps(view) * 8 * width) / (view.end - view.start);
          expect(Math.abs(xOf(timeAt(x, view, width), view, width) - x)).toBeLessThanOrEqual(slack);
        },
      ),
    );
  });
});

describe('zoomView', () => {
  it('keeps the time at its fraction and changes the length by its factor', () => {
    const factors = fc.double({ min: 0.01, max: 100, noNaN: true });
    const fractions = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fitsAndViews, factors, fractions, ({ view }, factor, fraction) => {
        const zoomed = zoomView(view, factor, fraction);
        const at = ({ start, end }: View): number => start + (end - start) * fraction;
        const slack =
          1e-9 * (view.end - view.start) * Math.max(1, factor) + ulps(view) * 16 + ulps(zoomed) * 16;
        expect(Math.abs(at(zoomed) - at(view))).toBeLessThanOrEqual(slack);
        expect(Math.abs(zoomed.end - zoomed.start - factor * (view.end - view.start))).toBeLessThanOrEqual(
          slack,
        );
      }),
    );
  });

  it('zooms around the middle where nothing else is said', () => {
    expect(zoomView({ start: 0, end: 100 }, 0.5)).toEqual({ start: 25, end: 75 });
  });
});

describe('panView', () => {
  it('moves by shares of a window, and back', () => {
    expect(panView({ start: 0, end: 100 }, 1)).toEqual({ start: 100, end: 200 });
    expect(panView(panView({ start: 0, end: 100 }, 0.25), -0.25)).toEqual({ start: 0, end: 100 });
  });
});

describe('clampView', () => {
  it('leaves a view in its bounds as it is', () => {
    const view = { start: november.start + DAY, end: november.end - DAY };
    expect(clampView(view, november)).toBe(view);
  });

  it('changes nothing that it has made', () => {
    const any = fc
      .tuple(times, fc.double({ min: 0, max: 1e15, noNaN: true }))
      .map(([start, span]): View => ({ start, end: start + span }));
    fc.assert(
      fc.property(fits, any, (fit, view) => {
        const once = clampView(view, fit);
        expectNear(clampView(once, fit), once);
      }),
    );
  });

  it('shows ten milliseconds at the least and forty fits at the most', () => {
    const span = ({ start, end }: View): number => end - start;
    expect(span(clampView({ start: november.start, end: november.start + 1 }, november))).toBe(10);
    expect(span(clampView({ start: 0, end: 1e15 }, november))).toBe(40 * 30 * DAY);
  });

  it('shows no less than a quarter of the shortest time to which anything is known, around the same middle', () => {
    const noon = november.start + DAY / 2;
    const view = { start: noon - 30, end: noon + 30 };
    expect(clampView(view, november, DAY)).toEqual({ start: noon - DAY / 8, end: noon + DAY / 8 });
    expect(clampView(view, november, 0)).toBe(view);
    expect(clampView(view, november, Infinity)).toBe(view);
  });

  it('keeps some of the fit in sight, or at its edge', () => {
    const after = clampView({ start: november.end + 9 * DAY, end: november.end + 19 * DAY }, november);
    expect(after).toEqual({ start: november.end, end: november.end + 10 * DAY });
    const before = clampView({ start: november.start - 19 * DAY, end: november.start - 9 * DAY }, november);
    expect(before).toEqual({ start: november.start - 10 * DAY, end: november.start });
  });

  it('makes no window so short that its ends are the same number', () => {
    const start = -3e25;
    const fit = { start, end: start + 1e18 };
    const { start: first, end: last } = clampView({ start, end: start }, fit);
    expect(last).toBeGreaterThan(first);
    expect(Number.isFinite(scaleOf({ start: first, end: last }, 1000))).toBe(true);
  });
});

describe('revealView', () => {
  const view = { start: 0, end: 1000 };

  it('stays where the range is in sight already', () => {
    expect(revealView(view, 100, 900)).toBe(view);
  });

  it('moves no further than needed, and leaves a little padding', () => {
    expect(revealView(view, 1100, 1200)).toEqual({ start: 260, end: 1260 });
    expect(revealView(view, -200, -100)).toEqual({ start: -260, end: 740 });
  });

  it('shows the start of a range that is longer than the window', () => {
    expect(revealView(view, 5000, 9000)).toEqual({ start: 4940, end: 5940 });
  });

  it('shows any range that is no longer than the window, at the length it had', () => {
    fc.assert(
      fc.property(
        fitsAndViews,
        times,
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ view: from }, start, share) => {
          const end = start + share * (from.end - from.start);
          const shown = revealView(from, start, end);
          const slack = 1e-9 * (from.end - from.start) + ulps(from) * 8 + ulps(shown) * 8;
          expect(shown.start).toBeLessThanOrEqual(start + slack);
          expect(shown.end).toBeGreaterThanOrEqual(end - slack);
          expect(Math.abs(shown.end - shown.start - (from.end - from.start))).toBeLessThanOrEqual(slack);
        },
      ),
    );
  });
});

describe('viewOfRange', () => {
  it('has a little padding on either side, even around an instant', () => {
    expect(viewOfRange(0, 100)).toEqual({ start: -4, end: 104 });
    expect(viewOfRange(5, 5)).toEqual({ start: 4, end: 6 });
  });
});
