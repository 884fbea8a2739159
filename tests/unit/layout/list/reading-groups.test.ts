import { describe, expect, it } from 'vitest';
import { groupKey, headingUnit, readingGroup } from '../../../../src/layout/list/reading-groups.js';
import { readingOrder } from '../../../../src/layout/list/reading-order.js';
import { axisFormat } from '../../../../src/render/axis-format.js';
import { indexOf } from '../drawing.js';

const unitOf = (whens: readonly unknown[]): string => {
  const index = indexOf(whens.map((when, i) => ({ title: `Event ${i}`, when })));
  return headingUnit(readingOrder(index), index.timeline);
};

describe('headingUnit', () => {
  it('is the day where days have several events', () => {
    expect(unitOf(['2025-11-03', '2025-11-03T10:00Z', '2025-11-04', '2025-11-04'])).toBe('day');
  });

  it('is the month where days have one event each, or where half of the events are no better known', () => {
    expect(unitOf(['2025-11-03', '2025-11-07', '2025-12-04', '2025-12-24'])).toBe('month');
    expect(unitOf(['2025-11', '2025-11', '2025-11', '2025-11-04', '2025-11-04'])).toBe('month');
  });

  it('is the year where nothing finer is known, or months have one event each', () => {
    expect(unitOf(['1914', '1914', '1915', '1916-02-21'])).toBe('year');
    expect(unitOf(['1914-06-28', '1915-05-07', '1916-02-21'])).toBe('year');
    expect(unitOf([])).toBe('year');
    expect(unitOf(['..', 'no date'])).toBe('year');
  });

  it('looks at samples of a long list', () => {
    const start = Date.UTC(2025, 0, 1);
    expect(unitOf(Array.from({ length: 20_000 }, (_, i) => start + i * 600_000))).toBe('day');
    expect(unitOf(Array.from({ length: 20_000 }, (_, i) => start + i * 86_400_000))).toBe('month');
  });
});

describe('readingGroup', () => {
  it('is the unit of the earliest start, on the clocks of the document’s zone', () => {
    const { timeline } = indexOf({
      timeZone: 'Asia/Tokyo',
      events: [{ title: 'Late', when: '2025-11-30T20:00Z' }],
    });
    expect(readingGroup(0, 'month', timeline)).toEqual({
      type: 'dated',
      unit: 'month',
      start: Date.UTC(2025, 10, 30, 15),
    });
  });

  it('sets apart what has no date and what has no start', () => {
    const { timeline } = indexOf([{ title: 'Undated' }, { title: 'Until', when: '../2025-11' }]);
    expect([0, 1].map((row) => readingGroup(row, 'day', timeline).type)).toEqual(['undated', 'open']);
  });

  it('stands for so many years in deep time that its heading has three digits', () => {
    const whens = ['Y-13798000000', 'Y-13797930000', 'Y-13797623000', 'Y-66043000', 'Y-1234567', 'Y-999999'];
    const { timeline } = indexOf(whens.map((when, i) => ({ title: `Event ${i}`, when })));
    const format = axisFormat('en-GB', 'UTC');
    const heads = whens.map((_, row) => {
      const group = readingGroup(row, 'year', timeline);
      return (
        group.type === 'dated' && format.context(group.start, { name: group.unit, step: group.step ?? 1 })
      );
    });
    expect(heads).toEqual([
      ...['13.8bn years ago', '13.8bn years ago', '13.8bn years ago', '66m years ago', '1.2m years ago'],
      '1,000,000 BCE',
    ]);
  });

  it('keeps the rows of a group together in reading order', () => {
    const whens = ['2025', '2025-11', '2025-11-03', '2025-12-06', undefined, '../2025', '2025-12'];
    const index = indexOf(whens.map((when, i) => ({ title: `Event ${i}`, when })));
    const keys = Array.from(readingOrder(index), (row) =>
      groupKey(readingGroup(row, 'month', index.timeline)),
    );
    const changes = keys.filter((key, i) => key !== keys[i - 1]);
    expect(changes).toHaveLength(new Set(keys).size);
  });
});
