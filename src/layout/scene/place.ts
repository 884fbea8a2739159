/** Puts planned marks and clusters into a window: pixels, clipped extents, labels that stay with the visible part. */
import { flag, hasFlag } from '../../model/columns.js';
import { layoutAccounts } from './accounts-box.js';
import { appearanceOf, stateOf } from './appearance.js';
import { fitClusterLabel, type ClusterText, type ClusterWords } from './cluster-label.js';
import type { PlannedCluster } from './clusters.js';
import type { EventIndex } from '../index/event-index.js';
import { drawnExtent, overlaps } from '../index/extent.js';
import { edgesOf } from './edges.js';
import { fitLabel, type Footprint } from './footprint.js';
import { glyphSize, labelGap, measured, spanGap, type Measure } from '../metrics.js';
import { timesIn } from './occurrences.js';
import { noteOf } from './mark-note.js';
import { pixelOf, type Placement } from './placement.js';
import { layoutSummary } from './summaries.js';
import type { Free, LanePlan, PlannedMark, Slot } from './lane-plan.js';
import type { AccountsBox, Box, Cluster, Label, Mark, SummaryBox } from './scene.js';

const noneFree: Free = { before: 0, after: 0 };
/** Narrower letters are not legible. */
const leastSqueeze = 0.7;
/** The distance of labels from the edges of the plot. */
const edge = 8;
/** From the middle of an extent below words to the lower edge of its row; and half of its height. */
const belowWords = { once: 4.5, bar: 4 };
const halfThin = { once: 3, bar: 2.5 };
/** Above and below a bar in line with its words. */
const barInset = 3;

/** The mark in the window; undefined where its extent is out of view. */
export function placeMark(
  planned: PlannedMark,
  lane: LanePlan,
  number: number,
  placement: Placement,
): Mark | undefined {
  const { footprint, slot } = planned;
  const { plot, view, index } = placement;
  const plotEnd = plot.x + plot.width;
  const extent = drawnExtent(index, footprint.row);
  if (!overlaps(extent, view.start, view.end)) return undefined;
  const start = pixelOf(extent.start, placement);
  const end = pixelOf(extent.end, placement);
  const row = rowBox(lane, slot, placement);
  const x0 = Math.min(Math.max(start, plot.x), plotEnd);
  const x1 = Math.max(Math.min(end, plotEnd), x0);
  const taken = takenUp(footprint, start, end);
  const from = wordsStart(footprint, start, placement);
  const wordsX = glyphPosition(footprint, from, end, taken, plot);
  // An extent is below words that stand over it, and in line with those beside it.
  const below = footprint.form !== 'point' && footprint.glyphAt === 'over' ? footprint.form : undefined;
  const lineY = row.y + (below ? row.height - belowWords[below] : row.height / 2);
  const glyphY = row.y + row.height / 2 - (below ? 2 : 0);
  const label = placeLabel(
    planned,
    wordsX,
    glyphY,
    footprint.side === 'before' ? x1 : taken.right,
    Number.isFinite(from) && from < plot.x && footprint.form !== 'point',
    placement,
  );
  const times = timesIn(footprint, x0, x1, placement);
  const startX = glyphPosition(footprint, start, end, taken, plot);
  const noteEnd = times.ruledOutEnd?.x0 ?? x1;
  const notable = { x0, x1: noteEnd, wordsX, startX, glyphY, label };
  const note = noteOf(footprint, notable, times.ruledOut, placement);
  const glyphX = note?.glyphX ?? wordsX;
  const open = openBelow(planned, label, row, { left: x0, right: x1 }, taken, placement);
  return {
    ...boxOf({ form: footprint.form, glyphX, x0, x1 }, [label, open.summary], plot),
    ...{ y: row.y, ...open },
    rowHeight: row.height,
    row: footprint.row,
    lane: number,
    form: footprint.form,
    ...looksOf(footprint.row, index),
    glyphX,
    glyphY,
    x0,
    x1,
    lineY,
    halfHeight: halfHeightOf(footprint.form, below, row.height),
    startsInside: start >= plot.x,
    endsInside: end <= plotEnd,
    ...edgesOf(footprint, extent.end, placement),
    ...times,
    ...(note && { note: note.line }),
    ...(label && { label }),
  };
}

/** What stands open below the row of a mark, and its height with that. */
function openBelow(
  planned: PlannedMark,
  label: Label | undefined,
  row: { y: number; height: number },
  extent: Interval,
  taken: Interval,
  placement: Placement,
): Pick<Mark, 'height' | 'accounts' | 'summary'> {
  const accounts = openAccounts(planned, row, extent.left, extent.right, placement);
  const summary = label && openSummary(planned, label, row, taken, placement);
  const { height } = planned.open ?? (summary && planned.summary) ?? { height: 0 };
  return { height: row.height + height, ...(accounts && { accounts }), ...(summary && { summary }) };
}

