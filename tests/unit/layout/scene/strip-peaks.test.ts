// The names of the loudest columns: the three highest at most, clear of columns and of all else that stands in the lane.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale } from '../../../../src/layout/scale/time-scale.js';
import type { Beyond, Box, Strip, StripBin, StripPeak } from '../../../../src/layout/scene/scene.js';
import { stripPeaks, type PeakText } from '../../../../src/layout/scene/strip-peaks.js';

const plot: Box = { x: 100, y: 0, width: 800, height: 120 };
const binWidth = 10;

/** Columns side by side, as high as the numbers are of 100; one of 0 is none. */
function stripOf(counts: readonly number[]): Strip {
  const bins = counts.flatMap((count, i): StripBin[] => {
    const x0 = plot.x + i * binWidth;
    if (count === 0) return [];
    const place = {
      x0,
      x1: x0 + binWidth,
      start: i,
      end: i + 1,
      positions: { from: 0, to: count },
      rows: [],
    };
    return [{ ...place, count, possible: 0, height: count / 100, disputed: 0, unsourced: 0, vague: 0 }];
  });
  return { x: plot.x, y: 3, width: plot.width, height: 100, lane: 0, colour: 'event', bins };
}

const textOf: PeakText = ({ start, bin }) => [`${bin?.count ?? 'several'} at ${start}`, `at ${start}`];
const measure = (text: string): number => text.length * 6;

function named(strip: Strip, beyond: readonly Beyond[] = [], isRoot = false): readonly StripPeak[] {
  return stripPeaks(
    { marks: [], clusters: [], strips: [strip], beyond, plot },
    () => isRoot,
    linearScale,
    textOf,
    measure,
  );
}

function columnsOf({ bins, y, height }: Strip): readonly Box[] {
  return bins.map(({ x0, x1, height: share }) => ({
    x: x0,
    y: y + height * (1 - share),
    width: x1 - x0,
    height: height * share,
  }));
}

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Fifty columns of 4, but for some by their number. */
function mostlyLow(others: Readonly<Record<number, number>>): readonly number[] {
  return Array.from({ length: 60 }, (_, i) => others[i] ?? 4);
}

describe('the names of columns', () => {
  it('are of the three loudest, with how much they are, above them or beside what fills the lane', () => {
    const peaks = named(stripOf(mostlyLow({ 8: 70, 22: 60, 36: 100, 50: 65 })));
    expect(peaks.map(({ text }) => text)).toEqual(['100 at 36', '70 at 8', '65 at 50']);
    const [highest, lower] = peaks;
    expect(highest?.x).toBeGreaterThan(plot.x + 37 * binWidth);
    expect(lower!.x + lower!.width / 2).toBe(plot.x + 8.5 * binWidth);
  });

  it('have no number where several columns are as loud, and shorter words where there is less room', () => {
    expect(named(stripOf(mostlyLow({ 30: 70, 31: 70 }))).map(({ text }) => text)).toEqual(['several at 30']);
    const walls = mostlyLow({ 26: 95, 30: 71, 35: 95 });
    expect(named(stripOf(walls)).map(({ text }) => text)).not.toContain('71 at 30');
  });

  it('go by amounts where heights are their square roots', () => {
    const counts = mostlyLow({ 10: 100, 40: 69 });
    expect(named(stripOf(counts)).map(({ text }) => text)).toEqual(['100 at 10', '69 at 40']);
    expect(named(stripOf(counts), [], true).map(({ text }) => text)).toEqual(['100 at 10']);
  });

  it('stand over no column, no note and no other name, and within the lane', () => {
    const counts = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100 })), {
      minLength: 1,
      maxLength: 80,
    });
    const notes = fc.array(
      fc.record({ x: fc.integer({ min: 100, max: 850 }), y: fc.integer({ min: 0, max: 90 }) }),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(counts, notes, (given, places) => {
        const strip = stripOf(given);
        const beyond = places.map(({ x, y }): Beyond => ({
          ...{ x, y, width: 60, height: 16, lane: 0, side: 'earlier', count: 1 },
          ...{ text: '1 earlier', textX: x },
        }));
        const peaks = named(strip, beyond);
        expect(peaks.length).toBeLessThanOrEqual(3);
        for (const [i, peak] of peaks.entries()) {
          const others = [...columnsOf(strip), ...beyond, ...peaks.slice(0, i)];
          expect(others.filter((other) => meets(peak, other))).toEqual([]);
          expect(peak.y).toBeGreaterThanOrEqual(strip.y);
          expect(peak.x).toBeGreaterThanOrEqual(plot.x);
          expect(peak.x + peak.width).toBeLessThanOrEqual(plot.x + plot.width);
        }
      }),
      { numRuns: 300 },
    );
  });
});
