/** The periods behind the events: bands over the plot, with their names between it and the axis. */
import { placedEras, type PlacedEra } from '../../model/dates/eras.js';
import type { TimelineHeader } from '../../model/header.js';
import { eraRow } from '../eras-height.js';
import { fitText, type Measure } from '../metrics.js';
import { timeView, type TimeScale } from '../scale/time-scale.js';
import { xOf, type View } from '../view/view.js';
import type { EraBand } from './era-band.js';
import { erasInView } from './eras-in-view.js';
import type { Box, Fade } from './scene.js';

const inset = 6;
const leastText = 22;
/** What is narrower is not seen. */
const leastWidth = 0.5;
/** More at once are no background any more: the shortest are left out. */
const mostBands = 300;

/** Those in a window; none where the document has none. */
export function layoutEras(
  header: TimelineHeader,
  scale: TimeScale,
  view: View,
  plot: Box,
  measure: Measure,
): readonly EraBand[] {
  const placed = placedEras(header);
  const pixel = (time: number): number =>
    Number.isFinite(time) ? plot.x + xOf(scale.drawnOf(time), view, plot.width) : time;
  const found: (readonly [start: number, band: EraBand])[] = [];
  for (const era of erasInView(placed, timeView(view, scale))) {
    if (found.length >= mostBands) break;
    const band = bandOf(era, placed.rows, pixel, plot, measure);
    if (band) found.push([era.extent.earliestStart, band]);
  }
  return found.sort(([a], [b]) => (a === b ? 0 : a - b)).map(([, band]) => band);
}

function bandOf(
  { era, extent, row }: PlacedEra,
  rows: number,
  pixel: (time: number) => number,
  plot: Box,
  measure: Measure,
): EraBand | undefined {
  const isSpan = extent.form === 'span';
  const [start, end] = [pixel(extent.earliestStart), pixel(extent.latestEnd)];
  const right = plot.x + plot.width;
  const [x0, x1] = [Math.max(start, plot.x), Math.min(end, right)];
  if (!(x1 - x0 >= leastWidth)) return undefined;
  const fadeIn = isSpan ? fadeOf(start, pixel(extent.latestStart), plot) : undefined;
  const fadeOut = isSpan ? fadeOf(pixel(extent.earliestEnd), end, plot) : undefined;
  const room = x1 - x0 - 2 * inset;
  const hasName = row < rows && room >= leastText;
  return {
    ...{ x0, x1, startsInside: start >= plot.x, endsInside: end <= right },
    ...(fadeIn && { fadeIn }),
    ...(fadeOut && { fadeOut }),
    ...(era.color !== undefined && { colour: era.color }),
    nameY: plot.y + (Math.min(row, rows - 1) - rows) * eraRow,
    nameHeight: eraRow,
    text: hasName ? fitText(era.label, room, 'second', measure) : '',
    textX: x0 + inset,
  };
}

/** Where an end may be; nothing where it is known, or where nothing bounds it. */
function fadeOf(x0: number, x1: number, { x, width }: Box): Fade | undefined {
  const [from, to] = [Math.max(x0, x - width), Math.min(x1, x + 2 * width)];
  return to - from > 2 ? { x0: from, x1: to } : undefined;
}
