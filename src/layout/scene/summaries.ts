/** The first words of what an event says of itself, below its label, where a short list leaves room for those of every event. */
import { sum } from 'd3';
import type { Timeline } from '../../model/timeline.js';
import { glyphSize, labelGap, spanGap, type Measure } from '../metrics.js';
import { wrapText } from '../wrap-text.js';
import type { Footprint } from './footprint.js';
import type { LaneRows, PlanInput, PlannedMark, PlannedSummary } from './lane-plan.js';
import type { Box, Label, SummaryBox } from './scene.js';

/** Longer lines are not read at a glance, shorter ones are no lines. */
const widest = 340;
const narrowest = 120;
const lineHeight = 14.5;
/** Below the lines. */
const below = 5;
const mostLines = 3;
/** The distance of words from the edges of the plot. */
const edge = 8;

/**
 * The lanes with the summaries of all their events, in as many lines as have room in so many pixels; as they were where
 * not even a line of each has, or where a lane is too full for marks.
 */
export function withSummaries(
  lanes: readonly LaneRows[],
  room: number,
  input: PlanInput,
): readonly LaneRows[] {
  if (lanes.some(({ lane, clusters }) => lane.aggregated || clusters.length > 0)) return lanes;
  for (let most = mostLines; most >= 1; most--) {
    const summed = lanes.map((lane) => summarised(lane, most, input));
    if (sum(summed, heightOfSummaries) <= room) return summed;
  }
  return lanes;
}

function summarised(lane: LaneRows, most: number, input: PlanInput): LaneRows {
  if (lane.lane.isFolded) return lane;
  const marks = lane.marks.map((mark) => {
    const summary = mark.open ? undefined : summaryOf(mark, most, input);
    return summary ? { ...mark, summary } : mark;
  });
  return { ...lane, marks };
}

/** What the rows of a lane need for them: each as much as its highest one. */
function heightOfSummaries({ marks }: LaneRows): number {
  const rows = new Map<number, number>();
  for (const { slot, summary } of marks)
    if (summary) rows.set(slot, Math.max(rows.get(slot) ?? 0, summary.height));
  return sum(rows.values());
}

function summaryOf(
  { footprint, free }: PlannedMark,
  most: number,
  { summaryOf: textOf, index, scale, measure }: PlanInput,
): PlannedSummary | undefined {
  const text = textOf?.(footprint.row) ?? '';
  if (text === '' || !footprint.label.title || !index.fit) return undefined;
  const whole = (index.fit.end - index.fit.start) * scale - edge;
  const left = wordsStart(footprint, index.fit.start, scale);
  const end = Math.min(footprint.right + (free?.after ?? 0), whole);
  const room = footprint.side === 'before' ? footprint.label.width : end - left;
  const lines = linesIn(text, room, most, measure);
  return lines.length === 0
    ? undefined
    : { text, most: lines.length, height: lines.length * lineHeight + below };
}

/** Where the label begins that stands after its glyph. */
function wordsStart(
  { glyphAt, bareLeft, p0, p1, wordsFrom }: Footprint,
  origin: number,
  scale: number,
): number {
  const glyph = glyphSize + labelGap;
  if (glyphAt === 'time') return bareLeft + glyph;
  const over = wordsFrom === undefined ? p0 : (wordsFrom - origin) * scale;
  return (glyphAt === 'over' ? Math.max(over, 0) : p1) + spanGap + glyph;
}

function linesIn(text: string, room: number, most: number, measure: Measure): readonly string[] {
  const width = Math.min(room, widest);
  return width < narrowest ? [] : wrapText(text, width, most, 'second', measure);
}

/**
 * The summary in the window, under its label and as far as the row is free beside it, from `left` to `right`. What does
 * not fit into its lines is cut; undefined where there is no room for words.
 */
export function layoutSummary(
  { text, most }: PlannedSummary,
  label: Pick<Label, 'x' | 'width'>,
  side: Footprint['side'],
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
  plot: Box,
  measure: Measure,
): SummaryBox | undefined {
  const isBefore = side === 'before' && label.x + label.width <= right;
  const end = isBefore ? label.x + label.width : Math.min(right, plot.x + plot.width - edge);
  const start = Math.max(isBefore ? Math.max(left, end - widest) : label.x, plot.x + edge);
  const lines = linesIn(text, end - start, most, measure);
  if (lines.length === 0) return undefined;
  const width = Math.max(...lines.map((line) => measure(line, 'second')));
  const x = isBefore ? end - width : start;
  return {
    ...{ x, y: top, width, height: lines.length * lineHeight },
    lines: lines.map((line, i) => ({ text: line, x, y: top + (i + 0.5) * lineHeight })),
  };
}

/** The first paragraph of what an event says of itself; empty where it says nothing. */
export function summaryTextOf(timeline: Timeline, row: number): string {
  return (timeline.event(row)?.text ?? '').trim().split(/\n\s*\n/)[0] ?? '';
}
