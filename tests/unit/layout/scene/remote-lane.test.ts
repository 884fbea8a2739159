import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventIndex } from '../../../../src/layout/index/event-index.js';
import type { LaneIndex, RowCounts } from '../../../../src/layout/index/lane-index.js';
import type { DrawnLane } from '../../../../src/layout/index/lanes.js';
import type { RowList } from '../../../../src/layout/index/row-list.js';
import { overviewBins } from '../../../../src/layout/scene/overview.js';
import { lanesToMoveIn, placeOfRow } from '../../../../src/layout/list/navigate.js';
import { optionGroups } from '../../../../src/render/views/option-groups.js';
import type { OptionGroup } from '../../../../src/render/views/options.js';
import { laneBys, manyEvents } from '../aggregated-lanes.js';
import { aimed, aims, draw, indexOf, rooms } from '../drawing.js';

/** No window needs more rows at once: those of a disc, as many as its card lists. */
const mostAtOnce = 100;

function refuse(): never {
  throw new Error('a scene asks for all rows of an aggregated lane');
}

/** A list whose length is known and whose rows are elsewhere. */
function absentRows(length: number): RowList {
  const known = new Map<PropertyKey, unknown>([['length', length]]);
  for (const method of ['indexOf', 'includes', 'slice', Symbol.iterator]) known.set(method, refuse);
  return new Proxy([] as RowList, { get: (_, key) => (known.has(key) ? known.get(key) : refuse()) });
}

/** Answers like a lane in memory, from an object that holds nothing else. */
function remoteIndex(lane: LaneIndex): LaneIndex {
  const { length, firstTime } = lane;
  return {
    length,
    firstTime,
    rowAt: (position) => lane.rowAt(position),
    positionOf: (row, times) => lane.positionOf(row, times),
    rowsBetween: (from, to) => (to - from > mostAtOnce ? refuse() : lane.rowsBetween(from, to)),
    timeAt: (position, times) => lane.timeAt(position, times),
    firstAt: (time, times) => lane.firstAt(time, times),
    countStartless: (times) => lane.countStartless(times),
    countBetween: (from, to) => lane.countBetween(from, to),
    lastingAt: (position, time, limit, times) => lane.lastingAt(position, time, limit, times),
    countsIn: (edges, longest, times) => lane.countsIn(edges, longest, times),
    crowdingWithin: (length) => lane.crowdingWithin(length),
    mostWithin: (length) => lane.mostWithin(length),
  };
}

function remoteCounts(counts: RowCounts): RowCounts {
  return {
    length: counts.length,
    rowAt: (position) => counts.rowAt(position),
    countBefore: (time, times) => counts.countBefore(time, times),
    countOver: (time, times) => counts.countOver(time, times),
    countWithin: (start, end, times) => counts.countWithin(start, end, times),
  };
}

function remoteLane(lane: DrawnLane): DrawnLane {
  if (!lane.aggregated) return lane;
  return {
    key: lane.key,
    ...(lane.kind && { kind: lane.kind }),
    rows: absentRows(lane.rows.length),
    spans: remoteCounts(lane.spans),
    ...(lane.repeats && { repeats: remoteCounts(lane.repeats) }),
    aggregated: remoteIndex(lane.aggregated),
  };
}

const remote = (index: EventIndex): EventIndex => ({
  ...index,
  rows: absentRows(index.rows.length),
  lanes: index.lanes.map(remoteLane),
  disputed: remoteCounts(index.disputed),
});

describe('an index that answers windowed questions only', () => {
  it('gives the scene and the overview of the index in memory, and is never asked for all rows of an aggregated lane', () => {
    fc.assert(
      fc.property(manyEvents, laneBys, aims, rooms, (events, laneBy, aim, room) => {
        const index = indexOf(events, laneBy);
        const view = aimed(index, aim);
        expect(draw(remote(index), view, room).scene).toEqual(draw(index, view, room).scene);
        const fit = index.fit ?? view;
        expect(overviewBins(remote(index), fit, 600)).toEqual(overviewBins(index, fit, 600));
      }),
      { numRuns: 30 },
    );
  });

  it('has the same options for the window and the event in focus, each at its position', () => {
    fc.assert(
      fc.property(manyEvents, laneBys, aims, fc.nat(), (events, laneBy, aim, seed) => {
        const index = indexOf(events, laneBy);
        const { scene } = draw(index, aimed(index, aim));
        const lane = seed % Math.max(1, index.lanes.length);
        const rows = index.lanes[lane]?.rows ?? [];
        const row = rows[seed % rows.length];
        const groupsOf = (known: EventIndex): readonly OptionGroup[] =>
          optionGroups({
            index: known,
            marks: scene.marks,
            clusters: scene.clusters,
            needles: [],
            lanes: lanesToMoveIn(known, known.undated),
            laneLabel: ({ key }) => key,
            nameOf: String,
            textOf: String,
            current: row === undefined ? undefined : { row, lane },
            selected: undefined,
          });
        expect(groupsOf(remote(index))).toEqual(groupsOf(index));
        if (row === undefined) return;
        const place = placeOfRow(remote(index).lanes, row, undefined, index);
        expect(place).toEqual(placeOfRow(index.lanes, row, undefined, index));
      }),
      { numRuns: 30 },
    );
  });
});
