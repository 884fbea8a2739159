import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  transitionsFrom,
  withTransitions,
  type MarkTransition,
} from '../../../../src/layout/scene/cluster-transition.js';
import { layoutArcs } from '../../../../src/layout/arcs/arcs.js';
import type { EventIndex } from '../../../../src/layout/index/event-index.js';
import type { Scene } from '../../../../src/layout/scene/scene.js';
import { panView, xOf, zoomView, type View } from '../../../../src/layout/view/view.js';
import { DAY, draw, indexOf, recentEvents, roomy } from '../drawing.js';

/** So many events on twelve days of November, beside an early one. */
function aggregated(count: number, links: readonly object[] = []): EventIndex {
  const events = Array.from({ length: count }, (_, i) => ({
    title: `Event with a longer title, number ${i}`,
    when: new Date(Date.UTC(2025, 10, 10 + (i % 12), i % 24)).toISOString(),
  }));
  return indexOf({ events: [{ title: 'Early', when: '2025-01-01' }, ...events], links });
}

const far: View = { start: Date.UTC(2025, 10, 5), end: Date.UTC(2025, 10, 26) };
const near = zoomView(far, 1 / 2);
const few = aggregated(90);
const many = aggregated(5000);
/** As many, over so long a time that a window of some weeks has discs. */
const sparse = indexOf({
  events: Array.from({ length: 4000 }, (_, i) => ({
    title: `Event with a longer title, number ${i}`,
    when: new Date(Date.UTC(2024, 0, 1) + i * 0.2 * DAY + (i % 3) * 4e6).toISOString(),
  })),
});
const sceneOf = (index: EventIndex, view: View): Scene => draw(index, view).scene;
const between = (
  before: Scene,
  after: Scene,
  known: readonly MarkTransition[] = [],
  now = 1000,
): readonly MarkTransition[] => transitionsFrom({ painted: before, last: before }, after, known, now);
const transitionsOf = (index: EventIndex, from: View, to: View): readonly MarkTransition[] =>
  between(sceneOf(index, from), sceneOf(index, to));

/** A scene without what a transition changes: places and labels of marks and discs. */
const identities = ({ marks, clusters }: Scene): unknown => [
  marks.map(({ row, lane, form, state, glyph, colour, height }) => [
    row,
    lane,
    form,
    state,
    glyph,
    colour,
    height,
  ]),
  clusters.map(({ rows, count, lane, start, end, text, radius }) => [
    rows,
    count,
    lane,
    start,
    end,
    text,
    radius,
  ]),
];

describe('cluster transitions', () => {
  for (const [name, index] of [
    ['a lane', few],
    ['an aggregated lane', sparse],
  ] as const)
    it(`start at the place of the cluster that contained the mark, in ${name}`, () => {
      const before = sceneOf(index, far);
      const after = sceneOf(index, near);
      const transitions = between(before, after);
      expect(transitions.length).toBeGreaterThan(3);
      const places = before.clusters.map(({ centreX, centreY }) => `${centreX.toFixed(3)} ${centreY}`);
      for (const { time = NaN, y } of transitions) {
        const x = before.plot.x + xOf(time, before.view, before.plot.width);
        expect(places).toContain(`${x.toFixed(3)} ${y}`);
      }
      const shown = new Set(before.marks.map(({ row }) => row));
      for (const { row, count } of transitions) expect(count === 1 && shown.has(row)).toBe(false);
    });

  it('do not start while the window is panned, zooms out or stays', () => {
    for (const index of [few, many]) {
      expect(transitionsOf(index, near, panView(near, 0.3))).toEqual([]);
      expect(transitionsOf(index, near, far)).toEqual([]);
      expect(transitionsOf(index, near, near)).toEqual([]);
    }
  });

  it('run to their end, over further zooming and panning', () => {
    const first = transitionsOf(few, far, near);
    const [scene, panned] = [sceneOf(few, near), sceneOf(few, panView(near, 0.01))];
    expect(between(scene, panned, first, 1100)).toEqual(first);
    expect(between(scene, panned, first, 1180)).toEqual([]);
  });

  it('are bounded in number', () => {
    const events = Array.from({ length: 8 * 280 }, (_, i) => ({
      title: '',
      when: new Date(Date.UTC(2025, 10, 10) + (i % 280) * 2 * 3_600_000).toISOString(),
      tags: [`lane ${i % 8}`],
    }));
    const index = indexOf({ events }, 'tag');
    const view = index.fit as View;
    for (let zoom = 1; zoom <= 64; zoom *= 2) {
      const found = transitionsOf(index, zoomView(view, 1 / zoom), zoomView(view, 1 / (zoom * 8)));
      expect(found.length).toBeLessThanOrEqual(200);
    }
  });
});

