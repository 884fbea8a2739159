import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherLanes, gatherLanesIn } from '../../../../src/layout/index/gather-lanes.js';
import type { EventIndex } from '../../../../src/layout/index/event-index.js';
import { axisHeight, lanePadding, secondAxisHeight, tightRow } from '../../../../src/layout/metrics.js';
import { en } from '../../../../src/locales/en.js';
import { laneLabelOf } from '../../../../src/render/lane-label.js';
import { laneBys, manyEvents } from '../aggregated-lanes.js';
import { draw, indexOf, recentEvents, roomy } from '../drawing.js';

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
      Others: ['Of Ann and Eve', 'Bob’s only one', 'Of Cem and Dua'],
      'Not given': ['Fog'],
    });
    expect(Object.keys(lanesOf(gatherLanes(indexOf(events, 'actor'))))).toEqual([
      'Ann',
      'Others',
      'Not given',
    ]);
  });

  it('are the last lane that finds room, where others do not', () => {
    const twice = ['Bob', 'Cem', 'Dua'].map((name, i) => speech(`${name}’s second`, name, `2025-11-1${i}`));
    const index = indexOf([...events, ...twice, speech('Of Flo', 'Flo', '2025-11-20')], 'actor');
    expect(Object.keys(lanesOf(gatherLanes(index, 3)))).toEqual([
      ...['Ann', 'Bob', 'Others', 'Cem', 'Dua', 'Not given'],
    ]);
  });

  it('are left where there are not two of them', () => {
    const index = indexOf(events.slice(0, 3), 'actor');
    expect(gatherLanes(index)).toBe(index);
  });

  it('are left where the height is enough for all lanes, and gathered where it is one pixel less', () => {
    const index = indexOf(events, 'actor');
    const enough = axisHeight + index.lanes.length * (tightRow + 2 * lanePadding);
    expect(gatherLanesIn(enough, index, false)).toBe(index);
    expect(gatherLanesIn(enough - 1, index, false).lanes).toHaveLength(3);
    expect(gatherLanesIn(enough + secondAxisHeight - 1, index, true).lanes).toHaveLength(3);
  });

  it('lose no event and count none twice, whatever the lanes are', () => {
    fc.assert(
      fc.property(fc.oneof(recentEvents, manyEvents), laneBys, (given, laneBy) => {
        const index = indexOf(given, laneBy);
        const gathered = gatherLanes(index);
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
      }),
      { numRuns: 60 },
    );
  });
});
