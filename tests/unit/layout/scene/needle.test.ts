// Needles show where events are in columns and discs, and cover no words.
import { describe, expect, it } from 'vitest';
import { glyphSize } from '../../../../src/layout/metrics.js';
import { needleOf } from '../../../../src/layout/scene/needle.js';
import type { Box } from '../../../../src/layout/scene/scene.js';
import { textBoxesIn } from '../../../../src/layout/scene/text-boxes.js';
import { DAY, draw, indexOf, roomy } from '../drawing.js';

const origin = Date.UTC(2025, 0, 1);
const isoDay = (day: number): string => new Date(origin + day * DAY).toISOString().slice(0, 10);

/** Many on a few days of a year, and some alone, with titles. */
const fullDays = Array.from({ length: 600 }, (_, i) => ({
  title: `Event number ${i} with a title`,
  kind: i % 2 === 0 ? 'statement' : 'report',
  when: isoDay(i % 5 === 0 ? (i * 7) % 365 : 100 + (i % 20)),
}));

describe('a needle', () => {
  const index = indexOf(fullDays);
  const { scene } = draw(index, { start: origin, end: origin + 365 * DAY }, roomy);
  const words = textBoxesIn(scene);
  const all = index.lanes.flatMap(({ rows }, lane) =>
    Array.from(rows, (row) => ({ row, lane, needle: needleOf(scene, index, row, lane) })),
  );

  it('is there for each event without a mark, and for no other', () => {
    for (const { row, lane, needle } of all) {
      const isMark = scene.marks.some((mark) => mark.row === row && mark.lane === lane);
      expect(needle === undefined).toBe(isMark);
    }
    expect(all.filter(({ needle }) => needle).length).toBeGreaterThan(300);
  });

  it('stands in its lane, at the time of its event', () => {
    for (const { row, lane, needle } of all) {
      if (!needle) continue;
      const box = scene.lanes.find(({ number }) => number === lane);
      expect(needle.y).toBeGreaterThanOrEqual(box?.y ?? NaN);
      expect(needle.y + needle.height).toBeLessThanOrEqual((box?.y ?? NaN) + (box?.height ?? NaN));
      const start = index.columns.earliestStart[row] as number;
      const x = scene.plot.x + ((start + DAY / 2 - scene.view.start) / (365 * DAY)) * scene.plot.width;
      expect(needle.x + needle.width / 2).toBeCloseTo(x, 0);
    }
  });

  it('covers no words, neither by its sign nor by its line', () => {
    const overlap = (a: Box, b: Box): boolean =>
      a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
    for (const { needle } of all)
      for (const box of needle ? words : []) {
        expect(overlap(needle as Box, box)).toBe(false);
        for (const { x, y0, y1 } of needle?.lines ?? [])
          expect(overlap({ x: x - 1, y: y0, width: 2, height: y1 - y0 }, box)).toBe(false);
      }
  });

  it('of a vague date stands before a whisker over the time that is meant, and on no day of it', () => {
    const vague = indexOf([
      ...fullDays,
      ...Array.from({ length: 60 }, () => ({ kind: 'report', title: 'Some day', when: '2025-08' })),
    ]);
    const drawn = draw(vague, { start: origin, end: origin + 365 * DAY }, roomy).scene;
    const lane = vague.lanes.findIndex(({ key }) => key === 'report');
    const needle = needleOf(drawn, vague, 600, lane);
    expect(needle?.whisker).toBeDefined();
    expect((needle?.x ?? 0) + (needle?.width ?? 0)).toBeLessThanOrEqual(needle?.whisker?.x0 ?? 0);
    const ends = new Set(needle?.lines.map(({ x }) => x));
    expect([...ends]).toEqual([needle?.whisker?.x0, needle?.whisker?.x1]);
  });

  it('ends at the foot of the columns of its lane, or in the middle of the disc that its event is in', () => {
    let [inColumns, inDiscs] = [0, 0];
    const discs = indexOf(fullDays.slice(0, 90).map((event, i) => ({ ...event, when: isoDay(i % 9) })));
    for (const of of [index, discs]) {
      const drawn = draw(of, { start: origin, end: origin + 365 * DAY }, { ...roomy, height: 200 }).scene;
      for (const [lane, { rows }] of of.lanes.entries())
        for (const row of rows) {
          const needle = needleOf(drawn, of, row, lane);
          const line = needle?.lines.at(-1);
          if (!needle || !line) continue;
          const strip = drawn.strips.find((each) => each.lane === lane);
          const disc = drawn.clusters.find(
            ({ lane: own, x0, x1 }) => own === lane && x0 <= line.x && line.x <= x1,
          );
          if (strip) expect(line.y1).toBeLessThanOrEqual(strip.y + strip.height);
          if (strip && line.y1 === strip.y + strip.height) inColumns++;
          if (!strip && disc) {
            expect(line.y1).toBeLessThanOrEqual(disc.centreY);
            inDiscs++;
          }
        }
    }
    expect(inColumns).toBeGreaterThan(0);
    expect(inDiscs).toBeGreaterThan(0);
  });

  it('has a whisker as soon as its time is wider than its sign', () => {
    const some = (when: string): boolean => {
      const burst = Array.from({ length: 60 }, () => ({ kind: 'report', title: 'Some day', when }));
      const vague = indexOf([...fullDays, ...burst]);
      const drawn = draw(vague, { start: origin, end: origin + 365 * DAY }, roomy).scene;
      const lane = vague.lanes.findIndex(({ key }) => key === 'report');
      return needleOf(drawn, vague, 600, lane)?.whisker !== undefined;
    };
    const pixels = scene.plot.width / 365;
    const days = Math.ceil(glyphSize / pixels);
    expect(some(`[${isoDay(200)}..${isoDay(200 + days)}]`)).toBe(true);
    expect(some(`[${isoDay(200)}..${isoDay(198 + days)}]`)).toBe(false);
  });

  it('is not there where its event is before the window', () => {
    const late = draw(index, { start: origin + 300 * DAY, end: origin + 320 * DAY }, roomy).scene;
    const row = fullDays.findIndex(({ when }) => when === isoDay(110));
    const lane = index.lanes.findIndex(({ rows }) => rows.includes(row));
    expect(needleOf(late, index, row, lane)).toBeUndefined();
  });

  it('is not there where its event is out of the window, or has no date', () => {
    const early = draw(index, { start: origin, end: origin + 20 * DAY }, roomy).scene;
    const row = fullDays.findIndex(({ when }) => when === isoDay(110));
    const lane = index.lanes.findIndex(({ rows }) => rows.includes(row));
    expect(needleOf(early, index, row, lane)).toBeUndefined();
    expect(needleOf(early, index, row, 99)).toBeUndefined();
  });
});
