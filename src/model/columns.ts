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
  /** Still going on when the compiler last looked. */
  ongoing: 4096,
  /** At least one error was found in it. */
  faulty: 8192,
  /** Happened at each of several dates within its bounds: `once` is set too. */
  several: 16_384,
  /** Somebody denies it, and no claim speaks for it. */
  denied: 32_768,
  /** Happened at one of several dates that do not join: `once` is set too. */
  candidates: 65_536,
  /** Has no date of its own: its bounds follow from the order of events. `once` is set too. */
  ordered: 131_072,
  /** Taken back: itself, or all that it rests on. */
  retracted: 262_144,
  /** A part of it was taken back: a claim, or what cites a source that was; never with `retracted`. */
  partlyRetracted: 524_288,
  /** Itself, a claim or a source of it was put right. */
  corrected: 1_048_576,
  /** Somebody vouches for itself, a claim or a source of it. */
  authenticated: 2_097_152,
} as const;

/**
 * All columns, once, and what their numbers are. Whatever allocates, lengthens, cuts or appends goes by this list, so that
 * a new column is one line here. Its numbers are written by src/model/ingest/fast-row-reader.ts and full-row-reader.ts,
 * from a field of the format that is a line in src/model/format; a filter on it is a file and a line (see `NamedFilter`
 * in src/layout/index/event-filter.ts).
 */
export const columnTypes = {
  /** Epoch milliseconds, half-open; infinite where open; NaN where no bounds can be read. */
  earliestStart: 'float64',
  latestStart: 'float64',
  earliestEnd: 'float64',
  latestEnd: 'float64',
  /** The position of its kind among the keys of the kinds table. */
  kind: 'uint16',
  /** Bits of `flag`. */
  flags: 'uint32',
} as const;

/** The name of a column: a key of `columnTypes`. */
export type ColumnName = keyof typeof columnTypes;

interface ArrayTypes {
  readonly float64: Float64Array;
  readonly uint16: Uint16Array;
  readonly uint32: Uint32Array;
}

/** The typed arrays themselves; all of one length. */
export type ColumnArrays = { readonly [K in ColumnName]: ArrayTypes[(typeof columnTypes)[K]] };

/** How arrays of a type are made, and what stands in a row of which nothing is known. */
const arrayTypes: {
  readonly [T in keyof ArrayTypes]: {
    readonly make: (length: number) => ArrayTypes[T];
    readonly empty: number;
  };
} = {
  float64: { make: (length) => new Float64Array(length), empty: NaN },
  uint16: { make: (length) => new Uint16Array(length), empty: 0 },
  uint32: { make: (length) => new Uint32Array(length), empty: 0 },
};

/** The columns of a timeline as others read them: `length` rows in each array, which may be views of longer ones. */
export interface Columns extends ColumnArrays {
  readonly length: number;
}

/** Every column, in the order of `columnTypes`. */
export const columnNames: readonly ColumnName[] = Object.keys(columnTypes) as ColumnName[];

function mapColumns(make: (name: ColumnName) => ArrayTypes[keyof ArrayTypes]): ColumnArrays {
  return Object.fromEntries(columnNames.map((name) => [name, make(name)])) as unknown as ColumnArrays;
}

/** Columns with room for `length` events, all numbers zero. */
export function allocateColumns(length: number): ColumnArrays {
  return mapColumns((name) => arrayTypes[columnTypes[name]].make(length));
}

/** Makes rows from `start` to before `end` those of events of which nothing is known: they have no bounds. */
export function clearRows(columns: ColumnArrays, start: number, end: number): void {
  for (const name of columnNames) columns[name].fill(arrayTypes[columnTypes[name]].empty, start, end);
}

/** Columns for `length` events, all of them without bounds. */
export function emptyColumns(length: number): Columns {
  const columns = allocateColumns(length);
  clearRows(columns, 0, length);
  return { ...columns, length };
}

/** The rows from `start` to before `end`: no copy, so that it shows what is written there later. */
export function columnsBetween(columns: ColumnArrays, start: number, end: number): Columns {
  return { ...mapColumns((name) => columns[name].subarray(start, end)), length: end - start };
}

/** Whether a row has any of the given bits. */
export function hasAnyFlag({ flags }: Columns, row: number, bits: number): boolean {
  return ((flags[row] ?? 0) & bits) !== 0;
}

/** Whether a row has all of the given bits. */
export function hasFlag({ flags }: Columns, row: number, bits: number): boolean {
  return ((flags[row] ?? 0) & bits) === bits;
}
