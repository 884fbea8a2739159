import { describe, expect, it } from 'vitest';
import { cellDate, dayOrderOf } from '../../../../src/io/table/cell-dates.js';
import { parseEdtf } from '../../../../src/model/dates/edtf.js';

describe('a date in a table', () => {
  it.each([
    ['2025-12-06', '2025-12-06'],
    ['2025/12/6', '2025-12-06'],
    ['2025/12', '2025-12'],
    ['2011-12', '2011-12'],
    ['2025.12.06 14:30', '2025-12-06T14:30'],
    ['2025-12-06 14:30:05.25', '2025-12-06T14:30:05.25'],
    ['2020-09-18T21:58:07+0000', '2020-09-18T21:58:07+00:00'],
    ['2025年12月6日', '2025-12-06'],
    ['2025年12月', '2025-12'],
    ['6 Dec 2025', '2025-12-06'],
    ['December 6th, 2025, 2:05 pm', '2025-12-06T14:05'],
    ['Sept. 2025', '2025-09'],
    ['06-Dec-2025', '2025-12-06'],
    ['Dec-2025', '2025-12'],
    ['6/Dec/2025 14:30', '2025-12-06T14:30'],
    ['December 6 2025', '2025-12-06'],
    ['6th December 2025', '2025-12-06'],
    ['6th of December 2025', '2025-12-06'],
    ['Saturday, December 6, 2025', '2025-12-06'],
    ['Sat 6 Dec 2025', '2025-12-06'],
    ['12:00 am'.replace('12', 'Dec 6, 2025 12'), '2025-12-06T00:00'],
    ['1765000000000', 1_765_000_000_000],
  ])('is read where it can be meant in one way: %s', (cell, read) => {
    expect(cellDate(cell, undefined)).toBe(read);
    if (typeof read === 'string') expect(parseEdtf(read)).not.toHaveProperty('problem');
  });

  it('stays as it is where days and months cannot be distinguished, or where it is EDTF', () => {
    for (const cell of [
      '03/04/2025',
      '2025-12~',
      '[2025-12-06..2025-12-07]',
      'last autumn',
      ...['06-Dec-25', 'Dec 6', 'Dec 25', '6 December'],
      '48 BCE',
      ...['2009/10', '2010/11', '2011/12', '2012/13', '1999/00'],
      '1815',
    ])
      expect(cellDate(` ${cell} `, undefined)).toBe(cell);
  });

  it('has the order of its column, which is known by a number that is no month', () => {
    expect(dayOrderOf(['03/04/2025', '13/04/2025'])).toBe('day-first');
    expect(dayOrderOf(['03/04/2025', '04/30/2025'])).toBe('month-first');
    expect(dayOrderOf(['03/04/2025', '04/05/2025'])).toBeUndefined();
    expect(dayOrderOf(['13/04/2025', '04/30/2025'])).toBeUndefined();
    expect(cellDate('13/04/2025', undefined)).toBe('2025-04-13');
    expect(cellDate('04/13/2025', 'day-first')).toBe('2025-04-13');
    expect(cellDate('5/5/2025', undefined)).toBe('2025-05-05');
    expect(cellDate('13/14/2025', 'day-first')).toBe('13/14/2025');
    expect(cellDate('03/04/2025', 'day-first')).toBe('2025-04-03');
    expect(cellDate('3.4.2025 9:05', 'month-first')).toBe('2025-03-04T09:05');
  });
});
