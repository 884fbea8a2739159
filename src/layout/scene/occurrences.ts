/** Where in the window each occurrence of what happened several times is drawn. */
import { flag, hasFlag } from '../../model/columns.js';
import type { Timeline } from '../../model/timeline.js';
import type { Span } from './scene.js';

/** Occurrences nearer to each other than this, in pixels, are drawn as one. */
const nearest = 1;

/**
 * The extent of each occurrence of a row, within `from` and `to` and in their order; undefined where it happened once or
 * lasted. `xOf` is the pixel of a time.
 */
export function occurrencesOf(
  timeline: Timeline,
  row: number,
  from: number,
  to: number,
  xOf: (time: number) => number,
): readonly Span[] | undefined {
  if (!hasFlag(timeline.columns, row, flag.several)) return undefined;
  const spans = (timeline.extent(row)?.occurrences ?? [])
    .map(({ earliest, latest }) => ({ x0: xOf(earliest), x1: xOf(latest) }))
    .filter(({ x0, x1 }) => x1 >= from && x0 <= to)
    .map(({ x0, x1 }) => ({ x0: Math.max(x0, from), x1: Math.min(x1, to) }))
    .sort((one, other) => one.x0 - other.x0);
  return joined(spans);
}

function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last && span.x0 - last.x1 < nearest)
      all[all.length - 1] = { x0: last.x0, x1: Math.max(last.x1, span.x1) };
    else all.push(span);
  }
  return all;
}
