/** Binary search in ascending numbers. */

/** The position of the first number that is not less than a value. */
export function lowerBound(values: Float64Array, value: number): number {
  return firstWhere(values, (other) => other >= value);
}

/** The position of the first number that is greater than a value. */
export function upperBound(values: Float64Array, value: number): number {
  return firstWhere(values, (other) => other > value);
}

/** The first position at which `holds`; it goes on holding from there. */
function firstWhere(values: Float64Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(values[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
