import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { becomesColumns, LaneForms } from '../../../../src/layout/scene/lane-forms.js';
import { scaleOf } from '../../../../src/layout/view/view.js';
import type { DrawnLane } from '../../../../src/layout/index/lanes.js';
import { DAY, indexOf } from '../drawing.js';

describe('the form of a lane', () => {
  const index = indexOf(
    Array.from({ length: 900 }, (_, i) => ({ title: `E ${i}`, when: Date.UTC(2025, 0, 1) + i * DAY })),
  );
  const lane = index.lanes[0] as DrawnLane;
  const scaleAt = (width: number, days: number): number => scaleOf({ start: 0, end: days * DAY }, width);

  it('is columns where many events lie close, and marks and discs where they do not', () => {
    expect(new LaneForms().decide(lane, index, scaleAt(1000, 900))).toBe(true);
    expect(new LaneForms().decide(lane, index, scaleAt(1000, 60))).toBe(false);
  });

  it('stays while the drawing becomes a third narrower and wide again, from any window', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 1200 }), (days) => {
        const forms = new LaneForms();
        const widths = [1100, 1101, 740, 1100, 739, 1099];
        const seen = widths.map((width) => forms.decide(lane, index, scaleAt(width, days)));
        expect(new Set(seen).size).toBe(1);
      }),
    );
  });

  it('changes once on the way in and once on the way out', () => {
    const forms = new LaneForms();
    const days = Array.from({ length: 40 }, (_, i) => 1200 / 1.1 ** i);
    const changesOf = (all: readonly number[]): number => {
      const seen = all.map((span) => forms.decide(lane, index, scaleAt(1000, span)));
      return seen.filter((form, i) => i > 0 && form !== seen[i - 1]).length;
    };
    expect(changesOf(days)).toBe(1);
    expect(changesOf(days.toReversed())).toBe(1);
  });

  it('is forgotten with other data', () => {
    const forms = new LaneForms();
    const between = scaleAt(1000, 480);
    forms.decide(lane, index, scaleAt(1000, 60));
    expect(forms.decide(lane, index, between)).toBe(false);
    const other = indexOf(
      Array.from({ length: 900 }, (_, i) => ({ title: `O ${i}`, when: Date.UTC(2025, 0, 1) + i * DAY })),
    );
    expect(forms.decide(other.lanes[0] as DrawnLane, other, between)).toBe(true);
  });

  it('is a function of how close events are and of the form before', () => {
    expect([41, 40].map((within) => becomesColumns(within, undefined))).toEqual([true, false]);
    expect([61, 60].map((within) => becomesColumns(within, false))).toEqual([true, false]);
    expect([27, 26].map((within) => becomesColumns(within, true))).toEqual([true, false]);
  });
});
