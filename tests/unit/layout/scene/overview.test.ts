import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventIndex } from '../../../../src/layout/index/event-index.js';
import { flag, hasFlag } from '../../../../src/model/columns.js';
import {
  layoutOverview,
  overviewBins,
  type Overview,
  type OverviewBin,
} from '../../../../src/layout/scene/overview.js';
import { overviewShare } from '../../../../src/layout/view/overview-view.js';
import {
  centreView,
  dragOverview,
  panOverview,
  zoomOverview,
} from '../../../../src/layout/view/overview-drag.js';
import type { View } from '../../../../src/layout/view/view.js';
import { aimed, aims, DAY, drawnRows, indexOf, recentEvents } from '../drawing.js';

function overviewOf(index: EventIndex, view: View | undefined = index.fit, width = 1000): Overview {
  const fit = index.fit as View;
  return layoutOverview(overviewBins(index, fit, width), fit, view ?? fit, width);
}

/** The bin over a time; undefined where nothing lies there. */
function binAt({ bins, width }: Overview, { fit }: EventIndex, time: number): OverviewBin | undefined {
  const { start, end } = fit as View;
  const x = ((time - start) / (end - start)) * width;
  return bins.find(({ x0, x1 }) => x0 <= x && x < x1);
}

describe('the density of the whole', () => {
  it('counts each event once, where it begins, and weighs what may begin in several buckets over its time', () => {
    const index = indexOf([
      { title: 'A month', when: '2025-01' },
      { title: 'Its second day', when: '2025-01-02' },
      { title: 'Later', when: '2025-06-01/2025-08-01' },
    ]);
    const overview = overviewOf(index);
    const at = (month: number, day: number): OverviewBin | undefined =>
      binAt(overview, index, Date.UTC(2025, month, day));
    // Weeks from Monday to Sunday: the month has 31 days, of which five are in its first week.
    expect(at(0, 2)?.count).toBeCloseTo(1 + 5 / 31);
    expect(at(0, 2)).toMatchObject({ start: Date.UTC(2024, 11, 30), end: Date.UTC(2025, 0, 6), height: 1 });
    expect(at(0, 2)?.parts).toEqual([
      {
        colour: 'event',
        certain: expect.closeTo(31 / 36) as number,
        possible: expect.closeTo(5 / 36) as number,
      },
    ]);
    expect(at(0, 20)?.count).toBeCloseTo(7 / 31);
    expect(at(2, 1)).toBeUndefined();
    expect(at(5, 1)).toMatchObject({ count: 1 });
    expect(at(6, 1)).toBeUndefined();
  });

  it('weighs an event without a start over all that there is before it began', () => {
    const index = indexOf([
      { title: 'Until June', when: '../2025-06-01' },
      { title: 'First', when: '2025-01-01' },
      { title: 'Last', when: '2025-12-01' },
    ]);
    const overview = overviewOf(index);
    expect(binAt(overview, index, Date.UTC(2025, 2, 1))?.count).toBeGreaterThan(0);
    expect(binAt(overview, index, Date.UTC(2025, 8, 1))).toBeUndefined();
  });

  it('leaves as much height to what is usual as it can where one burst has nearly all', () => {
    const burst = Array.from({ length: 900 }, () => ({ title: 'Burst', when: '2025-03-01' }));
    const usual = Array.from({ length: 200 }, (_, i) => ({ title: 'Day', when: Date.UTC(2025, 0, 1 + i) }));
    const index = indexOf([...burst, ...usual]);
    const overview = overviewOf(index);
    const { share, height } = binAt(overview, index, Date.UTC(2025, 4, 1)) as OverviewBin;
    expect(share).toBeLessThan(0.02);
    expect(height).toBeCloseTo(Math.sqrt(share));
  });

  it('counts an event of several lanes once, and what has no date not at all', () => {
    const events = [
      { kind: 'call', title: 'Call', participants: ['ann', 'bob'], when: '2025-11-02' },
      { kind: 'statement', title: 'Speech', speakers: ['ann'], when: '2025-11-09' },
      { title: 'Some time' },
    ];
    for (const { count } of overviewOf(indexOf(events, 'actor')).bins) expect(count).toBe(1);
  });

  it('gives the disputed share of a bin', () => {
    const index = indexOf([
      { id: 'claim', title: 'Claim', when: '2025-11-02' },
      { id: 'other', title: 'Other', when: '2025-11-02' },
      { id: 'denial', title: 'Denial', when: '2025-11-09', links: { disputes: 'claim' } },
    ]);
    const overview = overviewOf(index);
    expect(binAt(overview, index, Date.UTC(2025, 10, 2))).toMatchObject({ count: 2, disputed: 0.5 });
    expect(binAt(overview, index, Date.UTC(2025, 10, 9))).toMatchObject({ count: 1, disputed: 0 });
  });

  it('counts each event once in all, and as a plain scan does in each bucket', () => {
    fc.assert(
      fc.property(recentEvents, fc.integer({ min: 1, max: 1600 }), (events, width) => {
        const index = indexOf(events);
        if (!index.fit) return;
        const { fit } = index;
        const { bins } = overviewOf(index, fit, width);
        const all = bins.reduce((sum, { count }) => sum + count, 0);
        const rows = drawnRows(index);
        for (const { x0, x1, start, end, count, height, disputed, parts } of bins) {
          const scanned = rows.reduce((sum, row) => sum + shareIn(index, row, start, end, bins), 0);
          expect(count).toBeCloseTo(scanned, 6);
          expect(0 <= x0 && x0 < x1 && x1 <= width).toBe(true);
          expect(height > 0 && height <= 1 && disputed >= 0 && disputed <= 1).toBe(true);
          expect(parts.reduce((sum, part) => sum + part.certain + part.possible, 0)).toBeCloseTo(1);
        }
        expect(all).toBeCloseTo(rows.length, 6);
      }),
    );
  });
});

