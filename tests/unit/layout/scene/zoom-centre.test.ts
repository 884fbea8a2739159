import { describe, expect, it } from 'vitest';
import { densestTime } from '../../../../src/layout/scene/zoom-centre.js';
import { DAY, indexOf } from '../drawing.js';

const november = { start: Date.UTC(2025, 10, 1), end: Date.UTC(2025, 11, 1) };
const at = (day: number): number => Date.UTC(2025, 10, day) + DAY / 2;

describe('the time around which a key zooms', () => {
  it('is among most of the events that are known to a day', () => {
    const index = indexOf(
      ['03', '20', '20', '21', '28'].map((day) => ({ title: day, when: `2025-11-${day}` })),
    );
    expect(Math.abs((densestTime(index, november) ?? NaN) - at(20))).toBeLessThan(1.5 * DAY);
  });

  it('leaves out what happened on some day of the month, however much of that there is', () => {
    const index = indexOf([
      ...Array.from({ length: 9 }, (_, i) => ({ title: `${i}`, when: '2025-11' })),
      { title: 'Known', when: '2025-11-24' },
    ]);
    expect(Math.abs((densestTime(index, november) ?? NaN) - at(24))).toBeLessThan(1.5 * DAY);
  });

  it('looks at the window alone, and is nowhere where no day is known in it', () => {
    const index = indexOf([
      { title: 'Before', when: '2025-10-03' },
      { title: 'Some day', when: '2025-11' },
    ]);
    expect(densestTime(index, november)).toBeUndefined();
  });

  it('takes a year for known in a window of centuries', () => {
    const index = indexOf([
      { title: 'A', when: '1848' },
      { title: 'B', when: '1914' },
      { title: 'C', when: '1915' },
    ]);
    const centre = densestTime(index, { start: Date.UTC(1800, 0, 1), end: Date.UTC(2000, 0, 1) }) ?? NaN;
    expect(new Date(centre).getUTCFullYear()).toBeGreaterThan(1900);
    expect(new Date(centre).getUTCFullYear()).toBeLessThan(1925);
  });

  it('counts the beginnings of a lane of thousands', () => {
    const index = indexOf(
      Array.from({ length: 2500 }, (_, i) => ({
        title: `${i}`,
        when: `2025-11-${i % 5 === 0 ? '05' : '19'}T10:${String(i % 60).padStart(2, '0')}Z`,
      })),
    );
    expect(Math.abs((densestTime(index, november) ?? NaN) - at(19))).toBeLessThan(1.5 * DAY);
  });
});
