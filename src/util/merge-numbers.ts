/** Merges sorted numbers. */
import { firstWhere } from './binary-search.js';

/** Two sorted lists merged: the first is copied in blocks, as many as there are numbers in the second. */
export function mergeNumbers(values: Float64Array, added: Float64Array): Float64Array {
  if (added.length === 0) return values;
  const merged = new Float64Array(values.length + added.length);
  let moved = 0;
  for (let i = 0; i < added.length; i++) {
    const value = added[i] as number;
    const from = moved;
    const length = firstWhere(values.length - from, (place) => (values[from + place] as number) > value);
    merged.set(values.subarray(from, from + length), from + i);
    moved = from + length;
    merged[moved + i] = value;
  }
  merged.set(values.subarray(moved), moved + added.length);
  return merged;
}
