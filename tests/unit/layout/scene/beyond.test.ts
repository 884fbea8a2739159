import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBeyond, layoutBeyond } from '../../../../src/layout/scene/beyond.js';
import { nearestBeyond } from '../../../../src/layout/scene/nearest-beyond.js';
import { drawnExtent, overlaps } from '../../../../src/layout/index/extent.js';
import type { Scene } from '../../../../src/layout/scene/scene.js';
import type { View } from '../../../../src/layout/view/view.js';
import { hit } from '../../../../src/layout/scene/hit.js';
import { aimed, aims, draw, indexOf, recentEvents, rooms, roomy, type Room } from '../drawing.js';

const december = { start: Date.UTC(2025, 11, 1), end: Date.UTC(2026, 0, 1) };
const textOf = (count: number, side: string): string => `${count} ${side}`;

function notesOf(index: ReturnType<typeof indexOf>, view: View, room: Room = roomy): Scene {
  const { scene, plan } = draw(index, view, room);
  const { plot, marks, clusters, strips } = scene;
  const measure = (text: string): number => text.length * 6;
  const placement = { index, plan, plot, view: scene.view, measure };
  return { ...scene, beyond: layoutBeyond(placement, { marks, clusters, strips }, textOf) };
}

describe('what lies out of the window', () => {
  const index = indexOf([
    { title: 'Long ago', when: '2025-09-01', kind: 'call' },
    { title: 'Before', when: '2025-11-20', kind: 'call' },
    { title: 'In it', when: '2025-12-15', kind: 'call' },
    { title: 'After', when: '2026-02-01', kind: 'call' },
    { title: 'A meeting', when: '2025-12-03', kind: 'meeting' },
  ]);
  const scene = notesOf(index, december);

  it('is counted at the edge of its lane, and only there', () => {
    expect(scene.beyond.map(({ lane, text }) => [scene.lanes[lane]?.key, text])).toEqual([
      ['call', '2 earlier'],
      ['call', '1 later'],
    ]);
    const [earlier, later] = scene.beyond;
    expect(earlier?.x).toBe(scene.plot.x);
    expect((later?.x ?? 0) + (later?.width ?? 0)).toBeCloseTo(scene.plot.x + scene.plot.width);
  });

  it('is found by a press, and leads to the nearest of it', () => {
    for (const beyond of scene.beyond) {
      const found = hit(scene, beyond.x + beyond.width / 2, beyond.y + beyond.height / 2);
      expect(found).toEqual({ type: 'beyond', beyond });
    }
    const lane = index.lanes.find(({ key }) => key === 'call');
    if (!lane) throw new Error('no calls');
    const titleOf = (row: number | undefined): string | undefined =>
      row === undefined ? undefined : index.timeline.event(row)?.title;
    expect(titleOf(nearestBeyond(lane, index, december, 'earlier'))).toBe('Before');
    expect(titleOf(nearestBeyond(lane, index, december, 'later'))).toBe('After');
  });

  it('stands over no words and no glyph, in its lane, and within the plot', () => {
    fc.assert(
      fc.property(recentEvents, aims, rooms, (events, aim, room) => {
        const some = indexOf(events);
        const { beyond, marks, clusters, lanes, plot } = notesOf(some, aimed(some, aim), room);
        for (const note of beyond) {
          const lane = lanes[note.lane];
          expect(note.y).toBeGreaterThanOrEqual(lane?.y ?? NaN);
          expect(note.y + note.height).toBeLessThanOrEqual((lane?.y ?? NaN) + (lane?.height ?? NaN) + 0.01);
          expect(note.x).toBeGreaterThanOrEqual(plot.x - 0.01);
          expect(note.x + note.width).toBeLessThanOrEqual(plot.x + plot.width + 0.01);
          const labels = [...marks, ...clusters].filter(
            ({ y, height }) => y < note.y + note.height && note.y < y + height,
          );
          for (const { label } of labels)
            if (label) expect(label.x >= note.x + note.width || label.x + label.width <= note.x).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('adds up with what is in the window', () => {
    fc.assert(
      fc.property(recentEvents, aims, (events, aim) => {
        const some = indexOf(events);
        const view = aimed(some, aim);
        for (const lane of some.lanes) {
          const { earlier, later } = countBeyond(lane, some, view);
          const extents = Array.from(lane.rows, (row) => drawnExtent(some, row));
          const within = extents.filter((extent) => overlaps(extent, view.start, view.end)).length;
          expect(earlier + later + within).toBe(lane.rows.length);
          expect(later).toBe(extents.filter(({ start }) => start > view.end).length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
