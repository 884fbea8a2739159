import { describe, expect, it } from 'vitest';
import { canBeHeadlines, headlinesOf, isHeadlines } from '../../../../src/layout/index/headline-lane.js';
import { axisHeight } from '../../../../src/layout/metrics.js';
import { draw, indexOf, type Room } from '../drawing.js';

const low: Room = { width: 400, height: 4 * 22 + 8 + axisHeight, headWidth: 0 };

/** Fifteen events: four rows have no room for all of their titles. */
const events = Array.from({ length: 15 }, (_, i) => ({
  id: `e${i}`,
  title: `An event ${i}`,
  when: `2025-11-${String(1 + i).padStart(2, '0')}`,
  kind: i % 2 ? 'meeting' : 'call',
}));
const links = [
  { from: 'e4', to: 'e1', type: 'responds-to' },
  { from: 'e4', to: 'e2', type: 'responds-to' },
  { from: 'e4', to: 'e3', type: 'responds-to' },
];
const disputed = {
  id: 'clash',
  title: 'A clash',
  when: '2025-11-08',
  claims: [{ id: 'a', text: 'It was theirs' }],
};
const denial = {
  id: 'denial',
  title: 'A denial',
  when: '2025-11-09',
  claims: [{ id: 'b', text: 'It was not' }],
};
const dispute = { from: 'denial#b', to: 'clash#a', type: 'disputes' };

describe('the one lane of a low stage', () => {
  const index = indexOf({ events: [...events, disputed, denial], links: [...links, dispute] });
  const headlines = headlinesOf(index);
  const { scene } = draw(headlines, undefined, low);
  const idOf = (row: number): string => index.timeline.id(row);
  const kept = scene.marks.filter(({ label }) => label).map(({ row }) => idOf(row));

  it('has all events once, as marks or counted', () => {
    expect(headlines.lanes).toHaveLength(1);
    const counted = scene.clusters.reduce((sum, { count }) => sum + count, 0);
    expect(scene.marks.length + counted).toBe(17);
    expect(scene.hiddenLanes).toBe(0);
  });

  it('keeps what is disputed before what has most links, and that before others', () => {
    expect(kept).toContain('clash');
    expect(kept).toContain('denial');
    expect(scene.marks.map(({ row }) => idOf(row))).toContain('e4');
  });

  it('stands by the start within its rows, whatever was needed more', () => {
    const rows = new Map<number, number[]>();
    for (const { y, x0 } of scene.marks) rows.set(y, [...(rows.get(y) ?? []), x0]);
    for (const starts of rows.values()) expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('is for short lists in several lanes', () => {
    expect(canBeHeadlines(index)).toBe(true);
    expect(canBeHeadlines(headlines)).toBe(false);
    expect(isHeadlines(headlines)).toBe(true);
    expect(isHeadlines(index)).toBe(false);
  });
});
