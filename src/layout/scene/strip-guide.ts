/** The line across the columns of a lane and its amount, at the lane's head: clear of its name, and none where it has no room. */
import { glyphSize, laneLine, nameMargin, type Measure } from '../metrics.js';
import { guidesOf, type ColumnMeasure } from './columns.js';
import type { LaneBox, Strip, StripGuide } from './scene.js';

/** The words for an amount, the longest first; `isRoot` where heights are square roots of amounts. */
export type ColumnText = (amount: number, isRoot: boolean) => readonly string[];

/** Between the middles of two texts, one above the other, and from the top and the foot of the lane. */
const apart = 14;
const margin = 5;

/**
 * The guides of strips, by the number of their lane: of one amount in all of them, that which finds room at the most heads.
 */
export function guidesIn(
  strips: readonly Strip[],
  heads: readonly LaneBox[],
  measure: ColumnMeasure,
  textOf: ColumnText,
  measureText: Measure,
): ReadonlyMap<number, StripGuide> {
  let best: ReadonlyMap<number, StripGuide> = new Map();
  const byNumber = new Map(heads.map((head) => [head.number, head]));
  for (const { amount, height } of guidesOf(measure)) {
    for (const text of textOf(amount, measure.isRoot)) {
      const width = measureText(text, 'second');
      const guides = new Map<number, StripGuide>();
      for (const strip of strips) {
        const y = strip.y + strip.height * (1 - height);
        const head = byNumber.get(strip.lane);
        if (head && hasRoom(y, width, head, measureText)) guides.set(strip.lane, { y, text });
      }
      if (guides.size > best.size) best = guides;
      // None of the others has room at more.
      if (best.size === strips.length) return best;
    }
  }
  return best;
}

function hasRoom(y: number, width: number, head: LaneBox, measureText: Measure): boolean {
  const isWithin = y - margin >= head.y && y + margin <= head.y + head.height;
  return isWithin && width <= head.width - 2 * nameMargin && !meetsName(y, width, head, measureText);
}

function meetsName(y: number, width: number, head: LaneBox, measureText: Measure): boolean {
  const start = head.glyph ? nameMargin + glyphSize + nameMargin : nameMargin;
  return head.lines.some(
    (line, i) =>
      Math.abs(head.headY + i * laneLine - y) < apart &&
      start + measureText(line, 'lane') + width + 2 * nameMargin > head.width,
  );
}
