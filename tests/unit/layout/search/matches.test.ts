// What a search has found as drawings ask for it: every answer is that of a look at every row.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowSet } from '../../../../src/layout/index/row-set.js';
import { matchesChunked } from '../../../../src/layout/search/matches.js';
import { runChunked } from '../../../../src/util/chunked.js';
import { DAY, draw, indexOf, roomy } from '../drawing.js';

const origin = Date.UTC(2025, 0, 1);

const lists = fc.record({
  days: fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 40 })), {
    minLength: 5,
    maxLength: 300,
  }),
  every: fc.integer({ min: 2, max: 40 }),
  from: fc.integer({ min: -5, max: 95 }),
  length: fc.integer({ min: 1, max: 60 }),
});

describe('the matches of an index', () => {
  it('are in reading order, and known in windows, discs and columns', () => {
    fc.assert(
      fc.property(lists, ({ days, every, from, length }) => {
        const index = indexOf(
          days.map(([day, lasts]) => ({ when: [origin + day * DAY, origin + (day + lasts) * DAY + 1] })),
        );
        const rows = new RowSet(days.length);
        for (let row = 0; row < days.length; row += every) rows.add(row);
        const matches = runChunked(matchesChunked(rows, index));
        const order = Array.from(index.rows).filter((row) => row % every === 0);
        expect(Array.from(matches.order)).toEqual(order);
        const view = { start: origin + from * DAY, end: origin + (from + length) * DAY };
        const { earliestStart, latestEnd } = index.columns;
        const isIn = (row: number): boolean =>
          (earliestStart[row] ?? NaN) < view.end && (latestEnd[row] ?? NaN) > view.start;
        expect(matches.isAnyIn(view)).toBe(order.some(isIn));
        const { scene } = draw(index, view, roomy);
        const marked = matches.markIn(scene);
        for (const mark of marked.marks) expect(mark.isMiss === true).toBe(mark.row % every !== 0);
        for (const { isMiss, rows: own, positions } of marked.clusters) {
          const all = positions ? (index.lanes[0]?.rows.slice(positions.from, positions.to) ?? []) : own;
          expect(isMiss === true).toBe(!Array.from(all).some((row) => row % every === 0));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lie on the overview where they begin, each pixel once', () => {
    const index = indexOf([
      { when: origin },
      { when: origin + 30 * DAY },
      { when: origin + 30 * DAY + 1 },
      { when: origin + 100 * DAY },
    ]);
    const rows = new RowSet(4);
    for (const row of [1, 2, 3]) rows.add(row);
    const pixels = runChunked(matchesChunked(rows, index)).overviewPixels(100);
    const { fit } = index;
    const pixelOf = (time: number): number =>
      Math.floor(((time - (fit?.start ?? 0)) / ((fit?.end ?? 1) - (fit?.start ?? 0))) * 100);
    expect(pixels).toEqual([pixelOf(origin + 30 * DAY), pixelOf(origin + 100 * DAY)]);
  });

  it('have ticks over columns, under which no name of a column stays', () => {
    const index = indexOf(
      Array.from({ length: 1800 }, (_, i) => ({ when: origin + Math.floor(i / 60) * DAY })),
    );
    const rows = new RowSet(1800);
    for (let row = 600; row < 660; row++) rows.add(row);
    const { scene } = draw(index, undefined, roomy);
    const [strip] = scene.strips;
    const { x0 = 0, x1 = 0 } = strip?.bins[10] ?? {};
    const named = (x: number): object => ({ x, y: strip?.y, width: 40, height: 14, lane: 0, text: '40' });
    const peaks = [named(x0 - 200), named((x0 + x1) / 2 - 20)];
    const marked = runChunked(matchesChunked(rows, index)).markIn({ ...scene, peaks } as typeof scene);
    expect(marked.ticks).toHaveLength(1);
    expect(marked.peaks).toEqual(peaks.slice(0, 1));
  });
});
