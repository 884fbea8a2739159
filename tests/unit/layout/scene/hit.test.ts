import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/layout/index/event-index.js';
import { axisHeight } from '../../../../src/layout/metrics.js';
import { hit } from '../../../../src/layout/scene/hit.js';
import type { Mark, Scene } from '../../../../src/layout/scene/scene.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { timeAt } from '../../../../src/layout/view/view.js';
import { aimed, aims, draw, indexOf, recentEvents, roomy, rooms } from '../drawing.js';
import { everyDrawing } from '../every-drawing.js';

const scenes = fc.tuple(recentEvents, aims, rooms).map(([events, aim, room]): Scene => {
  const index = indexOf(events);
  return draw(index, aimed(index, aim), room).scene;
});
const runs = { numRuns: 120 };
const expectOfEveryScene = everyDrawing(scenes, runs.numRuns, (scene) => scene);

const middleOf = ({ y, height }: { y: number; height: number }): number => y + height / 2;

/** The mark found at a point, if it is the one meant or its glyph is nearer. */
function expectNear(scene: Scene, mark: Mark, x: number, y: number): void {
  const found = hit(scene, x, y);
  expect(found?.type).toBe('mark');
  if (found?.type !== 'mark' || found.mark === mark) return;
  expect(Math.abs(found.mark.glyphX - x)).toBeLessThanOrEqual(Math.abs(mark.glyphX - x));
}

/** Whether the words of a unit are at an x of the plot, or four pixels from it. */
function isOnWordsOf({ axis }: Scene, start: number, x: number, upper: boolean): boolean {
  const words = upper
    ? axis.contexts.map((label) => ({ ...label, from: label.x }))
    : axis.ticks
        .filter(({ labelled }) => labelled)
        .map((tick) => ({ ...tick, from: (tick.textX ?? tick.x) - tick.width / 2 }));
  return words.some((each) => each.start === start && x >= each.from - 4 && x <= each.from + each.width + 4);
}

