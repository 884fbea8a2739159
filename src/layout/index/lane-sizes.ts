/** Finds by what the events of an index are sized, in slices: their numbers, and the greatest of each aggregated lane. */
import { flag } from '../../model/columns.js';
import type { Timeline } from '../../model/timeline.js';
import { inChunks, runChunked, subProgress, type ChunkedWork } from '../../util/chunked.js';
import type { InMemoryEventIndex } from './event-index.js';
import type { Times } from './extent.js';
import { greatestRow, greatestRows, laneMaximaChunked, type LaneMaxima } from './lane-maxima.js';
import type { LaneIndex } from './lane-index.js';
import { numberColumnChunked } from './number-column.js';
import type { GreatestRows, Sizes, ValueRange } from './sizes.js';

const takenAtOnce = 2 ** 15;
/** Where the greatest is no so many times the mean, heights are values. */
const linearUpTo = 12;

/** The numbers of a timeline by name, and what is known of the lanes that were asked about. */
class NumberSizes implements Sizes {
  readonly name: string;
  readonly values: Float64Array;
  readonly range: ValueRange;
  readonly missing: number;
  readonly timeline: Timeline;
  readonly #lanes: WeakMap<LaneIndex, LaneMaxima>;

  constructor(
    timeline: Timeline,
    { name, values, range, missing }: Pick<Sizes, 'name' | 'values' | 'range' | 'missing'>,
    before: NumberSizes | undefined,
  ) {
    this.timeline = timeline;
    this.name = name;
    this.values = values;
    this.range = range;
    this.missing = missing;
    this.#lanes = before ? before.#lanes : new WeakMap();
  }

  /** Looks at a lane, unless it is known: one without new rows is shared by the next index. */
  *lookChunked(lane: LaneIndex, times: Times): ChunkedWork<LaneMaxima> {
    const maxima = this.#lanes.get(lane) ?? (yield* laneMaximaChunked(lane, this.values, times));
    this.#lanes.set(lane, maxima);
    return maxima;
  }

  rangeOf(lane: LaneIndex, times: Times): ValueRange {
    const { least, isRoot } = this.range;
    const row = greatestRow(runChunked(this.lookChunked(lane, times)));
    return { least, most: row < 0 ? least : (this.values[row] as number), isRoot };
  }

  greatestIn(
    lane: LaneIndex,
    edges: Float64Array,
    positions: Uint32Array,
    longest: number,
    times: Times,
  ): GreatestRows {
    const maxima = runChunked(this.lookChunked(lane, times));
    return greatestRows(maxima, lane, this.values, { edges, positions, longest });
  }
}

/** The index with its events sized by a number of theirs; without, where there is none of that name. */
export function* withSizesChunked(
  index: InMemoryEventIndex,
  name: string | undefined,
  before?: Sizes,
): ChunkedWork<InMemoryEventIndex> {
  const { timeline, lanes } = index;
  if (name === undefined || !timeline.numberNames.includes(name))
    return index.sizes ? { ...index, sizes: undefined } : index;
  const known = before instanceof NumberSizes && before.name === name ? before : undefined;
  const sizes =
    known?.timeline === timeline ? known : yield* subProgress(sizesChunked(timeline, name, known), 0, 0.5);
  const aggregated = lanes.flatMap((lane) => lane.aggregated ?? []);
  for (const [i, lane] of aggregated.entries()) {
    const share = (done: number): number => 0.5 + done / aggregated.length / 2;
    yield* subProgress(sizes.lookChunked(lane, index), share(i), share(i + 1));
  }
  return index.sizes === sizes ? index : { ...index, sizes };
}

function* sizesChunked(
  timeline: Timeline,
  name: string,
  before: NumberSizes | undefined,
): ChunkedWork<NumberSizes> {
  const values = yield* subProgress(numberColumnChunked(timeline, name), 0, 0.8);
  const { flags } = timeline.columns;
  let [least, most, sum, count, missing] = [0, -Infinity, 0, 0, 0];
  yield* inChunks(0, values.length, takenAtOnce, (start, end) => {
    for (let row = start; row < end; row++) {
      if (!((flags[row] as number) & flag.drawn)) continue;
      const value = values[row] as number;
      if (Number.isNaN(value)) missing++;
      else {
        least = Math.min(least, value);
        most = Math.max(most, value);
        sum += value;
        count++;
      }
    }
  });
  const isRoot = most - least > linearUpTo * (sum / Math.max(1, count) - least);
  const goesOn = before && timeline.isAppendOf(before.timeline) ? before : undefined;
  return new NumberSizes(timeline, { name, values, range: { least, most, isRoot }, missing }, goesOn);
}
