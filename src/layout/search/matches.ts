/** What a search has found as a drawing needs it: which marks are no matches, and where matches lie in lanes of many and in all of time. */
import { firstWhere, lowerBound } from '../../util/binary-search.js';
import { inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import { nthProgress } from '../../util/map-chunked.js';
import { memoize } from '../../util/memoize.js';
import type { EventIndex } from '../index/event-index.js';
import type { Lane } from '../index/lanes.js';
import { RowBuffer } from '../index/row-buffer.js';
import type { RowSet } from '../index/row-set.js';
import type { Box, Cluster, Mark, Scene, Strip } from '../scene/scene.js';
import type { View } from '../view/view.js';

/** Of a tick, in pixels. */
const height = 8;
/** A bit is looked at for each. */
const lookedAtOnce = 2 ** 15;
/** The fractions of all of time that are distinguished on an overview. */
const overviewParts = 4096;
/** Of so many matches in a row the latest end is remembered. */
const blockRows = 512;

/** What is worked out once for rows in an index, in slices. */
interface MatchParts {
  /** The matches in the order used everywhere. */
  readonly order: Uint32Array;
  /** The latest end of each block of them. */
  readonly blockEnds: Float64Array;
  /** The positions of matches in each lane. */
  readonly lanes: readonly Uint32Array[];
  /** Whether any begins in each part of all of time. */
  readonly parts: Uint8Array;
}

/** The matches of an index: every question is a search, or about what is drawn. */
export class Matches {
  readonly rows: RowSet;
  readonly #index: EventIndex;
  readonly #parts: MatchParts;

  /** See `matchesChunked`. */
  constructor(rows: RowSet, index: EventIndex, parts: MatchParts) {
    this.rows = rows;
    this.#index = index;
    this.#parts = parts;
  }

  /** The matches that are shown, in reading order. */
  get order(): Uint32Array {
    return this.#parts.order;
  }

  /** Whether they are what a set of rows is in an index. */
  isOf(rows: RowSet, index: EventIndex): boolean {
    return rows === this.rows && index === this.#index;
  }

  /** A scene in which everything else is marked as a miss, with ticks over the strips of lanes of many. */
  readonly markIn: (scene: Scene) => Scene = memoize((scene: Scene) => ({
    ...scene,
    marks: scene.marks.map((mark) => this.#marked(mark)),
    clusters: scene.clusters.map((cluster) => this.#markedCluster(cluster)),
    strips: scene.strips.map((strip) => ({ ...strip, isMiss: true })),
    ...this.#ticksIn(scene),
  }));

  /** Where matches begin in all of time, as fractions of `width` whole pixels, each once. */
  overviewPixels(width: number): readonly number[] {
    const pixels = new Set<number>();
    this.#parts.parts.forEach((has, part) => {
      if (has) pixels.add(Math.floor((part / overviewParts) * width));
    });
    return [...pixels];
  }

  /** Whether a match has some part in a window. */
  isAnyIn({ start, end }: View): boolean {
    const { order, blockEnds } = this.#parts;
    const { columns } = this.#index;
    const first = firstWhere(
      order.length,
      (i) => !((columns.earliestStart[order[i] as number] ?? NaN) < start),
    );
    if (first < order.length && (columns.earliestStart[order[first] as number] ?? NaN) < end) return true;
    const whole = Math.floor(first / blockRows);
    if (blockEnds.subarray(0, whole).some((latest) => latest > start)) return true;
    return order.subarray(whole * blockRows, first).some((row) => (columns.latestEnd[row] ?? NaN) > start);
  }

  #marked(mark: Mark): Mark {
    return this.rows.has(mark.row) ? mark : { ...mark, isMiss: true };
  }

  #markedCluster(cluster: Cluster): Cluster {
    return this.#isAnyOf(cluster) ? cluster : { ...cluster, isMiss: true };
  }

  /** Of an aggregated cluster by its positions in the lane. */
  #isAnyOf({ rows, lane, positions }: Cluster): boolean {
    if (!positions) return Array.from(rows).some((row) => this.rows.has(row));
    const own = this.#parts.lanes[lane] ?? [];
    return lowerBound(own, positions.to) > lowerBound(own, positions.from);
  }

  /** And the names of columns over which none stands. */
  #ticksIn(scene: Scene): Pick<Scene, 'ticks' | 'peaks'> {
    const ticks = scene.strips.flatMap((strip) => this.#ticksOver(strip, scene));
    const { peaks } = scene;
    if (!peaks) return { ticks };
    const isClear = (peak: Box): boolean => !ticks.some((tick) => meets(tick, peak));
    return { ticks, peaks: peaks.filter(isClear) };
  }

  /** One for each pixel in which a match begins. */
  #ticksOver({ lane, y }: Strip, { plot, view }: Scene): Box[] {
    const { columns, lanes } = this.#index;
    const own = this.#parts.lanes[lane] ?? [];
    const startAt = (i: number): number => startOf(columns, lanes[lane]?.rows[own[i] as number] as number);
    const perPixel = (view.end - view.start) / plot.width;
    const ticks: Box[] = [];
    let time = view.start;
    while (time < view.end) {
      const from = time;
      const at = firstWhere(own.length, (i) => startAt(i) >= from);
      const start = at < own.length ? startAt(at) : Infinity;
      if (start >= view.end) break;
      const pixel = Math.floor((start - view.start) / perPixel);
      ticks.push({ x: plot.x + pixel, y, width: 2, height });
      time = Math.max(view.start + (pixel + 1) * perPixel, start + perPixel / 2);
    }
    return ticks;
  }
}

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The matches of a set of rows in an index: looks at every row of it. */
export function* matchesChunked(rows: RowSet, index: EventIndex): ChunkedWork<Matches> {
  const order = yield* subProgress(orderChunked(rows, index), 0, 0.3);
  const parts = yield* subProgress(partsChunked(order, index), 0.3, 0.5);
  const lanes = yield* subProgress(lanePositionsChunked(index.lanes, rows), 0.5, 1);
  return new Matches(rows, index, { order, lanes, ...parts });
}

