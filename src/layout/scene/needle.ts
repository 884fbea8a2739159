/** A needle: where in a column or in a disc an event is that has no mark of its own there. */
import type { EventIndex } from '../index/event-index.js';
import { latestBeginning } from '../index/extent.js';
import { glyphSize } from '../metrics.js';
import { xOf } from '../view/view.js';
import type { Box, Scene } from './scene.js';
import { textBoxesIn } from './text-boxes.js';

/** A vertical line, in pixels of the scene. */
export interface NeedleLine {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
}

/**
 * A glyph over a line at the time of an event; where that is vague by more than the glyph, before a whisker from the earliest
 * to the latest time, with a line at each end. Its box is that of the glyph.
 */
export interface Needle extends Box {
  readonly row: number;
  readonly lane: number;
  readonly lines: readonly NeedleLine[];
  readonly whisker?: { readonly x0: number; readonly x1: number };
}

/** The glyph keeps so far from words, and is tried so many pixels further down each time. */
const padding = 2;
const step = 2;
/** Shorter pieces of a line say nothing. */
const shortest = 3;

/** The needle of an event in a lane; undefined where it has a mark, or no part of its beginning is in the window. */
export function needleOf(scene: Scene, index: EventIndex, row: number, lane: number): Needle | undefined {
  const box = scene.lanes.find(({ number }) => number === lane);
  if (!box || scene.marks.some((mark) => mark.row === row && mark.lane === lane)) return undefined;
  const span = beginningOf(scene, index, row);
  if (!span) return undefined;
  const { x0, x1 } = span;
  const isVague = x1 - x0 > glyphSize;
  const middle = (x0 + x1) / 2;
  const words = textBoxesIn(scene);
  const glyphX = isVague ? besideOf(x0, x1, scene.plot) : middle;
  const glyphY = clearOf(words, glyphX, box);
  const bottom = footOf(scene, lane, middle, box);
  const lines = (isVague ? [x0, x1] : [middle]).flatMap((x) =>
    piecesOf({ x, y0: isVague ? glyphY : glyphY + glyphSize / 2, y1: bottom }, words),
  );
  return {
    ...{ row, lane, lines },
    ...{ x: glyphX - glyphSize / 2, y: glyphY - glyphSize / 2, width: glyphSize, height: glyphSize },
    ...(isVague && { whisker: { x0, x1 } }),
  };
}

/** From where it may have begun to where it has for sure, within the plot. */
function beginningOf(
  { plot, view }: Scene,
  index: EventIndex,
  row: number,
): { readonly x0: number; readonly x1: number } | undefined {
  const start = index.columns.earliestStart[row] ?? NaN;
  const latest = latestBeginning(index, row);
  const end = Number.isFinite(latest) ? Math.max(latest, start) : start;
  if (!(start <= view.end && end >= view.start) || !Number.isFinite(start)) return undefined;
  const pixel = (time: number): number =>
    plot.x + Math.min(plot.width, Math.max(0, xOf(time, view, plot.width)));
  return { x0: pixel(start), x1: pixel(end) };
}

/** Before the whisker, or where that has no room behind it: on no day of it, for none is known. */
function besideOf(x0: number, x1: number, plot: Box): number {
  const away = glyphSize / 2 + padding;
  if (x0 - 2 * away >= plot.x) return x0 - away;
  return x1 + 2 * away <= plot.x + plot.width ? x1 + away : x0 + away;
}

/** The middle of a glyph as high in a lane as it covers no words; at the top of it where there is no such place. */
function clearOf(words: readonly Box[], x: number, { y, height }: Box): number {
  const half = glyphSize / 2 + padding;
  const last = y + height - half;
  for (let middle = y + half; middle <= last; middle += step) {
    const own = { x: x - half, y: middle - half, width: 2 * half, height: 2 * half };
    if (!words.some((box) => overlap(box, own))) return middle;
  }
  return y + Math.min(half, height / 2);
}

/** The foot of the columns, or the middle of the disc nearby. */
function footOf({ strips, clusters }: Scene, lane: number, x: number, { y, height }: Box): number {
  const strip = strips.find((candidate) => candidate.lane === lane);
  if (strip) return strip.y + strip.height;
  const own = clusters.filter((cluster) => cluster.lane === lane && x >= cluster.x0 && x <= cluster.x1);
  return own[0]?.centreY ?? y + height;
}

/** What of a line covers no words. */
function piecesOf({ x, y0, y1 }: NeedleLine, words: readonly Box[]): readonly NeedleLine[] {
  const crossed = words
    .filter((box) => x >= box.x - 1 && x <= box.x + box.width + 1)
    .sort((a, b) => a.y - b.y);
  const pieces: NeedleLine[] = [];
  let at = y0;
  for (const { y, height } of crossed) {
    if (Math.min(y, y1) - at >= shortest) pieces.push({ x, y0: at, y1: Math.min(y, y1) });
    at = Math.max(at, y + height);
  }
  if (y1 - at >= shortest) pieces.push({ x, y0: at, y1 });
  return pieces;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
