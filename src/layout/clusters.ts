/** Clusters: what found no row, gathered by time. Their members depend on the scale, never on the window. */
import { flag, hasFlag } from '../model/columns.js';
import type { Timeline } from '../model/timeline.js';
import type { Footprint } from './footprint.js';
import { clusterRadius } from './metrics.js';

export interface PlannedCluster {
  readonly rows: readonly number[];
  /** Where its disc stands, in pixels from the start of the fit. */
  readonly centre: number;
  /** The extent of all members. */
  readonly p0: number;
  readonly p1: number;
  readonly disputed: number;
  readonly unsourced: number;
}

const bucketPixels = 72;

/**
 * Buckets of a power of two milliseconds, at least 72 px wide, that start at the epoch; neighbours whose discs would
 * touch become one.
 */
export function clusterFootprints(
  footprints: readonly Footprint[],
  scale: number,
  origin: number,
  timeline: Timeline,
): readonly PlannedCluster[] {
  const bucket = 2 ** Math.ceil(Math.log2(bucketPixels / scale));
  const groups: Footprint[][] = [];
  let current = NaN;
  for (const footprint of [...footprints].sort((a, b) => anchorOf(a) - anchorOf(b))) {
    const number = Math.floor((origin + anchorOf(footprint) / scale) / bucket);
    if (number === current) groups.at(-1)?.push(footprint);
    else groups.push([footprint]);
    current = number;
  }
  return mergeTouching(groups).map((group) => summarise(group, timeline));
}

/** Where an event counts in time: its start, or the start of what is drawn for an open one. */
function anchorOf({ p0, p1 }: Footprint): number {
  return Number.isFinite(p0) ? p0 : Number.isFinite(p1) ? p1 : 0;
}

function centreOf(group: readonly Footprint[]): number {
  return group.reduce((sum, footprint) => sum + anchorOf(footprint), 0) / group.length;
}

function mergeTouching(groups: readonly Footprint[][]): readonly (readonly Footprint[])[] {
  const merged: Footprint[][] = [];
  for (const group of groups) {
    const previous = merged.at(-1);
    if (previous && centreOf(group) - centreOf(previous) < 2 * clusterRadius + 8) previous.push(...group);
    else merged.push([...group]);
  }
  return merged;
}

function summarise(group: readonly Footprint[], { columns }: Timeline): PlannedCluster {
  const count = (bit: number): number => group.filter(({ row }) => hasFlag(columns, row, bit)).length;
  return {
    rows: group.map(({ row }) => row),
    centre: centreOf(group),
    p0: Math.min(...group.map(({ p0 }) => p0)),
    p1: Math.max(...group.map(({ p1 }) => p1)),
    disputed: count(flag.disputed),
    unsourced: count(flag.unsourced),
  };
}