function* orderChunked(rows: RowSet, index: EventIndex): ChunkedWork<Uint32Array> {
  const order = new RowBuffer();
  yield* inChunks(0, index.rows.length, lookedAtOnce, (from, to) => {
    for (let i = from; i < to; i++) {
      const row = index.rows[i] as number;
      if (rows.has(row)) order.push(row);
    }
  });
  return order.toRows();
}

function* partsChunked(
  order: Uint32Array,
  { fit, columns }: EventIndex,
): ChunkedWork<Pick<MatchParts, 'parts' | 'blockEnds'>> {
  const parts = new Uint8Array(overviewParts);
  const blockEnds = new Float64Array(Math.ceil(order.length / blockRows)).fill(-Infinity);
  const perPart = fit ? (fit.end - fit.start) / overviewParts : NaN;
  yield* inChunks(0, order.length, lookedAtOnce, (from, to) => {
    for (let i = from; i < to; i++) {
      const row = order[i] as number;
      const part = Math.floor((startOf(columns, row) - (fit?.start ?? 0)) / perPart);
      if (part >= 0 && part < overviewParts) parts[part] = 1;
      const block = Math.floor(i / blockRows);
      const latest = columns.latestEnd[row] ?? NaN;
      if (latest > (blockEnds[block] as number)) blockEnds[block] = latest;
    }
  });
  return { parts, blockEnds };
}

function* lanePositionsChunked(all: readonly Lane[], rows: RowSet): ChunkedWork<readonly Uint32Array[]> {
  const lanes: Uint32Array[] = [];
  for (const [i, lane] of all.entries())
    lanes.push(yield* nthProgress(positionsChunked(lane, rows), i, all.length));
  return lanes;
}

function* positionsChunked({ rows: own }: Lane, rows: RowSet): ChunkedWork<Uint32Array> {
  const positions = new RowBuffer();
  yield* inChunks(0, own.length, lookedAtOnce, (from, to) => {
    for (let i = from; i < to; i++) if (rows.has(own[i] as number)) positions.push(i);
  });
  return positions.toRows();
}

/** Rows without a start lie before all others. */
function startOf({ earliestStart }: EventIndex['columns'], row: number): number {
  const start = earliestStart[row] ?? NaN;
  return Number.isNaN(start) ? -Infinity : start;
}
