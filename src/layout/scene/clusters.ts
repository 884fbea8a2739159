/** Clusters: events without a row, grouped by time. Their members depend on the scale, never on the window. */
import type { RowList } from '../index/row-list.js';
import { flag, hasFlag } from '../../model/columns.js';
import { kindDefinition, kindNameAt, type MarkColour } from '../../model/kinds.js';
import type { Timeline } from '../../model/timeline.js';
import type { EventIndex } from '../index/event-index.js';
import { drawnExtent } from '../index/extent.js';
import type { View } from '../view/view.js';
import { discPixels } from '../axis/bucket-units.js';
import { bucketsAt, discScale } from './plan-calendar.js';
import { glyphStart, type Footprint, type FootprintInput } from './footprint.js';
import { clusterRadius, glyphSize, largestRadius, type Measure } from '../metrics.js';

/** Members in the order of their starts, and the place of their disc. */
export interface Group {
  readonly footprints: readonly Footprint[];
  /** Pixels from the start of the fit: of the disc, or of the glyph of an only member. */
  readonly centre: number;
  readonly radius: number;
  /** The buckets that they are in, in drawn time; undefined where no time is known. */
  readonly dates: View | undefined;
}

/** A cluster before it is placed in a window: its time, its size and what its members have in common. */
export interface PlannedCluster {
  /** The members, or the first of them. */
  readonly rows: RowList;
  readonly count: number;
  /** Their positions in an aggregated lane, half-open. */
  readonly positions?: { readonly from: number; readonly to: number };
  /** The buckets of the calendar that they are in, in drawn time. */
  readonly dates?: View | undefined;
  /** Where its disc stands, in epoch milliseconds. */
  readonly time: number;
  readonly radius: number;
  /** The extent of all members in time. */
  readonly start: number;
  readonly end: number;
  readonly disputed: number;
  readonly unsourced: number;
  /** That of all members; that of plain events where they differ. */
  readonly colour: MarkColour;
  /** The pixels after its centre that nothing else in its row takes up. */
  readonly free: number;
}

const discGap = 8;

/** Buckets of the calendar; neighbours whose discs would touch become one. */
export function groupFootprints(footprints: readonly Footprint[], input: FootprintInput): readonly Group[] {
  const { index, measure } = input;
  const calendar = bucketsAt(index, discPixels, discScale(input));
  const buckets: { readonly members: Footprint[]; readonly dates: View | undefined }[] = [];
  let end = -Infinity;
  for (const footprint of [...footprints].sort((a, b) => anchorOf(a) - anchorOf(b))) {
    const time = timeOf(footprint, index);
    if (time < end) buckets.at(-1)?.members.push(footprint);
    else {
      const dates = Number.isFinite(time) ? calendar.at(time) : undefined;
      buckets.push({ members: [footprint], dates });
      end = dates?.end ?? Infinity;
    }
  }
  return mergeTouching(
    buckets.map(({ members, dates }) => groupOf(members, dates, measure)),
    measure,
  );
}

/** The time by which an event is grouped, exactly: a pixel of a plan does not distinguish midnight from the moment before it. */
function timeOf({ row }: Footprint, index: EventIndex): number {
  const { start, end } = drawnExtent(index, row);
  return Number.isFinite(start) ? start : end;
}

/** The pixel of that time: its start, or its end where it has no known start. */
function anchorOf({ p0, p1 }: Footprint): number {
  return Number.isFinite(p0) ? p0 : p1;
}

function groupOf(footprints: readonly Footprint[], dates: View | undefined, measure: Measure): Group {
  const [first] = footprints;
  if (first && footprints.length === 1)
    return { footprints, centre: glyphStart(first) + glyphSize / 2, radius: glyphSize / 2, dates };
  const centre = footprints.reduce((sum, member) => sum + anchorOf(member) / footprints.length, 0);
  return { footprints, centre, radius: radiusFor(footprints.length, measure), dates };
}

/** Room for the count, with the thousands separators of any locale. */
function radiusFor(count: number, measure: Measure): number {
  const digits = String(count).length;
  const figure = '0'.repeat(digits) + ','.repeat(Math.floor((digits - 1) / 3));
  return Math.min(Math.max(clusterRadius - 1, measure(figure, 'count') / 2 + 5), largestRadius);
}

function mergeTouching(groups: readonly Group[], measure: Measure): readonly Group[] {
  const merged: Group[] = [];
  for (const group of groups) {
    let own = group;
    // A merged group may lie further back or be wider, and so touch the one before it too.
    for (let previous = merged.at(-1); previous && touch(previous, own); previous = merged.at(-1)) {
      own = groupOf([...previous.footprints, ...own.footprints], joined(previous.dates, own.dates), measure);
      merged.pop();
    }
    merged.push(own);
  }
  return merged;
}

function joined(one: View | undefined, other: View | undefined): View | undefined {
  return one && other
    ? { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }
    : undefined;
}

function touch(before: Group, after: Group): boolean {
  const radii = Math.max(clusterRadius, before.radius) + Math.max(clusterRadius, after.radius);
  return after.centre - before.centre < radii + discGap;
}

/** The cluster of a group; `free` is what stands after its centre in its row. */
export function clusterOf(
  { footprints, centre, radius, dates }: Group,
  free: number,
  input: FootprintInput,
): PlannedCluster {
  const { index, scale } = input;
  const { columns } = index;
  const rows = footprints.map(({ row }) => row);
  const count = (bit: number): number => rows.filter((row) => hasFlag(columns, row, bit)).length;
  return {
    rows,
    count: rows.length,
    dates: dates && { start: dates.start, end: dates.end },
    time: (index.fit?.start ?? 0) + centre / scale,
    radius,
    ...extentOfAll(rows, index),
    disputed: count(flag.disputed),
    unsourced: count(flag.unsourced),
    colour: commonColour(rows, index.timeline),
    free,
  };
}

function extentOfAll(rows: readonly number[], index: EventIndex): { start: number; end: number } {
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows) {
    const { start, end } = drawnExtent(index, row);
    first = Math.min(first, start);
    last = Math.max(last, end);
  }
  return { start: first, end: last };
}

function commonColour(rows: readonly number[], { columns, header }: Timeline): MarkColour {
  const kinds = new Set(rows.map((row) => columns.kind[row] ?? 0));
  const colours = new Set(
    [...kinds].map((kind) => kindDefinition(header.kinds, kindNameAt(header.kinds, kind)).colour),
  );
  const [colour] = colours;
  return colour && colours.size === 1 ? colour : 'event';
}
