import { describe, expect, it, vi } from 'vitest';
import type { UnitName } from '../../../src/layout/axis/zone-intervals.js';
import { axisFormat } from '../../../src/render/axis-format.js';

const sunday = Date.parse('2025-12-07T00:00+09:00');
const YEAR = 365.2425 * 86_400_000;
/** The middle of an astronomical year. */
const year = (count: number): number => (count + 0.5 - 1970) * YEAR;

function tick(locale: string, name: UnitName, time = sunday, step = 1, wide = false): string {
  return axisFormat(locale, 'Asia/Tokyo').tick(time, { name, step, wide });
}
function context(locale: string, name: UnitName, time = sunday, step = 1): string {
  return axisFormat(locale, 'Asia/Tokyo').context(time, { name, step });
}
/** `Intl` parts times with a narrow no-break space in some locales. */
const plain = (text: string): string => text.replace(/\s/gu, ' ');

describe('the words of a tick', () => {
  it('are a day, with its weekday where there is room', () => {
    expect(tick('en-GB', 'day')).toBe('7');
    expect(tick('en-GB', 'day', sunday, 1, true)).toBe('Sun 7');
    expect(tick('en-US', 'day', sunday, 1, true)).toBe('Sun 7');
    expect(tick('ja', 'day', sunday, 1, true)).toBe('7日(日)');
  });

  it('are the Monday of a week', () => {
    expect(tick('en-GB', 'week', Date.parse('2025-11-03T00:00+09:00'))).toBe('Mon 3');
  });

  it('are the hours of the zone, in the manner of the locale', () => {
    const afternoon = Date.parse('2025-12-07T14:00+09:00');
    expect(tick('en-GB', 'hour', afternoon, 3)).toBe('14:00');
    expect(tick('de', 'hour', sunday, 3)).toBe('00:00');
    expect(plain(tick('en-US', 'hour', afternoon, 3))).toBe('2:00 PM');
  });

  it('go down to milliseconds', () => {
    expect(tick('en-GB', 'second', sunday + 5000)).toBe('00:00:05');
    expect(tick('en-GB', 'millisecond', sunday + 5)).toBe('00:00:00.005');
  });

  it('are a short month', () => {
    expect(tick('en-GB', 'month')).toBe('Dec');
    expect(tick('ja', 'month')).toBe('12月');
  });

  it('are a year, with its era where it would not be read as a year', () => {
    expect(tick('en-GB', 'year')).toBe('2025');
    expect(tick('ja', 'year')).toBe('2025年');
    expect(tick('en-GB', 'year', year(888))).toBe('888 CE');
    expect(tick('en-GB', 'year', year(0))).toBe('1 BCE');
    expect(tick('en-GB', 'year', year(-47))).toBe('48 BCE');
    expect(tick('de', 'year', year(-47))).toBe('48 v. Chr.');
    expect(tick('ja', 'year', year(-47))).toBe('紀元前48年');
  });

  it('are a year in groups of digits, ten thousand years from our era', () => {
    expect(tick('en-GB', 'year', year(-9998), 1)).toBe('9999 BCE');
    expect(tick('en-GB', 'year', year(-11_999), 1000)).toBe('12,000 BCE');
    expect(tick('de', 'year', year(-11_999), 1000)).toBe('12.000 v. Chr.');
    expect(tick('en-GB', 'year', year(12_000), 1000)).toBe('12,000 CE');
    expect(tick('en-GB', 'year', year(-1_999_999), 1000)).toBe('2,000,000 BCE');
  });

  it('count deep time from now, to the precision of the step', () => {
    expect(tick('en-GB', 'year', year(-13.8e9 + 1), 1e8)).toBe('13.8bn years ago');
    expect(tick('en-US', 'year', year(-13.8e9 + 1), 1e8)).toBe('13.8B years ago');
    expect(tick('ja', 'year', year(-13.8e9 + 1), 1e8)).toBe('138億 年前');
    expect(tick('en-GB', 'year', year(-66.5e6 + 1), 5e5)).toBe('66.5m years ago');
    expect(tick('en-GB', 'year', year(1), 1e6)).toBe('now');
    expect(tick('en-GB', 'year', year(5e9), 1e9)).toBe('in 5bn years');
  });
});

describe('the words of a context', () => {
  it('are the whole day', () => {
    expect(context('en-GB', 'day')).toBe('Sunday 7 December 2025');
    expect(context('en-US', 'day')).toBe('Sunday, December 7, 2025');
    expect(context('ja', 'day')).toBe('2025年12月7日日曜日');
  });

  it('are the month and year', () => {
    expect(context('en-GB', 'month')).toBe('December 2025');
    expect(context('en-GB', 'month', Date.UTC(-47, 5, 15))).toBe('June 48 BCE');
    expect(context('en-GB', 'month', Date.UTC(-11_999, 5, 15))).toBe('June 12,000 BCE');
  });

  it('are the year', () => {
    expect(context('en-GB', 'year')).toBe('2025');
    expect(context('en-GB', 'year', year(-13.8e9), 1)).toBe('13,800,000,001 BCE');
  });

  it('keep to the Gregorian calendar, on whose months the ticks stand', () => {
    expect(context('th', 'year')).toContain('2025');
    expect(context('fa-u-nu-latn', 'year')).toContain('2025');
  });
});

it('refuses a locale and a zone that are none', () => {
  expect(() => axisFormat('no_locale', 'UTC')).toThrow(RangeError);
  expect(() => axisFormat('en', 'Mars/Olympus')).toThrow(RangeError);
});

describe('the formats of the axis', () => {
  it('that count years back from now are made for such years alone', () => {
    const made = vi.spyOn(Intl, 'RelativeTimeFormat');
    try {
      expect(tick('en', 'year')).toBe('2025');
      expect(made).not.toHaveBeenCalled();
    } finally {
      made.mockRestore();
    }
  });
});
