/** The space of one event in a row at a scale: its extent, glyph and label, in pixels from the start of the fit. */
import { flag, hasFlag } from '../../model/columns.js';
import type { EventIndex } from '../index/event-index.js';
import { drawnExtent } from '../index/extent.js';
import {
  fitText,
  glyphSize,
  labelGap,
  pointWidth,
  shortestLabel,
  type Measure,
  type MeasuredLabel,
} from '../metrics.js';

/**
 * A row's place at a scale. All numbers are pixels from the start of the fit, so a window only shifts them; they
 * lose exactness where the window is a tiny part of the fit.
 */
export interface Footprint {
  readonly row: number;
  readonly form: 'point' | 'once' | 'bar';
  /** The extent in time; infinite where nothing bounds it. */
  readonly p0: number;
  readonly p1: number;
  /** Everything that it occupies. */
  readonly left: number;
  readonly right: number;
  readonly side: 'after' | 'before';
  readonly label: MeasuredLabel;
}

/** What all footprints of a plan share. `labelOf` is asked anew at every scale, so it ought to remember. */
export interface FootprintInput {
  readonly index: EventIndex;
  /** Pixels for each millisecond. */
  readonly scale: number;
  readonly labelOf: (row: number) => MeasuredLabel;
  readonly measure: Measure;
}

/** No words. */
export const noLabel: MeasuredLabel = { title: '', second: '', titleWidth: 0, width: 0 };

/** The footprint of a drawn row. It depends on time and scale alone, so panning only moves it. */
export function footprintOf(row: number, input: FootprintInput): Footprint {
  const { index, scale } = input;
  const origin = index.fit?.start ?? 0;
  const { start, end } = drawnExtent(index, row);
  const p0 = (start - origin) * scale;
  const p1 = (end - origin) * scale;
  const form = formOf(row, (end - start) * scale, input);
  const label = input.labelOf(row);
  const lastPixel = index.fit ? (index.fit.end - origin) * scale : Infinity;
  return { row, form, p0, p1, label, ...placeLabel(form, p0, p1, label.width, lastPixel) };
}

/** A finished event is a point where it is narrower than its glyph, however long it lasted. */
function formOf(row: number, width: number, { index }: FootprintInput): Footprint['form'] {
  const { columns } = index.timeline;
  if (width < pointWidth && columns.latestEnd[row] !== Infinity) return 'point';
  return hasFlag(columns, row, flag.once) ? 'once' : 'bar';
}

/** Where the glyph begins while all of its event is in view; as if at the start of the fit where it has no start. */
export function glyphStart({ form, p0, p1 }: Pick<Footprint, 'form' | 'p0' | 'p1'>): number {
  if (form === 'point') return (p0 + p1 - glyphSize) / 2;
  return Number.isFinite(p0) ? p0 + 1 : Math.min(9, p1 - glyphSize);
}

/** A label in too little room: it loses first its secondary text, then the end of its title, at last all of it. */
export function fitLabel(label: MeasuredLabel, room: number, measure: Measure): MeasuredLabel | undefined {
  if (!label.title) return undefined;
  if (label.width <= room) return label;
  const title = room < shortestLabel ? '' : fitText(label.title, room, 'title', measure);
  if (!title) return undefined;
  const titleWidth = measure(title, 'title');
  return { title, titleWidth, second: '', width: titleWidth };
}

/** After the glyph; before it only where the label would run out beyond all that is drawn. */
function placeLabel(
  form: Footprint['form'],
  p0: number,
  p1: number,
  width: number,
  lastPixel: number,
): Pick<Footprint, 'left' | 'right' | 'side'> {
  const start = glyphStart({ form, p0, p1 });
  const glyphEnd = start + glyphSize;
  const after = glyphEnd + labelGap + width;
  const before = start - labelGap - width;
  const runsOut =
    after > Math.max(lastPixel - 8, form === 'point' ? 0 : p1) && before > 0 && Number.isFinite(p0);
  return runsOut
    ? { side: 'before', left: before, right: Math.max(p1, glyphEnd) }
    : { side: 'after', left: Math.min(p0, start), right: Math.max(p1, after + 1) };
}

/** The same without its label: its glyph alone, which then does not move along with the visible part. */
export function withoutLabel(footprint: Footprint, centre: number, radius: number): Footprint {
  return { ...footprint, label: noLabel, left: centre - radius, right: centre + radius };
}
