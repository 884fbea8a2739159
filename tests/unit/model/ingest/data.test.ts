// Numbers of events: what is read, what is a fault, and what a timeline answers of them.
import { describe, expect, it } from 'vitest';
import { numberColumnChunked } from '../../../../src/layout/index/number-column.js';
import { append } from '../../../../src/model/ingest/append.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { runChunked } from '../../../../src/util/chunked.js';

const quakes = {
  quantities: { depth: { label: 'Depth', unit: 'km' }, magnitude: 'Magnitude', felt: 'Reports' },
  events: [
    { id: 'a', title: 'Off Honshu', when: '2025-12-08', data: { magnitude: 7.6, depth: 54 } },
    { id: 'b', title: 'Ferndale', when: '2025-12-05', data: { magnitude: 7, mmi: 8 } },
    { id: 'c', title: 'Not measured', when: '2025-12-06', data: { magnitude: null } },
    { id: 'd', title: 'No data', when: '2025-12-07' },
  ],
};

describe('numbers in data', () => {
  it('are read by name, and what has none is NaN', () => {
    const timeline = parse(quakes);
    expect(timeline.faults.faults).toEqual([]);
    expect([0, 1, 2, 3, 4].map((row) => timeline.number(row, 'magnitude'))).toEqual([7.6, 7, NaN, NaN, NaN]);
    expect({ ...timeline.event(0)?.data }).toEqual({ magnitude: 7.6, depth: 54 });
    expect(timeline.event(2)?.data).toBeUndefined();
  });

  it('are named in the order of the header as far as events have them, then as they come', () => {
    expect(parse(quakes).numberNames).toEqual(['depth', 'magnitude', 'mmi']);
  });

  it('are finite numbers: anything else is a fault, said by place, and the others are read', () => {
    const data = { magnitude: '7.6', depth: 54, felt: true };
    const timeline = parse({
      events: [
        { title: 'A', when: '2025', data },
        { title: 'B', data: [7] },
      ],
    });
    expect(timeline.faults.faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/events/0/data/magnitude wrong-type',
      '/events/0/data/felt wrong-type',
      '/events/1/data wrong-type',
      '/events/1 missing-field',
    ]);
    expect({ ...timeline.event(0)?.data }).toEqual({ depth: 54 });
    expect(timeline.numberNames).toEqual(['depth']);
  });

  it('reach no prototype', () => {
    const timeline = parse('{"events":[{"title":"A","when":"2025","data":{"__proto__":1,"toString":2}}]}');
    expect(timeline.faults.faults.map(({ code }) => code)).toEqual(['unsafe-key']);
    expect(timeline.numberNames).toEqual(['toString']);
    expect(timeline.number(0, '__proto__')).toBeNaN();
    expect(timeline.number(0, 'valueOf')).toBeNaN();
  });

  it('of appended events add to the names', () => {
    const before = parse(quakes);
    const after = append(before, [{ title: 'E', when: '2025-12-09', data: { felt: 12 } }]);
    expect(before.numberNames).toEqual(['depth', 'magnitude', 'mmi']);
    expect(after.numberNames).toEqual(['depth', 'magnitude', 'felt', 'mmi']);
    expect(after.number(4, 'felt')).toBe(12);
  });

  it('make a column that is kept with its timeline', () => {
    const timeline = parse(quakes);
    const column = runChunked(numberColumnChunked(timeline, 'depth'));
    expect(column).toEqual(Float64Array.of(54, NaN, NaN, NaN));
    expect(runChunked(numberColumnChunked(timeline, 'depth'))).toBe(column);
  });
});
