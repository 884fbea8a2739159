/** The events that one is linked with, in the order in which links are followed from it. */
import type { Link } from '../../model/event.js';
import type { Timeline } from '../../model/timeline.js';

/** The rows at the other ends of the links of a row, each once: those of the main thread first, then the others, each by time. */
export function linkedRows(timeline: Timeline, row: number, thread: readonly Link[]): readonly number[] {
  const inTime = (a: number, b: number): number => compareTimes(a, b, timeline);
  const others = (links: readonly Link[]): number[] =>
    links
      .map(({ from, to }) => [timeline.rowOfRef(from), timeline.rowOfRef(to)] as const)
      .flatMap(([from, to]) => (from === row ? [to] : to === row ? [from] : []))
      .filter((other) => other >= 0 && other !== row)
      .sort(inTime);
  return [...new Set([...others(thread), ...others(timeline.linksOf(row))])];
}

/** By earliest start, then as given; what has no date is last. */
function compareTimes(a: number, b: number, { columns: { earliestStart } }: Timeline): number {
  const [first, second] = [earliestStart[a] ?? NaN, earliestStart[b] ?? NaN];
  if (first === second) return a - b;
  if (Number.isNaN(first) || Number.isNaN(second))
    return Number(Number.isNaN(first)) - Number(Number.isNaN(second)) || a - b;
  return first - second;
}
