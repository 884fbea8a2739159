/** The least of some numbers, however many: a call of a function takes some hundred thousand at most. */
export function least(numbers: readonly number[]): number {
  return numbers.reduce((found, number) => Math.min(found, number), Infinity);
}
