import type { DrawnLane } from '../../../../src/layout/index/lanes.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnExtent, overlaps } from '../../../../src/layout/index/extent.js';
import type { Cluster, Mark, Scene } from '../../../../src/layout/scene/scene.js';
import { xOf } from '../../../../src/layout/view/view.js';
import { axisHeight, glyphSize, labelGap, measureLabel, rowGap } from '../../../../src/layout/metrics.js';
import { fitLabel } from '../../../../src/layout/scene/footprint.js';
import { approximateMeasure } from '../../../../src/render/theme/approximate-measure.js';
import { randomNumbers } from '../../../bench/events.js';
import { laneBys, manyEvents } from '../aggregated-lanes.js';
import {
  aimed,
  aims,
  DAY,
  draw,
  drawnRows,
  indexOf,
  rooms,
  roomy,
  sceneOf,
  type Drawing,
} from '../drawing.js';
import { everyDrawing } from '../every-drawing.js';
import { overlapsIn } from '../visual-bounds.js';

const runs = { numRuns: 120 };
const inputs = fc.tuple(manyEvents, laneBys, aims, rooms);
type Input = typeof inputs extends fc.Arbitrary<infer T> ? T : never;

function drawing([events, laneBy, aim, room]: Input): Drawing {
  const index = indexOf(events, laneBy);
  return draw(index, aimed(index, aim), room);
}

const expectOfEveryDrawing = everyDrawing(inputs, runs.numRuns, drawing);

/** Rows of a lane in the window that the scene shows neither alone nor in a cluster nor in a strip; and how many it says last. */
function unseenIn(
  { index, scene }: Drawing,
  lane: DrawnLane,
  number: number,
): { rows: number[]; lasting: number } {
  const { start, end } = scene.view;
  const seen = new Set(scene.marks.filter((mark) => mark.lane === number).map(({ row }) => row));
  const clusters = scene.clusters.filter((cluster) => cluster.lane === number);
  for (const { rows, positions } of clusters)
    for (const row of positions ? lane.rows.slice(positions.from, positions.to) : rows) seen.add(row);
  const strip = scene.strips.find((candidate) => candidate.lane === number);
  const inStrip = (position: number): boolean => {
    if (!strip || !lane.aggregated) return false;
    const x = scene.plot.x + xOf(lane.aggregated.timeAt(position, index), scene.view, scene.plot.width);
    return strip.bins.some(({ x0, x1 }) => x0 - 0.01 <= x && x <= x1 + 0.01);
  };
  const through = clusters.filter(({ rows, count, positions }) => !positions && count > rows.length);
  const unseen = [...lane.rows].filter(
    (row, at) => overlaps(drawnExtent(index, row), start, end) && !seen.has(row) && !inStrip(at),
  );
  return { rows: unseen, lasting: through.reduce((sum, { rows, count }) => sum + count - rows.length, 0) };
}

