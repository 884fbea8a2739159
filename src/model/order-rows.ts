/** Sorts rows into the order used everywhere, in linear time. */
import { flag, type Columns } from './columns.js';
import { subProgress, inChunks, runChunked, type ChunkedWork } from '../util/chunked.js';

/** Up to here, comparing is faster than counting digits. */
const fewRows = 10_000;
const ROWS_AT_ONCE = 2 ** 13;

/**
 * The rows that were read, in the order used everywhere: earliest start, latest end, as given.
 * Those without bounds stand last. Fewer rows than `few` are sorted by comparing.
 */
export function orderRows(columns: Columns, few: number = fewRows): Uint32Array {
  return runChunked(orderRowsChunked(columns, few));
}

/** The same, chunked. */
export function* orderRowsChunked(columns: Columns, few: number = fewRows): ChunkedWork<Uint32Array> {
  const { earliestStart, latestEnd } = columns;
  const rows = yield* subProgress(readRows(columns), 0, 0.05);
  if (yield* subProgress(isOrdered(rows, columns), 0.05, 0.1)) return rows;
  if (rows.length < few) return rows.sort((a, b) => compareRows(columns, a, b) || a - b);
  // Mostly, events that start together end in the order in which they are given: one sort is then enough.
  const byStart = yield* subProgress(sortBy(earliestStart, rows), 0.1, 0.35);
  if (yield* subProgress(isOrdered(byStart, columns), 0.35, 0.4)) return byStart;
  const byEnd = yield* subProgress(sortBy(latestEnd, rows), 0.4, 0.7);
  return yield* subProgress(sortBy(earliestStart, byEnd), 0.7, 1);
}

function* readRows({ flags, length }: Columns): ChunkedWork<Uint32Array> {
  const rows = new Uint32Array(length);
  let count = 0;
  yield* inChunks(0, length, ROWS_AT_ONCE, (start, end) => {
    for (let row = start; row < end; row++) if (!((flags[row] ?? 0) & flag.rejected)) rows[count++] = row;
  });
  return count < rows.length ? rows.slice(0, count) : rows;
}

/** Whether the rows, which are in the given order where bounds are equal, stand in the order of `orderRows`. */
function* isOrdered(rows: Uint32Array, columns: Columns): ChunkedWork<boolean> {
  for (let start = 1; start < rows.length; start += ROWS_AT_ONCE) {
    const end = Math.min(rows.length, start + ROWS_AT_ONCE);
    if (!areOrdered(rows, columns, start, end)) return false;
    yield end / rows.length;
  }
  return true;
}

/** The hot loop over a list that is sorted already, as most are: rows are compared further only where starts are not apart. */
function areOrdered(rows: Uint32Array, columns: Columns, start: number, end: number): boolean {
  const { earliestStart } = columns;
  let before = rows[start - 1] ?? 0;
  for (let i = start; i < end; i++) {
    const row = rows[i] ?? 0;
    const isApart = (earliestStart[before] as number) < (earliestStart[row] as number);
    if (!isApart && compareRows(columns, before, row) > 0) return false;
    before = row;
  }
  return true;
}

/** Which of two rows stands first by their bounds: 0 where these are equal. */
export function compareRows({ earliestStart, latestEnd }: Columns, a: number, b: number): number {
  return compareBounds(earliestStart, a, b) || compareBounds(latestEnd, a, b);
}

/** Plain subtraction would give NaN for two infinities. */
function compareBounds(bounds: Float64Array, a: number, b: number): number {
  const first = bounds[a] ?? NaN;
  const second = bounds[b] ?? NaN;
  if (first < second) return -1;
  if (first > second) return 1;
  return Number(Number.isNaN(first)) - Number(Number.isNaN(second));
}

const DIGITS = 2 ** 16;
const DIGIT_SHIFTS = [0, 16];

