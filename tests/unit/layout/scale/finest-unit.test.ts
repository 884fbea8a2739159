import { describe, expect, it } from 'vitest';
import { layoutAxis } from '../../../../src/layout/axis/axis.js';
import { finestUnitOf, type FinestUnit } from '../../../../src/layout/scale/datings.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { axisFormat } from '../../../../src/render/axis-format.js';

const finest = (...dates: readonly unknown[]): FinestUnit | undefined =>
  finestUnitOf(parse(dates.map((when, i) => ({ title: `Event ${i}`, when }))));

describe('finestUnitOf', () => {
  it('is the unit of the date that is known best', () => {
    expect(finest('1914-07-28', '1914', '1914-08')).toBe('day');
    expect(finest('1914-08', '1914')).toBe('month');
    expect(finest('1914', '191X', '[1900..1914]')).toBe('year');
  });

  it('is none where a time of day is known, where nothing is, and where nothing bounds anything', () => {
    expect(finest('1914-07-28T11:10:00Z', '1914')).toBeUndefined();
    expect(finest(0, 86_400_000)).toBeUndefined();
    expect(finest()).toBeUndefined();
    expect(finest('XXXX')).toBeUndefined();
  });

  it('looks at the ends of what lasted, and at each of several dates', () => {
    expect(finest('1914/1918-11-11')).toBe('day');
    expect(finest('1914-08/1918')).toBe('month');
    expect(finest('{1914,1918-11-11}')).toBe('day');
  });
});

describe('the axis of a list in which nothing is known to a time of day', () => {
  const texts = (start: string, end: string, unit?: FinestUnit): readonly string[] =>
    layoutAxis({ start: Date.parse(start), end: Date.parse(end) }, 1000, {
      ...{ zone: 'UTC', weekend: [6, 7], format: axisFormat('en-GB', 'UTC'), finest: unit },
      measure: (text) => text.length * 6,
    }).ticks.map(({ text }) => text);

  it('has no ticks finer than what is known', () => {
    expect(texts('2025-12-06', '2025-12-09')).toContain('06:00');
    expect(texts('2025-12-06', '2025-12-09', 'day')).toEqual(['Sat 6', 'Sun 7', 'Mon 8', 'Tue 9']);
    expect(texts('1914-01-01', '1914-06-01', 'month')).toEqual(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun']);
    expect(texts('1914-01-01', '1917-01-01', 'year')).toEqual(['1914', '1915', '1916', '1917']);
  });

  it('has them in windows of less than two such units, where there is nothing else to see', () => {
    expect(texts('2025-12-06', '2025-12-07', 'day')).toContain('06:00');
    expect(texts('1914-01-01', '1914-12-01', 'year')).toContain('Feb');
  });
});
