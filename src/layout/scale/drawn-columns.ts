/** The columns of a timeline with their bounds in drawn time. */
import { flag, hasFlag, type Columns } from '../../model/columns.js';
import type { Timeline } from '../../model/timeline.js';
import type { ScalePiece, TimeScale } from './time-scale.js';

/** The columns in drawn time; those of the timeline itself on a linear axis. What has a shelf aside lies all over it. */
export function drawnColumns({ columns }: Timeline, scale: TimeScale): Columns {
  if (scale.pieces.length === 0) return columns;
  const { drawnOf } = scale;
  const drawn = {
    ...columns,
    earliestStart: columns.earliestStart.map((time) => drawnOf(time)),
    latestStart: columns.latestStart.map((time) => drawnOf(time, 'before')),
    earliestEnd: columns.earliestEnd.map((time) => drawnOf(time)),
    latestEnd: columns.latestEnd.map((time) => drawnOf(time, 'before')),
  };
  for (let row = 0; row < columns.length; row++) {
    const shelf = hasFlag(columns, row, flag.once) ? shelfOf(row, columns, scale) : undefined;
    if (shelf) {
      drawn.earliestStart[row] = drawn.earliestEnd[row] = shelf.from;
      drawn.latestStart[row] = drawn.latestEnd[row] = shelf.to;
    }
    // A moment with a shelf before it would end before it began.
    for (const [first, last] of [
      [drawn.earliestStart, drawn.latestStart],
      [drawn.earliestEnd, drawn.latestEnd],
    ] as const)
      if ((last[row] as number) < (first[row] as number)) last[row] = first[row] as number;
  }
  return drawn;
}

/** The shelf aside on which a row stands: that of just its unit. */
function shelfOf(
  row: number,
  { earliestStart, latestEnd }: Columns,
  { pieces }: TimeScale,
): ScalePiece | undefined {
  return pieces.find(
    ({ aside, start, end }) => aside && earliestStart[row] === start && latestEnd[row] === end,
  );
}
