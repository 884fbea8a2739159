import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeShown } from '../../../../src/layout/index/lanes-for-height.js';
import type { InMemoryEventIndex } from '../../../../src/layout/index/event-index.js';
import { laneFilter } from '../../../../src/layout/index/lane-filter.js';
import { axisHeight, tightRow } from '../../../../src/layout/metrics.js';
import { laneBys, manyEvents } from '../aggregated-lanes.js';
import { draw, indexOf, recentEvents, roomy } from '../drawing.js';

const names = { labelOf: ({ key }: { readonly key: string }): string => key, lang: 'en' };

const speech = (speakers: string | string[], day: number): object => ({
  ...{ title: `Speech of ${String(speakers)}`, kind: 'statement', speakers },
  when: `2025-11-${String(day).padStart(2, '0')}`,
});

const events = [
  speech('Ann', 1),
  speech('Ann', 2),
  speech('Bob', 3),
  speech('Bob', 4),
  speech(['Cem', 'Bob'], 5),
];

function chosen(
  index: InMemoryEventIndex,
  { pinned = [], folded = [], most = 99 }: { pinned?: string[]; folded?: string[]; most?: number },
): InMemoryEventIndex {
  const choice = { pinned, folded: new Set(folded) };
  return arrangeShown(index, { order: 'auto', most, isOpen: false, names, choice });
}

const keys = ({ lanes }: InMemoryEventIndex): string[] => lanes.map(({ key }) => key);

describe('what is chosen of lanes', () => {
  it('puts pinned lanes at the top, in their order, and never among the others', () => {
    const index = indexOf(events, 'actor');
    expect(keys(index)).toEqual(['Ann', 'Bob', 'Cem']);
    expect(keys(chosen(index, { pinned: ['Cem', 'Bob'] }))).toEqual(['Cem', 'Bob', 'Ann']);
    const few = chosen(index, { pinned: ['Cem'], most: 2 });
    expect(few.lanes.map(({ key, gathered }) => gathered ?? key)).toEqual(['Cem', 2]);
  });

  it('is nothing where it names no lane that there is', () => {
    const index = indexOf(events, 'actor');
    expect(chosen(index, { pinned: ['Eve'], folded: ['Flo'] })).toBe(index);
  });

  it('gives a folded lane one row, and its events in it, each once', () => {
    fc.assert(
      fc.property(fc.oneof(recentEvents, manyEvents), laneBys, (list, laneBy) => {
        const index = indexOf(list, laneBy);
        if (index.lanes.length === 0) return;
        const folded = chosen(index, { folded: keys(index).slice(0, 1) });
        const { plan, scene } = draw(folded, undefined, { ...roomy, height: 60 * tightRow + axisHeight });
        const [first] = plan.lanes;
        expect(first?.slots).toHaveLength(1);
        if (first?.lane.aggregated) return;
        const rows = [
          ...(first?.marks ?? []).map(({ footprint }) => footprint.row),
          ...(first?.clusters ?? []).flatMap((cluster) => [...cluster.rows]),
        ];
        expect(rows.toSorted((a, b) => a - b)).toEqual([...(first?.lane.rows ?? [])].sort((a, b) => a - b));
        expect(scene.inWindow).toBe(folded.rows.length - folded.undated.length);
      }),
      { numRuns: 40 },
    );
  });

  it('lets the events of a lane pass alone, those of several lanes too', () => {
    const { timeline } = indexOf(events, 'actor');
    const passes = laneFilter({ laneBy: 'actor', key: 'Bob' });
    expect([0, 1, 2, 3, 4].filter((row) => passes(timeline, row))).toEqual([2, 3, 4]);
  });
});