describe('a scene during a cluster transition', () => {
  const before = sceneOf(few, far);
  const after = sceneOf(few, near);
  const transitions = between(before, after);

  it('shows each mark first at the place of the cluster, and at the end at its own', () => {
    const first = withTransitions(after, transitions, 1000);
    for (const { row, time = NaN, y } of transitions.filter(({ count }) => count === 1)) {
      const mark = first.marks.find((one) => one.row === row);
      expect(mark?.glyphX).toBeCloseTo(after.plot.x + xOf(time, near, after.plot.width), 6);
      expect(mark?.glyphY).toBeCloseTo(y, 6);
    }
    expect(withTransitions(after, transitions, 1180)).toBe(after);
    expect(withTransitions(after, [], 1000)).toBe(after);
  });

  it('moves each mark steadily nearer to its place, without its label', () => {
    const places = [1000, 1030, 1060, 1120, 1179].map((now) => withTransitions(after, transitions, now));
    const known = new Map(after.marks.map((mark) => [mark.row, mark]));
    for (const { row, count } of transitions) {
      if (count > 1) continue;
      const own = known.get(row);
      const distances = places.map(({ marks }) => {
        const mark = marks.find((one) => one.row === row);
        expect(mark?.label).toBeUndefined();
        return Math.hypot(
          (mark?.glyphX ?? NaN) - (own?.glyphX ?? 0),
          (mark?.glyphY ?? NaN) - (own?.glyphY ?? 0),
        );
      });
      expect([...distances].sort((a, b) => b - a)).toEqual(distances);
    }
  });

  it('contains the same marks and discs with the same members, at any moment', () => {
    fc.assert(
      fc.property(
        recentEvents,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 1.2, max: 300, noNaN: true }),
        fc.double({ min: 0, max: 250, noNaN: true }),
        (events, fraction, factor, elapsed) => {
          const index = indexOf(events);
          const fit = index.fit ?? { start: 0, end: DAY };
          const wide = draw(index, fit, roomy).scene;
          const close = draw(index, zoomView(fit, 1 / factor, fraction), roomy).scene;
          const found = between(wide, close, [], 0);
          const scene = withTransitions(close, found, elapsed);
          expect(identities(scene)).toEqual(identities(close));
          for (const { x, y, glyphX, glyphY } of scene.marks)
            expect([x, y, glyphX, glyphY].every(Number.isFinite)).toBe(true);
          expect(close).toEqual(draw(index, close.view, roomy).scene);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('moves arcs along with the glyphs at their ends', () => {
    const [first, second] = after.marks;
    const moving =
      transitions.find(({ row }) => row === first?.row) ?? transitions.find(({ count }) => count === 1);
    const mark = after.marks.find(({ row }) => row === moving?.row);
    const other = second === mark ? first : second;
    if (!mark || !other) throw new Error('no marks');
    const [from, to] = [mark.row, other.row].map((row) => few.timeline.id(row));
    const linked = aggregated(90, [{ from, to, type: 'responds-to' }]);
    const scene = withTransitions(after, transitions, 1030);
    const arcs = layoutArcs(linked.timeline, scene, mark.row);
    expect(arcs.length).toBe(1);
    const [arc] = arcs;
    const moved = scene.marks.find(({ row }) => row === mark.row);
    expect([arc?.x0, arc?.y0]).toEqual([moved?.glyphX, moved?.glyphY]);
    expect(moved?.glyphX).not.toBe(mark.glyphX);
  });
});

describe('row transitions', () => {
  const events = [
    { title: 'One that goes on for long', when: '2025-11-01/2025-11-20' },
    { title: 'Two', when: '2025-11-10' },
    { title: 'Three', when: '2025-11-12' },
  ];
  const index = indexOf(events);
  const low = draw(index, undefined, { ...roomy, height: 140 }).scene;
  const high = draw(index, undefined, roomy).scene;
  const glyphsOf = ({ marks }: Scene): readonly number[] => marks.map(({ glyphY }) => glyphY);

  it('begin where a mark is painted, and end at its new row after 150 ms', () => {
    const moved = between(low, high);
    expect(moved.map(({ row }) => row)).toEqual(
      [0, 1, 2].filter((row) => low.marks[row]?.y !== high.marks[row]?.y),
    );
    expect(moved.length).toBeGreaterThan(0);
    expect(glyphsOf(withTransitions(high, moved, 1000))).toEqual(glyphsOf(low));
    expect(withTransitions(high, moved, 1150)).toBe(high);
  });

  it('take label, line and accounts along', () => {
    const moved = between(low, high);
    const { marks } = withTransitions(high, moved, 1050);
    for (const [i, { glyphY, label, lineY, y }] of marks.entries()) {
      const down = glyphY - (high.marks[i]?.glyphY ?? 0);
      expect(label?.y).toBeCloseTo((high.marks[i]?.label?.y ?? 0) + down, 9);
      expect(lineY).toBeCloseTo((high.marks[i]?.lineY ?? 0) + down, 9);
      expect(y).toBeCloseTo((high.marks[i]?.y ?? 0) + down, 9);
    }
  });

  it('go on to where they went while the window only moves, and start anew from there for another row', () => {
    const moved = between(low, high);
    const onTheWay = withTransitions(high, moved, 1050);
    expect(transitionsFrom({ painted: onTheWay, last: high }, high, moved, 1050)).toEqual(moved);
    const back = transitionsFrom({ painted: onTheWay, last: high }, low, moved, 1050);
    expect(back.map(({ since }) => since)).toEqual(moved.map(() => 1050));
    expect(glyphsOf(withTransitions(low, back, 1050))).toEqual(glyphsOf(onTheWay));
  });
});
