/** What a search has found as a drawing needs it: which marks are no hits, and where hits lie in lanes of many. */
import { firstWhere } from '../../util/binary-search.js';
import { memoize } from '../../util/memoize.js';
import type { EventIndex } from '../index/event-index.js';
import type { RowList } from '../index/row-list.js';
import type { RowSet } from '../index/row-set.js';
import type { Box, Cluster, Mark, Scene, Strip } from '../scene/scene.js';

/** Of a tick, in pixels. */
const height = 8;

/** The hits of an index, lane by lane: each lane is looked through once, when it is first seen. */
export class Hits {
  readonly rows: RowSet;
  readonly #index: EventIndex;
  readonly #lanes = new Map<number, Uint32Array>();

  constructor(rows: RowSet, index: EventIndex) {
    this.rows = rows;
    this.#index = index;
  }

  /** A scene in which everything else is marked as a miss, with ticks over the strips of lanes of many. */
  readonly markIn: (scene: Scene) => Scene = memoize((scene: Scene) => ({
    ...scene,
    marks: scene.marks.map((mark) => this.#marked(mark)),
    clusters: scene.clusters.map((cluster) => this.#markedCluster(cluster)),
    strips: scene.strips.map((strip) => ({ ...strip, isMiss: true })),
    ticks: scene.strips.flatMap((strip) => this.#ticksOver(strip, scene)),
  }));

  /** Where hits begin in all of time, as fractions of `width` whole pixels, each once. */
  overviewPixels(rows: RowList, width: number): readonly number[] {
    const { fit, columns } = this.#index;
    if (!fit) return [];
    const seen = new Uint8Array(Math.ceil(width) + 1);
    for (const row of rows) {
      const start = startOf(columns, row);
      const x = Math.floor(((start - fit.start) / (fit.end - fit.start)) * width);
      if (x >= 0 && x < seen.length) seen[x] = 1;
    }
    return Array.from(seen.keys()).filter((x) => seen[x] === 1);
  }

  #marked(mark: Mark): Mark {
    return this.rows.has(mark.row) ? mark : { ...mark, isMiss: true };
  }

  #markedCluster(cluster: Cluster): Cluster {
    return this.#countIn(cluster) > 0 ? cluster : { ...cluster, isMiss: true };
  }

  /** Of an aggregated cluster by its positions in the lane. */
  #countIn({ rows, count, lane, positions }: Cluster): number {
    if (positions && count > rows.length) {
      const all = this.#index.lanes[lane]?.aggregated?.rowsBetween(positions.from, positions.to) ?? [];
      return all.some((row) => this.rows.has(row)) ? 1 : 0;
    }
    for (const row of rows) if (this.rows.has(row)) return 1;
    return 0;
  }

  /** One for each pixel in which a hit begins. */
  #ticksOver({ lane, y }: Strip, { plot, view }: Scene): Box[] {
    const { columns } = this.#index;
    const rows = this.#inLane(lane);
    const perPixel = (view.end - view.start) / plot.width;
    const ticks: Box[] = [];
    let time = view.start;
    while (time < view.end) {
      const at = firstWhere(rows.length, (i) => startOf(columns, rows[i] as number) >= time);
      const start = at < rows.length ? startOf(columns, rows[at] as number) : Infinity;
      if (start >= view.end) break;
      const pixel = Math.floor((start - view.start) / perPixel);
      ticks.push({ x: plot.x + pixel, y, width: 2, height });
      time = Math.max(view.start + (pixel + 1) * perPixel, start + perPixel / 2);
    }
    return ticks;
  }

  #inLane(lane: number): Uint32Array {
    const known = this.#lanes.get(lane);
    if (known) return known;
    const all = this.#index.lanes[lane]?.rows ?? [];
    const rows = Uint32Array.from(all).filter((row) => this.rows.has(row));
    this.#lanes.set(lane, rows);
    return rows;
  }
}

/** Rows without a start lie before all others. */
function startOf({ earliestStart }: EventIndex['columns'], row: number): number {
  const start = earliestStart[row] ?? NaN;
  return Number.isNaN(start) ? -Infinity : start;
}
