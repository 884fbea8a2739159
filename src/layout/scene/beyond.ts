/** What of each lane lies out of the window, counted at the edge where it lies, wherever no words stand. */
import type { DrawnLane } from '../index/lanes.js';
import type { EventIndex } from '../index/event-index.js';
import type { View } from '../view/view.js';
import type { LanePlan } from './lane-plan.js';
import type { Placement } from './placement.js';
import type { Beyond, Box, Cluster, Mark, Side, Strip } from './scene.js';
import { visualBoundsOf } from './text-boxes.js';

/** The words for so many events on a side of the window, or lasting into it without a row. */
export type BeyondText = (count: number, side: Side | 'lasting') => string;

/** What else stands in the lanes. */
export interface Occupants {
  readonly marks: readonly Mark[];
  readonly clusters: readonly Cluster[];
  readonly strips: readonly Strip[];
}

/** The arrow, and what is free around it and the words. */
export const beyondArrow = 5;

const gap = 5;
const margin = 6;

/** A lower row has no room for words. */
const leastHeight = 15;

/** For each lane and side at most one note. */
export function layoutBeyond(
  placement: Placement,
  { marks, clusters, strips }: Occupants,
  textOf: BeyondText,
): readonly Beyond[] {
  return placement.plan.lanes.flatMap((lane) => {
    const { number } = lane;
    const counts = countBeyond(lane.lane, placement.index, placement.view);
    const lasting = clusters.find((cluster) => cluster.lane === number && cluster.isLasting);
    if (counts.earlier + counts.later === 0 && !lasting) return [];
    const taken = [
      ...marks.filter((mark) => mark.lane === number).map(wordsOf),
      ...clusters.filter((cluster) => cluster.lane === number),
      ...strips.filter((strip) => strip.lane === number).flatMap(columnsOf),
    ];
    const notes: Beyond[] = [];
    for (const side of ['earlier', 'later'] as const) {
      const note = noteOf(side, counts[side], lane, placement, [...taken, ...notes], textOf);
      if (note) notes.push({ ...note, lane: number });
    }
    const note = lasting && noteOf('lasting', lasting.count, lane, placement, [...taken, ...notes], textOf);
    return lasting && note ? [...notes, { ...note, lane: number, lasting }] : notes;
  });
}

/** How many rows of a lane are over before a window, and begin after it. */
export function countBeyond(
  { spans }: Pick<DrawnLane, 'spans'>,
  index: EventIndex,
  { start, end }: View,
): Readonly<Record<Side, number>> {
  const earlier = spans.countOver(start, index);
  return { earlier, later: spans.length - earlier - spans.countWithin(start, end, index) };
}

/** What a mark takes of its row: all of it, or without the line that words may stand over. */
function wordsOf(mark: Mark): Box {
  return mark.form !== 'once' || mark.accounts || mark.summary ? mark : visualBoundsOf(mark);
}

/** The columns of a strip, each as high as it is drawn. */
function columnsOf({ y, height, bins }: Strip): readonly Box[] {
  return bins.map(({ x0, x1, height: share }) => {
    const own = height * share;
    return { x: x0, y: y + height - own, width: x1 - x0, height: own };
  });
}

function noteOf(
  of: Side | 'lasting',
  count: number,
  { y: top, slots }: LanePlan,
  { plot, measure }: Placement,
  taken: readonly Box[],
  textOf: BeyondText,
): Omit<Beyond, 'lane'> | undefined {
  if (count === 0) return undefined;
  const text = textOf(count, of);
  const side = of === 'later' ? 'later' : 'earlier';
  // What lasts is not elsewhere: it has no arrow.
  const arrow = of === 'lasting' ? 0 : beyondArrow + gap;
  const width = margin + arrow + measure(text, 'second') + margin;
  const x = side === 'earlier' ? plot.x : plot.x + plot.width - width;
  const textX = side === 'earlier' ? x + margin + arrow : x + margin;
  const boxes = slots
    .filter(({ height }) => height >= leastHeight)
    .map(({ y, height }) => ({ x, y: plot.y + top + y, width, height }));
  const box = boxes.find((each) => !taken.some((other) => meets(each, other)));
  return box && width <= plot.width / 3 ? { ...box, side, count, text, textX } : undefined;
}

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
