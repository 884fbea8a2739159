/** Paints the periods behind the events: pale bands, each under a line with its name. */
import type { EraBand } from '../../layout/scene/era-band.js';
import { colourOf } from '../theme/colour-of.js';
import { paintText } from './paint-text.js';
import type { Painting } from './painting.js';
import { thinned, type PaintStyle } from './pen.js';

/** So pale that marks keep their contrast. */
const tint = 0.09;
const lineHeight = 3;
const edgeOpacity = 0.35;

/** The bands, behind everything else. */
export function paintEras({ pen, scene, theme }: Painting): void {
  const { plot, eras = [] } = scene;
  const bottom = plot.y + plot.height;
  for (const era of eras) {
    const paint = paintOf(era, { theme });
    const line = { x: era.x0, y: era.nameY + era.nameHeight - lineHeight, width: era.x1 - era.x0 };
    if (!theme.forced) {
      const [fill, opacity] = thinned(paint, tint);
      pen.rect({ ...line, y: plot.y, height: plot.height }, { fill, opacity });
    }
    pen.rect({ ...line, height: lineHeight }, { fill: paint });
    const edge = { stroke: theme.forced ? theme.hair : theme.second, opacity: edgeOpacity };
    const from = era.nameY + era.nameHeight;
    if (era.startsInside && !era.fadeIn) pen.line(era.x0, from, era.x0, bottom, edge);
    if (era.endsInside && !era.fadeOut) pen.line(era.x1, from, era.x1, bottom, edge);
  }
}

/** Their names, between axis and plot. */
export function paintEraNames(painting: Painting): void {
  for (const { text, textX: x, nameY, nameHeight } of painting.scene.eras ?? [])
    if (text) {
      const y = nameY + (nameHeight - lineHeight) / 2;
      paintText({ text, x, y, voice: 'second', colour: painting.theme.ink }, painting);
    }
}

/** Full where it surely lasted, and less where it perhaps did. */
function paintOf(
  { x0, x1, fadeIn, fadeOut, colour }: EraBand,
  { theme }: Pick<Painting, 'theme'>,
): PaintStyle {
  const plain = colour === undefined ? theme.second : colourOf(colour, theme);
  if (!fadeIn && !fadeOut) return plain;
  const stops = [
    ...(fadeIn
      ? [
          { x: fadeIn.x0, opacity: 0 },
          { x: fadeIn.x1, opacity: 1 },
        ]
      : [{ x: x0, opacity: 1 }]),
    ...(fadeOut
      ? [
          { x: fadeOut.x0, opacity: 1 },
          { x: fadeOut.x1, opacity: 0 },
        ]
      : [{ x: x1, opacity: 1 }]),
  ];
  return { colour: plain, stops: stops.toSorted((a, b) => a.x - b.x) };
}
