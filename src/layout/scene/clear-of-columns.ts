/** Marks that stand out of the columns of their lane: moments, above the columns and with words that can be read. */
import { fitLabel } from './footprint.js';
import { glyphSize, labelGap, widestLabel, type Measure, type MeasuredLabel } from '../metrics.js';
import type { Mark } from './scene.js';

/** A column as it is drawn, in pixels of the scene; it may lie out of the plot. */
export interface Column {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
}

/** Between a column and what stands over it or beside it, in pixels. */
const gap = 3;
const halfGlyph = glyphSize / 2 + gap;
/** Half the height of a line of words. */
const halfLine = 9;
/** A title that is cut to less says too little to stand out. */
const leastTitle = 84;

/** How far out of the plot columns decide about marks in it, in pixels: so that none of them comes or goes while panning. */
export const columnsBefore: number = halfGlyph;
/** The same behind it. */
export const columnsBehind: number = glyphSize + labelGap + widestLabel;

/**
 * The mark of a moment with its label as far as that is clear of columns; undefined where it does not stand out. `whole`: its
 * label where the plot does not cut it.
 */
export function standingOut(
  mark: Mark,
  whole: MeasuredLabel,
  columns: readonly Column[],
  measure: Measure,
): Mark | undefined {
  const { glyphX, glyphY, label } = mark;
  const firstIn = (left: number, right: number): Column | undefined =>
    columns.find(({ x0, x1, top }) => x0 < right && x1 > left && top < glyphY + halfLine);
  if (firstIn(glyphX - halfGlyph, glyphX + halfGlyph)) return undefined;
  const x = glyphX + glyphSize / 2 + labelGap;
  const column = firstIn(x, x + whole.width);
  const clear = column ? fitLabel(whole, column.x0 - gap - x, measure) : whole;
  const isReadable = clear && (clear.titleWidth >= leastTitle || (clear.title && !clear.title.endsWith('…')));
  if (!isReadable) return undefined;
  if (!label || label.width <= clear.width) return mark;
  return { ...mark, label: { ...clear, x, y: label.y }, width: x + clear.width - mark.x };
}
