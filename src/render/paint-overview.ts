/** Paints the overview: the density of the whole timeline, paler outside the window. */
import type { Overview, OverviewBin } from '../layout/overview.js';
import { lineOpacity } from './line-opacity.js';
import { mirrored, type Pen } from './pen.js';
import type { Theme } from './theme.js';

/** Clear of the frame around it. */
const topInset = 5;
const bottomInset = 1;
/** What little there is stays visible. */
const lowestBar = 2;
const inside = 0.3;
const outside = 0.16;
const disputedOutside = 0.75;

/** `pen` counts x from the left; a right-to-left overview is mirrored here. */
export function paintOverview(pen: Pen, overview: Overview, theme: Theme, direction: 'ltr' | 'rtl'): void {
  const { width, height, window } = overview;
  const own = direction === 'rtl' ? mirrored(pen, width) : pen;
  const parts = [
    { x0: 0, x1: window.x0, shaded: true },
    { ...window, shaded: false },
    { x0: window.x1, x1: width, shaded: true },
  ];
  for (const { x0, x1, shaded } of parts) {
    const box = { x: x0, y: 0, width: x1 - x0, height };
    own.clip(box, () => {
      if (shaded && !theme.forced) own.rect(box, { fill: theme.band });
      for (const bin of overview.bins)
        if (bin.x1 > x0 && bin.x0 < x1) paintBin(own, bin, height, theme, shaded);
    });
  }
}

function paintBin(pen: Pen, bin: OverviewBin, height: number, theme: Theme, shaded: boolean): void {
  const bottom = height - bottomInset;
  const full = Math.max(lowestBar, (bottom - topInset) * bin.height);
  const disputed = bin.disputed > 0 ? Math.max(lowestBar, full * bin.disputed) : 0;
  // Whole pixels: neighbours meet without a seam, so that an even stretch is one calm area.
  const left = Math.round(bin.x0);
  const across = { x: left, width: Math.max(1, Math.round(bin.x1) - left) };
  // The disputed share stands below, and the grey ends where it begins: neither colour shines through the other.
  if (full > disputed) {
    const area = { ...across, y: bottom - full, height: full - disputed };
    if (!theme.forced) pen.rect(area, { fill: theme.second, opacity: shaded ? outside : inside });
    // A line that is seen tells how much there is; the area beneath it stays calm.
    pen.rect(
      { ...area, height: Math.min(1, area.height) },
      { fill: theme.second, opacity: lineOpacity(theme) },
    );
  }
  if (disputed > 0)
    pen.rect(
      { ...across, y: bottom - disputed, height: disputed },
      { fill: theme.colours.incident, opacity: shaded ? disputedOutside : 1 },
    );
}
