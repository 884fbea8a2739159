import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherLanes } from '../../../../src/layout/index/gather-lanes.js';
import { arrangeShown, lanesForHeight } from '../../../../src/layout/index/lanes-for-height.js';
import { otherLanes } from '../../../../src/layout/index/lane-by.js';
import { laneOrders, type LaneOrder } from '../../../../src/layout/index/lane-order.js';
import type { EventIndex } from '../../../../src/layout/index/event-index.js';
import { axisHeight, lanePadding, secondAxisHeight, tightRow } from '../../../../src/layout/metrics.js';
import { en } from '../../../../src/locales/en.js';
import { laneLabelOf } from '../../../../src/render/lane-label.js';
import { laneBys, manyEvents } from '../aggregated-lanes.js';
import { draw, indexOf, recentEvents, roomy } from '../drawing.js';

const names = { labelOf: ({ key }: { readonly key: string }): string => key, lang: 'en' };

const speech = (title: string, speakers: string | string[], when: string): object => ({
  ...{ title, kind: 'statement', speakers, when },
});

const events = [
  speech('Ann’s first', 'Ann', '2025-11-01'),
  speech('Bob’s only one', 'Bob', '2025-11-02'),
  speech('Ann’s second', 'Ann', '2025-11-03'),
  speech('Of Cem and Dua', ['Cem', 'Dua'], '2025-11-04'),
  { title: 'Fog', when: '2025-11-05' },
  speech('Of Ann and Eve', ['Eve', 'Ann'], '2025-10-30'),
];

function lanesOf({ timeline, lanes, laneBy }: EventIndex): Record<string, string[]> {
  const label = laneLabelOf(timeline, laneBy, en);
  return Object.fromEntries(
    lanes.map((lane) => [label(lane), Array.from(lane.rows, (row) => timeline.event(row)!.title)]),
  );
}

describe('lanes of one event each', () => {
  it('are one lane, behind the others, that has each event once', () => {
    expect(lanesOf(gatherLanes(indexOf(events, 'actor')))).toEqual({
      Ann: ['Of Ann and Eve', 'Ann’s first', 'Ann’s second'],
      'Others (4)': ['Of Ann and Eve', 'Bob’s only one', 'Of Cem and Dua'],
      'Not given': ['Fog'],
    });
    expect(Object.keys(lanesOf(gatherLanes(indexOf(events, 'actor'))))).toEqual([
      'Ann',
      'Others (4)',
      'Not given',
    ]);
  });

  it('take with them what finds no room, from the last lane on, and what has no key as the last of all', () => {
    const twice = ['Bob', 'Cem', 'Dua'].map((name, i) => speech(`${name}’s second`, name, `2025-11-1${i}`));
    const index = indexOf([...events, ...twice, speech('Of Flo', 'Flo', '2025-11-20')], 'actor');
    expect(Object.keys(lanesOf(gatherLanes(index, 4)))).toEqual(['Ann', 'Bob', 'Others (4)', 'Not given']);
    expect(Object.keys(lanesOf(gatherLanes(index, 3)))).toEqual(['Ann', 'Others (5)', 'Not given']);
    expect(Object.keys(lanesOf(gatherLanes(index, 2)))).toEqual(['Others (6)', 'Not given']);
    expect(Object.keys(lanesOf(gatherLanes(index, 1)))).toEqual(['Others (7)']);
  });

  it('are left where there are not two of them', () => {
    const index = indexOf(events.slice(0, 3), 'actor');
    expect(gatherLanes(index)).toBe(index);
  });

  it('are left where the height is enough for all lanes, and gathered where it is one pixel less', () => {
    const index = indexOf(events, 'actor');
    const enough = axisHeight + index.lanes.length * (tightRow + 2 * lanePadding);
    expect(lanesForHeight(enough, index, false, { names })).toBe(index);
    expect(lanesForHeight(enough - 1, index, false, { names }).lanes).toHaveLength(3);
    expect(lanesForHeight(enough + secondAxisHeight - 1, index, true, { names }).lanes).toHaveLength(3);
  });

  it('lose no event and count none twice, whatever the lanes are and however few have room', () => {
    fc.assert(
      fc.property(
        fc.oneof(recentEvents, manyEvents),
        laneBys,
        fc.integer({ min: 1, max: 6 }),
        (given, laneBy, most) => {
          const index = indexOf(given, laneBy);
          for (const gathered of [gatherLanes(index), gatherLanes(index, most)]) {
            const rows = ({ lanes }: EventIndex): Set<number> =>
              new Set(lanes.flatMap((lane) => Array.from(lane.rows)));
            expect(rows(gathered)).toEqual(rows(index));
            const keys = gathered.lanes.map(({ key }) => key);
            expect(new Set(keys).size).toBe(keys.length);
            expect(keys.length).toBeLessThanOrEqual(index.lanes.length);
            const high = { ...roomy, height: 20_000 };
            expect(draw(gathered, undefined, high).scene.inWindow).toBe(
              draw(index, undefined, high).scene.inWindow,
            );
          }
          if (index.lanes.length > most)
            expect(gatherLanes(index, most).lanes.length).toBeLessThanOrEqual(most);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the order of lanes', () => {
  const keysIn = (order: LaneOrder, most = Infinity, isOpen = false): string[] =>
    arrangeShown(indexOf(events, 'actor'), { order, most, isOpen, names }).lanes.map(({ key }) => key);

  it('is by count, by the first or the last event, or by name; what has no key is last', () => {
    const given = indexOf(events, 'actor').lanes.map(({ key }) => key);
    expect(keysIn('given')).toEqual(given);
    expect(keysIn('count')).toEqual(['Ann', ...given.filter((key) => key !== 'Ann' && key !== ''), '']);
    expect(keysIn('first')).toEqual(['Eve', 'Ann', 'Bob', 'Cem', 'Dua', '']);
    expect(keysIn('last')).toEqual(['Cem', 'Dua', 'Ann', 'Bob', 'Eve', '']);
    expect(keysIn('name')).toEqual(['Ann', 'Bob', 'Cem', 'Dua', 'Eve', '']);
  });

  it('is as given where all find room, and by count where they do not, gathered or opened', () => {
    const given = indexOf(events, 'actor').lanes.map(({ key }) => key);
    expect(keysIn('auto', 6)).toEqual(given);
    expect(keysIn('auto', 5)).toEqual(['Ann', otherLanes, '']);
    expect(keysIn('auto', 5, true)[0]).toBe('Ann');
    expect(keysIn('auto', 5, true)).toHaveLength(6);
  });

  it('counts each event in the first of its lanes, whatever their order', () => {
    fc.assert(
      fc.property(recentEvents, laneBys, fc.constantFrom(...laneOrders), (given, laneBy, order) => {
        const index = indexOf(given, laneBy);
        const sorted = arrangeShown(index, { order, most: Infinity, isOpen: false, names });
        const distinct = new Set(sorted.lanes.flatMap(({ rows }) => Array.from(rows)));
        const counted = sorted.lanes.reduce(
          (sum, { rows, repeats }) => sum + rows.length - (repeats?.length ?? 0),
          0,
        );
        expect(counted).toBe(distinct.size);
        expect(distinct.size).toBe(index.rows.length - index.undated.length);
      }),
      { numRuns: 60 },
    );
  });
});
