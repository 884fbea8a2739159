import { describe, expect, it } from 'vitest';
import { bytesAnEvent, figure, median, quantile, summary } from '../../bench/statistics.mjs';

describe('statistics of the benchmark', () => {
  it('interpolates a quantile between the two nearest ranks, whatever the order', () => {
    expect(quantile([40, 10, 30, 20], 0.5)).toBe(25);
    expect(quantile([40, 10, 30, 20], 0.95)).toBeCloseTo(38.5, 10);
    expect(quantile([40, 10, 30, 20], 1)).toBe(40);
  });

  it('has no median of nothing', () => {
    expect(median([])).toBeNaN();
    expect(summary([])).toEqual({ count: 0, p50: NaN, p95: NaN, max: NaN });
  });

  it('leaves the list that it sums up as it was', () => {
    const values = [3, 1, 2];
    expect(summary(values)).toEqual({ count: 3, p50: 2, p95: 2.9, max: 3 });
    expect(values).toEqual([3, 1, 2]);
  });

  it('removes the constant from the bytes an event', () => {
    expect(bytesAnEvent({ growth: 164_000, size: 1008, constantGrowth: 100_000, constantSize: 8 })).toBe(64);
  });

  it('writes figures short, and a dash for none', () => {
    expect([0.123, 12.345, 123.4, 1_234_567, -3.21].map(figure)).toEqual([
      '0.12',
      '12.3',
      '123',
      '1 234 567',
      '-3.21',
    ]);
    expect([undefined, NaN].map(figure)).toEqual(['–', '–']);
  });
});
