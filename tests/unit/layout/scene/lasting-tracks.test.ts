import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hit } from '../../../../src/layout/scene/hit.js';
import { layoutBeyond } from '../../../../src/layout/scene/beyond.js';
import { drawnExtent } from '../../../../src/layout/index/extent.js';
import type { LaneIndex } from '../../../../src/layout/index/lane-index.js';
import { LastingTracks } from '../../../../src/layout/scene/lasting-tracks.js';
import { randomNumbers } from '../../../bench/events.js';
import { DAY, draw, indexOf } from '../drawing.js';

function reigns(seed: number, count: number): unknown[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, (_, i) => {
    const start = Math.floor(random() * 3000 * DAY);
    return { title: `Reign ${i}`, when: [start, start + Math.floor(random() ** 3 * 900 * DAY)] };
  });
}

describe('what lasts in a long lane', () => {
  it('has rows of its own in which no extent meets another, the same in any window', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0.02, max: 2, noNaN: true }), (seed, pixelsPerDay) => {
        const index = indexOf(reigns(seed, 150));
        const lane = index.lanes[0]?.aggregated as LaneIndex;
        const { byPosition, rows } = new LastingTracks().of(lane, index, pixelsPerDay / DAY);
        const ends = Array.from({ length: rows }, () => -Infinity);
        for (const [position, { row, border }] of byPosition) {
          const { start, end } = drawnExtent(index, lane.rowAt(position));
          expect(start).toBeGreaterThan(ends[row] as number);
          expect(border).toBeGreaterThan(end);
          expect((end - start) * (pixelsPerDay / DAY)).toBeGreaterThanOrEqual(64);
          ends[row] = end;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its title in view, at the edge, while it is drawn through the window', () => {
    const events = [
      { title: 'Reconquista', when: '0718/1492' },
      ...Array.from({ length: 140 }, (_, i) => ({ title: `Year ${i}`, when: `${1000 + i * 5}` })),
    ];
    const { scene } = draw(indexOf(events), { start: Date.UTC(1200, 0, 1), end: Date.UTC(1230, 0, 1) });
    const mark = scene.marks.find(({ label }) => label?.title.includes('Reconquista'));
    expect(mark?.label?.x).toBeGreaterThan(scene.plot.x);
    expect(mark?.label?.x).toBeLessThan(scene.plot.x + 60);
    expect(mark).toMatchObject({ startsInside: false, endsInside: false });
  });

  it('is a number at the edge where there is no row for it, and a press there lists it', () => {
    const long = Array.from({ length: 500 }, (_, i) => ({ title: `Long ${i}`, when: [i * DAY, 5000 * DAY] }));
    const { scene, plan, index } = draw(indexOf(long), { start: 3000 * DAY, end: 3001 * DAY });
    const measure = (text: string): number => text.length * 6;
    const placement = { index, plan, plot: scene.plot, view: scene.view, measure };
    const beyond = layoutBeyond(placement, { ...scene, marks: [] }, (count, of) => `${count} ${of}`);
    const note = beyond.find(({ lasting }) => lasting);
    expect(note?.text).toBe(`${scene.clusters[0]?.count} lasting`);
    expect(hit({ ...scene, beyond }, (note?.x ?? 0) + 5, (note?.y ?? 0) + 5)).toEqual({
      type: 'cluster',
      cluster: scene.clusters[0],
    });
  });
});
