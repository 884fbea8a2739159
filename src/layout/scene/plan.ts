/** The plan of all lanes at a scale: rows within the given height, and clusters of the events without a row. */
import type { DrawnLane } from '../index/lanes.js';
import { clusterOf, groupFootprints, type Group, type PlannedCluster } from './clusters.js';
import type { EventIndex } from '../index/event-index.js';
import { footprintOf, withoutLabel, type Footprint, type FootprintInput } from './footprint.js';
import {
  lanePadding,
  leastPadding,
  roomyRow,
  rowGap,
  tightRow,
  type Measure,
  type MeasuredLabel,
} from '../metrics.js';
import { RowPacking } from './rows.js';

/** A footprint and its row in the lane, from 0 at the top. */
export interface PlannedMark {
  readonly footprint: Footprint;
  readonly slot: number;
}

/**
 * A lane at a scale. For an aggregated lane marks and clusters are empty: what it shows is decided window by window.
 */
export interface LanePlan {
  readonly lane: DrawnLane;
  /** From the top of the plot, in pixels. */
  readonly y: number;
  readonly height: number;
  /** How many rows it was granted. */
  readonly rows: number;
  readonly marks: readonly PlannedMark[];
  readonly clusters: readonly PlannedCluster[];
  /** The row of the clusters. */
  readonly clusterSlot: number;
}

/** All lanes that have room, from the top; valid for one scale and height, in any window. */
export interface Plan {
  /** What the footprints of aggregated lanes are made from. */
  readonly input: FootprintInput;
  /** Pixels for each millisecond. */
  readonly scale: number;
  readonly lanes: readonly LanePlan[];
  readonly rowHeight: number;
  readonly lanePadding: number;
  /** How many lanes have no room. */
  readonly hiddenLanes: number;
  /** The height that would show every event in a row of its own. */
  readonly wantedHeight: number;
}

/** What a plan depends on; `scale` in pixels for each millisecond, `height` in pixels without the axis. */
export interface PlanInput {
  readonly index: EventIndex;
  readonly scale: number;
  readonly height: number;
  readonly labelOf: (row: number) => MeasuredLabel;
  readonly measure: Measure;
}

const mostRows = 60;
/** The rows that an aggregated lane asks for, and those that it may have where other lanes leave height over. */
const aggregatedRows = 4;
const mostAggregatedRows = 16;

/** Distributes a height among lanes. It depends on time, scale and height, not on the window. */
export function planLanes(input: PlanInput): Plan {
  const shown = input.index.lanes.slice(
    0,
    Math.max(1, Math.floor(input.height / (tightRow + 2 * lanePadding))),
  );
  const footprints = shown.map(({ rows, aggregated }) =>
    aggregated ? [] : Array.from(rows, (row) => footprintOf(row, input)),
  );
  const packings = footprints.map((lane, i) => (shown[i]?.aggregated ? undefined : new RowPacking(lane)));
  const wanted = rowsWanted(packings, Math.ceil(input.height / tightRow));
  const total = sumOf(wanted);
  const least = paddingFor(total, shown.length, input.height);
  const room = input.height - shown.length * 2 * least;
  const rowHeight = total * roomyRow <= room ? roomyRow : tightRow;
  // An exact fit must not fail by a rounding error.
  const granted = grantRows(wanted, shown, Math.floor(room / rowHeight + 1e-9));
  const used = sumOf(granted) * rowHeight;
  const padding = least + Math.min(5, Math.max(0, (room - used) / shown.length / 2));
  let y = 0;
  const lanes = shown.map((lane, i) => {
    const rows = granted[i] as number;
    const plan = lane.aggregated
      ? emptyLane(lane)
      : planLane(lane, footprints[i] as Footprint[], packings[i] as RowPacking, rows, input);
    const height = Math.max(1, rows) * rowHeight + 2 * padding;
    y += height;
    return { ...plan, y: y - height, height, rows: Math.max(1, rows) };
  });
  return {
    input,
    scale: input.scale,
    lanes,
    rowHeight,
    lanePadding: padding,
    hiddenLanes: input.index.lanes.length - shown.length,
    get wantedHeight() {
      const all = sumOf(packings.map((packing) => packing?.rowsWanted(mostRows) ?? aggregatedRows));
      return (
        (all + input.index.lanes.length - shown.length) * roomyRow +
        input.index.lanes.length * 2 * (lanePadding + 2)
      );
    },
  };
}

/**
 * The rows that each lane asks for. Where they ask for more than there are, no lane gets more than its fair share: rows
 * beyond that are not counted.
 */
