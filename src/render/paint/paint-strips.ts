/** Paints the density of aggregated lanes: a column for each bucket, with its disputed, its unsourced and its vague share. */
import { colourOf } from '../theme/colour-of.js';
import type { Box, Strip, StripBin } from '../../layout/scene/scene.js';
import { lineOpacity } from '../theme/line-opacity.js';
import type { Painting } from './painting.js';

const unsourcedOpacity = 0.35;
const vagueOpacity = 0.16;
/** However small a share, it is seen. */
const leastDisputed = 2;

/** Draws all strips of a scene: each share of all columns of a strip at once, for they have one style. */
export function paintStrips(painting: Painting): void {
  for (const strip of painting.scene.strips) {
    paintColumns(strip, painting);
    paintGuide(strip, painting);
  }
}

/** Where the parts of a column end, in pixels above its foot: disputed, known, without a source, and what only may be there. */
interface Parts {
  readonly disputed: number;
  readonly known: number;
  readonly unsourced: number;
  readonly full: number;
}

function partsOf(bin: StripBin, { height }: Strip): Parts {
  // One event is one pixel at least.
  const full = Math.max(1, height * bin.height);
  const unsourced = full * (1 - bin.vague);
  const known = Math.max(0, unsourced - full * bin.unsourced);
  const disputed = bin.disputed > 0 ? Math.min(full, Math.max(leastDisputed, full * bin.disputed)) : 0;
  return { disputed, known, unsourced, full };
}

function paintColumns(strip: Strip, { pen, theme }: Painting): void {
  const fill = colourOf(strip.colour, theme);
  const opacity = lineOpacity(theme);
  const columns = strip.bins.map((bin) => ({ bin, parts: partsOf(bin, strip) }));
  const boxes = (from: keyof Parts | undefined, to: keyof Parts): Box[] =>
    columns.flatMap(({ bin, parts }) => {
      const bottom = from ? parts[from] : 0;
      return parts[to] > bottom ? [boxOf(bin, strip, bottom, parts[to])] : [];
    });
  const paint = (all: readonly Box[], own: number): void => {
    if (all.length > 0) pen.rects(all, { fill, opacity: own });
  };
  const lines = (all: readonly Box[]): readonly Box[] => all.map((box) => ({ ...box, height: 1 }));
  // Where colours are not chosen here, a paler one would pass for none: lines alone show how high it is.
  const [vague, unsourced] = [boxes('unsourced', 'full'), boxes('known', 'unsourced')];
  if (!theme.forced) paint(vague, vagueOpacity);
  if (!theme.forced) paint(unsourced, unsourcedOpacity);
  paint(lines(theme.forced ? [...vague, ...unsourced] : unsourced), opacity);
  paint(boxes(undefined, 'known'), opacity);
  const disputed = boxes(undefined, 'disputed');
  if (disputed.length > 0) pen.rects(disputed, { fill: theme.colours.incident });
}

/** From one height to another above the foot of the strip. Whole pixels: neighbours meet without a seam. */
function boxOf({ x0, x1 }: StripBin, strip: Strip, from: number, to: number): Box {
  const x = Math.round(x0);
  return { x, y: strip.y + strip.height - to, width: Math.max(1, Math.round(x1) - x), height: to - from };
}

/** On top of the columns, for it is their measure. */
function paintGuide({ x, width, guideY: y }: Strip, { pen, theme }: Painting): void {
  if (y !== undefined) pen.line(x, y, x + width, y, { stroke: theme.hair });
}
