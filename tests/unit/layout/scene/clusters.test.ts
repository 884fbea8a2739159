import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterOf, groupFootprints, type Group } from '../../../../src/layout/scene/clusters.js';
import type { EventIndex } from '../../../../src/layout/index/event-index.js';
import {
  footprintOf,
  noLabel,
  type Footprint,
  type FootprintInput,
} from '../../../../src/layout/scene/footprint.js';
import { clusterRadius, largestRadius } from '../../../../src/layout/metrics.js';
import { aggregatedFrom } from '../../../../src/layout/index/lanes.js';
import { approximateMeasure } from '../../../../src/render/theme/approximate-measure.js';
import { DAY, drawnRows, indexOf, recentEvents } from '../drawing.js';

function groupsOf(index: EventIndex, scale: number): { groups: readonly Group[]; input: FootprintInput } {
  const input = { index, scale, labelOf: () => noLabel, measure: approximateMeasure };
  const footprints = drawnRows(index).map((row) => footprintOf(row, input));
  return { groups: groupFootprints(footprints, input), input };
}

const rowsOf = ({ groups }: { groups: readonly Group[] }): number[][] =>
  groups.map(({ footprints }) => footprints.map(({ row }) => row));

describe('the groups of what found no row', () => {
  const events = [
    { title: 'A', when: '2025-11-01' },
    { title: 'B', when: '2025-11-02' },
    { title: 'C', when: '2025-11-20' },
  ];

  it('group neighbours and leave distant events alone', () => {
    expect(rowsOf(groupsOf(indexOf(events), 20 / DAY))).toEqual([[0, 1], [2]]);
    expect(rowsOf(groupsOf(indexOf(events), 1 / DAY))).toEqual([[0, 1, 2]]);
    expect(rowsOf(groupsOf(indexOf(events), 200 / DAY))).toEqual([[0], [1], [2]]);
  });

  it('contain each event once, with discs that do not overlap', () => {
    fc.assert(
      fc.property(recentEvents, fc.double({ min: -4, max: 8, noNaN: true }), (given, exponent) => {
        const index = indexOf(given);
        const { groups } = groupsOf(index, 2 ** exponent / DAY);
        const rows = groups.flatMap(({ footprints }) => footprints.map(({ row }) => row));
        expect(rows.sort((a, b) => a - b)).toEqual(drawnRows(index).sort((a, b) => a - b));
        for (const [i, { centre, radius }] of groups.entries()) {
          const before = groups[i - 1];
          if (before) expect(centre - radius).toBeGreaterThan(before.centre + before.radius);
        }
      }),
    );
  });

  it('are anchored to time: an event long before changes none of them', () => {
    const older = { title: 'Long before', when: '2024-01-01' };
    const alone = rowsOf(groupsOf(indexOf(events), 20 / DAY));
    const [, ...after] = rowsOf(groupsOf(indexOf([...events, older]), 20 / DAY));
    expect(after).toEqual(alone);
  });

  it('have room for the count of as many events as a lane lays out one by one', () => {
    const many = Array.from({ length: aggregatedFrom }, () => ({ title: 'Same', when: '2025-11-01' }));
    const [few] = groupsOf(indexOf(events), 1 / DAY).groups;
    const [aggregated] = groupsOf(indexOf(many), 1 / DAY).groups;
    expect(few?.radius).toBe(clusterRadius - 1);
    expect(aggregated?.radius).toBeGreaterThan(approximateMeasure(String(aggregatedFrom), 'count') / 2 + 2);
    expect(aggregated?.radius).toBeLessThanOrEqual(largestRadius);
  });
});

describe('a cluster', () => {
  const claims = [{ id: 'c', text: 'It was', chain: [{ by: 'ann', as: 'speaker' }] }];
  const index = indexOf([
    { id: 'a', title: 'A', kind: 'incident', when: '2025-11-01/2025-11-03', claims },
    { id: 'b', title: 'B', kind: 'statement', when: '2025-11-02', links: { disputes: 'a#c' } },
    { id: 'c', title: 'C', kind: 'statement', when: '../2025-11-02', attribution: 'scmp' },
  ]);
  const { groups, input } = groupsOf(index, 1 / DAY);
  const cluster = clusterOf(groups[0] as Group, 99, input);

  it('counts its members, the disputed and those without a source', () => {
    expect(cluster.rows).toHaveLength(3);
    expect(cluster).toMatchObject({ disputed: 1, unsourced: 1, free: 99 });
  });

  it('spans the extents of all members', () => {
    expect(cluster).toMatchObject({ start: -Infinity, end: Date.UTC(2025, 10, 4) });
  });

  it('has the colour of its members where they share one', () => {
    const same = indexOf([
      { title: 'A', kind: 'call', when: '2025-11-01' },
      { title: 'B', kind: 'call', when: '2025-11-01' },
    ]);
    const calls = groupsOf(same, 1 / DAY);
    expect(clusterOf(calls.groups[0] as Group, 0, calls.input).colour).not.toBe('event');
    expect(cluster.colour).toBe('event');
  });

  it('stands among the starts of its members', () => {
    expect(cluster.time).toBeGreaterThan(Date.UTC(2025, 10, 1));
    expect(cluster.time).toBeLessThan(Date.UTC(2025, 10, 4));
  });

  it('contains as many as are given, two hundred thousand on one instant', () => {
    const [first, second] = drawnRows(index).map((row) => footprintOf(row, input));
    const aggregated = Array.from({ length: 200_000 }, (_, i) => (i % 2 ? first : second) as Footprint);
    const [all, ...others] = groupFootprints(aggregated, input);
    expect(others).toEqual([]);
    expect(clusterOf(all as Group, 0, input)).toMatchObject({ start: -Infinity });
  });
});
