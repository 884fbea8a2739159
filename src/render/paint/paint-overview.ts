/** Paints the overview: the density of the whole timeline. */
import type { Box } from '../../layout/scene/scene.js';
import type { Overview, OverviewBin } from '../../layout/scene/overview.js';
import { lineOpacity } from '../theme/line-opacity.js';
import { mirrored, type Pen } from './pen.js';
import type { Theme } from '../theme/theme.js';

/** Clear of the frame around it. */
const topInset = 5;
/** Under the dates of its peaks. */
const labelledInset = 16;
const bottomInset = 1;
/** What little there is stays visible. */
const lowestBar = 2;
const areaOpacity = 0.3;

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
  const shares = bins.map((bin) => sharesOf(bin, height, isLabelled ? labelledInset : topInset));
  const areas = shares.flatMap(({ area }) => area ?? []);
  if (areas.length > 0 && !theme.forced) own.rects(areas, { fill: theme.second, opacity: areaOpacity });
  // A visible line shows the amount; the area beneath it stays calm.
  const lines = areas.map((area) => ({ ...area, height: Math.min(1, area.height) }));
  if (lines.length > 0) own.rects(lines, { fill: theme.second, opacity: lineOpacity(theme) });
  const disputed = shares.flatMap((share) => share.disputed ?? []);
  if (disputed.length > 0) own.rects(disputed, { fill: theme.colours.incident });
}

interface Shares {
  readonly area: Box | undefined;
  readonly disputed: Box | undefined;
}

/** The disputed share stands below, and the grey ends where it begins: neither colour shines through the other. */
function sharesOf(bin: OverviewBin, height: number, top: number): Shares {
  const bottom = height - bottomInset;
  const full = Math.max(lowestBar, (bottom - top) * bin.height);
  const disputed = bin.disputed > 0 ? Math.max(lowestBar, full * bin.disputed) : 0;
  // Whole pixels: neighbours meet without a seam, so that an even segment is one calm area.
  const left = Math.round(bin.x0);
  const across = { x: left, width: Math.max(1, Math.round(bin.x1) - left) };
  return {
    area: full > disputed ? { ...across, y: bottom - full, height: full - disputed } : undefined,
    disputed: disputed > 0 ? { ...across, y: bottom - disputed, height: disputed } : undefined,
  };
}
