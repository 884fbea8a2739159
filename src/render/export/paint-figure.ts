/** Paints a picture that stands by itself: with any pen, as an SVG element, and on a canvas. */
import { colourOf } from '../theme/colour-of.js';
import { CanvasPen } from '../paint/canvas-pen.js';
import { paint } from '../paint/paint.js';
import { paintGlyph } from '../paint/paint-glyph.js';
import { paintRail } from '../paint/paint-rail.js';
import { paintText } from '../paint/paint-text.js';
import { mirrored, type Pen, type Step } from '../paint/pen.js';
import { formatNumber, type SvgNode } from '../paint/svg-markup.js';
import { SvgPen } from '../paint/svg-pen.js';
import type { Box } from '../../layout/scene/scene.js';
import type { Theme } from '../theme/theme.js';
import type { Figure } from './figure.js';

/** All of a picture on the background of the theme, from back to front. */
export function paintFigure(pen: Pen, figure: Figure, theme: Theme): void {
  const { scene, width, height, top, lines, forms } = figure;
  pen.rect({ x: 0, y: 0, width, height }, { fill: theme.ground });
  const lower = lowered(pen, top);
  paint(lower, scene, theme);
  if (scene.rail) paintRail(lower, scene.rail, scene, theme);
  const painting = { pen: scene.direction === 'rtl' ? mirrored(pen, width) : pen, scene, theme };
  for (const { glyph, colour, x, y } of forms)
    paintGlyph({ glyph, state: 'plain', colour: colourOf(colour, theme), x, y }, painting);
  for (const line of lines)
    paintText({ ...line, colour: line.voice === 'second' ? theme.second : theme.ink }, painting);
}

/** As an `<svg>` element without style and script; fonts are named, not included. */
export function figureSvg(figure: Figure, theme: Theme, title: string, description: string): SvgNode {
  const { width, height, scene } = figure;
  const pen = new SvgPen(theme.fonts, scene.languages?.words);
  paintFigure(pen, figure, theme);
  return {
    name: 'svg',
    attributes: {
      ...{ xmlns: 'http://www.w3.org/2000/svg', lang: scene.languages?.words, width, height, role: 'img' },
      viewBox: `0 0 ${formatNumber(width)} ${formatNumber(height)}`,
    },
    content: [
      { name: 'title', attributes: {}, content: [title] },
      ...(description ? [{ name: 'desc', attributes: {}, content: [description] }] : []),
      ...pen.nodes,
    ],
  };
}

/** On a canvas that has room for it at a ratio of device pixels: no image is loaded, so that no policy forbids it. */
export function figureOnCanvas(
  context: CanvasRenderingContext2D,
  figure: Figure,
  theme: Theme,
  pixelRatio: number,
): void {
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  const pen = new CanvasPen(context, theme.fonts, pixelRatio);
  paintFigure(pen, figure, theme);
  pen.flush();
}

/** A pen whose every point is so much lower. */
function lowered(pen: Pen, by: number): Pen {
  const box = ({ x, y, width, height }: Box): Box => ({ x, y: y + by, width, height });
  const step = (one: Step): Step =>
    one.length === 2
      ? [one[0], one[1] + by]
      : [one[0], one[1] + by, one[2], one[3] + by, one[4], one[5] + by];
  return {
    line: (x0, y0, x1, y1, style) => pen.line(x0, y0 + by, x1, y1 + by, style),
    rect: (one, style) => pen.rect(box(one), style),
    rects: (boxes, style) => pen.rects(boxes.map(box), style),
    disc: (x, y, radius, fill) => pen.disc(x, y + by, radius, fill),
    shape: (steps, style, closed) => pen.shape(steps.map(step), style, closed),
    glyph: (data, x, y, style, scale) => pen.glyph(data, x, y + by, style, scale),
    text: (text, x, y, style) => pen.text(text, x, y + by, style),
    clip: (one, draw) => pen.clip(box(one), draw),
  };
}
