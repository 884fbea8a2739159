/** Binary search in ascending values. */

/** The position of the first number that is not less than a value. */
export function lowerBound(values: ArrayLike<number>, value: number): number {
  return firstWhere(values.length, (i) => (values[i] as number) >= value);
}

/** The position of the first number that is greater than a value. */
export function upperBound(values: ArrayLike<number>, value: number): number {
  return firstWhere(values.length, (i) => (values[i] as number) > value);
}

/** The first of `length` positions at which `isAfter` is true, as it must be for all later ones; `length` where there is none. */
export function firstWhere(length: number, isAfter: (position: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isAfter(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
