/** Paints the rail of reports: a glyph for each, filled where it alone has an event, over the span in which it came out. */
import { nameMargin } from '../../layout/metrics.js';
import { railGlyph } from '../../layout/rail/rail.js';
import type { Rail, RailTick, Scene } from '../../layout/scene/scene.js';
import { lineOpacity } from '../theme/line-opacity.js';
import type { Theme } from '../theme/theme.js';
import { paintAfresh } from './paint-canvas.js';
import { paintGlyph } from './paint-glyph.js';
import { paintText } from './paint-text.js';
import type { Painting } from './painting.js';
import { mirrored, type Pen } from './pen.js';
import { capHeight, whiskerWidth } from './paint-whisker.js';

/** The middle of glyphs and names, and that of spans, from the top of the rail. */
const [wordsY, spanY] = [10, 20];

/** Draws a rail where it lies; `pen` counts x from the left. */
export function paintRail(pen: Pen, rail: Rail, scene: Scene, theme: Theme): void {
  const own = scene.direction === 'rtl' ? mirrored(pen, scene.width) : pen;
  const painting: Painting = { pen: own, scene, theme };
  const { label, y } = rail;
  paintText({ text: label, x: nameMargin, y: y + wordsY, voice: 'second', colour: theme.second }, painting);
  own.clip({ ...scene.plot, y, height: rail.height }, () => {
    for (const tick of rail.ticks) paintSpan(tick, painting);
    for (const tick of rail.ticks) paintTick(tick, painting);
  });
}

/** The same on a canvas that has the rail alone; its first row of pixels is that of the rail. */
export function paintRailCanvas(
  context: CanvasRenderingContext2D,
  rail: Rail,
  scene: Scene,
  theme: Theme,
  pixelRatio: number,
): void {
  const size = { width: scene.width, height: rail.height };
  const onTop = { ...rail, y: 0, ticks: rail.ticks.map((tick) => ({ ...tick, y: 0 })) };
  paintAfresh(context, size, theme, pixelRatio, (pen) => paintRail(pen, onTop, scene, theme));
}

function paintSpan({ span, y, startsInside, endsInside }: RailTick, { pen, theme }: Painting): void {
  if (!span) return;
  const style = { stroke: theme.colours.report, strokeWidth: whiskerWidth };
  pen.line(span.x0, y + spanY, span.x1, y + spanY, { ...style, opacity: lineOpacity(theme) });
  const half = capHeight / 2;
  if (startsInside) pen.line(span.x0, y + spanY - half, span.x0, y + spanY + half, style);
  if (endsInside) pen.line(span.x1, y + spanY - half, span.x1, y + spanY + half, style);
}

function paintTick({ glyphX: x, y, count, isAlone, text, textX }: RailTick, painting: Painting): void {
  const { theme, pen } = painting;
  const colour = theme.colours.report;
  if (count === undefined) {
    const state = isAlone ? 'plain' : 'hedged';
    paintGlyph({ glyph: 'report', state, colour, x, y: y + wordsY, size: railGlyph }, painting);
  } else {
    const radius = 8;
    pen.disc(x, y + wordsY, radius, colour);
    if (!isAlone) pen.disc(x, y + wordsY, radius - 1.4, theme.ground);
    const ink = isAlone ? theme.count : theme.ink;
    const words = { text: count, x, y: y + wordsY, voice: 'count', colour: ink } as const;
    paintText(
      { ...words, anchor: 'middle', squeezed: count.length > 2 ? 2 * radius - 3 : undefined },
      painting,
    );
  }
  paintText(
    { text, x: textX, y: y + wordsY, voice: 'second', colour: theme.ink, halo: theme.ground },
    painting,
  );
}
