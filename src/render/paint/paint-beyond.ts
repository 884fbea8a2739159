/** Paints what lies out of the window in each lane: an arrow at the edge, and how much it is. */
import { beyondArrow } from '../../layout/scene/beyond.js';
import { paintText } from './paint-text.js';
import type { Painting } from './painting.js';

const margin = 6;
const arrowHeight = 8;

/** Draws all notes of a scene as secondary text; lines beneath them are parted from the words. */
export function paintBeyond(painting: Painting): void {
  const { pen, scene, theme } = painting;
  for (const { x, y, width, height, side, text, textX, lasting } of scene.beyond) {
    const middle = y + height / 2;
    const tip = side === 'earlier' ? x + margin : x + width - margin;
    const foot = side === 'earlier' ? tip + beyondArrow : tip - beyondArrow;
    const arrow = [
      [foot, middle - arrowHeight / 2],
      [tip, middle],
      [foot, middle + arrowHeight / 2],
    ] as const;
    if (!lasting) pen.shape(arrow, { stroke: theme.second, strokeWidth: 1.4 });
    const words = { text, x: textX, y: middle, voice: 'second', colour: theme.second } as const;
    paintText({ ...words, halo: theme.ground }, painting);
  }
}
