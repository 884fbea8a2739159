/** What is known of every event at once, in typed arrays: bounds, kind and flags. Row i is the i-th given event. */

/** Bits of `Columns.flags`. */
export const flag = {
  /** Not an object: not read. */
  rejected: 1,
  /** Has bounds, so it is drawn; else it is listed. */
  drawn: 2,
  disputed: 4,
  hedged: 8,
  /** No chain at all. */
  unsourced: 16,
  /** Every root of its chains is anonymous. */
  unnamed: 32,
  /** Happened once, somewhere within its bounds (else: lasted). */
  once: 64,
  /** Known to a day or better. */
  point: 128,
  approximateStart: 256,
  approximateEnd: 512,
  uncertainStart: 1024,
  uncertainEnd: 2048,
  /** Still going on. */
  ongoing: 4096,
  /** At least one error was found in it. */
  faulty: 8192,
} as const;

export interface Columns {
  readonly length: number;
  /** Epoch milliseconds, half-open; infinite where open; NaN where no bounds can be read. */
  readonly earliestStart: Float64Array;
  readonly latestStart: Float64Array;
  readonly earliestEnd: Float64Array;
  readonly latestEnd: Float64Array;
  /** The position of its kind among the keys of the kinds table. */
  readonly kind: Uint16Array;
  readonly flags: Uint16Array;
}

/** Columns for `length` events, all of them without bounds. */
export function emptyColumns(length: number): Columns {
  const bounds = (): Float64Array => new Float64Array(length).fill(NaN);
  return {
    length,
    earliestStart: bounds(),
    latestStart: bounds(),
    earliestEnd: bounds(),
    latestEnd: bounds(),
    kind: new Uint16Array(length),
    flags: new Uint16Array(length),
  };
}

/** Whether a row has all of the given bits. */
export function hasFlag({ flags }: Columns, row: number, bits: number): boolean {
  return ((flags[row] ?? 0) & bits) === bits;
}
