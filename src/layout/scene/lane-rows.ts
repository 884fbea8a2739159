/** Puts the footprints of one lane into a number of rows; what finds none is gathered into clusters in the last one. */
import { isHeadlines } from '../index/headline-lane.js';
import type { DrawnLane } from '../index/lanes.js';
import { labelGap, rowGap, type Measure } from '../metrics.js';
import { clusterOf, groupFootprints, type Group, type PlannedCluster } from './clusters.js';
import { fitLabel, withoutLabel, type Footprint } from './footprint.js';
import type { Free, LanePlan, LaneRows, PlanInput } from './lane-plan.js';
import { packNeeded } from './needed.js';
import { flag, hasFlag } from '../../model/columns.js';
import type { RowPacking } from './rows.js';
import { takenBy, TakenRow } from './taken-row.js';

/** The content of an aggregated lane is decided window by window. */
export function emptyLane(lane: DrawnLane, rows: number): LaneRows {
  return { lane, rows, marks: [], clusters: [], clusterSlot: 0 };
}

/** A lane of events that are drawn one by one, in so many rows. */
export function planLane(
  lane: DrawnLane,
  footprints: readonly Footprint[],
  packing: RowPacking,
  rows: number,
  input: PlanInput,
): LaneRows {
  const all = packing.within(rows);
  if (!all.slots.includes(-1))
    return { lane, rows, ...placedIn(footprints, all.slots), clusters: [], clusterSlot: 0 };
  const clusterSlot = rows - 1;
  const slots = slotsWithin(clusterSlot, footprints, packing, input);
  const rest = footprints.filter((_, i) => slots[i] === -1);
  const { singles, clusters } = clusterRow(rest, input);
  return {
    lane,
    rows,
    marks: [
      ...placedIn(footprints, slots).marks,
      ...singles.map((footprint) => ({ footprint, slot: clusterSlot })),
    ],
    clusters,
    clusterSlot,
  };
}

/** The rows of a lane that cannot show all. What is disputed is the last to lose its own. */
function slotsWithin(
  rows: number,
  footprints: readonly Footprint[],
  packing: RowPacking,
  { index }: PlanInput,
): readonly number[] {
  const { slots } = packing.within(rows);
  const isDisputed = ({ row }: Footprint): boolean => hasFlag(index.columns, row, flag.disputed);
  const losesDisputed = footprints.some((footprint, i) => slots[i] === -1 && isDisputed(footprint));
  return isHeadlines(index) || losesDisputed ? packNeeded(footprints, rows, index) : slots;
}

/** The footprints that have a row, each with what is free beside it there. */
function placedIn(footprints: readonly Footprint[], slots: readonly number[]): Pick<LanePlan, 'marks'> {
  const bySlot = new Map<number, Footprint[]>();
  for (const [i, footprint] of footprints.entries()) {
    const slot = slots[i] as number;
    if (slot >= 0) bySlot.set(slot, [...(bySlot.get(slot) ?? []), footprint]);
  }
  const free = new Map([...bySlot.values()].flatMap(freeOf));
  return {
    marks: footprints.flatMap((footprint, i) => {
      const slot = slots[i] as number;
      const beside = free.get(footprint);
      return slot < 0 || !beside ? [] : [{ footprint, slot, free: beside }];
    }),
  };
}

/** What is free on either side of each footprint of a row. */
export function freeOf(row: readonly Footprint[]): readonly (readonly [Footprint, Free])[] {
  const sorted = [...row].sort((a, b) => a.left - b.left);
  return sorted.map((footprint, i) => {
    const [previous, next] = [sorted[i - 1], sorted[i + 1]];
    // What lies between two labels that were cut is the first one's.
    const isTaken = previous?.side === 'after' && previous.label.uncut !== undefined;
    const before = isTaken ? 0 : previous ? footprint.left - previous.right - rowGap : Infinity;
    const after = next ? next.left - footprint.right - rowGap : Infinity;
    return [footprint, { before: Math.max(0, before), after: Math.max(0, after) }];
  });
}

interface ClusterRow {
  readonly singles: readonly Footprint[];
  readonly clusters: readonly PlannedCluster[];
}

/** A cluster of one is a mark; a cluster's label may extend to the next item in the row. */
function clusterRow(rest: readonly Footprint[], input: PlanInput): ClusterRow {
  const groups = groupFootprints(rest, input);
  const singles = loneMembers(groups, input.measure);
  // No line over the extent of a cluster strikes the words before it.
  const leftOf = (group: Group): number => singles.get(group)?.left ?? takenBy(group).left;
  const clusters = groups.flatMap((group, i) => {
    if (singles.has(group)) return [];
    const next = groups[i + 1];
    const free = next ? leftOf(next) - rowGap - group.centre : Infinity;
    return [clusterOf(group, free, input)];
  });
  return { singles: [...singles.values()], clusters };
}

/** A cluster of one as a mark; its label is shortened where it would overlap a neighbour or its extent. */
function loneMembers(groups: readonly Group[], measure: Measure): ReadonlyMap<Group, Footprint> {
  const row = new TakenRow(groups);
  const lone = new Map<Group, Footprint>();
  for (const [i, own] of groups.entries()) {
    const [footprint] = own.footprints;
    if (!footprint || own.footprints.length > 1) {
      row.pass(i);
      continue;
    }
    const fitting = row.isFree(i, footprint) ? footprint : shortened(footprint, own, row.endOf(i), measure);
    row.pass(i, fitting);
    lone.set(own, fitting ?? withoutLabel(footprint, own.centre, own.radius));
  }
  return lone;
}

/** The footprint with as much of its label as has room behind its glyph, up to an end; undefined where nothing of it has. */
function shortened(
  footprint: Footprint,
  { centre, radius }: Group,
  end: number,
  measure: Measure,
): Footprint | undefined {
  if (footprint.form !== 'point') return undefined;
  const start = centre + radius + labelGap;
  const label = fitLabel(footprint.label, end - rowGap - start - 1, measure);
  const sides = { left: centre - radius, right: start + (label?.width ?? 0) + 1 };
  return label && { ...footprint, label, side: 'after', glyphAt: 'time', ...sides };
}