describe('hit', () => {
  it('finds a mark at its glyph and at its label', () => {
    expectOfEveryScene((scene) => {
      const { plot } = scene;
      for (const mark of scene.marks) {
        const inPlot = mark.glyphX >= plot.x && mark.glyphX <= plot.x + plot.width;
        if (inPlot) expectNear(scene, mark, mark.glyphX, mark.glyphY);
        if (!mark.label) continue;
        const { x, y, width } = mark.label;
        for (const share of [0, 0.5, 1])
          expect(hit(scene, x + share * width, y)).toEqual({ type: 'mark', mark });
      }
    });
  });

  it('finds a cluster at its disc and at its label', () => {
    expectOfEveryScene((scene) => {
      const { plot } = scene;
      for (const cluster of scene.clusters) {
        const { centreX, centreY, label } = cluster;
        const inPlot = centreX >= plot.x && centreX <= plot.x + plot.width;
        if (inPlot) expect(hit(scene, centreX, centreY)).toEqual({ type: 'cluster', cluster });
        if (label)
          expect(hit(scene, label.x + label.width / 2, label.y)).toEqual({ type: 'cluster', cluster });
      }
    });
  });

  it('finds a column anywhere above it, with its dates and the events that begin there', () => {
    const events = Array.from({ length: 6000 }, (_, i) => ({
      title: `${i}`,
      when: 1e12 + 1000 * (i ** 2 % 4_000_000),
    }));
    const index = indexOf({ events });
    const { scene } = draw(index);
    const [strip] = scene.strips;
    expect(strip?.bins.length).toBeGreaterThan(20);
    for (const { x0, x1, start, end, count, positions } of strip?.bins ?? []) {
      const found = hit(scene, (x0 + x1) / 2, (strip?.y ?? 0) + 1);
      if (found?.type !== 'cluster') throw new Error('no column');
      expect(found.cluster).toMatchObject({ dates: { start, end }, count, positions });
      for (const row of found.cluster.rows) {
        const time = index.columns.earliestStart[row] as number;
        expect(time >= start && time < end).toBe(true);
      }
    }
  });

  it('finds on the axis a unit that contains the time or whose words are there, and a box that contains the point', () => {
    fc.assert(
      fc.property(scenes, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (scene, share, upper) => {
        const { plot, view } = scene;
        const x = plot.x + share * plot.width;
        const y = upper ? plot.y / 4 : (plot.y * 3) / 4;
        const found = hit(scene, x, y);
        if (!found) return;
        if (found.type !== 'unit') throw new Error(`a ${found.type} on the axis`);
        const time = timeAt(x - plot.x, view, plot.width);
        if (!isOnWordsOf(scene, found.start, x - plot.x, upper)) {
          expect(found.start).toBeLessThanOrEqual(time);
          expect(found.end).toBeGreaterThan(time);
        }
        expect(found.box.x).toBeLessThanOrEqual(x + 0.01);
        expect(found.box.x + found.box.width).toBeGreaterThanOrEqual(x - 0.01);
        expect(found.box.y <= y && found.box.y + found.box.height >= y).toBe(true);
      }),
      runs,
    );
  });

  const index = indexOf([
    { title: 'Talks', when: '2025-11-01/2025-11-30', kind: 'meeting' },
    { title: 'Call', when: '2025-12-20', kind: 'call' },
  ]);
  const { scene } = draw(index);
  const talks = scene.marks.find(({ row }) => row === 0) as Mark;

  it('finds a bar anywhere along it', () => {
    expect(hit(scene, talks.x1 - 2, middleOf(talks))).toEqual({ type: 'mark', mark: talks });
  });

  it('finds nothing where nothing is', () => {
    expect(hit(scene, talks.x1 + 60, middleOf(talks))).toBeUndefined();
    expect(hit(scene, talks.glyphX, roomy.height - 1)).toBeUndefined();
  });

  it('finds the unit of a label on either half of its words', () => {
    for (const { x, width, start, end, labelled } of scene.axis.ticks) {
      if (!labelled) continue;
      for (const aside of [-width / 2 + 1, 0, width / 2 - 1])
        expect(hit(scene, scene.plot.x + x + aside, scene.plot.y - 5)).toMatchObject({ start, end });
    }
    for (const { x, width, start, end } of scene.axis.contexts)
      for (const share of [0, 0.5, 1])
        expect(hit(scene, scene.plot.x + x + share * width, 5)).toMatchObject({ start, end });
  });

  it.each([1, 3])('distinguishes them above %i rows of names of periods, which are none', (rows) => {
    const eras = Array.from({ length: rows }, (_, i) => ({ label: `Period ${i}`, when: '2025-10/2026-01' }));
    const events = [
      { title: 'Call', when: '2025-12-06' },
      { title: 'Answer', when: '2025-12-08' },
    ];
    const { axis, plot, ...others } = draw(indexOf({ eras, events })).scene;
    expect(plot.y).toBe(axisHeight + 19 * rows);
    const withEras = { axis, plot, ...others };
    const ticks = axis.ticks.filter(({ labelled, x }) => labelled && x > 0 && x < plot.width);
    expect(ticks.length).toBeGreaterThan(1);
    for (const { x, start, end } of ticks)
      expect(hit(withEras, plot.x + x, 31)).toMatchObject({ type: 'unit', start, end });
    for (const { x } of ticks)
      for (let y = axisHeight; y < plot.y; y += 6) expect(hit(withEras, plot.x + x, y)).toBeUndefined();
  });

  it('finds the unit of a label that stands beside its tick, at the edge of a part of a cut axis', () => {
    const cut = draw(
      buildIndex(
        parse([
          { title: 'Then', when: '2025-01-06' },
          { title: 'Now', when: '2025-12-07' },
          { title: 'And now', when: '2025-12-08' },
        ]),
        'kind',
        undefined,
        'cut',
      ),
    ).scene;
    const beside = cut.axis.ticks.filter(({ textX }) => textX !== undefined);
    expect(beside).not.toHaveLength(0);
    for (const { textX = NaN, width, start, end } of beside)
      expect(hit(cut, cut.plot.x + textX + width / 2 - 1, cut.plot.y - 5)).toMatchObject({ start, end });
  });

  it('distinguishes the month in the upper half of the axis from the week or day in the lower', () => {
    const x = scene.plot.x + scene.plot.width / 2;
    const context = hit(scene, x, 5);
    const tick = hit(scene, x, scene.plot.y - 5);
    expect(context).toMatchObject({ type: 'unit', start: Date.UTC(2025, 10, 1), end: Date.UTC(2025, 11, 1) });
    if (context?.type !== 'unit' || tick?.type !== 'unit') throw new Error('no unit');
    expect(tick.end - tick.start).toBeLessThan(context.end - context.start);
  });
});
