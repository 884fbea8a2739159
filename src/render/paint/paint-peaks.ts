/** Paints the names of the loudest columns. */
import { paintText } from './paint-text.js';
import type { Painting } from './painting.js';

/** Draws all of a scene as secondary text; lines beneath them are parted from the words. */
export function paintPeaks(painting: Painting): void {
  const { scene, theme } = painting;
  for (const { x, y, height, text } of scene.peaks ?? [])
    paintText(
      { text, x, y: y + height / 2, voice: 'second', colour: theme.second, halo: theme.ground },
      painting,
    );
}
