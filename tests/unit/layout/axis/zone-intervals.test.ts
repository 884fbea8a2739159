import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../../../src/layout/axis/zone-intervals.js';
import { layoutWeekends } from '../../../../src/layout/axis/weekends.js';
import { civilDate, epochDay, MS_PER_DAY } from '../../../../src/model/dates/calendar.js';

/** Whole milliseconds in all years that `Date` reaches, before our era and in its first century too. */
const times = fc.oneof(
  fc.integer({ min: -8.6e15, max: 8.6e15 }),
  fc.integer({ min: Date.UTC(-2, 0), max: Date.UTC(200, 0) }),
  fc.integer({ min: Date.UTC(1800, 0), max: Date.UTC(2200, 0) }),
);
const view = { start: 0, end: 1 };

describe('the starts of the units of a calendar', () => {
  it('are the months of the Gregorian calendar, in every year that Date reaches', () => {
    fc.assert(
      fc.property(times, fc.constantFrom(1, 3), (time, step) => {
        const { year, month } = civilDate(Math.floor(time / MS_PER_DAY));
        const first = month - ((month - 1) % step);
        const interval = intervalOf({ name: 'month', step }, 'UTC', view);
        const start = interval.floor(time);
        expect(start).toBe(epochDay(year, first) * MS_PER_DAY);
        expect(interval.next(start)).toBe(epochDay(year, first + step) * MS_PER_DAY);
      }),
    );
  });

  it('are the Mondays of its weeks, in every year that Date reaches', () => {
    fc.assert(
      fc.property(times, (time) => {
        const day = Math.floor(time / MS_PER_DAY);
        const monday = day - ((((day + 3) % 7) + 7) % 7);
        const interval = intervalOf({ name: 'week', step: 1 }, 'UTC', view);
        expect(interval.floor(time)).toBe(monday * MS_PER_DAY);
        expect(interval.next(monday * MS_PER_DAY)).toBe((monday + 7) * MS_PER_DAY);
      }),
    );
  });
});

describe('weekends', () => {
  it('are behind the days of a weekend and no others, before the epoch and between milliseconds too', () => {
    fc.assert(
      fc.property(times, fc.double({ min: 0, max: 1, noNaN: true }), (time, fraction) => {
        const start = time + fraction;
        const shown = { start, end: start + 20 * MS_PER_DAY };
        const options = { zone: 'UTC', weekend: [6, 7] };
        const bands = layoutWeekends(shown, 400, { name: 'day', step: 1 }, options);
        const first = Math.floor(start / MS_PER_DAY);
        for (let day = first + 1; day < first + 20; day++) {
          const x = (((day + 0.5) * MS_PER_DAY - start) / MS_PER_DAY) * 20;
          const isWeekend = (((day + 3) % 7) + 7) % 7 >= 5;
          expect(bands.some(({ x0, x1 }) => x0 < x && x < x1)).toBe(isWeekend);
        }
      }),
    );
  });
});
