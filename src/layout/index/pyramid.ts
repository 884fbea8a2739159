/** How densely rows stand in time, at every scale: counts in bins, each level half as fine as the one before. */
import { inChunks, type ChunkedWork } from '../../util/chunked.js';

/** Counts of rows in bins of a power of two milliseconds, finest first; bins are numbered from the epoch. */
export interface Pyramid {
  readonly levels: readonly PyramidLevel[];
}

/**
 * One level: `counts[i]` is the number of rows from `(first + i) * width` to before `(first + i + 1) * width`, in
 * epoch milliseconds.
 */
export interface PyramidLevel {
  /** The width of a bin, in milliseconds. */
  readonly width: number;
  /** The number of the first bin. */
  readonly first: number;
  readonly counts: Uint32Array;
  /** The highest count of a bin. */
  readonly most: number;
  /** How many rows share a bin with a row, itself among them, on average over all rows. */
  readonly shared: number;
}

/** Where rows count in time, ascending, by position. */
export interface CountedTimes {
  readonly length: number;
  readonly timeAt: (position: number) => number;
}

/** The finest level has about as many bins, and no fewer and no more. */
const rowsPerBin = 4;
const fewestBins = 1024;
const mostBins = 2 ** 18;
const countedAtOnce = 2 ** 14;

/** The pyramid of all rows of a lane. */
export function* pyramidChunked(times: CountedTimes): ChunkedWork<Pyramid> {
  const { width, first, last } = finestBins(times);
  const counts = new Uint32Array(last - first + 1);
  yield* inChunks(0, times.length, countedAtOnce, (start, end) => {
    for (let i = start; i < end; i++) {
      const bin = Math.floor(times.timeAt(i) / width) - first;
      counts[bin] = (counts[bin] as number) + 1;
    }
  });
  let level = levelOf(width, first, counts);
  const levels = [level];
  while (level.counts.length > 2) levels.push((level = halved(level)));
  return { levels };
}

/**
 * The pyramid of `times`, which are those of `pyramid` with `added` ones among them: counted on, where the finest bins
 * are as wide or wider now; undefined where they are finer.
 */
export function extendPyramid(
  pyramid: Pyramid,
  times: CountedTimes,
  added: readonly number[],
): Pyramid | undefined {
  const finest = finestBins(times);
  const known = pyramid.levels.slice(pyramid.levels.findIndex(({ width }) => width >= finest.width));
  if (known[0]?.width !== finest.width) return undefined;
  const levels: PyramidLevel[] = [];
  let { width, first, last } = finest;
  for (const level of known) {
    levels.push(widened(level, first, last, added));
    [width, first, last] = [width * 2, Math.floor(first / 2), Math.floor(last / 2)];
  }
  let level = levels.at(-1);
  while (level && level.counts.length > 2) levels.push((level = halved(level)));
  return { levels };
}

interface Bins {
  readonly width: number;
  readonly first: number;
  readonly last: number;
}

function finestBins({ length, timeAt }: CountedTimes): Bins {
  const [start, end] = [timeAt(0), timeAt(length - 1)];
  const wanted = 2 ** Math.ceil(Math.log2(length / rowsPerBin));
  const bins = Math.min(mostBins, Math.max(fewestBins, wanted));
  const width = 2 ** Math.ceil(Math.log2(Math.max(1, end - start) / bins));
  return { width, first: Math.floor(start / width), last: Math.floor(end / width) };
}

function widened(
  { width, first: before, counts: known }: PyramidLevel,
  first: number,
  last: number,
  added: readonly number[],
): PyramidLevel {
  const counts = new Uint32Array(last - first + 1);
  counts.set(known, before - first);
  for (const time of added) {
    const bin = Math.floor(time / width) - first;
    counts[bin] = (counts[bin] as number) + 1;
  }
  return levelOf(width, first, counts);
}

function levelOf(width: number, first: number, counts: Uint32Array): PyramidLevel {
  let [most, sum, squares] = [0, 0, 0];
  for (const count of counts) {
    if (count > most) most = count;
    sum += count;
    squares += count * count;
  }
  return { width, first, counts, most, shared: squares / Math.max(1, sum) };
}

function halved({ width, first, counts }: PyramidLevel): PyramidLevel {
  const start = Math.floor(first / 2);
  const sums = new Uint32Array(Math.floor((first + counts.length - 1) / 2) - start + 1);
  for (let i = 0; i < counts.length; i++) {
    const bin = Math.floor((first + i) / 2) - start;
    sums[bin] = (sums[bin] as number) + (counts[i] as number);
  }
  return levelOf(width * 2, start, sums);
}

/** A span is looked at in about as many bins. */
const binsPerSpan = 16;

/** No span of a length, in milliseconds, has more rows than this. */
export function mostWithin({ levels }: Pyramid, length: number): number {
  const level = levels.findLast(({ width }) => width * binsPerSpan <= length) ?? levels[0];
  if (!level) return 0;
  const { counts, width } = level;
  // One more than its length asks for, wherever in a bin it begins.
  const bins = Math.ceil(length / width) + 1;
  let [sum, most] = [0, 0];
  for (let i = 0; i < counts.length; i++) {
    sum += counts[i] as number;
    if (i >= bins) sum -= counts[i - bins] as number;
    if (sum > most) most = sum;
  }
  return most;
}

/**
 * How many rows lie within a length, in milliseconds, of a usual row: where nearly all are in a burst, as many as lie there
 * together, however long the rest of the time is.
 */
export function crowdingWithin({ levels }: Pyramid, length: number): number {
  const level = levels.find(({ width }) => width >= length) ?? levels.at(-1);
  return level ? level.shared * Math.min(1, length / level.width) : 0;
}