/** How much of a row begins between two times, of all that lies within the buckets. */
function shareIn(
  { columns }: EventIndex,
  row: number,
  start: number,
  end: number,
  bins: readonly OverviewBin[],
): number {
  const isOnce = hasFlag(columns, row, flag.once) || hasFlag(columns, row, flag.point);
  const from = Math.max(columns.earliestStart[row] as number, (bins[0] as OverviewBin).start);
  const last = (isOnce ? columns.latestEnd : columns.latestStart)[row] as number;
  const to = Math.min(last, (bins.at(-1) as OverviewBin).end);
  if (to <= from) return from >= start && from < end ? 1 : 0;
  return Math.max(0, Math.min(to, end) - Math.max(from, start)) / (to - from);
}

describe('the window on the overview', () => {
  const fit = { start: 0, end: 100 * DAY };
  const windowOf = (view: View): Overview['window'] => layoutOverview([], fit, view, 1000).window;

  it('is all of it at fit', () => {
    expect(windowOf(fit)).toEqual({ x0: 0, x1: 1000 });
  });

  it('lies at its share of the time', () => {
    expect(windowOf({ start: 20 * DAY, end: 45 * DAY })).toEqual({ x0: 200, x1: 450 });
  });

  it('is cut off where it reaches beyond all that is drawn', () => {
    expect(windowOf({ start: -50 * DAY, end: 30 * DAY })).toEqual({ x0: 0, x1: 300 });
    expect(windowOf({ start: -50 * DAY, end: 300 * DAY })).toEqual({ x0: 0, x1: 1000 });
  });

  it('can be seen and dragged however short it is, at the ends too', () => {
    expect(windowOf({ start: 50 * DAY, end: 50 * DAY + 10 })).toEqual({
      x0: expect.closeTo(497, 3) as number,
      x1: expect.closeTo(503, 3) as number,
    });
    expect(windowOf({ start: 100 * DAY, end: 101 * DAY })).toEqual({ x0: 994, x1: 1000 });
  });

  it('lies within the overview, and is never empty, whatever the view', () => {
    fc.assert(
      fc.property(recentEvents, aims, fc.integer({ min: 1, max: 1600 }), (events, aim, width) => {
        const index = indexOf(events);
        if (!index.fit) return;
        const { x0, x1 } = overviewOf(index, aimed(index, aim), width).window;
        expect(0 <= x0 && x0 < x1 && x1 <= width).toBe(true);
      }),
    );
  });
});

describe('what is done to the overview', () => {
  const fit = { start: 0, end: 1000 };
  const view = { start: 200, end: 400 };

  it('moves the window by as much as the pointer, and not out of what is drawn', () => {
    expect(dragOverview('window', 0.3, 0.4, view, fit)).toEqual({ start: 300, end: 500 });
    expect(dragOverview('window', 0.3, 0.9, view, fit)).toEqual({ start: 800, end: 1000 });
    expect(dragOverview('window', 0.3, -1, view, fit)).toEqual({ start: 0, end: 200 });
  });

  it('does not pull a window in that reached out before', () => {
    const beyond = { start: -100, end: 100 };
    expect(dragOverview('window', 0, 0.01, beyond, fit)).toEqual({ start: -90, end: 110 });
    expect(dragOverview('window', 0, -0.5, beyond, fit)).toEqual(beyond);
  });

  it('moves one end, never past the other', () => {
    expect(dragOverview('start', 0.2, 0.3, view, fit)).toEqual({ start: 300, end: 400 });
    expect(dragOverview('start', 0.2, 0.9, view, fit)).toEqual({ start: 398, end: 400 });
    expect(dragOverview('end', 0.4, 0.7, view, fit)).toEqual({ start: 200, end: 700 });
    expect(dragOverview('end', 0.4, 0, view, fit)).toEqual({ start: 200, end: 202 });
    expect(dragOverview('end', 0.4, 3, view, fit)).toEqual({ start: 200, end: 1000 });
  });

  it('brings the window under a press beside it, and drags it on', () => {
    expect(centreView(view, 0.7, fit)).toEqual({ start: 600, end: 800 });
    expect(centreView(view, 0.95, fit)).toEqual({ start: 800, end: 1000 });
    expect(dragOverview('beside', 0.7, 0.75, view, fit)).toEqual({ start: 650, end: 850 });
  });

  it('pans and zooms by keys within what is drawn', () => {
    expect(panOverview(view, 0.1, fit)).toEqual({ start: 220, end: 420 });
    expect(panOverview(view, -2, fit)).toEqual({ start: 0, end: 200 });
    expect(zoomOverview(view, 0.5, fit)).toEqual({ start: 250, end: 350 });
    expect(zoomOverview(view, 100, fit)).toEqual(fit);
  });

  it('has the middle of the window as its value', () => {
    expect(overviewShare(fit, fit)).toBe(0.5);
    expect(overviewShare(view, fit)).toBeCloseTo(0.3);
    expect(overviewShare({ start: 1500, end: 1600 }, fit)).toBe(1);
  });
});
