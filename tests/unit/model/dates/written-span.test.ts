import { describe, expect, it } from 'vitest';
import { writtenSpan } from '../../../../src/model/dates/written-span.js';

const day = (year: number, month: number, date: number): number => {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date);
  return time.getTime();
};

describe('writtenSpan', () => {
  it('is in the coarsest unit of which both bounds are', () => {
    expect(writtenSpan(day(2024, 1, 1), day(2026, 1, 1), 'UTC')).toBe('[2024..2025]');
    expect(writtenSpan(day(2025, 11, 1), day(2026, 1, 1), 'UTC')).toBe('[2025-11..2025-12]');
    expect(writtenSpan(day(2025, 11, 1), day(2025, 12, 14), 'UTC')).toBe('[2025-11-01..2025-12-13]');
  });

  it('is one date where both are in one', () => {
    expect(writtenSpan(day(2025, 12, 6), day(2025, 12, 7), 'UTC')).toBe('2025-12-06');
  });

  it('goes by the clocks of its zone', () => {
    const hours = 3_600_000;
    const start = day(2025, 12, 5) + 15 * hours;
    expect(writtenSpan(start, start + 48 * hours, 'Asia/Tokyo')).toBe('[2025-12-06..2025-12-07]');
  });

  it('may be open to the past, before our era, and beyond four digits', () => {
    expect(writtenSpan(-Infinity, day(2025, 12, 7), 'UTC')).toBe('[..2025-12-06]');
    expect(writtenSpan(day(-43, 3, 15), day(-43, 3, 17), 'UTC')).toBe('[-0043-03-15..-0043-03-16]');
    expect(writtenSpan(day(-12_000, 1, 1), day(-11_000, 1, 1), 'UTC')).toBe('[Y-12000..Y-11001]');
  });

  it('ends before its bound where numbers are coarser than milliseconds', () => {
    const averageYear = 31_556_952_000;
    for (const years of [4000, 40_000, 400_000, 4_000_000]) {
      const cycles = -years / 4;
      const from = day(2000, 1, 1) + cycles * 400 * averageYear;
      const until = day(2001, 1, 1) + cycles * 400 * averageYear;
      const year = 2000 + cycles * 400;
      expect(writtenSpan(from, until, 'UTC')).toBe(`Y${year}`);
    }
  });
});
