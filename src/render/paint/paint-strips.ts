/** Paints the density of aggregated lanes: a bar for each bin, its disputed and its unsourced share distinguished. */
import type { Box, Strip, StripBin } from '../../layout/scene/scene.js';
import { lineOpacity } from '../theme/line-opacity.js';
import type { Painting } from './painting.js';

/** Draws all strips of a scene: each share of all bars of a strip at once, for they have one style. */
export function paintStrips(painting: Painting): void {
  for (const strip of painting.scene.strips) paintStrip(strip, painting);
}

function paintStrip(strip: Strip, { pen, theme }: Painting): void {
  const colour = theme.colours[strip.colour];
  const opacity = lineOpacity(theme);
  const unsourced = strip.bins.filter((bin) => bin.unsourced > 0);
  // What has no source stands on top, paler under a line: hollow cannot be seen at this size.
  if (unsourced.length > 0) {
    const pale = unsourced.map((bin) => boxOf(bin, strip, sourcedOf(bin, strip), fullOf(bin, strip)));
    if (!theme.forced) pen.rects(pale, { fill: colour, opacity: 0.35 });
    pen.rects(
      pale.map((box) => ({ ...box, height: 1 })),
      { fill: colour, opacity },
    );
  }
  pen.rects(
    strip.bins.map((bin) => boxOf(bin, strip, 0, sourcedOf(bin, strip))),
    { fill: colour, opacity },
  );
  const disputed = strip.bins.filter((bin) => bin.disputed > 0);
  if (disputed.length === 0) return;
  pen.rects(
    disputed.map((bin) => boxOf(bin, strip, 0, Math.max(2, fullOf(bin, strip) * bin.disputed))),
    { fill: theme.colours.incident },
  );
}

function fullOf(bin: StripBin, strip: Strip): number {
  return strip.height * bin.height;
}

function sourcedOf(bin: StripBin, strip: Strip): number {
  return fullOf(bin, strip) * (1 - bin.unsourced);
}

/** From one height to another above the foot of the strip. */
function boxOf({ x0, x1 }: StripBin, strip: Strip, from: number, to: number): Box {
  return { x: x0, y: strip.y + strip.height - to, width: Math.max(1, x1 - x0 - 1), height: to - from };
}
