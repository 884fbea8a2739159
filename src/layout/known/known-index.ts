/** The index of a timeline as it was known on a day: the lanes, dates and window of the whole, with the events of that day. */
import type { Columns } from '../../model/columns.js';
import { flag } from '../../model/columns.js';
import type { ReportHistory } from '../../model/reports/report-history.js';
import type { Timeline } from '../../model/timeline.js';
import { inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import { nthProgress } from '../../util/map-chunked.js';
import { bucketUnitFor } from '../axis/bucket-units.js';
import type { InMemoryEventIndex, ListedEventIndex } from '../index/event-index.js';
import { laneKeys } from '../index/lane-keys.js';
import type { InMemoryLane, ListedLane } from '../index/lanes.js';
import { RowSet } from '../index/row-set.js';
import type { Spans } from '../index/spans.js';
import { vagueAt } from '../index/vague-starts.js';
import {
  manyOnDayChunked,
  rowsOnDayChunked,
  type DayOfRows,
  type ManyOnDay,
  type RowsOnDay,
} from './known-lane.js';

const takenAtOnce = 2 ** 15;

/** The index of a day, and what is kept of it for another one: by the rows of the whole, so that a lane that is the same keeps its own. */
export interface IndexOnDay {
  readonly index: ListedEventIndex;
  readonly history: ReportHistory;
  readonly touch: number;
  readonly known: RowSet;
  readonly rows: ReadonlyMap<Spans, RowsOnDay>;
  readonly many: ReadonlyMap<Spans, ManyOnDay>;
}

/** The rows that were known before a time: a prefix of those that some day hides, and all others. */
function* knownRowsChunked({ from, timeline }: ReportHistory, until: number): ChunkedWork<RowSet> {
  const rows = new RowSet(timeline.size);
  yield* inChunks(0, from.length, takenAtOnce, (start, end) => {
    for (let row = start; row < end; row++) if ((from[row] as number) < until) rows.add(row);
  });
  return rows;
}

/** The same, from those of another day: what lies between is looked at again. */
function* knownRowsFromChunked(before: IndexOnDay, touch: number, until: number): ChunkedWork<RowSet> {
  const { from, touched } = before.history;
  const rows = before.known.lengthened(before.known.size);
  const [first, last] = [Math.min(before.touch, touch), Math.max(before.touch, touch)];
  yield* inChunks(first, last, takenAtOnce, (start, end) => {
    for (const row of touched.rows.subarray(start, end))
      if ((from[row] as number) < until) rows.add(row);
      else rows.remove(row);
  });
  return rows;
}

/**
 * The index `whole` with the events that were known, in lanes by the same numbers, those without any among them. `timeline` is that
 * of the index as it was known on the day. From `before`, the same on another day, it costs what came between; it may be of another
 * whole with some of the same lanes, never with other columns.
 */
export function* knownIndexChunked(
  whole: InMemoryEventIndex,
  timeline: Timeline,
  history: ReportHistory,
  before?: IndexOnDay,
): ChunkedWork<IndexOnDay> {
  const until = timeline.knownBy?.until ?? Infinity;
  const { touched } = history;
  const touch = touched.countBefore(until);
  const last = before?.history === history ? before : undefined;
  const known = yield* subProgress(
    last ? knownRowsFromChunked(last, touch, until) : knownRowsChunked(history, until),
    ...([0, 0.1] as const),
  );
  const columns: Columns = { ...whole.columns, flags: timeline.columns.flags };
  const least = vagueAt(bucketUnitFor(0, 1, whole.bounds.finest).longest);
  const day = { touch, touched, times: { columns, now: whole.now }, least };
  const made = new Days(day, last);
  const placeOf = placesByDay(whole, timeline, history);
  const lanes: ListedLane[] = [];
  const { length } = whole.lanes;
  for (const [i, lane] of whole.lanes.entries()) {
    const steps = made.laneChunked(lane, standsIn(lane, known, placeOf));
    lanes.push(yield* subProgress(nthProgress(steps, i, length), 0.1, 0.9));
  }
  const isDisputed = (row: number): boolean =>
    known.has(row) && ((columns.flags[row] as number) & flag.disputed) !== 0;
  const disputed = yield* subProgress(made.rowsChunked(whole.disputed, isDisputed), 0.9, 1);
  const listed = new Listed(whole, known);
  const kept = whole.kept ? whole.kept.and(known) : known;
  const index: ListedEventIndex = {
    ...whole,
    ...{ timeline, columns, lanes, disputed: disputed.spans },
    kept,
    // What was rejected is in both sets, and in no list.
    count: whole.rows.length - (whole.kept?.count ?? known.size) + kept.count,
    get rows() {
      return listed.rows;
    },
    get undated() {
      return listed.undated;
    },
  };
  return { index, history, touch, known, rows: made.rows, many: made.many };
}

/** Lists that are made when they are asked for. */
class Listed {
  readonly #whole: InMemoryEventIndex;
  readonly #known: RowSet;
  #rows: Uint32Array | undefined;
  #undated: Uint32Array | undefined;

  constructor(whole: InMemoryEventIndex, known: RowSet) {
    this.#whole = whole;
    this.#known = known;
  }

  get rows(): Uint32Array {
    return (this.#rows ??= this.#of(this.#whole.rows));
  }

  get undated(): Uint32Array {
    return (this.#undated ??= this.#of(this.#whole.undated));
  }

  #of(rows: Uint32Array): Uint32Array {
    return this.#known.among(rows);
  }
}

/** The same index of another day on which the same was known: its lists, too, are made only when they are asked for. */
export function withDay(index: ListedEventIndex, timeline: Timeline): ListedEventIndex {
  const own = Object.getOwnPropertyDescriptors(index);
  return Object.create(Object.prototype, {
    ...own,
    timeline: { ...own.timeline, value: timeline },
  }) as ListedEventIndex;
}

/** Makes what lies in time as of a day, from what another day has of the same rows. */
class Days {
  readonly rows = new Map<Spans, RowsOnDay>();
  readonly many = new Map<Spans, ManyOnDay>();
  readonly #day: DayOfRows;
  readonly #before: IndexOnDay | undefined;

  constructor(day: DayOfRows, before: IndexOnDay | undefined) {
    this.#day = day;
    this.#before = before;
  }

  *rowsChunked(spans: Spans, counts: (row: number) => boolean): ChunkedWork<RowsOnDay> {
    const rows = yield* rowsOnDayChunked(spans, this.#before?.rows.get(spans), this.#day, counts);
    this.rows.set(spans, rows);
    return rows;
  }

  /** A lane of many stays one of many, however few of them were known: it looks the same. */
  *laneChunked(lane: InMemoryLane, counts: (row: number) => boolean): ChunkedWork<ListedLane> {
    const { aggregated, repeats, spans, ...rest } = lane;
    const own = yield* subProgress(this.rowsChunked(spans, counts), 0, 0.5);
    const again = repeats && (yield* subProgress(this.rowsChunked(repeats, counts), 0.5, 0.6));
    const many = aggregated && own.spans.length > 0 ? yield* this.#manyChunked(aggregated, own) : undefined;
    const isAll = this.#day.touch >= this.#day.touched.rows.length && own.spans.length === spans.length;
    if (isAll) return lane;
    return {
      ...rest,
      spans: own.spans,
      ...(again && { repeats: again.spans }),
      ...(many && { aggregated: many.index }),
      get rows() {
        return own.spans.rows;
      },
    };
  }

  *#manyChunked(whole: NonNullable<InMemoryLane['aggregated']>, rows: RowsOnDay): ChunkedWork<ManyOnDay> {
    const { spans } = rows.base;
    const before = this.#before?.many.get(spans);
    const many = yield* subProgress(manyOnDayChunked(whole, rows, before, this.#day), 0.6, 1);
    this.many.set(spans, many);
    return many;
  }
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

/** Whether a row of a lane stands there. */
function standsIn(
  { key, gathered }: InMemoryLane,
  known: RowSet,
  placeOf: PlaceOf | undefined,
): (row: number) => boolean {
  if (gathered !== undefined || !placeOf) return (row) => known.has(row);
  return (row) => known.has(row) && (placeOf(row)?.has(key) ?? true);
}
