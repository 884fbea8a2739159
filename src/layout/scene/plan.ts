/** The plan of all lanes at a scale: rows within the given height, and clusters of the events without a row. */
import type { EventIndex } from '../index/event-index.js';
import type { DrawnLane, LaneHead } from '../index/lanes.js';
import {
  emptyLaneHeight,
  lanePadding,
  lanesIn,
  leastPadding,
  roomyRow,
  tightRow,
  tightVagueRow,
} from '../metrics.js';
import { footprintOf, type Footprint } from './footprint.js';
import type { EmptyLanePlan, LanePlan, LaneRows, Plan, PlanInput } from './lane-plan.js';
import { emptyLane, planLane } from './lane-rows.js';
import { PlanCalendar } from './plan-calendar.js';
import { RowPacking } from './rows.js';
import { withSummaries } from './summaries.js';
import { heightOfAll, openAccounts, stackLane, sumOf } from './slots.js';

const mostRows = 60;
/** The rows that an aggregated lane asks for, and those that it may have where other lanes leave height over. */
const aggregatedRows = 4;
const mostAggregatedRows = 40;

/** Distributes a height among lanes. It depends on time, scale and height, not on the window. */
export function planLanes(input: PlanInput): Plan {
  const { index, height } = input;
  const shown = index.lanes.slice(0, lanesIn(height));
  const packed = packLanes(shown, input);
  const wanted = rowsWanted(packed, Math.ceil(height / tightVagueRow));
  const { lanes, rowHeight, least } = roomFor(wanted, shown, packed, input) ?? {
    ...cramped(wanted, shown, packed, input),
    rowHeight: tightRow,
  };
  const left = height - shown.length * 2 * least - heightOfAll(lanes, rowHeight, index);
  const hiddenLanes = index.lanes.length - shown.length;
  // Some of them alone would pass for all.
  const haveRoom = hiddenLanes === 0 && index.emptyLanes.length * emptyLaneHeight <= left;
  const empty = haveRoom ? index.emptyLanes : [];
  const spare = left - empty.length * emptyLaneHeight;
  const padding = least + Math.min(5, Math.max(0, spare / shown.length / 2));
  const plans = stacked(lanes, rowHeight, padding, index);
  return {
    input,
    calendar: new PlanCalendar(input, shown),
    scale: input.scale,
    lanes: plans,
    emptyLanes: emptyBelow(plans.at(-1), empty),
    rowHeight,
    lanePadding: padding,
    hiddenLanes,
    get wantedHeight() {
      const all = packed.place(packed.rowsWanted(mostRows));
      const rows = heightOfAll(openAccounts(all, Infinity, input), roomyRow, index) + hiddenLanes * roomyRow;
      const emptyLanes = index.emptyLanes.length * emptyLaneHeight;
      return rows + index.lanes.length * 2 * (lanePadding + 2) + emptyLanes;
    },
  };
}

/** Lanes whose events are packed into rows, as many as are asked for. */
interface PackedLanes {
  /** The rows that each lane asks for, counted up to as many; a folded one asks for one. */
  readonly rowsWanted: (most: number) => readonly number[];
  /** The lanes with so many rows each. */
  readonly place: (rows: readonly number[]) => readonly LaneRows[];
}

function packLanes(lanes: readonly DrawnLane[], input: PlanInput): PackedLanes {
  const footprints = lanes.map((lane) =>
    lane.aggregated ? [] : Array.from(lane.rows, (row) => footprintOf(row, input)),
  );
  const packings = footprints.map((lane, i) => (lanes[i]?.aggregated ? undefined : new RowPacking(lane)));
  return {
    rowsWanted: (most) =>
      lanes.map(({ isFolded }, i) => (isFolded ? 1 : (packings[i]?.rowsWanted(most) ?? aggregatedRows))),
    place: (rows) =>
      lanes.map((lane, i) => {
        const packing = packings[i];
        const count = rows[i] as number;
        return packing
          ? planLane(lane, footprints[i] as Footprint[], packing, count, input)
          : emptyLane(lane, count);
      }),
  };
}

/** Lanes with all the rows that they want, and the least padding. */
interface FittingLanes {
  readonly lanes: readonly LaneRows[];
  readonly rowHeight: number;
  readonly least: number;
}

/**
 * Where all rows fit: accounts are opened before rows are roomy, and aggregated lanes or summaries get what is left then. Undefined
 * where they do not fit.
 */
