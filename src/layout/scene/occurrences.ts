/** Where in the window each of several times is drawn: all of them for what happened several times, those of which one is meant, and what is ruled out. */
import { flag, hasAnyFlag } from '../../model/columns.js';
import type { Occurrence } from '../../model/extent.js';
import type { Timeline } from '../../model/timeline.js';
import type { Footprint } from './footprint.js';
import { ruledOutFrom, ruledOutUntil } from './label-start.js';
import { pixelOf, type Placement } from './placement.js';
import type { Mark, Span } from './scene.js';

/** Occurrences nearer to each other than this, in pixels, are drawn as one. */
const nearest = 1;

/** Of what happened once, each time that is meant, and what of its extent is ruled out. */
export function timesIn(
  footprint: Footprint,
  x0: number,
  x1: number,
  placement: Placement,
): Pick<Mark, 'occurrences' | 'candidates' | 'ruledOut' | 'ruledOutEnd'> {
  if (footprint.form !== 'once') return {};
  const { plot, index } = placement;
  const times = timesOf(index.timeline, footprint.row, plot.x, plot.x + plot.width, (time) =>
    pixelOf(index.scale.drawnOf(time), placement),
  );
  return { ...times, ...ruledOutIn(footprint, x0, x1, placement) };
}

/** What of the extent is ruled out, as far as it is in view; nothing of one that is candidates or a point. */
function ruledOutIn(
  footprint: Footprint,
  x0: number,
  x1: number,
  placement: Placement,
): Pick<Mark, 'ruledOut' | 'ruledOutEnd'> {
  const until = ruledOutUntil(footprint, placement.index);
  const from = ruledOutFrom(footprint, placement.index);
  const end = until === undefined ? x0 : Math.min(pixelOf(until, placement), x1);
  const start = from === undefined ? x1 : Math.max(pixelOf(from, placement), x0);
  return {
    ...(end - x0 > 1 && { ruledOut: { x0, x1: end } }),
    ...(x1 - start > 1 && { ruledOutEnd: { x0: start, x1 } }),
  };
}

/**
 * The extent of each of the several times of a row, within `from` and `to` and in their order: of occurrences, or of candidates;
 * neither where there is one time. `xOf` is the pixel of a time.
 */
function timesOf(
  timeline: Timeline,
  row: number,
  from: number,
  to: number,
  xOf: (time: number) => number,
): Pick<Mark, 'occurrences' | 'candidates'> {
  const { columns } = timeline;
  if (!hasAnyFlag(columns, row, flag.several | flag.candidates)) return {};
  const extent = timeline.extent(row);
  const spansOf = (times: readonly Occurrence[]): readonly Span[] =>
    joined(
      times
        .map(({ earliest, latest }) => ({ x0: xOf(earliest), x1: xOf(latest) }))
        .filter(({ x0, x1 }) => x1 >= from && x0 <= to)
        .map(({ x0, x1 }) => ({ x0: Math.max(x0, from), x1: Math.min(x1, to) }))
        .sort((one, other) => one.x0 - other.x0),
    );
  return {
    ...(extent?.occurrences && { occurrences: spansOf(extent.occurrences) }),
    ...(extent?.candidates && { candidates: spansOf(extent.candidates) }),
  };
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