describe('the account of a window', () => {
  it('shows every event that has a part in it: alone, in a cluster or in a strip', () => {
    expectOfEveryDrawing((drawn) => {
      for (const [number, { lane }] of drawn.plan.lanes.entries()) {
        const { rows, lasting } = unseenIn(drawn, lane, number);
        expect(rows.length).toBeLessThanOrEqual(lasting);
      }
    });
  });

  it('adds up: in the window, out of it, in hidden lanes, listed and rejected are those given', () => {
    expectOfEveryDrawing(({ index, plan, scene }) => {
      const shown = new Set(plan.lanes.flatMap(({ lane }) => [...lane.rows]));
      const { start, end } = scene.view;
      const out = [...shown].filter((row) => !overlaps(drawnExtent(index, row), start, end));
      const { given, drawn, listed, rejected } = index.timeline.account();
      expect(scene.inWindow + out.length + (drawn - shown.size) + listed + rejected).toBe(given);
      expect(index.undated).toHaveLength(listed);
      expect(drawnRows(index)).toHaveLength(drawn);
    });
  });

  it('contains no event twice: neither alone and in a disc, nor in two discs', () => {
    expectOfEveryDrawing(({ scene, plan }) => {
      for (const [number, { lane }] of plan.lanes.entries()) {
        const rows = [
          ...scene.marks.filter((mark) => mark.lane === number).map(({ row }) => row),
          ...scene.clusters
            .filter((cluster) => cluster.lane === number)
            .flatMap(({ rows, positions }) => [
              ...(positions ? lane.rows.slice(positions.from, positions.to) : rows),
            ]),
        ];
        expect(rows.length).toBe(new Set(rows).size);
      }
    });
  });

  it('has marks and discs side by side in the only row of a lane: none over another, and no disc of one event', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0, max: 0.9, noNaN: true }), (seed, from) => {
        const random = randomNumbers(seed);
        const events = Array.from({ length: 240 }, (_, i) => ({
          title: `E ${i}`,
          when: Math.floor(random() * 240 * DAY),
          kind: i % 2 === 0 ? 'call' : 'protest',
        }));
        const view = { start: from * 240 * DAY, end: from * 240 * DAY + 16 * DAY };
        const { scene, plan, index } = draw(indexOf(events), view, { ...roomy, height: axisHeight + 62 });
        expect(plan.lanes.map(({ slots }) => slots.length)).toEqual([1, 1]);
        for (const { number, lane } of plan.lanes) {
          const own = [...scene.marks, ...scene.clusters].filter((item) => item.lane === number);
          const circles = own
            .map((item) => ('row' in item ? [item.glyphX, 8] : [item.centreX, item.radius]))
            .sort(([a = 0], [b = 0]) => a - b);
          for (const [i, [x = 0, half = 0]] of circles.entries()) {
            const [before = -Infinity, room = 0] = circles[i - 1] ?? [];
            expect(x - half).toBeGreaterThanOrEqual(before + room - 0.01);
          }
          const seen = own.flatMap((item) => ('row' in item ? [item.row] : [...item.rows]));
          const within = [...lane.rows].filter((row) =>
            overlaps(drawnExtent(index, row), view.start, view.end),
          );
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen).toEqual(expect.arrayContaining(within));
          for (const item of own) if (!('row' in item)) expect(item.count).toBeGreaterThan(1);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is one honest disc for a hundred thousand events on one instant', () => {
    const time = Date.UTC(2025, 5, 1);
    const events = Array.from({ length: 100_000 }, (_, i) => ({
      id: `e${i}`,
      title: 'Call',
      when: time,
      ...(i % 4 > 0 && { attribution: 'wire' }),
      ...(i === 7 && { links: { disputes: 'e8' } }),
    }));
    const index = indexOf(events);
    const [lane] = index.lanes;
    for (const span of [10, DAY, 400 * DAY]) {
      const { scene } = draw(index, { start: time - span / 3, end: time + span });
      expect(scene).toMatchObject({ marks: [], strips: [], inWindow: 100_000 });
      expect(scene.clusters).toMatchObject([
        {
          count: 100_000,
          positions: { from: 0, to: 100_000 },
          disputed: 1,
          unsourced: 25_000,
          text: '100K',
        },
      ]);
      expect([...(scene.clusters[0]?.rows ?? [])]).toEqual([...(lane as DrawnLane).rows.slice(0, 100)]);
    }
  });

  it('shows how many last through a window in which nothing begins', () => {
    const long = Array.from({ length: 500 }, (_, i) => ({ title: `Long ${i}`, when: [i * DAY, 5000 * DAY] }));
    const { scene } = draw(indexOf(long), { start: 3000 * DAY, end: 3001 * DAY });
    const bars = scene.marks.filter(({ form, startsInside }) => form === 'bar' && !startsInside);
    const [through] = scene.clusters;
    expect(bars.length).toBeGreaterThan(0);
    expect(bars.length + (through?.count ?? 0)).toBe(500);
    expect(scene.inWindow).toBe(500);
  });
});

