// How short and how long a window may be, as a host says it.
import { describe, expect, it } from 'vitest';
import { clampView, limitZoom, viewInto } from '../../../../src/layout/view/view.js';
import { contradicts, lengthOf, noLimits, viewLimits } from '../../../../src/layout/view/view-limits.js';

const day = 86_400_000;
const fit = { start: 0, end: 100 * day };

describe('the limits of a window', () => {
  it('are durations of ISO 8601, or milliseconds', () => {
    expect(lengthOf('P1D')).toBe(day);
    expect(lengthOf(' PT1H30M ')).toBe(day / 16);
    expect(lengthOf('P1Y')).toBe(365.2425 * day);
    expect(lengthOf('P12M')).toBeCloseTo(365.2425 * day, 3);
    expect(lengthOf('P2W')).toBe(14 * day);
    expect(lengthOf('P0.5D')).toBe(day / 2);
    expect(lengthOf(5000)).toBe(5000);
    for (const nonsense of [
      '',
      'P',
      'PT',
      'P1',
      '1D',
      'P1DT',
      'P1.2.3D',
      'P0D',
      0,
      -5,
      NaN,
      Infinity,
      null,
      {},
    ])
      expect(lengthOf(nonsense), JSON.stringify(nonsense)).toBeUndefined();
  });

  it('are none where they contradict each other', () => {
    expect(viewLimits('P2D', 'P1D')).toBe(noLimits);
    expect(contradicts('P2D', 'P1D')).toBe(true);
    expect(viewLimits('P1D', 'nonsense')).toEqual({ shortest: day, longest: undefined });
    expect(viewLimits(null, undefined)).toBe(noLimits);
  });

  it('narrow what the data allow, and never below what is known', () => {
    const limits = viewLimits('P2D', 'P10D');
    const spanOf = (start: number, end: number, finest = 0): number => {
      const view = clampView({ start, end }, fit, finest, limits);
      return (view.end - view.start) / day;
    };
    expect(spanOf(0, 50 * day)).toBe(10);
    expect(spanOf(50 * day, 50.5 * day)).toBe(2);
    expect(spanOf(50 * day, 55 * day)).toBe(5);
    expect(spanOf(50 * day, 50.5 * day, 80 * day)).toBe(20);
  });

  it('let the time that stands still in a zoom do so', () => {
    const from = { start: 0, end: 4 * day };
    expect(limitZoom(from, { start: day, end: 2 * day }, 2 * day)).toEqual({
      start: (2 / 3) * day,
      end: (8 / 3) * day,
    });
    expect(limitZoom(from, { start: 3 * day, end: 4 * day }, 4 * day)).toBe(from);
    const panned = { start: day, end: 5 * day };
    expect(limitZoom(from, panned, 4 * day)).toBe(panned);
  });

  it('are of no matter to a range that fills the window already: it is shown a step nearer', () => {
    const view = { start: 0, end: 10 * day };
    expect(viewInto(view, 4 * day, 5 * day).start).toBeCloseTo(3.96 * day, 0);
    expect(viewInto(view, 0, 10 * day)).toEqual({ start: 2.5 * day, end: 7.5 * day });
  });
});
