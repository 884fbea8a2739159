/** Paints the density of aggregated lanes: a bar for each bin, with its disputed and its unsourced share. */
import type { Strip, StripBin } from '../../layout/scene/scene.js';
import { lineOpacity } from '../theme/line-opacity.js';
import type { Painting } from './painting.js';

/** Draws all strips of a scene. */
export function paintStrips(painting: Painting): void {
  for (const strip of painting.scene.strips) for (const bin of strip.bins) paintBin(bin, strip, painting);
}

function paintBin(bin: StripBin, strip: Strip, { pen, theme }: Painting): void {
  const colour = theme.colours[strip.colour];
  const width = Math.max(1, bin.x1 - bin.x0 - 1);
  const full = strip.height * bin.height;
  const bottom = strip.y + strip.height;
  const sourced = full * (1 - bin.unsourced);
  const opacity = lineOpacity(theme);
  // What has no source stands on top, paler under a line: hollow is not to be seen at this size.
  if (bin.unsourced > 0) {
    const across = { x: bin.x0, y: bottom - full, width };
    if (!theme.forced) pen.rect({ ...across, height: full - sourced }, { fill: colour, opacity: 0.35 });
    pen.rect({ ...across, height: 1 }, { fill: colour, opacity });
  }
  pen.rect({ x: bin.x0, y: bottom - sourced, width, height: sourced }, { fill: colour, opacity });
  if (bin.disputed > 0) {
    const height = Math.max(2, full * bin.disputed);
    pen.rect({ x: bin.x0, y: bottom - height, width, height }, { fill: theme.colours.incident });
  }
}