function roomFor(
  wanted: readonly number[],
  shown: readonly DrawnLane[],
  { place }: PackedLanes,
  input: PlanInput,
): FittingLanes | undefined {
  const { index, height } = input;
  if (sumOf(wanted) * tightVagueRow + shown.length * 2 * leastPadding > height) return undefined;
  const whole = place(wanted);
  const tight = heightOfAll(whole, tightRow, index);
  // An exact fit must not fail by a rounding error.
  const most = height - shown.length * 2 * leastPadding + 1e-9;
  if (tight > most) return undefined;
  const opened = openAccounts(whole, most - tight, input);
  const least = paddingFor(heightOfAll(opened, tightRow, index), shown.length, height);
  const room = height - shown.length * 2 * least + 1e-9;
  const rowHeight = heightOfAll(opened, roomyRow, index) <= room ? roomyRow : tightRow;
  const left = room - heightOfAll(opened, rowHeight, index);
  const rows = addToAggregated(wanted, shown, Math.floor(left / rowHeight));
  const summed = withSummaries(opened, left, input);
  return { lanes: summed.map((lane, i) => ({ ...lane, rows: rows[i] as number })), rowHeight, least };
}

/** Where not all rows fit: each lane has its share of tight ones. What vague rows leave is shared, too. */
function cramped(
  wanted: readonly number[],
  shown: readonly DrawnLane[],
  { place }: PackedLanes,
  { height, index }: PlanInput,
): Pick<FittingLanes, 'lanes' | 'least'> {
  const least = paddingFor(sumOf(wanted) * tightRow, shown.length, height);
  const room = height - shown.length * 2 * least + 1e-9;
  let rows = Math.floor(room / tightRow);
  for (;;) {
    const granted = grantRows(wanted, shown, rows);
    const lanes = place(granted);
    // No row is higher than a tight one, so that as many more as that fit.
    const more = Math.floor((room - heightOfAll(lanes, tightRow, index)) / tightRow);
    if (more < 1 || sumOf(granted) < rows) return { lanes, least };
    rows += more;
  }
}

function emptyBelow(last: LanePlan | undefined, heads: readonly LaneHead[]): readonly EmptyLanePlan[] {
  const top = last ? last.y + last.height : 0;
  return heads.map((head, i) => ({ head, y: top + i * emptyLaneHeight, height: emptyLaneHeight }));
}

/** The lanes from the top, one below the other. */
function stacked(
  lanes: readonly LaneRows[],
  rowHeight: number,
  padding: number,
  index: EventIndex,
): readonly LanePlan[] {
  let y = 0;
  return lanes.map((lane, number) => {
    const plan = stackLane(lane, { number, y, rowHeight, padding }, index);
    y += plan.height;
    return { ...plan, y: y - plan.height };
  });
}

/**
 * The rows that each lane asks for. Where they ask for more than there are, no lane gets more than its fair share: rows
 * beyond that are not counted.
 */
function rowsWanted(packed: PackedLanes, available: number): readonly number[] {
  for (let most = 1; ; most++) {
    const wanted = packed.rowsWanted(most);
    const shared = sumOf(wanted.map((rows) => Math.min(rows, most)));
    if (shared >= available || most === mostRows || wanted.every((rows) => rows <= most)) return wanted;
  }
}

/** The usual padding, or less where rows of this height in all fit with less and not with the usual one. */
function paddingFor(rows: number, lanes: number, height: number): number {
  const fitting = (height - rows) / lanes / 2;
  return fitting >= leastPadding ? Math.min(fitting, lanePadding) : lanePadding;
}

/** Each lane's share; what is left once every lane has its demand goes to the aggregated ones. */
function grantRows(
  wanted: readonly number[],
  lanes: readonly DrawnLane[],
  available: number,
): readonly number[] {
  const granted = shareRows(wanted, available);
  return addToAggregated(granted, lanes, available - sumOf(granted));
}

/** The rows with so many more for the aggregated lanes, one each at least. */
function addToAggregated(
  granted: readonly number[],
  lanes: readonly DrawnLane[],
  left: number,
): readonly number[] {
  const takesMore = ({ aggregated, isFolded }: DrawnLane): boolean => aggregated !== undefined && !isFolded;
  const growing = lanes.filter(takesMore).length;
  if (growing === 0 || left < growing) return granted;
  const more = lanes.map((lane) => (takesMore(lane) ? mostAggregatedRows - aggregatedRows : 0));
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
