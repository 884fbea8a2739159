/** Paints the overview: the density of the whole timeline. */
import { colourOf } from '../theme/colour-of.js';
import type { Box } from '../../layout/scene/scene.js';
import type { Overview, OverviewBin } from '../../layout/scene/overview.js';
import { lineOpacity } from '../theme/line-opacity.js';
import type { MarkColour } from '../../model/kinds.js';
import { mirrored, type Pen, type Style } from './pen.js';
import type { Theme } from '../theme/theme.js';

/** Clear of the frame around it. */
const topInset = 5;
/** Under the dates of its peaks. */
const labelledInset = 16;
const bottomInset = 1;
/** However small a share, it is seen. */
const lowestDisputed = 2;
const areaOpacity = 0.4;
const vagueOpacity = 0.2;

/** What is painted of an overview: it does not hang on the window, which lies upon it. */
export type Density = Pick<Overview, 'width' | 'height' | 'bins'> & {
  /** Whether its peaks have labels above them. */
  readonly isLabelled?: boolean;
};

/** `pen` counts x from the left; a right-to-left overview is mirrored here. */
export function paintOverview(
  pen: Pen,
  { width, height, bins, isLabelled = false }: Density,
  theme: Theme,
  direction: 'ltr' | 'rtl',
): void {
  const own = direction === 'rtl' ? mirrored(pen, width) : pen;
  const columns = bins.map((bin) => ({ bin, column: columnOf(bin, height, isLabelled) }));
  if (!theme.forced) paintParts(own, columns, theme);
  // A visible line shows the amount; the area beneath it stays calm.
  const lines = columns.flatMap(({ column }) => (column.height > 0 ? [{ ...column, height: 1 }] : []));
  if (lines.length > 0) own.rects(lines, { fill: theme.second, opacity: lineOpacity(theme) });
  const disputed = bins.flatMap((bin) => disputedOf(bin, height, isLabelled) ?? []);
  if (disputed.length > 0) own.rects(disputed, { fill: theme.colours.incident });
}

interface Column {
  readonly bin: OverviewBin;
  /** What of it is not disputed. */
  readonly column: Box;
}

/** Each colour on top of the one before, first what is certain; all of one colour at once, for they have one style. */
function paintParts(pen: Pen, columns: readonly Column[], theme: Theme): void {
  const areas = new Map<string, { readonly style: Style; readonly boxes: Box[] }>();
  for (const { bin, column } of columns) {
    let top = column.y + column.height;
    for (const sure of ['certain', 'possible'] as const)
      for (const part of bin.parts) {
        const height = column.height * part[sure];
        if (!(height > 0)) continue;
        top -= height;
        const key = `${part.colour} ${sure}`;
        const area = areas.get(key) ?? { style: styleOf(part.colour, sure, theme), boxes: [] };
        area.boxes.push({ ...column, y: top, height });
        areas.set(key, area);
      }
  }
  for (const { style, boxes } of areas.values()) pen.rects(boxes, style);
}

/** Plain events, and lanes that are no kinds, are grey. */
function styleOf(colour: MarkColour, sure: 'certain' | 'possible', theme: Theme): Style {
  const fill = colour === 'event' ? theme.second : colourOf(colour, theme);
  return { fill, opacity: sure === 'certain' ? areaOpacity : vagueOpacity };
}

function columnOf(bin: OverviewBin, height: number, isLabelled: boolean): Box {
  const { across, bottom, full } = placeOf(bin, height, isLabelled);
  // The disputed share stands below, and the rest ends where it begins: neither colour shines through the other.
  const disputed = disputedHeight(bin, full);
  return { ...across, y: bottom - full, height: Math.max(0, full - disputed) };
}

function disputedOf(bin: OverviewBin, height: number, isLabelled: boolean): Box | undefined {
  const { across, bottom, full } = placeOf(bin, height, isLabelled);
  const disputed = disputedHeight(bin, full);
  return disputed > 0 ? { ...across, y: bottom - disputed, height: disputed } : undefined;
}

function disputedHeight(bin: OverviewBin, full: number): number {
  return bin.disputed > 0 ? Math.max(lowestDisputed, full * bin.disputed) : 0;
}

/** Whole pixels: neighbours meet without a seam, so that an even segment is one calm area. */
function placeOf(
  bin: OverviewBin,
  height: number,
  isLabelled: boolean,
): { readonly across: Pick<Box, 'x' | 'width'>; readonly bottom: number; readonly full: number } {
  const bottom = height - bottomInset;
  const left = Math.round(bin.x0);
  const across = { x: left, width: Math.max(1, Math.round(bin.x1) - left) };
  const most = bottom - (isLabelled ? labelledInset : topInset);
  return { across, bottom, full: Math.max(1, most * bin.height) };
}