function halfHeightOf(form: Footprint['form'], below: 'once' | 'bar' | undefined, height: number): number {
  if (below) return halfThin[below];
  return form === 'once' ? halfThin.once : height / 2 - barInset;
}

/** State, glyph and colour, and the marks of a date that is not sure. */
function looksOf(
  row: number,
  { timeline, columns }: EventIndex,
): Pick<Mark, 'state' | 'glyph' | 'colour' | 'approximateStart' | 'approximateEnd' | 'uncertain'> {
  const has = (bit: number): boolean => hasFlag(columns, row, bit);
  return {
    state: stateOf(timeline, row),
    ...appearanceOf(timeline, row),
    approximateStart: has(flag.approximateStart),
    approximateEnd: has(flag.approximateEnd),
    uncertain: has(flag.uncertainStart) || has(flag.uncertainEnd),
  };
}

/** From which pixel on words stand over an extent, as long as that is in view; else from its start. */
function wordsStart({ wordsFrom }: Footprint, start: number, placement: Placement): number {
  const { plot } = placement;
  const from = wordsFrom === undefined ? start : pixelOf(wordsFrom, placement);
  return from > plot.x + plot.width - glyphSize - spanGap ? start : from;
}

/** The row of a lane. */
function rowBox(lane: LanePlan, slot: number, { plot }: Placement): { y: number; height: number } {
  const { y, height } = lane.slots[slot] as Slot;
  return { y: plot.y + lane.y + y, height };
}

/** Both accounts below the row, as far as the extent is in view. */
function openAccounts(
  { open }: PlannedMark,
  row: { y: number; height: number },
  x0: number,
  x1: number,
  { measure }: Placement,
): AccountsBox | undefined {
  if (!open) return undefined;
  const room = { x: x0, y: row.y + row.height, width: x1 - x0, height: open.height };
  return layoutAccounts(open.accounts, room, measure);
}

/** What it says of itself below its label, as far as its row is free there. */
function openSummary(
  { footprint: { side }, free = noneFree, summary }: PlannedMark,
  label: Label,
  row: { y: number; height: number },
  taken: Interval,
  { plot, measure }: Placement,
): SummaryBox | undefined {
  if (!summary) return undefined;
  const place = { left: taken.left, right: taken.right + free.after, top: row.y + row.height };
  return layoutSummary(summary, label, side, place, plot, measure);
}

/** From the first to the last of what is drawn of a mark, with all its words, so that a frame around it cuts through none. */
function boxOf(
  { form, glyphX, x0, x1 }: Pick<Mark, 'form' | 'glyphX' | 'x0' | 'x1'>,
  words: readonly (Label | Box | undefined)[],
  plot: Box,
): { x: number; width: number } {
  const [isPoint, boxes] = [form === 'point', words.filter((box) => box !== undefined)];
  const left = Math.min(glyphX - glyphSize / 2, isPoint ? Infinity : x0, ...boxes.map(({ x }) => x));
  const right = Math.max(glyphX + glyphSize / 2, isPoint ? 0 : x1, ...boxes.map(({ x, width }) => x + width));
  return boxWithin(plot, left, right);
}

function boxWithin(plot: Box, left: number, right: number): { x: number; width: number } {
  const x = Math.min(Math.max(left, plot.x), plot.x + plot.width);
  return { x, width: Math.max(0, Math.min(right, plot.x + plot.width) - x) };
}

/** In pixels, from and to. */
interface Interval {
  readonly left: number;
  readonly right: number;
}

/** The part of its row that the footprint occupies, in pixels of the scene. */
function takenUp({ p0, p1, left, right }: Footprint, start: number, end: number): Interval {
  return Number.isFinite(p0)
    ? { left: start + (left - p0), right: start + (right - p0) }
    : { left: end + (left - p1), right: end + (right - p1) };
}

/**
 * On the time itself where that is narrower than the glyph. Where the start is known, at the start of what is in view of
 * the extent, until the end takes it along. Else with its label: both at the start of what is in view, or beside the
 * extent. Never beyond what the footprint takes up.
 */
function glyphPosition(footprint: Footprint, start: number, end: number, taken: Interval, plot: Box): number {
  const { form, glyphAt, side } = footprint;
  const half = glyphSize / 2;
  if (form === 'point') return (start + end) / 2;
  if (glyphAt === 'beside') return side === 'after' ? end + spanGap + half : start - spanGap - half;
  if (glyphAt === 'over') return startOfView(start, end, taken, plot);
  const riding = Math.min(Math.max(start, plot.x + edge) + half + 1, Math.max(end, start + glyphSize) - half);
  return Math.max(taken.left + half, Math.min(riding, taken.right - half));
}

/**
 * The middle of the glyph of words that stand over an extent, at the start of what is in view of it, at every width: like the
 * beginning of a line of text, not a moment.
 */