describe('what lasts through a window', () => {
  it('shows when its members began, from the earliest to the latest of those listed', () => {
    const long = Array.from({ length: 500 }, (_, i) => ({ title: `Long ${i}`, when: [i * DAY, 5000 * DAY] }));
    const { scene } = draw(indexOf(long), { start: 3000 * DAY, end: 3001 * DAY });
    const [{ rows, start, end }] = scene.clusters as [Cluster];
    expect([...rows]).toEqual([...rows].sort((a, b) => a - b));
    expect(end).toBeGreaterThan(start);
  });
});

describe('the disc of a bucket', () => {
  it('is there until the last of its members has left the window', () => {
    const hour = 3_600_000;
    // Where a pixel is an hour a bucket is a week, and begins on a Monday.
    const week = 7 * DAY;
    const first = Date.UTC(2025, 0, 6);
    const events = [
      ...Array.from({ length: 60 }, (_, i) => ({ title: `Early ${i}`, when: first + i })),
      { title: 'Late', when: first + 70 * hour },
      ...Array.from({ length: 60 }, (_, i) => ({ title: `After ${i}`, when: first + (2 + i) * week })),
    ];
    const index = indexOf(events);
    const discs = (from: number): unknown[] => {
      const start = first + from * hour;
      const { clusters } = draw(index, { start, end: start + 1000 * hour }).scene;
      return clusters.map(({ positions }) => positions);
    };
    expect(discs(69)).toEqual([{ from: 0, to: 61 }]);
    expect(discs(71)).toEqual([]);
  });
});

/** What is compared of two windows of which one is panned: what is away from the edges of both, in pixels of the first. */
interface Shared {
  readonly left: number;
  readonly right: number;
  /** How far what is drawn has moved. */
  readonly by: number;
}

const edge = 30;
/** The largest extent of a label. */
const longest = 620;

function discsIn({ clusters }: Scene, { left, right, by }: Shared): unknown[] {
  return clusters
    .filter(({ centreX }) => centreX + by > left + edge && centreX + by < right - edge)
    .map(({ centreX, y, radius, lane, rows, count, positions, label }: Cluster) => {
      const words = centreX + by < right - longest && label && [label.title, label.second];
      return { x: Math.round(centreX + by), y, radius, lane, rows, count, positions, words };
    });
}

/** The marks that are seen, by lane and row. */
function marksIn({ marks }: Scene, { left, right, by }: Shared): Map<string, Mark> {
  const seen = marks.filter(({ x0, x1 }) => x1 + by > left + edge && x0 + by < right - edge);
  return new Map(seen.map((mark) => [`${mark.lane} ${mark.row}`, mark]));
}

function wordsOf({ label, startsInside, x0, glyphX }: Mark, { left, right, by }: Shared): unknown {
  const isWhole = startsInside && x0 + by > left + edge && glyphX + by < right - longest;
  return isWhole ? [label?.title, label?.second] : 'near an edge';
}

/** Lanes in which more began before the window than is drawn one by one. */
function fullLanes({ marks, clusters }: Scene): Set<number> {
  const bars = (lane: number): number =>
    marks.filter((mark) => mark.lane === lane && !mark.startsInside).length;
  const lanes = clusters.filter(({ positions, rows, count }) => !positions && count > rows.length);
  return new Set([
    ...lanes.map(({ lane }) => lane),
    ...marks.map(({ lane }) => lane).filter((lane) => bars(lane) >= 60),
  ]);
}

