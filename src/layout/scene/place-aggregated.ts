/** Places the content of an aggregated lane in a window: marks and discs bucket by bucket, or a strip of its density. */
import { flag, hasFlag } from '../../model/columns.js';
import type { Bucket } from '../axis/calendar-buckets.js';
import { columnsBefore, columnsBehind, standingOut, type Column } from './clear-of-columns.js';
import type { PlannedCluster } from './clusters.js';
import { columnLooks, type ColumnLook } from './column-looks.js';
import { amountOf, edgesOf } from './columns.js';
import { keptMembers, planAggregated, type Aggregate } from './aggregated-lane.js';
import type { EventIndex } from '../index/event-index.js';
import { drawnExtent } from '../index/extent.js';
import type { Lasting, LaneIndex, SpanCounts } from '../index/lane-index.js';
import { placeCluster, placeMark } from './place.js';
import type { ClusterText } from './cluster-label.js';
import { largestRadius } from '../metrics.js';
import { pixelOf, type Placement } from './placement.js';
import type { LanePlan, PlannedMark } from './lane-plan.js';
import type { Cluster, Mark, Strip, StripBin } from './scene.js';

/** The share of an aggregated lane in a scene: in pixels of the scene, and marked with the number of the lane. */
export interface PlacedAggregate {
  readonly marks: readonly Mark[];
  readonly clusters: readonly Cluster[];
  readonly strip: Strip | undefined;
}

/** The scene content of an aggregated lane in a window; undefined for other lanes. */
export function placeAggregated(
  lane: LanePlan,
  number: number,
  placement: Placement,
  textOf: ClusterText,
): PlacedAggregate | undefined {
  const { aggregated: index, kind } = lane.lane;
  if (!index) return undefined;
  const { view, plan } = placement;
  const isDense = plan.calendar.isDense(lane.lane);
  const { singles, aggregates, lasting, columns } = planAggregated(
    index,
    view,
    lane.slots.length,
    plan,
    isDense,
  );
  const colour = kind?.colour ?? 'event';
  const discs = aggregates.map(({ aggregated, slot }) => {
    const planned = { ...plannedCluster(aggregated, index, placement.index), colour };
    return placeCluster(planned, lane, number, placement, textOf, slot);
  });
  const through = lasting.count > 0 ? [placeLasting(lasting, index, lane, number, placement)] : [];
  const strip = columns && placeStrip(columns, index, lane, number, placement);
  return {
    marks: strip
      ? marksOver(strip, singles, lane, placement)
      : singles.flatMap((planned) => placeMark(planned, lane, number, placement) ?? []),
    clusters: [...discs, ...through],
    strip,
  };
}

/** The marks of moments that stand out of columns: what lasts is counted where it begins. */
function marksOver(
  strip: Strip,
  singles: readonly PlannedMark[],
  lane: LanePlan,
  placement: Placement,
): readonly Mark[] {
  const points = singles.filter(({ footprint }) => footprint.form === 'point');
  if (points.length === 0) return [];
  const columns = columnsAround(strip, lane, placement);
  return points.flatMap((planned) => {
    const mark = placeMark(planned, lane, strip.lane, placement);
    const { label } = planned.footprint;
    return (mark && standingOut(mark, label, columns, placement.measure)) ?? [];
  });
}

/** The columns of a strip, and those out of the plot that what is in it keeps clear of. */
function columnsAround({ y, height }: Strip, { lane }: LanePlan, placement: Placement): readonly Column[] {
  const { view, plan, index } = placement;
  const { columns } = plan.calendar;
  const time = (pixels: number): number => pixels / plan.scale;
  const buckets = columns.between(view.start - time(columnsBefore), view.end + time(columnsBehind));
  const { aggregated } = lane;
  if (!aggregated) return [];
  const counts = aggregated.countsIn(edgesOf(buckets), columns.unit.longest, index);
  const lookAt = columnLooks(buckets, counts, aggregated, plan.calendar, index);
  return buckets.flatMap(({ start, end }, i) => {
    if (!(amountOf(counts, i) > 0)) return [];
    const top = y + height * (1 - lookAt(i).height);
    return { x0: pixelOf(start, placement), x1: pixelOf(end, placement), top };
  });
}

