// Lines of links keep clear of words: of any list, in any window, and where they cannot, they are stubs.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutArcs, type ArcOptions } from '../../../../src/layout/arcs/arcs.js';
import { labelBox, textBoxesIn } from '../../../../src/layout/scene/text-boxes.js';
import type { Arc, Box, Mark, PathStep } from '../../../../src/layout/scene/scene.js';
import { approximateMeasure } from '../../../../src/render/theme/approximate-measure.js';
import { layoutThreadArcs } from '../../../../src/layout/arcs/thread-arcs.js';
import type { ArcScene } from '../../../../src/layout/arcs/ties.js';
import { countNotWhole } from '../../../../src/render/arc-count.js';
import { label, mark } from '../../render/sample-scene.js';
import { aimed, aims, draw, indexOf, planScale, recentEvents, rooms } from '../drawing.js';

const options: ArcOptions = {
  measure: approximateMeasure,
  textOf: ({ type }) => ({ verb: type, by: 'says the article' }),
  moreOf: (count) => `${count} more`,
};

/** Points of a path that are at most two pixels apart. */
function pointsOn(steps: readonly PathStep[]): (readonly [number, number])[] {
  return steps.flatMap((step, i) => {
    const before = steps[i - 1];
    if (!before) return [];
    const [x0, y0] = before.slice(-2) as [number, number];
    const [ax, ay, bx, by, x, y] = step.length === 6 ? step : [x0, y0, step[0], step[1], step[0], step[1]];
    const count = Math.ceil(
      Math.hypot(ax - x0, ay - y0) + Math.hypot(bx - ax, by - ay) + Math.hypot(x - bx, y - by),
    );
    return Array.from({ length: count + 1 }, (_, k) => {
      const t = k / Math.max(1, count);
      const at = (a: number, b: number, c: number, d: number): number =>
        (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
      return [at(x0, ax, bx, x), at(y0, ay, by, y)] as const;
    });
  });
}

function distance([x, y]: readonly [number, number], box: Box): number {
  return Math.hypot(
    Math.max(box.x - x, x - box.x - box.width, 0),
    Math.max(box.y - y, y - box.y - box.height, 0),
  );
}

/** How near the lines of links come to words that are not their own, and their words to others; in pixels. */
function nearest(arcs: readonly Arc[], scene: ArcScene): number {
  const texts = textBoxesIn(scene);
  const own = arcs.map(({ words }) => (words ? [labelBox(words)] : []));
  const gaps = arcs.flatMap(({ lines, isWhole }, i) => {
    const others = own.flatMap((boxes, j) => (i === j || !isWhole ? [] : boxes));
    const points = lines.flatMap(({ steps }) => pointsOn(steps));
    return points.flatMap((point) => [...texts, ...others].map((box) => distance(point, box)));
  });
  const between = own.flat().flatMap((box) => texts.map((text) => apart(box, text)));
  return Math.min(Infinity, ...gaps, ...between);
}

function apart(a: Box, b: Box): number {
  const across = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
  const down = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0);
  return Math.hypot(across, down);
}

const drawings = fc.record({ events: recentEvents, aim: aims, room: rooms });

