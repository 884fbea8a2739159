import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Strip } from '../../../../src/layout/scene/scene.js';
import { randomNumbers } from '../../../bench/events.js';
import { aimed, aims, DAY, draw, indexOf, rooms } from '../drawing.js';

/** Four hundred in a burst, and a few along three thousand days. */
function burstAnd(seed: number): unknown[] {
  const random = randomNumbers(seed);
  const burst = Array.from({ length: 400 }, (_, i) => ({ title: `Burst ${i}`, when: random() * 60 * DAY }));
  const few = Array.from({ length: 30 }, (_, i) => ({
    title: `One of a few ${i}`,
    when: [
      [random() * 3000 * DAY, (3000 + random() * 300) * DAY],
      Math.floor(random() * 3000 * DAY),
      // Just before the burst, so that their words would run over its columns.
      Math.floor(random() * -400 * DAY),
    ][i % 3],
  }));
  return [...burst, ...few];
}

describe('marks in a lane of columns', () => {
  it('are moments above the columns, with words that can be read and no column behind them', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.nat(), aims, rooms, (seed, aim, room) => {
        const index = indexOf(burstAnd(seed));
        const { scene } = draw(index, aimed(index, { ...aim, halvings: Math.min(3, aim.halvings) }), room);
        for (const strip of scene.strips) {
          for (const { lane, form, glyphX, glyphY, label } of scene.marks) {
            if (lane !== strip.lane) continue;
            seen++;
            expect(form).toBe('point');
            expect(meetsColumn(strip, glyphX - 8, glyphX + 8, glyphY)).toBe(false);
            if (!label) continue;
            expect(meetsColumn(strip, label.x, label.x + label.width, label.y)).toBe(false);
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(30);
  });
});

function meetsColumn({ bins, y, height }: Strip, left: number, right: number, middle: number): boolean {
  return bins.some(
    ({ x0, x1, height: share }) => x0 < right && x1 > left && y + height * (1 - share) < middle + 8,
  );
}
