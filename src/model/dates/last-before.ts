/** The last moment before another. */

/** A millisecond before a time in epoch milliseconds, or the number before it where milliseconds are finer than numbers: in deep time. */
export function lastBefore(time: number): number {
  return time - Math.max(1, Math.abs(time) * Number.EPSILON);
}
