// Times of Wikidata: each precision, both calendars, and the years before our era.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wikidataDate } from '../../../src/io/formats/wikidata-time.js';
import { resolveWhen } from '../../../src/model/dates/when.js';

const date = (
  time: string,
  precision: number,
  calendar: 'gregorian' | 'julian' = 'gregorian',
  hasYearZero = false,
): unknown => wikidataDate({ time, precision, calendar, hasYearZero });

const atOf = (when: unknown): string =>
  typeof when === 'string' ? when : ((when as { readonly at?: string } | undefined)?.at ?? '');

describe('a time of Wikidata', () => {
  it.each([
    ['+1879-03-14T00:00:00Z', 14, '1879-03-14T00:00:00Z'],
    ['+1969-07-20T20:17:00Z', 13, '1969-07-20T20:17Z'],
    ['+1969-07-20T20:00:00Z', 12, '[1969-07-20T20:00Z..1969-07-20T20:59Z]'],
    ['+1879-03-14T00:00:00Z', 11, '1879-03-14'],
    ['+1879-03-00T00:00:00Z', 10, '1879-03'],
    ['+1879-03-01T00:00:00Z', 10, '1879-03'],
    ['+1879-00-00T00:00:00Z', 11, '1879'],
    ['+1879-01-01T00:00:00Z', 9, '1879'],
    ['+1985-00-00T00:00:00Z', 8, '198X'],
    ['+0007-00-00T00:00:00Z', 8, '000X'],
    ['+1850-00-00T00:00:00Z', 7, '[1801..1900]'],
    ['+1900-00-00T00:00:00Z', 7, '[1801..1900]'],
    ['+1901-00-00T00:00:00Z', 7, '[1901..2000]'],
    ['+2000-00-00T00:00:00Z', 6, '[1001..2000]'],
    ['-0044-03-15T00:00:00Z', 11, '-0043-03-15'],
    ['-0001-00-00T00:00:00Z', 9, '0000'],
    ['-0044-00-00T00:00:00Z', 8, '[-0048..-0039]'],
    ['-0500-00-00T00:00:00Z', 7, '-04XX'],
    ['-0501-00-00T00:00:00Z', 7, '-05XX'],
    ['-0100-00-00T00:00:00Z', 7, '-00XX'],
    ['-2500-00-00T00:00:00Z', 6, '-2XXX'],
    ['-12000-00-00T00:00:00Z', 5, 'Y-12000S1'],
    ['-4540000000-00-00T00:00:00Z', 2, 'Y-4540000000S3'],
    ['-13798000000-00-00T00:00:00Z', 3, 'Y-13798000000S5'],
    ['-13800000000-00-00T00:00:00Z', 0, 'Y-13800000000S2'],
  ] as const)('%s of precision %i is %s', (time, precision, at) => {
    const when = date(time, precision);
    expect(atOf(when)).toBe(at);
    expect(resolveWhen({ at }, 'UTC')).toMatchObject({ type: 'extent' });
  });

  it('names centuries and millennia of our era, which are no hundreds', () => {
    expect(date('+1850-00-00T00:00:00Z', 7)).toEqual({ at: '[1801..1900]', asWritten: '19th century' });
    expect(date('+1050-00-00T00:00:00Z', 7)).toMatchObject({ asWritten: '11th century' });
    expect(date('+2050-00-00T00:00:00Z', 7)).toMatchObject({ asWritten: '21st century' });
    expect(date('+1500-00-00T00:00:00Z', 6)).toMatchObject({ asWritten: '2nd millennium' });
  });

  it.each([
    ['+1642-12-25T00:00:00Z', 11, '1643-01-04', '1642-12-25 (Julian calendar)'],
    ['+1582-10-04T00:00:00Z', 11, '1582-10-14', '1582-10-04 (Julian calendar)'],
    ['+1900-02-29T00:00:00Z', 11, '1900-03-13', '1900-02-29 (Julian calendar)'],
    ['+0001-01-01T00:00:00Z', 11, '0000-12-30', '0001-01-01 (Julian calendar)'],
    ['-0044-03-15T00:00:00Z', 11, '-0043-03-13', '-0043-03-15 (Julian calendar)'],
    ['+1917-10-00T00:00:00Z', 10, '[1917-10-14..1917-11-13]', '1917-10 (Julian calendar)'],
    ['+1500-02-00T00:00:00Z', 10, '[1500-02-10..1500-03-10]', '1500-02 (Julian calendar)'],
  ] as const)('%s of precision %i in the Julian calendar is %s', (time, precision, at, asWritten) => {
    expect(date(time, precision, 'julian')).toEqual({ at, asWritten });
  });

  it('has the same year in both calendars, and a year 0 in RDF alone', () => {
    expect(date('+1066-01-01T00:00:00Z', 9, 'julian')).toBe('1066');
    expect(date('-0043-03-15T00:00:00Z', 11, 'gregorian', true)).toBe('-0043-03-15');
    expect(date('0000-01-01T00:00:00Z', 9, 'gregorian', true)).toBe('0000');
    expect(date('-0043-01-01T00:00:00Z', 8, 'gregorian', true)).toBe('[-0048..-0039]');
  });

  it('is none where it is another text, or of no precision', () => {
    expect(date('yesterday', 11)).toBeUndefined();
    expect(date('+1879-03-14T00:00:00Z', 15)).toBeUndefined();
    expect(date('+1879-03-14T00:00:00Z', NaN)).toBeUndefined();
  });

  it('always has its year within its bounds', () => {
    const year = fc.integer({ min: -9999, max: 9999 }).filter((number) => number !== 0);
    fc.assert(
      fc.property(year, fc.integer({ min: 5, max: 9 }), (written, precision) => {
        const time = `${written < 0 ? '-' : '+'}${String(Math.abs(written)).padStart(4, '0')}-00-00T00:00:00Z`;
        const extent = resolveWhen({ at: atOf(date(time, precision)) }, 'UTC');
        const start = new Date(0);
        start.setUTCFullYear(written < 0 ? written + 1 : written, 5, 1);
        if (extent.type === 'problems') throw new Error(JSON.stringify(extent.problems));
        expect(extent.earliestStart).toBeLessThanOrEqual(start.getTime());
        expect(extent.latestEnd).toBeGreaterThan(start.getTime());
      }),
    );
  });
});
