// Where the date of the handle stands on the axis.
import { describe, expect, it } from 'vitest';
import { dayPlace } from '../../../../src/layout/known/day-place.js';
import type { AxisTick } from '../../../../src/layout/axis/axis.js';
import { approximateMeasure } from '../../../../src/render/theme/approximate-measure.js';

const tick = (x: number): AxisTick => ({ x, text: 'Sun 7', width: 40, labelled: true, start: 0, end: 0 });
const placeAt = (x: number, ticks: readonly AxisTick[], contextX?: number): object => {
  const contexts = contextX === undefined ? [] : [{ x: contextX, text: 'May', width: 60, start: 0, end: 0 }];
  const axis = { ticks, contexts, bands: [], boundaries: [] };
  const plot = { x: 100, y: 44, width: 500, height: 300 };
  return dayPlace({ axis, plot }, x, 80, approximateMeasure);
};

describe('the date of the handle', () => {
  it('stands behind it, or before it where the axis has words there or ends', () => {
    expect(placeAt(200, [])).toEqual({ row: 'tick', isTurned: false });
    expect(placeAt(200, [tick(240)])).toEqual({ row: 'tick', isTurned: true });
    expect(placeAt(450, [])).toEqual({ row: 'tick', isTurned: true });
  });

  it('stands in the row above where there is no room beside the ticks', () => {
    const full = [50, 110, 170, 230, 290, 350].map(tick);
    expect(placeAt(200, full)).toEqual({ row: 'context', isTurned: false });
    expect(placeAt(200, full, 250)).toEqual({ row: 'context', isTurned: true });
  });

  it('stands clear of the name of the line at the present moment', () => {
    const axis = { ticks: [], contexts: [], bands: [], boundaries: [] };
    const plot = { x: 100, y: 44, width: 500, height: 300 };
    const now = { x: 330, text: 'now', textX: 336, row: 'tick', rises: true } as const;
    const free = { row: 'tick', isTurned: false };
    expect(dayPlace({ axis, plot, now }, 200, 80, approximateMeasure)).not.toEqual(free);
    expect(dayPlace({ axis, plot, now: { ...now, row: 'context' } }, 200, 80, approximateMeasure)).toEqual(
      free,
    );
  });
});
