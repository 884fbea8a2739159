/** The plan of all lanes at a scale: rows shared out within the given height, and what found none in clusters. */
import { clusterFootprints, type PlannedCluster } from './clusters.js';
import type { EventIndex, Lane } from './event-index.js';
import { footprintOf, type Footprint } from './footprint.js';
import {
  clusterRadius,
  lanePadding,
  roomyRow,
  rowGap,
  tightRow,
  type LabelText,
  type Measure,
} from './metrics.js';
import { packRows } from './rows.js';

export interface PlannedMark {
  readonly footprint: Footprint;
  readonly slot: number;
}

export interface LanePlan {
  readonly lane: Lane;
  /** From the top of the plot, in pixels. */
  readonly y: number;
  readonly height: number;
  readonly marks: readonly PlannedMark[];
  readonly clusters: readonly PlannedCluster[];
  /** The row in which clusters stand. */
  readonly clusterSlot: number;
}

export interface Plan {
  /** Pixels for each millisecond. */
  readonly scale: number;
  readonly lanes: readonly LanePlan[];
  readonly rowHeight: number;
  readonly lanePadding: number;
  /** How many lanes found no height. */
  readonly hiddenLanes: number;
  /** The height that would show every event in a row of its own. */
  readonly wantedHeight: number;
}

export interface PlanInput {
  readonly index: EventIndex;
  readonly scale: number;
  readonly height: number;
  readonly labelText: (row: number) => LabelText;
  readonly measure: Measure;
}

const mostRows = 60;

/** Shares a height out among lanes. A function of time, scale and height: the window plays no part in it. */
export function planLanes(input: PlanInput): Plan {
  const shown = input.index.lanes.slice(
    0,
    Math.max(1, Math.floor(input.height / (tightRow + 2 * lanePadding))),
  );
  const footprints = shown.map(({ rows }) => rows.map((row) => footprintOf(row, input)));
  const packed = footprints.map((lane) => packRows(lane, mostRows));
  const wanted = packed.map(({ slotCount, slots }) => slotCount + (slots.includes(-1) ? 1 : 0));
  const total = wanted.reduce((sum, rows) => sum + rows, 0);
  const room = input.height - shown.length * 2 * lanePadding;
  const rowHeight = total * roomyRow <= room ? roomyRow : tightRow;
  const granted = shareRows(wanted, Math.floor(room / rowHeight));
  const used = granted.reduce((sum, rows) => sum + rows, 0) * rowHeight;
  const padding = lanePadding + Math.min(5, Math.max(0, (room - used) / shown.length / 2));
  let y = 0;
  const lanes = shown.map((lane, i) => {
    const rows = granted[i] as number;
    const plan = planLane(lane, footprints[i] as Footprint[], rows, input);
    const height = Math.max(1, rows) * rowHeight + 2 * padding;
    y += height;
    return { ...plan, y: y - height, height };
  });
  return {
    scale: input.scale,
    lanes,
    rowHeight,
    lanePadding: padding,
    hiddenLanes: input.index.lanes.length - shown.length,
    wantedHeight:
      (total + input.index.lanes.length - shown.length) * roomyRow +
      input.index.lanes.length * 2 * (lanePadding + 2),
  };
}

/** Max-min fairness: each lane gets what it wants as far as it goes, the smallest wishes first. */
export function shareRows(wanted: readonly number[], available: number): readonly number[] {
  const granted = wanted.map((rows) => Math.min(1, rows));
  let left = available - granted.reduce((sum, rows) => sum + rows, 0);
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

type LaneRows = Omit<LanePlan, 'y' | 'height'>;

function planLane(lane: Lane, footprints: readonly Footprint[], rows: number, input: PlanInput): LaneRows {
  const all = packRows(footprints, rows);
  if (!all.slots.includes(-1))
    return { lane, ...placedIn(footprints, all.slots), clusters: [], clusterSlot: 0 };
  const clusterSlot = rows - 1;
  const { slots } = packRows(footprints, clusterSlot);
  const rest = footprints.filter((_, i) => slots[i] === -1);
  const { timeline, fit } = input.index;
  const clusters = clusterFootprints(rest, input.scale, fit?.start ?? 0, timeline);
  const singles = loneMembers(clusters, rest);
  return {
    lane,
    marks: [
      ...placedIn(footprints, slots).marks,
      ...singles.map((footprint) => ({ footprint, slot: clusterSlot })),
    ],
    clusters: clusters.filter(({ rows: members }) => members.length > 1),
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

/** A cluster of one is a mark; without its label where that would run into a neighbour or its extent. */
function loneMembers(clusters: readonly PlannedCluster[], rest: readonly Footprint[]): readonly Footprint[] {
  return clusters.flatMap((own) => {
    if (own.rows.length > 1) return [];
    const footprint = rest.find(({ row }) => row === own.rows[0]) as Footprint;
    const crowded = clusters.some((other) => other !== own && meets(footprint, other));
    return [crowded ? withoutLabel(footprint, own.centre) : footprint];
  });
}

function meets({ left, right }: Footprint, { centre, p0, p1 }: PlannedCluster): boolean {
  const start = Math.min(p0, centre - clusterRadius) - rowGap;
  const end = Math.max(p1, centre + clusterRadius) + rowGap;
  return left < end && right > start;
}

function withoutLabel(footprint: Footprint, centre: number): Footprint {
  const label = { title: '', second: '', titleWidth: 0, width: 0 };
  return { ...footprint, label, left: centre - clusterRadius, right: centre + clusterRadius };
}