describe('the lines of links', () => {
  it('keep three pixels from all words but their own, of whatever event they are', () => {
    fc.assert(
      fc.property(drawings, ({ events, aim, room }) => {
        const index = indexOf({ events });
        const view = aimed(index, aim);
        const { scene } = draw(index, view, room);
        const rows = [...new Set(scene.marks.map(({ row }) => row))].slice(0, 4);
        for (const row of rows) {
          const arcs = layoutArcs(index.timeline, scene, row, options);
          expect(nearest(arcs, scene), `${row} at ${planScale(view, room)}`).toBeGreaterThanOrEqual(3);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('are single curves without a touch, eight pixels from one another and three from all words', () => {
    let drawn = 0;
    fc.assert(
      fc.property(drawings, ({ events, aim, room }) => {
        const index = indexOf({ events });
        const { scene } = draw(index, aimed(index, aim), room);
        const thread = index.timeline.links.slice(0, 2);
        const arcs = layoutThreadArcs(index.timeline, scene, thread);
        expect(arcs.every(({ isWhole, lines, words }) => isWhole && lines.length === 1 && !words)).toBe(true);
        expect(nearest(arcs, scene)).toBeGreaterThanOrEqual(3);
        const points = arcs.map(({ lines }) => lines.flatMap(({ steps }) => pointsOn(steps)));
        const near = points.some((some, i) =>
          points
            .slice(i + 1)
            .some((others) => some.some(([x, y]) => others.some(([a, b]) => Math.hypot(a - x, b - y) < 7.9))),
        );
        drawn += arcs.length;
        expect(near).toBe(false);
      }),
    );
    expect(drawn).toBeGreaterThan(2);
  });

  it('stay in the plot', () => {
    fc.assert(
      fc.property(drawings, ({ events, aim, room }) => {
        const index = indexOf({ events });
        const { scene } = draw(index, aimed(index, aim), room);
        const { plot, marks } = scene;
        for (const { row } of marks.slice(0, 6))
          for (const { lines } of layoutArcs(index.timeline, scene, row, options))
            for (const [x, y] of lines.flatMap(({ steps }) => pointsOn(steps))) {
              expect(x).toBeGreaterThanOrEqual(plot.x);
              expect(x).toBeLessThanOrEqual(plot.x + plot.width);
              expect(y).toBeGreaterThanOrEqual(plot.y);
              expect(y).toBeLessThanOrEqual(plot.y + plot.height);
            }
      }),
      { numRuns: 15 },
    );
  });
});

describe('a link that has no way', () => {
  const { timeline } = indexOf({
    events: [
      { id: 'cause', title: 'Cause', when: '2025-12-01' },
      { id: 'answer', title: 'Answer', when: '2025-12-02', links: { 'responds-to': 'cause' } },
    ],
  });
  const plot = { x: 120, y: 44, width: 520, height: 156 };
  const wall = (y: number): Mark =>
    mark({ row: 2, x0: 130, y, label: { ...label(0, y + 13.5, ''), x: 122, width: 516 } });
  const ends = [mark({ row: 0, x0: 200, y: 44 }), mark({ row: 1, x0: 400, y: 168 })];

  it('is a stub at both ends, each with its arrow, and is counted', () => {
    const scene = { plot, clusters: [], marks: [...ends, wall(98)] };
    const arcs = layoutArcs(timeline, scene, 1, options);
    expect(arcs).toMatchObject([
      {
        isWhole: false,
        lines: [
          { first: 'disc', last: 'head' },
          { first: 'none', last: 'head' },
        ],
      },
    ]);
    expect(countNotWhole(arcs)).toBe(1);
    expect(arcs[0]?.words).toBe(undefined);
    expect(nearest(arcs, scene)).toBeGreaterThanOrEqual(3);
    expect(layoutArcs(timeline, { ...scene, marks: ends }, 1, options)).toMatchObject([{ isWhole: true }]);
  });

  it('is none too where nobody could follow its way', () => {
    const gap = (y: number, x: number, width: number): Mark =>
      mark({ row: 2, x0: 130, y, label: { ...label(0, y + 13.5, ''), x, width } });
    // Three walls, open at the one side and then at the other, between ends that lie one above the other.
    const walls = [gap(66, 122, 490), gap(96, 150, 488), gap(126, 122, 490)];
    const near = [mark({ row: 0, x0: 140, y: 40 }), mark({ row: 1, x0: 140, y: 168 })];
    const arcs = layoutArcs(timeline, { plot, clusters: [], marks: [...near, ...walls] }, 1, options);
    expect(arcs).toMatchObject([{ isWhole: false }]);
  });

  it('has no stub at an end at which there is no room for one', () => {
    const blocked = ends.flatMap(({ glyphX, glyphY, y }, i) =>
      [-14, 0, 14].map((aside) =>
        mark({
          ...{ row: 3 + i, x0: glyphX + 4 * aside, y: y + aside },
          label: { ...label(0, glyphY + aside, ''), x: glyphX - 60, width: 120 },
        }),
      ),
    );
    const arcs = layoutArcs(
      timeline,
      { plot, clusters: [], marks: [...ends, ...blocked, wall(98)] },
      1,
      options,
    );
    expect(arcs).toMatchObject([{ isWhole: false, lines: [] }]);
  });
});