function startOfView(start: number, end: number, taken: Interval, plot: Box): number {
  const first = Math.max(start, plot.x) + spanGap;
  const last = Math.min(end, plot.x + plot.width) - glyphSize;
  return Math.max(taken.left, Math.min(first, last)) + glyphSize / 2;
}

/** Where the words stand; what was cut takes what is free beside it. */
function placeLabel(
  { footprint, free = noneFree }: PlannedMark,
  glyphX: number,
  glyphY: number,
  own: number,
  isPinned: boolean,
  placement: Placement,
): Label | undefined {
  const { plot, plan, measure } = placement;
  const { row, side, glyphAt, label: cut } = footprint;
  if (!cut.title) return undefined;
  const pinned = isPinned && glyphAt !== 'beside' ? plan.input.pinnedLabelOf?.(row) : undefined;
  const label = pinned ?? (cut.uncut ? measured(cut.uncut, measure) : cut);
  const plotEnd = plot.x + plot.width;
  const end = glyphX - glyphSize / 2 - labelGap;
  const isBeside = glyphAt === 'beside' && side === 'before';
  // Where the start of the plot would cut it, it rides after its glyph, unless its span is there.
  if (isBeside || (side === 'before' && end - cut.width >= plot.x)) {
    const room = Math.min(end - plot.x - (isBeside ? edge : 0), cut.width + free.before);
    const fitting = fitLabel(label, room, measure);
    return fitting && { x: end - fitting.width, y: glyphY, ...fitting };
  }
  const x = glyphX + glyphSize / 2 + labelGap;
  const fitting = fitLabel(label, Math.min(own + free.after, plotEnd - edge) - x, measure);
  return fitting && { x, y: glyphY, ...fitting };
}

/** Whether a cluster has its disc or some of its extent in the window. */
export function isClusterInView(planned: PlannedCluster, placement: Placement): boolean {
  const { start, end } = placement.view;
  return isDiscInView(planned, placement) || (planned.start <= end && planned.end >= start);
}

function isDiscInView({ time, radius }: PlannedCluster, placement: Placement): boolean {
  const { plot } = placement;
  const centreX = pixelOf(time, placement);
  return centreX + radius >= plot.x && centreX - radius <= plot.x + plot.width;
}

/** The cluster in the window. Where its disc is out of view, the visible part of its extent represents it. */
export function placeCluster(
  planned: PlannedCluster,
  lane: LanePlan,
  number: number,
  placement: Placement,
  textOf: ClusterText,
  slot: number = lane.clusterSlot,
): Cluster {
  const { plot, measure } = placement;
  const { rows, count, positions, dates, start, end, disputed, unsourced, radius } = planned;
  const centreX = pixelOf(planned.time, placement);
  const plotEnd = plot.x + plot.width;
  const row = rowBox(lane, slot, placement);
  const centreY = row.y + row.height / 2;
  const words = textOf(planned, lane.lane);
  const inView = isDiscInView(planned, placement);
  const label = inView ? clusterLabel(words, planned, centreX, centreY, placement) : undefined;
  const x0 = Math.min(Math.max(pixelOf(start, placement), plot.x), plotEnd);
  const x1 = Math.max(Math.min(pixelOf(end, placement), plotEnd), plot.x);
  const box = inView
    ? boxWithin(plot, centreX - radius, label ? label.x + label.width : centreX + radius)
    : boxWithin(plot, x0, x1);
  return {
    ...box,
    ...row,
    lane: number,
    rows,
    count,
    ...(positions && { positions }),
    ...(dates && { dates }),
    start: Math.max(start, placement.index.fit?.start ?? start),
    end: Math.min(end, placement.index.fit?.end ?? end),
    disputed,
    unsourced,
    colour: lane.lane.kind?.colour ?? planned.colour,
    centreX,
    centreY,
    radius,
    ...figureIn(radius, words.count, measure),
    x0,
    x1,
    ...(label && { label }),
  };
}

/** The count in a disc, squeezed where it is a little too wide and left out where it would not be legible. */
function figureIn(radius: number, text: string, measure: Measure): Pick<Cluster, 'text' | 'squeezed'> {
  const room = 2 * radius - 3;
  const width = measure(text, 'count');
  if (width <= room) return { text };
  return room / width >= leastSqueeze ? { text, squeezed: room } : { text: '' };
}

/** The label after the disc; none where it has no room. */
function clusterLabel(
  words: ClusterWords,
  { radius, free }: PlannedCluster,
  centreX: number,
  y: number,
  { plot, measure }: Placement,
): Label | undefined {
  const x = centreX + radius + labelGap;
  const room = Math.min(centreX + free, plot.x + plot.width - edge) - x;
  const fitting = fitClusterLabel(words, room, measure);
  return fitting && { x, y, ...fitting };
}
