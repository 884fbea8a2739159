/** Puts rows in the order that holds everywhere, in a time that grows with their number alone. */
import { flag, hasFlag, type Columns } from './columns.js';

/** Up to here, comparing is faster than counting digits. */
const fewRows = 20_000;

/**
 * The rows that were read, in the order that holds everywhere: earliest start, latest end, as given.
 * Those without bounds stand last. Fewer rows than `few` are sorted by comparing.
 */
export function orderRows(columns: Columns, few: number = fewRows): Uint32Array {
  const { earliestStart, latestEnd } = columns;
  const rows = readRows(columns);
  if (isOrdered(rows, columns)) return rows;
  if (rows.length < few)
    return rows.sort((a, b) => compareBounds(earliestStart, a, b) || compareBounds(latestEnd, a, b) || a - b);
  // Mostly, events that start together end in the order in which they are given: one sort is then enough.
  const byStart = sortBy(earliestStart, rows);
  if (isOrdered(byStart, columns)) return byStart;
  return sortBy(earliestStart, sortBy(latestEnd, rows));
}

function readRows(columns: Columns): Uint32Array {
  const rows = new Uint32Array(columns.length);
  let count = 0;
  for (let row = 0; row < columns.length; row++)
    if (!hasFlag(columns, row, flag.rejected)) rows[count++] = row;
  return count < rows.length ? rows.slice(0, count) : rows;
}

/** Whether the rows, which are in the given order where bounds are equal, stand in the order of `orderRows`. */
function isOrdered(rows: Uint32Array, { earliestStart, latestEnd }: Columns): boolean {
  for (let i = 1; i < rows.length; i++) {
    const [before, row] = [rows[i - 1] ?? 0, rows[i] ?? 0];
    const order = compareBounds(earliestStart, before, row) || compareBounds(latestEnd, before, row);
    if (order > 0) return false;
  }
  return true;
}

/** Plain subtraction would give NaN for two infinities. */
function compareBounds(bounds: Float64Array, a: number, b: number): number {
  const [first, second] = [bounds[a] ?? NaN, bounds[b] ?? NaN];
  if (first < second) return -1;
  if (first > second) return 1;
  return Number(Number.isNaN(first)) - Number(Number.isNaN(second));
}

const DIGITS = 2 ** 16;
const DIGIT_SHIFTS = [0, 16];

/** Rows sorted by their bounds, equal ones left in order: a radix sort from the lowest digit of the keys. */
function sortBy(bounds: Float64Array, rows: Uint32Array): Uint32Array {
  let [sorted, spare] = [rows.slice(), new Uint32Array(rows.length)];
  for (const keys of keysOf(bounds))
    for (const shift of DIGIT_SHIFTS) {
      // Counted in the first order, in which keys lie side by side more often.
      const counts = countDigits(keys, shift, rows);
      if (counts[digitAt(keys, shift, rows[0])] === rows.length) continue;
      sortByDigit(keys, shift, counts, sorted, spare);
      [sorted, spare] = [spare, sorted];
    }
  return sorted;
}

function countDigits(keys: Uint32Array, shift: number, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(DIGITS);
  for (let i = 0; i < rows.length; i++) {
    const digit = digitAt(keys, shift, rows[i]);
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  return counts;
}

/** Sorts `rows` into `sorted` by one digit of their keys; `counts` is used up. */
function sortByDigit(
  keys: Uint32Array,
  shift: number,
  counts: Uint32Array,
  rows: Uint32Array,
  sorted: Uint32Array,
): void {
  let place = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const count = counts[digit] ?? 0;
    counts[digit] = place;
    place += count;
  }
  for (let i = 0; i < rows.length; i++) {
    const digit = digitAt(keys, shift, rows[i]);
    const at = counts[digit] ?? 0;
    sorted[at] = rows[i] ?? 0;
    counts[digit] = at + 1;
  }
}

function digitAt(keys: Uint32Array, shift: number, row = 0): number {
  return ((keys[row] ?? 0) >>> shift) & (DIGITS - 1);
}

/** Which word of a number holds its sign. */
const highWord = new Uint32Array(Float64Array.of(1).buffer)[1] === 0 ? 0 : 1;
const LAST_KEY = 2 ** 32 - 1;
const SIGN = 2 ** 31;

/**
 * The low and the high words of the bounds as unsigned whole numbers in the same order: the bits of an IEEE 754 number,
 * the sign flipped, and all of them flipped where it is negative (Herf, "Radix tricks", 2001). NaN stands last.
 */
function keysOf(bounds: Float64Array): readonly [low: Uint32Array, high: Uint32Array] {
  const words = new Uint32Array(bounds.buffer, bounds.byteOffset, bounds.length * 2);
  const [lows, highs] = [new Uint32Array(bounds.length), new Uint32Array(bounds.length)];
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
  return [lows, highs];
}