function rowsWanted(packings: readonly (RowPacking | undefined)[], available: number): readonly number[] {
  for (let most = 1; ; most++) {
    const wanted = packings.map((packing) => packing?.rowsWanted(most) ?? aggregatedRows);
    const shared = sumOf(wanted.map((rows) => Math.min(rows, most)));
    if (shared >= available || most === mostRows || wanted.every((rows) => rows <= most)) return wanted;
  }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The usual padding, or less where all rows fit with less and not with the usual one. */
function paddingFor(rows: number, lanes: number, height: number): number {
  const fitting = (height - rows * tightRow) / lanes / 2;
  return fitting >= leastPadding ? Math.min(fitting, lanePadding) : lanePadding;
}

/** Each lane's share; what is left once every lane has its demand goes to the aggregated ones. */
function grantRows(
  wanted: readonly number[],
  lanes: readonly DrawnLane[],
  available: number,
): readonly number[] {
  const granted = shareRows(wanted, available);
  const left = available - sumOf(granted);
  const aggregatedLanes = lanes.filter(({ aggregated }) => aggregated).length;
  if (left < aggregatedLanes) return granted;
  const more = lanes.map(({ aggregated }) => (aggregated ? mostAggregatedRows - aggregatedRows : 0));
  return shareRows(more, left).map((rows, i) => rows + (granted[i] as number));
}

/** Max-min fairness: each lane gets its demand as far as the height lasts, the smallest demands first. */
export function shareRows(wanted: readonly number[], available: number): readonly number[] {
  const granted = wanted.map((rows) => Math.min(1, rows));
  let left = available - sumOf(granted);
  while (left > 0) {
    const hungry = wanted.flatMap((rows, i) => (rows > (granted[i] as number) ? [i] : []));
    if (hungry.length === 0) break;
    const fewest = Math.min(...hungry.map((i) => granted[i] as number));
    const next = hungry.find((i) => granted[i] === fewest) as number;
    granted[next] = (granted[next] as number) + 1;
    left--;
  }
  return granted;
}

type LaneRows = Omit<LanePlan, 'y' | 'height' | 'rows'>;

/** The content of an aggregated lane is decided window by window. */
function emptyLane(lane: DrawnLane): LaneRows {
  return { lane, marks: [], clusters: [], clusterSlot: 0 };
}

function planLane(
  lane: DrawnLane,
  footprints: readonly Footprint[],
  packing: RowPacking,
  rows: number,
  input: PlanInput,
): LaneRows {
  const all = packing.within(rows);
  if (!all.slots.includes(-1))
    return { lane, ...placedIn(footprints, all.slots), clusters: [], clusterSlot: 0 };
  const clusterSlot = rows - 1;
  const { slots } = packing.within(clusterSlot);
  const rest = footprints.filter((_, i) => slots[i] === -1);
  const { singles, clusters } = clusterRow(rest, input);
  return {
    lane,
    marks: [
      ...placedIn(footprints, slots).marks,
      ...singles.map((footprint) => ({ footprint, slot: clusterSlot })),
    ],
    clusters,
    clusterSlot,
  };
}

function placedIn(footprints: readonly Footprint[], slots: readonly number[]): Pick<LanePlan, 'marks'> {
  return {
    marks: footprints.flatMap((footprint, i) => {
      const slot = slots[i] as number;
      return slot < 0 ? [] : [{ footprint, slot }];
    }),
  };
}

interface ClusterRow {
  readonly singles: readonly Footprint[];
  readonly clusters: readonly PlannedCluster[];
}

/** A cluster of one is a mark; a cluster's label may extend to the next item in the row. */
function clusterRow(rest: readonly Footprint[], input: PlanInput): ClusterRow {
  const groups = groupFootprints(rest, input);
  const singles = loneMembers(groups);
  const leftOf = (group: Group): number => singles.get(group)?.left ?? group.centre - group.radius;
  const clusters = groups.flatMap((group, i) => {
    if (singles.has(group)) return [];
    const next = groups[i + 1];
    const free = next ? leftOf(next) - rowGap - group.centre : Infinity;
    return [clusterOf(group, free, input)];
  });
  return { singles: [...singles.values()], clusters };
}

/** A cluster of one as a mark; without its label where that would overlap a neighbour or its extent. */
function loneMembers(groups: readonly Group[]): ReadonlyMap<Group, Footprint> {
  const taken = new Map(groups.map((group) => [group, takenBy(group)]));
  const lone = new Map<Group, Footprint>();
  for (const own of groups) {
    const [footprint] = own.footprints;
    if (!footprint || own.footprints.length > 1) continue;
    const aggregatedLanes = groups.some(
      (other) => other !== own && meets(footprint, taken.get(other) as Interval),
    );
    if (!aggregatedLanes) taken.set(own, footprint);
    lone.set(own, aggregatedLanes ? withoutLabel(footprint, own.centre, own.radius) : footprint);
  }
  return lone;
}

interface Interval {
  readonly left: number;
  readonly right: number;
}

function takenBy({ footprints, centre, radius }: Group): Interval {
  const taken = { left: centre - radius, right: centre + radius };
  for (const { p0, p1 } of footprints) {
    taken.left = Math.min(taken.left, p0);
    taken.right = Math.max(taken.right, p1);
  }
  return taken;
}

function meets({ left, right }: Interval, other: Interval): boolean {
  return left < other.right + rowGap && right > other.left - rowGap;
}
