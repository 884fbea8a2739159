/** How the extents of marks end: at a date, openly, at one that is not known, or at the last look; and over what they are vague. */
import { flag, hasFlag, type Columns } from '../../model/columns.js';
import { endOfAsOf, startOfAsOf } from '../../model/dates/place-when.js';
import { longestDay } from '../scale/datings.js';
import type { Footprint } from './footprint.js';
import { pixelOf, type Placement } from './placement.js';
import type { Fade, Mark, MarkEdge } from './scene.js';

/** An open end is soft over this, or a third of a shorter bar. */
const longestSoftEnd = 24;

/** How far the fade of what was going on goes on beyond its end, as a share of the time in which the last look may have been. */
const beyondLook = 2;

/** The edges of a mark; `end` is the time to which it is drawn. */
export function edgesOf(
  { row, form }: Footprint,
  end: number,
  placement: Placement,
): Pick<Mark, 'startEdge' | 'endEdge' | 'fadeIn' | 'fadeOut'> {
  const startEdge = startEdgeOf(row, placement);
  const endEdge = endEdgeOf(row, placement);
  if (form !== 'bar') return { startEdge, endEdge };
  const fadeIn = fadeBetween('start', row, placement);
  const fadeOut =
    endEdge === 'ongoing'
      ? lookFade(end, placement)
      : endEdge === 'dated'
        ? fadeBetween('end', row, placement)
        : openFade(row, end, placement);
  return { startEdge, endEdge, ...(fadeIn && { fadeIn }), ...(fadeOut && { fadeOut }) };
}

function startEdgeOf(row: number, { index: { timeline } }: Placement): MarkEdge {
  if (timeline.columns.earliestStart[row] !== -Infinity) return 'dated';
  return timeline.extent(row)?.start.unknown ? 'unknown' : 'open';
}

function endEdgeOf(row: number, { index: { timeline } }: Placement): MarkEdge {
  if (hasFlag(timeline.columns, row, flag.ongoing)) return 'ongoing';
  if (timeline.columns.latestEnd[row] !== Infinity) return 'dated';
  if (hasFlag(timeline.columns, row, flag.once)) return 'open';
  if (mayEndAtOnce(timeline.columns, row)) return 'unknown';
  // Only where it began at a moment do the bounds leave that open: extents are not read in each frame.
  const { earliestStart, latestStart } = timeline.columns;
  if (earliestStart[row] !== latestStart[row]) return 'open';
  return timeline.extent(row)?.end.unknown ? 'unknown' : 'open';
}

/** Whether what lasted has an end that is not known rather than open, as the bounds of its row say: it may have been over as soon as it had begun. */
export function mayEndAtOnce({ earliestStart, latestStart, earliestEnd }: Columns, row: number): boolean {
  return earliestEnd[row] === earliestStart[row] && latestStart[row] !== earliestStart[row];
}

/**
 * What was still going on when somebody last looked is known to that moment alone: where that may have been on one of
 * several days, it is paler from the first of them on. The fade would end beyond its end, so that the end is seen.
 */
function lookFade(end: number, placement: Placement): Fade | undefined {
  const { timeline, scale } = placement.index;
  const [from, to] = [startOfAsOf(timeline.header), endOfAsOf(timeline.header)];
  if (from === undefined || to === undefined || to - from <= longestDay) return undefined;
  const [x0, x1] = [pixelOf(scale.drawnOf(from, 'after'), placement), pixelOf(end, placement)];
  return x1 - x0 > 2 ? { x0, x1: x1 + (x1 - x0) * beyondLook } : undefined;
}

/** What has no known end runs out where nothing more is known of it, however late it may have begun. */
function openFade(row: number, end: number, placement: Placement): Fade {
  const { columns } = placement.index;
  const [start, x1] = [pixelOf(columns.earliestStart[row] as number, placement), pixelOf(end, placement)];
  const softest = x1 - Math.min(longestSoftEnd, (x1 - Math.max(start, placement.plot.x)) / 3);
  const known = columns.earliestEnd[row] as number;
  return { x0: Number.isFinite(known) ? Math.min(softest, pixelOf(known, placement)) : softest, x1 };
}

/** Where a start or an end that is not known to a day may be. */
function fadeBetween(which: 'start' | 'end', row: number, placement: Placement): Fade | undefined {
  const { columns, timeline } = placement.index;
  const [earliest, latest] =
    which === 'start' ? (['earliestStart', 'latestStart'] as const) : (['earliestEnd', 'latestEnd'] as const);
  // What is known to a day ends hard, however much room the day has.
  if ((timeline.columns[latest][row] as number) - (timeline.columns[earliest][row] as number) <= longestDay)
    return undefined;
  const [from, to] = [columns[earliest][row] as number, columns[latest][row] as number];
  if (Number.isNaN(from) || Number.isNaN(to)) return undefined;
  const x0 = Number.isFinite(from) ? pixelOf(from, placement) : placement.plot.x;
  const x1 = pixelOf(to, placement);
  return x1 - x0 > 2 ? { x0, x1 } : undefined;
}
