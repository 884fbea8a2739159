/** The axis of a second zone, beside that of the first. */
import { parse } from '../../../../src/model/ingest/parse.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutAxis } from '../../../../src/layout/axis/axis.js';
import {
  axisHeightAt,
  layoutSecondAxis,
  distinguishesZones,
  type SecondAxis,
} from '../../../../src/layout/axis/second-axis.js';
import { linearScale } from '../../../../src/layout/scale/time-scale.js';
import { axisHeight, secondAxisHeight } from '../../../../src/layout/metrics.js';
import { approximateMeasure as measure } from '../../../../src/render/theme/approximate-measure.js';
import { axisFormat } from '../../../../src/render/axis-format.js';

const DAY = 86_400_000;
type Zone = { readonly zone: string; readonly format: ReturnType<typeof axisFormat> };
const known = new Map<string, Zone>();

function zoneOf(zone: string): Zone {
  const made = known.get(zone) ?? { zone, format: axisFormat('en-GB', zone) };
  known.set(zone, made);
  return made;
}

function secondOf(start: string, end: string, zones: readonly [string, string], width = 1000): SecondAxis {
  const view = { start: Date.parse(start), end: Date.parse(end) };
  return layoutSecondAxis(view, width, 150, linearScale, {
    first: zoneOf(zones[0]),
    second: zoneOf(zones[1]),
    measure,
  });
}

const texts = (labels: readonly { readonly text: string }[]): string[] => labels.map(({ text }) => text);

describe('a second axis', () => {
  it('stands on the midnights and hours of its own zone', () => {
    const axis = secondOf('2025-12-06T15:00Z', '2025-12-07T15:00Z', ['Asia/Tokyo', 'UTC']);
    expect(texts(axis.contexts)).toEqual(['Saturday 6 December 2025', 'Sunday 7 December 2025']);
    expect(axis.boundaries).toEqual([375]);
    expect(axis.ticks.find(({ text }) => text === '00:00')?.x).toBe(375);
  });

  it('keeps to hours that lie half an hour beside those of the first', () => {
    const axis = secondOf('2025-12-07T00:00Z', '2025-12-07T06:00Z', ['UTC', 'Asia/Kolkata'], 500);
    expect(texts(axis.ticks)).toEqual(['06:00', '07:00', '08:00', '09:00', '10:00', '11:00']);
    expect(axis.ticks[0]?.start).toBe(Date.parse('2025-12-07T00:30Z'));
  });

  it('names both zones, and both names of one whose clocks change', () => {
    const { names } = secondOf('2025-11-02T00:00Z', '2025-11-02T12:00Z', ['UTC', 'America/New_York']);
    expect(names).toEqual({ first: 'UTC', second: 'GMT-4 · GMT-5' });
  });

  it('is there while a day is wide enough for a tick, and makes the axis higher only then', () => {
    const week = 1000 / (7 * DAY);
    const month = 1000 / (30 * DAY);
    const { header } = parse({ events: [] });
    expect([distinguishesZones(week), distinguishesZones(month)]).toEqual([true, false]);
    expect([
      axisHeightAt(week, true, header),
      axisHeightAt(month, true, header),
      axisHeightAt(week, false, header),
    ]).toEqual([axisHeight + secondAxisHeight, axisHeight, axisHeight]);
  });

  it('is that of its zone alone, with labels apart from one another', () => {
    const zones = ['UTC', 'Asia/Tokyo', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(1975, 0), max: Date.UTC(2035, 0) }),
        fc.double({ min: Math.log(0.01), max: Math.log(7), noNaN: true }),
        fc.integer({ min: 600, max: 1600 }),
        (first, second, start, days, width) => {
          const view = { start, end: start + Math.exp(days) * DAY };
          fc.pre(distinguishesZones(width / (view.end - view.start)));
          const axis = layoutSecondAxis(view, width, 150, linearScale, {
            first: zoneOf(first),
            second: zoneOf(second),
            measure,
          });
          const labelled = axis.ticks.filter((tick) => tick.labelled);
          labelled.slice(1).forEach((tick, i) => {
            const before = labelled[i]!;
            expect(tick.x - before.x).toBeGreaterThan((tick.width + before.width) / 2);
          });
          const plain = layoutAxis(view, width, { ...zoneOf(second), measure, weekend: [] });
          expect(texts(axis.ticks)).toEqual(texts(plain.ticks));
        },
      ),
      { numRuns: 200 },
    );
  });
});