/** Its extent is that of the starts of its members. */
function plannedCluster(
  { from, to, start, end, time, radius, free }: Aggregate,
  lane: LaneIndex,
  index: EventIndex,
): Omit<PlannedCluster, 'colour'> {
  const { earliestStart } = index.columns;
  return {
    rows: lane.rowsBetween(from, Math.min(to, from + keptMembers)),
    ...lane.countBetween(from, to),
    positions: { from, to },
    dates: { start, end },
    time,
    radius,
    start: earliestStart[lane.rowAt(from)] as number,
    end: lane.timeAt(to - 1, index),
    free,
  };
}

/**
 * What began before the window and lasts into it, as a line along the foot of its lane up to the latest end of those
 * listed: its disc would be before the window.
 */
function placeLasting(
  { count, positions }: Lasting,
  members: LaneIndex,
  { lane, y, height }: LanePlan,
  number: number,
  placement: Placement,
): Cluster {
  const { plot, plan, index } = placement;
  const { columns } = index;
  const rows = positions.map((position) => members.rowAt(position)).reverse();
  const { disputed, unsourced } = flag;
  const marked = (bit: number): number => rows.filter((row) => hasFlag(columns, row, bit)).length;
  const end = Math.max(...rows.map((row) => drawnExtent(index, row).end));
  const x1 = Math.max(plot.x, Math.min(pixelOf(end, placement), plot.x + plot.width));
  const foot = { y: plot.y + y + height - plan.lanePadding, height: plan.lanePadding };
  const radius = plan.lanePadding / 2;
  const start = (row: number | undefined): number => drawnExtent(index, row ?? 0).start;
  return {
    ...foot,
    x: plot.x,
    width: x1 - plot.x,
    lane: number,
    rows,
    count,
    start: Math.max(start(rows[0]), index.fit?.start ?? -Infinity),
    end: start(rows.at(-1)),
    disputed: marked(disputed),
    unsourced: marked(unsourced),
    colour: lane.kind?.colour ?? 'event',
    // Clear of discs that are out of view but for their edges.
    centreX: plot.x - 2 * largestRadius - 3 * radius,
    centreY: foot.y + radius,
    radius,
    text: '',
    isLasting: true,
    x0: plot.x,
    x1,
  };
}

function placeStrip(
  buckets: readonly Bucket[],
  index: LaneIndex,
  lane: LanePlan,
  number: number,
  placement: Placement,
): Strip {
  const { plot, plan } = placement;
  const counts = index.countsIn(edgesOf(buckets), plan.calendar.columns.unit.longest, placement.index);
  const lookAt = columnLooks(buckets, counts, index, plan.calendar, placement.index);
  const y = plot.y + lane.y + 3;
  const height = lane.height - 4;
  return {
    x: plot.x,
    y,
    width: plot.width,
    height,
    lane: number,
    colour: lane.lane.kind?.colour ?? 'event',
    bins: buckets.flatMap((bucket, i) => stripBin(bucket, i, counts, index, lookAt, placement) ?? []),
  };
}

/** Undefined for what is empty. */
function stripBin(
  { start, end }: Bucket,
  span: number,
  counts: SpanCounts,
  lane: LaneIndex,
  lookAt: (span: number) => ColumnLook,
  placement: Placement,
): StripBin | undefined {
  const { plot } = placement;
  const [from, to] = [counts.positions[span] as number, counts.positions[span + 1] as number];
  if (!(amountOf(counts, span) > 0) && to === from) return undefined;
  const inPlot = (x: number): number => Math.min(Math.max(x, plot.x), plot.x + plot.width);
  return {
    x0: inPlot(pixelOf(start, placement)),
    x1: inPlot(pixelOf(end, placement)),
    start,
    end,
    positions: { from, to },
    get rows() {
      return lane.rowsBetween(from, Math.min(to, from + keptMembers));
    },
    count: counts.certain[span] as number,
    possible: Math.max(0, counts.possible[span] as number),
    ...lookAt(span),
  };
}
