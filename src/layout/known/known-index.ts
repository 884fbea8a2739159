/** The index of a timeline as it was known on a day: the lanes, dates and window of the whole, with the events of that day. */
import type { Columns } from '../../model/columns.js';
import type { ReportHistory } from '../../model/reports/report-history.js';
import type { Timeline } from '../../model/timeline.js';
import { inChunks, nthProgress, subProgress, type ChunkedWork } from '../../util/chunked.js';
import { bucketUnitFor } from '../axis/bucket-units.js';
import { disputedChunked } from '../index/disputed.js';
import type { InMemoryEventIndex } from '../index/event-index.js';
import { keptRowsChunked } from '../index/kept-rows.js';
import { laneIndexChunked, reflagLaneIndexChunked } from '../index/in-memory-lane-index.js';
import { laneKeys } from '../index/lane-keys.js';
import type { InMemoryLane } from '../index/lanes.js';
import { RowSet } from '../index/row-set.js';
import { vagueAt } from '../index/vague-starts.js';
import { spansChunked } from '../index/spans.js';

const takenAtOnce = 2 ** 15;

/** The rows that were known before a time: a prefix of those that some day hides, and all others. */
export function* knownRowsChunked({ from, timeline }: ReportHistory, until: number): ChunkedWork<RowSet> {
  const rows = new RowSet(timeline.size);
  yield* inChunks(0, from.length, takenAtOnce, (start, end) => {
    for (let row = start; row < end; row++) if ((from[row] as number) < until) rows.add(row);
  });
  return rows;
}

/**
 * The index `whole` with the events that were known, in lanes by the same numbers, those without any among them. `timeline` is that
 * of the index as it was known on the day.
 */
export function* knownIndexChunked(
  whole: InMemoryEventIndex,
  timeline: Timeline,
  history: ReportHistory,
): ChunkedWork<InMemoryEventIndex> {
  const until = timeline.knownBy?.until ?? Infinity;
  const known = yield* subProgress(knownRowsChunked(history, until), 0, 0.1);
  const rows = yield* subProgress(keptRowsChunked(whole.rows, known), 0.1, 0.15);
  const columns: Columns = { ...whole.columns, flags: timeline.columns.flags };
  const times = { timeline, columns, now: whole.now };
  const least = vagueAt(bucketUnitFor(0, 1, whole.bounds.finest).longest);
  const lanes: InMemoryLane[] = [];
  const { length } = whole.lanes;
  const placeOf = placesByDay(whole, timeline, history);
  for (const [i, lane] of whole.lanes.entries()) {
    const own = standsIn(lane, known, placeOf);
    lanes.push(yield* subProgress(nthProgress(laneChunked(lane, own, times, least), i, length), 0.15, 0.85));
  }
  return {
    ...whole,
    timeline,
    columns,
    kept: whole.kept ? whole.kept.and(known) : known,
    rows,
    lanes,
    undated: yield* subProgress(keptRowsChunked(whole.undated, known), 0.85, 0.9),
    disputed: yield* subProgress(disputedChunked(rows, times), 0.9, 1),
  };
}

/** What columns and open ends are read from. */
type LaneTimes = Parameters<typeof laneIndexChunked>[1];

/** A lane of many stays one of many, however few of them were known: it looks the same. */
function* laneChunked(
  lane: InMemoryLane,
  known: Pick<RowSet, 'has'>,
  times: LaneTimes,
  least: number,
): ChunkedWork<InMemoryLane> {
  const rows = yield* subProgress(rowsIn(lane.rows, known), 0, 0.2);
  const { aggregated, repeats: all, ...rest } = lane;
  if (rows.length === lane.rows.length)
    return aggregated
      ? { ...lane, aggregated: yield* subProgress(reflagLaneIndexChunked(aggregated, times), 0.2, 1) }
      : lane;
  const spans = yield* subProgress(spansChunked(rows, times.columns), 0.2, 0.5);
  const repeated = all && (yield* subProgress(rowsIn(all.rows, known), 0.5, 0.55));
  return {
    ...rest,
    ...{ rows, spans },
    ...(repeated && { repeats: yield* subProgress(spansChunked(repeated, times.columns), 0.55, 0.6) }),
    ...(aggregated &&
      rows.length > 0 && { aggregated: yield* subProgress(laneIndexChunked(spans, times, least), 0.6, 1) }),
  };
}

function* rowsIn(rows: Uint32Array, known: Pick<RowSet, 'has'>): ChunkedWork<Uint32Array> {
  const kept = new Uint32Array(rows.length);
  let count = 0;
  yield* inChunks(0, rows.length, takenAtOnce, (start, end) => {
    for (let i = start; i < end; i++) {
      const row = rows[i] as number;
      if (known.has(row)) kept[count++] = row;
    }
  });
  return kept.slice(0, count);
}

/** The keys of the lanes in which a row stands on the day; undefined where it stands in those of the whole. */
type PlaceOf = (row: number) => ReadonlySet<string> | undefined;

/**
 * An event may have come into a lane by what was reported later: then it is not there before. Where that would leave it in none of
 * the lanes that hold it, it stays in all of them, as nothing else has its place.
 */
function placesByDay(
  { laneBy, timeline: whole }: InMemoryEventIndex,
  timeline: Timeline,
  history: ReportHistory,
): PlaceOf | undefined {
  if (laneBy !== 'source' && laneBy !== 'carrier' && typeof laneBy !== 'function') return undefined;
  const found = new Map<number, ReadonlySet<string> | undefined>();
  return (row) => {
    if (!history.changes(row)) return undefined;
    if (found.has(row)) return found.get(row);
    const keys = laneKeys(timeline, row, laneBy);
    const isHeld = [...laneKeys(whole, row, laneBy)].some((key) => keys.has(key));
    const own = isHeld ? keys : undefined;
    found.set(row, own);
    return own;
  };
}

/** Those of a lane. */
function standsIn(
  { key, gathered }: InMemoryLane,
  known: RowSet,
  placeOf: PlaceOf | undefined,
): Pick<RowSet, 'has'> {
  if (gathered !== undefined || !placeOf) return known;
  return { has: (row) => known.has(row) && (placeOf(row)?.has(key) ?? true) };
}
