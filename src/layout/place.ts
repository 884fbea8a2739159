/** Puts planned marks and clusters into a window: pixels, clipped extents, labels that ride with what is in view. */
import { flag, hasFlag } from '../model/columns.js';
import { appearanceOf, stateOf } from './appearance.js';
import type { PlannedCluster } from './clusters.js';
import type { EventIndex } from './event-index.js';
import type { Footprint } from './footprint.js';
import {
  clusterRadius,
  fitText,
  glyphSize,
  labelGap,
  rowGap,
  type LabelText,
  type Measure,
} from './metrics.js';
import type { LanePlan, Plan, PlannedMark } from './plan.js';
import type { Box, Cluster, Fade, Label, Mark } from './scene.js';

export interface Placement {
  readonly index: EventIndex;
  readonly plan: Plan;
  readonly plot: Box;
  /** What is added to a pixel of the plan to get one of the scene. */
  readonly offset: number;
  readonly measure: Measure;
}

/** Of a label riding with its event, at least this much is kept within the plot. */
const edge = 8;
const shortestLabel = 28;

/** The mark in the window; undefined where neither its extent nor its label is in view. */
export function placeMark(
  planned: PlannedMark,
  lane: LanePlan,
  number: number,
  placement: Placement,
): Mark | undefined {
  const { footprint, slot } = planned;
  const { plot, offset, index } = placement;
  const plotEnd = plot.x + plot.width;
  const start = footprint.p0 + offset;
  const end = footprint.p1 + offset;
  if (end < plot.x || start > plotEnd) return undefined;
  const { timeline } = index;
  const { columns } = timeline;
  const has = (bit: number): boolean => hasFlag(columns, footprint.row, bit);
  const row = rowBox(lane, slot, placement);
  const x0 = Math.max(start, plot.x);
  const x1 = Math.min(end, plotEnd);
  const glyphX = glyphPosition(footprint, start, x0, x1, plotEnd);
  const isPoint = footprint.form === 'point';
  const lineY = footprint.form === 'once' ? row.y + row.height - 4.5 : row.y + row.height / 2;
  const glyphY = footprint.form === 'once' ? row.y + row.height / 2 - 2 : row.y + row.height / 2;
  const label = placeLabel(footprint, glyphX, glyphY, x1, placement);
  const left = Math.min(glyphX - glyphSize / 2, isPoint ? Infinity : x0, label?.x ?? Infinity);
  const right = Math.max(glyphX + glyphSize / 2, isPoint ? 0 : x1, label ? label.x + label.width : 0);
  return {
    x: left,
    y: row.y,
    width: right - left,
    height: row.height,
    row: footprint.row,
    lane: number,
    form: footprint.form,
    state: stateOf(timeline, footprint.row),
    ...appearanceOf(timeline, footprint.row),
    glyphX,
    glyphY,
    x0,
    x1,
    lineY,
    startsInside: start >= plot.x,
    endsInside: end <= plotEnd,
    ...fadesOf(footprint, placement),
    arrow: has(flag.ongoing),
    approximateStart: has(flag.approximateStart),
    approximateEnd: has(flag.approximateEnd),
    uncertain: has(flag.uncertainStart) || has(flag.uncertainEnd),
    ...(label && { label }),
  };
}

function rowBox(lane: LanePlan, slot: number, { plan, plot }: Placement): { y: number; height: number } {
  return { y: plot.y + lane.y + plan.lanePadding + slot * plan.rowHeight, height: plan.rowHeight };
}

/** On the time itself where that is narrower than the glyph; else at the start of what is in view of the extent. */
function glyphPosition(footprint: Footprint, start: number, x0: number, x1: number, plotEnd: number): number {
  if (footprint.form === 'point') return (start + footprint.p1 - footprint.p0 + start) / 2;
  const half = glyphSize / 2;
  const inView = start < x0 ? x0 + edge : x0;
  return Math.min(inView + half + 1, Math.max(x1 - half, x0 + half), plotEnd - half);
}

