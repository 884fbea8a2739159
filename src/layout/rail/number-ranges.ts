/** The reports of one place on the rail: ranges of numbers, of which there are many more than ranges. */
import type { NumberRange } from '../scene/scene.js';

/** The same numbers without ranges that follow one another; they are in order. */
export function joined(ranges: readonly NumberRange[]): readonly NumberRange[] {
  const apart: NumberRange[] = [];
  for (const range of ranges) {
    const last = apart.at(-1);
    if (last?.end === range.first) apart[apart.length - 1] = { first: last.first, end: range.end };
    else apart.push(range);
  }
  return apart;
}

/** How many numbers there are. */
export function countIn(ranges: readonly NumberRange[]): number {
  return ranges.reduce((sum, { first, end }) => sum + end - first, 0);
}

/** The least number; -1 where there is none. */
export function firstOf(ranges: readonly NumberRange[]): number {
  return ranges[0]?.first ?? -1;
}

/** The greatest number; -1 where there is none. */
export function lastOf(ranges: readonly NumberRange[]): number {
  return (ranges.at(-1)?.end ?? 0) - 1;
}

/** Whether a number is among them. */
export function hasNumber(ranges: readonly NumberRange[], number: number): boolean {
  return ranges.some(({ first, end }) => number >= first && number < end);
}

/** The least numbers, as many as are asked for. */
export function firstNumbers(ranges: readonly NumberRange[], limit: number): readonly number[] {
  const numbers: number[] = [];
  for (const { first, end } of ranges)
    for (let number = first; number < end && numbers.length < limit; number++) numbers.push(number);
  return numbers;
}

/** The least number above another; undefined where there is none. */
export function numberBehind(ranges: readonly NumberRange[], number: number): number | undefined {
  const range = ranges.find(({ end }) => end - 1 > number);
  return range && Math.max(range.first, number + 1);
}