describe('an aggregated lane', () => {
  it('lets no label, glyph or disc overlap another', () => {
    expectOfEveryDrawing((drawn) => {
      expect(overlapsIn(drawn.scene)).toEqual([]);
    });
  });

  it('keeps members, rows and labels while the window is panned', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: -300, max: 300 }), (input, pixels) => {
        const [events, laneBy, aim, room] = input;
        const near = { ...aim, halvings: Math.min(aim.halvings, 9) };
        const { index, plan, scene } = drawing([events, laneBy, near, room]);
        const { plot, view } = scene;
        const step = (pixels * (view.end - view.start)) / plot.width;
        const panned = sceneOf(index, plan, { start: view.start + step, end: view.end + step }, room);
        const zone = {
          left: plot.x + Math.max(0, pixels),
          right: plot.x + plot.width + Math.min(0, pixels),
        };
        const [before, after] = [
          { ...zone, by: 0 },
          { ...zone, by: pixels },
        ];
        expect(discsIn(panned, after)).toEqual(discsIn(scene, before));
        const full = new Set([...fullLanes(scene), ...fullLanes(panned)]);
        const moved = marksIn(panned, after);
        for (const [key, mark] of marksIn(scene, before)) {
          const other = moved.get(key);
          if (!other && full.has(mark.lane)) continue;
          expect(other).toMatchObject({ y: mark.y, form: mark.form });
          if (other && wordsOf(other, after) !== 'near an edge' && wordsOf(mark, before) !== 'near an edge')
            expect(wordsOf(other, after)).toEqual(wordsOf(mark, before));
          if (other && mark.form === 'point') expect(other.glyphX + pixels).toBeCloseTo(mark.glyphX, 3);
        }
      }),
      runs,
    );
  });

  it('cuts no label while what it says has room before the next thing in its row', () => {
    const eventsOf = (seed: number): readonly { title: string; when: number }[] => {
      const random = randomNumbers(seed);
      return Array.from({ length: 300 + (seed % 200) }, () => ({
        title: 'a title of some length '.repeat(3).slice(0, 4 + Math.floor(random() * 56)),
        when: Math.floor(random() * 3_000) * 3_600_000,
      }));
    };
    let cut = 0;
    fc.assert(
      fc.property(
        fc.nat(9_999),
        fc.nat(100),
        fc.integer({ min: 3, max: 30 }),
        fc.integer({ min: 80, max: 500 }),
        (seed, from, days, height) => {
          const list = eventsOf(seed);
          const view = { start: from * DAY, end: (from + days) * DAY };
          const { index, scene } = draw(indexOf(list), view, { ...roomy, height: height + axisHeight });
          if (scene.strips.length > 0) return;
          const last = xOf(index.fit?.end ?? Infinity, scene.view, scene.plot.width);
          // The glyph of what comes next may be out of the plot by half.
          const end = scene.plot.x + Math.min(last - 8, scene.plot.width - glyphSize / 2 - rowGap);
          for (const { row, glyphX, glyphY, label } of scene.marks) {
            if (glyphX < scene.plot.x) continue;
            const behind = [
              ...scene.marks
                .filter((mark) => mark.glyphY === glyphY)
                .map((mark) => mark.glyphX - glyphSize / 2),
              ...scene.clusters
                .filter(({ centreY }) => centreY === glyphY)
                .map(({ centreX, radius }) => centreX - radius),
            ].filter((left) => left > glyphX);
            const room =
              Math.min(end, ...behind.map((left) => left - rowGap)) - glyphX - glyphSize / 2 - labelGap;
            const whole = measureLabel(
              { title: list[row]?.title ?? '', second: 'no source given' },
              approximateMeasure,
            );
            if (whole.width > room) cut++;
            const least = fitLabel(whole, room - 1, approximateMeasure)?.titleWidth ?? 0;
            expect(label?.titleWidth ?? 0).toBeGreaterThanOrEqual(least - 0.01);
          }
        },
      ),
      runs,
    );
    expect(cut).toBeGreaterThan(50);
  });

  it('cuts a label that has too little room with an ellipsis', () => {
    const events = Array.from({ length: 400 }, (_, i) => ({
      title: 'The foreign ministry calls the closure of the strait unacceptable',
      when: i * DAY + (i % 3) * 3_600_000,
    }));
    const { marks } = draw(indexOf(events), { start: 0, end: 8 * DAY }, roomy).scene;
    const titles = marks.flatMap(({ label }) => label?.title ?? []);
    expect(titles.length).toBeGreaterThan(3);
    for (const title of titles) expect(title).toMatch(/^The f\S.*…$/);
  });
});