/** Rows sorted by their bounds, equal ones left in order: a radix sort from the lowest digit of the keys. */
function* sortBy(bounds: Float64Array, rows: Uint32Array): ChunkedWork<Uint32Array> {
  let [sorted, spare] = [rows.slice(), new Uint32Array(rows.length)];
  const passes = (yield* subProgress(keysOf(bounds), 0, 0.1)).flatMap((keys) =>
    DIGIT_SHIFTS.map((shift) => ({ keys, shift })),
  );
  for (const [i, { keys, shift }] of passes.entries()) {
    const [start, end] = [0.1 + (0.9 * i) / passes.length, 0.1 + (0.9 * (i + 1)) / passes.length];
    // Counted in the first order, in which keys lie side by side more often.
    const counts = yield* subProgress(countDigits(keys, shift, rows), start, (start + end) / 2);
    if (counts[digitAt(keys, shift, rows[0])] === rows.length) continue;
    yield* subProgress(sortByDigit(keys, shift, counts, sorted, spare), (start + end) / 2, end);
    [sorted, spare] = [spare, sorted];
  }
  return sorted;
}

function* countDigits(keys: Uint32Array, shift: number, rows: Uint32Array): ChunkedWork<Uint32Array> {
  const counts = new Uint32Array(DIGITS);
  yield* inChunks(0, rows.length, ROWS_AT_ONCE, (start, end) => {
    for (let i = start; i < end; i++) {
      const digit = digitAt(keys, shift, rows[i]);
      counts[digit] = (counts[digit] ?? 0) + 1;
    }
  });
  return counts;
}

/** Sorts `rows` into `sorted` by one digit of their keys; `counts` is overwritten. */
function* sortByDigit(
  keys: Uint32Array,
  shift: number,
  counts: Uint32Array,
  rows: Uint32Array,
  sorted: Uint32Array,
): ChunkedWork<void> {
  let place = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const count = counts[digit] ?? 0;
    counts[digit] = place;
    place += count;
  }
  yield* inChunks(0, rows.length, ROWS_AT_ONCE, (start, end) => {
    for (let i = start; i < end; i++) {
      const digit = digitAt(keys, shift, rows[i]);
      const at = counts[digit] ?? 0;
      sorted[at] = rows[i] ?? 0;
      counts[digit] = at + 1;
    }
  });
}

function digitAt(keys: Uint32Array, shift: number, row = 0): number {
  return ((keys[row] ?? 0) >>> shift) & (DIGITS - 1);
}

/** Which word of a number has its sign. */
const highWord = new Uint32Array(Float64Array.of(1).buffer)[1] === 0 ? 0 : 1;
const LAST_KEY = 2 ** 32 - 1;
const SIGN = 2 ** 31;

/**
 * The low and the high words of the bounds as unsigned whole numbers in the same order: the bits of an IEEE 754 number,
 * the sign flipped, and all of them flipped where it is negative (Herf, "Radix tricks", 2001). NaN stands last.
 */
function* keysOf(bounds: Float64Array): ChunkedWork<readonly [low: Uint32Array, high: Uint32Array]> {
  const [lows, highs] = [new Uint32Array(bounds.length), new Uint32Array(bounds.length)];
  yield* inChunks(0, bounds.length, ROWS_AT_ONCE, (start, end) => {
    fillKeys(bounds.subarray(start, end), lows.subarray(start, end), highs.subarray(start, end));
  });
  return [lows, highs];
}

function fillKeys(bounds: Float64Array, lows: Uint32Array, highs: Uint32Array): void {
  const words = new Uint32Array(bounds.buffer, bounds.byteOffset, bounds.length * 2);
  for (let row = 0; row < bounds.length; row++) {
    const bound = bounds[row] ?? NaN;
    const low = words[2 * row + 1 - highWord] ?? 0;
    const high = words[2 * row + highWord] ?? 0;
    if (bound > 0) {
      lows[row] = low;
      highs[row] = high | SIGN;
    } else if (bound < 0) {
      lows[row] = ~low;
      highs[row] = ~high;
    } else {
      // 0 and -0 are equal.
      lows[row] = bound === 0 ? 0 : LAST_KEY;
      highs[row] = bound === 0 ? SIGN : LAST_KEY;
    }
  }
}
