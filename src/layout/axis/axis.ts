/** The axis in two levels: ticks in the document's zone and, above them, their contexts. */
import { lastBefore } from '../../model/dates/last-before.js';
import type { AxisOptions } from './axis-options.js';
import { chooseUnit, contextUnit } from './axis-units.js';
import { xOf, type View } from '../view/view.js';
import { layoutWeekends, type Band } from './weekends.js';
import { intervalOf, type Unit } from './zone-intervals.js';

/** The name of a unit of time. */
export interface AxisLabel {
  /** Pixels from the plot's start: the middle of a tick's text, the start of a context's. */
  readonly x: number;
  readonly text: string;
  /** The unit that it names, in epoch milliseconds. */
  readonly start: number;
  readonly end: number;
  /** The width of the text. */
  readonly width: number;
}

/** A unit of the lower level, labelled or not: its grid line is drawn in either case. */
export interface AxisTick extends AxisLabel {
  /** Whether there is room for the text: it is whole within the plot and clear of its neighbour's. */
  readonly labelled: boolean;
  /** The middle of the text where that is not at the tick: after it, at the edge of a part of a cut axis. */
  readonly textX?: number;
}

/** An axis as it is drawn; all x in pixels from the plot's start, whatever the direction of the text. */
export interface Axis {
  /** Left to right; never empty where no tick is labelled. Where ticks are years they carry the whole date. */
  readonly contexts: readonly AxisLabel[];
  readonly ticks: readonly AxisTick[];
  /** Weekends, clipped to the plot. */
  readonly bands: readonly Band[];
  /** Where contexts meet: stronger lines of the grid. */
  readonly boundaries: readonly number[];
  /** Shelves and breaks of a cut axis, from left to right; then changes of scale that are named. */
  readonly cuts?: readonly AxisCut[];
}

/**
 * What a cut axis shows in place of time as it goes on: a shelf of a unit, a break with its length in words, or a part in which
 * time gets less width than in the one before, or more, with words that say so.
 */
export interface AxisCut {
  readonly kind: 'shelf' | 'break' | 'scale';
  /** Clipped to the plot. */
  readonly x0: number;
  readonly x1: number;
  /** Whether each end lies in the plot. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** Empty where it has no room; the name of a shelf is a context. */
  readonly text: string;
}

/** In pixels, between the plot's start or a context's boundary and its label. */
export const inset = 8;
/** Past this no year has a name that could be drawn. */
const FARTHEST = 1e100;

const nothing: Axis = { contexts: [], ticks: [], bands: [], boundaries: [] };

/**
 * The axis of a window `width` pixels wide, at a cost proportional to what it shows. Total: a window or a width without
 * extent, or 1e100 ms from the epoch, gives an empty axis. Which unit the ticks are depends on the scale alone (and,
 * past 10,000 years from our era, on the magnitude of the years), so panning never changes the times of ticks.
 */
export function layoutAxis(view: View, width: number, options: AxisOptions): Axis {
  if (!isDrawable(view, width)) return nothing;
  const unit = chooseUnit(view, width, options);
  const ticks = unit ? layoutTicks(view, width, unit, options) : [];
  const context = unit && contextUnit(unit);
  const { contexts, boundaries } = context
    ? layoutContexts(view, width, context, options)
    : { contexts: [], boundaries: [] };
  const named = contexts.length > 0 || ticks.some(({ labelled }) => labelled);
  return {
    contexts: named ? contexts : [nameOfWindow(view, options)],
    ticks,
    boundaries,
    bands: unit ? layoutWeekends(view, width, unit, options) : [],
  };
}

function isDrawable({ start, end }: View, width: number): boolean {
  return start < end && start > -FARTHEST && end < FARTHEST && width > 0 && width < Infinity;
}

function layoutTicks(view: View, width: number, unit: Unit, options: AxisOptions): AxisTick[] {
  const interval = intervalOf(unit, options.zone, view);
  const labelAt = (start: number): AxisLabel => {
    const text = options.format.tick(start, unit);
    const x = pixelOf(start, view, width);
    return { x, text, start, end: interval.next(start), width: options.measure(text, 'tick') };
  };
  const times = interval.between(view.start, view.end);
  const labels = times.map(labelAt).filter(({ x }) => x >= 0 && x <= width);
  const [first] = labels;
  if (!first) return [];
  // Judged by the tick before, in the window or not, a label does not come and go with panning.
  const before = [labelAt(interval.floor(lastBefore(first.start))), ...labels];
  return labels.map((label, i) => ({
    ...label,
    labelled: isWithin(label, width) && isClear(before[i], label, options),
  }));
}

/** As `xOf`, and zero at the start even of a window so short that its scale is infinite. */
function pixelOf(time: number, view: View, width: number): number {
  return time === view.start ? 0 : xOf(time, view, width);
}

function isClear(before: AxisLabel | undefined, label: AxisLabel, { minimumGap = 16 }: AxisOptions): boolean {
  if (!before || before.start >= label.start) return true;
  return label.x - before.x >= (before.width + label.width) / 2 + minimumGap;
}

function isWithin({ x, width }: AxisLabel, plotWidth: number): boolean {
  return x - width / 2 >= 0 && x + width / 2 <= plotWidth;
}

function layoutContexts(
  view: View,
  width: number,
  unit: Unit,
  options: AxisOptions,
): Pick<Axis, 'contexts' | 'boundaries'> {
  const interval = intervalOf(unit, options.zone, view);
  const starts = interval.between(view.start, view.end);
  const boundaries = starts.map((start) => pixelOf(start, view, width));
  const first = starts[0] === view.start ? [] : [interval.floor(view.start)];
  const labels = [...first, ...starts].map((start) => {
    const text = options.format.context(start, unit);
    const x = Math.max(pixelOf(start, view, width), 0) + inset;
    return { x, text, start, end: interval.next(start), width: options.measure(text, 'context') };
  });
  return { contexts: keepApart(labels, width, options.minimumGap ?? 16), boundaries };
}

/**
 * The labels that fit; the first gives way to the next as far as the plot's edge, and is dropped there, as it is where it
 * would extend over a part of a day that is too short for its label.
 */
function keepApart([first, ...others]: readonly AxisLabel[], width: number, gap: number): AxisLabel[] {
  if (!first) return [];
  const kept = others.filter((label, i) => {
    const limit = Math.min(width, (others[i + 1]?.x ?? Infinity) - gap);
    return label.x + label.width <= limit;
  });
  const [next] = kept;
  if (!next) return [first];
  const [second = next] = others;
  if (next !== second && first.x + first.width + gap > second.x) return kept;
  const x = Math.min(first.x, next.x - gap - first.width);
  return x >= 0 ? [{ ...first, x }, ...kept] : kept;
}

/** What stands in for ticks where none can be labelled: the year in which the window begins, as exactly as it is long. */
function nameOfWindow(view: View, { zone, format, measure }: AxisOptions): AxisLabel {
  const years = (view.end - view.start) / 31_556_952_000;
  const step = Math.max(1, 10 ** Math.floor(Math.log10(years) - 1));
  const interval = intervalOf({ name: 'year', step }, zone, view);
  const start = interval.floor(view.start);
  const text = format.context(view.start, { name: 'year', step });
  return { x: inset, text, start, end: interval.next(start), width: measure(text, 'context') };
}