function placeLabel(
  footprint: Footprint,
  glyphX: number,
  glyphY: number,
  x1: number,
  { plot, measure, offset }: Placement,
): Label | undefined {
  const { label, side } = footprint;
  if (!label.title) return undefined;
  const plotEnd = plot.x + plot.width;
  const rides = side === 'before' && glyphX - glyphSize / 2 - labelGap - label.width < plot.x;
  if (side === 'before' && !rides) {
    return { x: glyphX - glyphSize / 2 - labelGap - label.width, y: glyphY, ...label };
  }
  const x = glyphX + glyphSize / 2 + labelGap;
  const own = side === 'before' ? x1 : footprint.right + offset;
  const room = Math.min(own, plotEnd - edge) - x;
  return cutLabel(label, x, glyphY, room, measure);
}

/** A label that has less room than it wants: the second voice goes first, then the end of the title. */
function cutLabel(
  label: Footprint['label'],
  x: number,
  y: number,
  room: number,
  measure: Measure,
): Label | undefined {
  if (label.width <= room) return { x, y, ...label };
  if (room < shortestLabel) return undefined;
  const title = fitText(label.title, room, 'title', measure);
  if (!title) return undefined;
  const titleWidth = measure(title, 'title');
  return { x, y, title, titleWidth, second: '', width: titleWidth };
}

/** Where a bar is not sure to have begun, or not sure to be over. */
function fadesOf({ row, form }: Footprint, placement: Placement): Pick<Mark, 'fadeIn' | 'fadeOut'> {
  if (form !== 'bar') return {};
  const { columns } = placement.index.timeline;
  const fadeIn = fadeBetween(columns.earliestStart[row], columns.latestStart[row], placement);
  const ongoing = hasFlag(columns, row, flag.ongoing);
  const fadeOut = ongoing
    ? undefined
    : fadeBetween(columns.earliestEnd[row], columns.latestEnd[row], placement);
  return { ...(fadeIn && { fadeIn }), ...(fadeOut && { fadeOut }) };
}

function fadeBetween(from = NaN, to = NaN, { index, plan, offset, plot }: Placement): Fade | undefined {
  const scale = plan.scale;
  const origin = index.fit?.start ?? 0;
  const pixel = (time: number): number =>
    time === Infinity ? (index.now - origin) * scale : (time - origin) * scale;
  const x0 = Number.isFinite(from) ? pixel(from) + offset : plot.x;
  const x1 = pixel(to) + offset;
  return x1 - x0 > 2 ? { x0, x1 } : undefined;
}

/** The cluster in the window; undefined where its disc is out of view. */
export function placeCluster(
  planned: PlannedCluster,
  next: number,
  lane: LanePlan,
  number: number,
  placement: Placement,
  textOf: (rows: readonly number[]) => LabelText & { readonly count: string },
): Cluster | undefined {
  const { plot, offset, index, measure } = placement;
  const centreX = planned.centre + offset;
  const plotEnd = plot.x + plot.width;
  if (centreX + clusterRadius < plot.x || centreX - clusterRadius > plotEnd) return undefined;
  const row = rowBox(lane, lane.clusterSlot, placement);
  const centreY = row.y + row.height / 2;
  const { count, ...text } = textOf(planned.rows);
  const radius = Math.max(clusterRadius - 1, measure(count, 'count') / 2 + 5);
  const x = centreX + radius + labelGap;
  const titleWidth = measure(text.title, 'title');
  const secondWidth = text.second ? labelGap + measure(text.second, 'second') : 0;
  const label = { ...text, titleWidth, width: titleWidth + secondWidth };
  const room = Math.min(next + offset - clusterRadius - rowGap, plotEnd - edge) - x;
  const placed = room > titleWidth ? cutLabel(label, x, centreY, room, measure) : undefined;
  return {
    x: centreX - radius,
    y: row.y,
    width: 2 * radius + (placed ? labelGap + placed.width : 0),
    height: row.height,
    lane: number,
    rows: planned.rows,
    disputed: planned.disputed,
    unsourced: planned.unsourced,
    colour: lane.lane.kind?.colour ?? commonColour(planned.rows, placement),
    centreX,
    centreY,
    radius,
    text: count,
    x0: Math.max(planned.p0 + offset, plot.x),
    x1: Math.min(planned.p1 + offset, plotEnd),
    ...(placed && { label: placed }),
  };
}

function commonColour(rows: readonly number[], { index: { timeline } }: Placement): Cluster['colour'] {
  const colours = new Set(rows.map((row) => appearanceOf(timeline, row).colour));
  return colours.size === 1 ? ([...colours][0] as Cluster['colour']) : 'event';
}
