/** Finds marked rows by their number. */
import { firstWhere } from '../../util/binary-search.js';
import type { RankBitVector } from './rank-bit-vector.js';

/** The position of the marked one of which so many stand before it: there is one. */
export function selectMarked({ words, before }: RankBitVector, nth: number): number {
  const word = firstWhere(before.length, (i) => (before[i] as number) > nth) - 1;
  let rest = words[word] as number;
  for (let left = nth - (before[word] as number); left > 0; left--) rest &= rest - 1;
  return word * 32 + (31 - Math.clz32(rest & -rest));
}

/** Whether a position is marked. */
export function hasMark({ words }: Pick<RankBitVector, 'words'>, position: number): boolean {
  return (((words[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1;
}
