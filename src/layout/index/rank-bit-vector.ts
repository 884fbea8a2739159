/** Which of many positions have a property, in two bits each: how many up to any of them is known at once. */
import type { Columns } from '../../model/columns.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';

/** A bit vector with rank (Jacobson, "Space-efficient static trees and graphs", 1989). */
export interface RankBitVector {
  /** Position i is bit i % 32 of word i / 32. */
  readonly words: Uint32Array;
  /** How many bits are set before each word. */
  readonly before: Uint32Array;
  readonly count: number;
}

const takenAtOnce = 2 ** 15;

/**
 * The positions of rows that have a flag; undefined where none has. Bits of `known` for positions before
 * `from` are copied.
 */
export function* rankFlagChunked(
  rows: Uint32Array,
  { flags }: Columns,
  bit: number,
  known?: RankBitVector,
  from = 0,
): ChunkedWork<RankBitVector | undefined> {
  const words = new Uint32Array((rows.length >>> 5) + 1);
  const first = from & ~31;
  if (known) words.set(known.words.subarray(0, first >>> 5));
  yield* inChunks(first, rows.length, takenAtOnce, (start, end) => {
    for (let i = start; i < end; i++)
      if ((flags[rows[i] as number] as number) & bit)
        words[i >>> 5] = (words[i >>> 5] as number) | (1 << (i & 31));
  });
  const bits = rankWords(words);
  return bits.count === 0 ? undefined : bits;
}

/** The bits of words, however few. */
export function rankWords(words: Uint32Array): RankBitVector {
  const before = new Uint32Array(words.length);
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    before[i] = count;
    count += bitsIn(words[i] as number);
  }
  return { words, before, count };
}

/** How many of the positions before one are marked. */
export function countMarked(bits: RankBitVector | undefined, position: number): number {
  if (!bits) return 0;
  const word = (bits.words[position >>> 5] as number) & ((1 << (position & 31)) - 1);
  return (bits.before[position >>> 5] as number) + bitsIn(word);
}

/** The number of bits that are set in 32 (Warren, "Hacker's Delight", 5-1). */
function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bits, 0x01010101) >>> 24;
}
