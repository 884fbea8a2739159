/** Rows that several reports carry: the first of these alone has one until the second is out, so that no day looks at the rows. */
import { lowerBound } from '../../util/binary-search.js';

/** Reports are known by their numbers, in the order in which they came out; so many of them are out on a day. */
export class SharedRows {
  /** By row: the numbers of its first and its second report. */
  readonly #firsts: ReadonlyMap<number, readonly [first: number, second: number]>;
  /** By the number of the first report of rows: the second ones, ascending. */
  readonly #seconds = new Map<number, Float64Array>();

  /** `shared`: by row, two reports or more by where they were found; `numberOf`, by that, their numbers. */
  constructor(shared: ReadonlyMap<number, readonly number[]>, numberOf: Uint32Array) {
    const seconds = new Map<number, number[]>();
    const firsts = new Map<number, readonly [number, number]>();
    for (const [row, some] of shared) {
      const [first, second] = leastTwo(some, numberOf);
      firsts.set(row, [first, second]);
      const known = seconds.get(first);
      if (known) known.push(second);
      else seconds.set(first, [second]);
    }
    this.#firsts = firsts;
    for (const [first, each] of seconds) this.#seconds.set(first, Float64Array.from(each).sort());
  }

  /** The one report that has a row where so many are out; -1 where none has, or several. */
  onlyOne(row: number, count: number): number {
    const [first, second] = this.#firsts.get(row) ?? [Infinity, Infinity];
    return first < count && count <= second ? first : -1;
  }

  /** How many rows a report alone has where so many are out. */
  countAlone(number: number, count: number): number {
    const seconds = this.#seconds.get(number);
    return seconds && number < count ? seconds.length - lowerBound(seconds, count) : 0;
  }

  /** Up to how many that are out a report alone has one of its rows; 0 where it is the first of none. */
  lastSecond(number: number): number {
    return this.#seconds.get(number)?.at(-1) ?? 0;
  }
}

function leastTwo(some: readonly number[], numberOf: Uint32Array): readonly [number, number] {
  let [first, second] = [Infinity, Infinity];
  for (const each of some) {
    const number = numberOf[each] as number;
    if (number < first) [first, second] = [number, first];
    else second = Math.min(second, number);
  }
  return [first, second];
}
