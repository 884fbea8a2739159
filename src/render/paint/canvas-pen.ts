/** A pen that draws on a canvas with as few calls as the picture allows. */
import type { Box } from '../../layout/scene/scene.js';
import { withOpacity } from '../theme/colour-opacity.js';
import { seeThrough, type Colour, type Theme } from '../theme/theme.js';
import { CanvasStyle } from './canvas-style.js';
import { circlePart } from './curves.js';
import { boxesPath, scaledPath, shapePath } from './canvas-path.js';
import {
  haloWidth,
  thinned,
  type Gradient,
  type PaintStyle,
  type Pen,
  type Step,
  type Style,
  type TextStyle,
} from './pen.js';
import { sharpBox, sharpEdge, sharpLine } from './sharp.js';
import { Sprites, type DrawSprite } from './sprites.js';

/** Glyphs are few and drawn often: each is parsed once. */
const paths = new Map<string, Path2D>();

function pathOf(data: string): Path2D {
  const path = paths.get(data) ?? new Path2D(data);
  paths.set(data, path);
  return path;
}

/** Sprites are kept from frame to frame: a page may have elements with letters of several sizes. */
const sprites = new Map<number, Sprites>();
const mostRatios = 4;

function spritesFor(ratio: number): Sprites | undefined {
  if (!Sprites.isSupported) return undefined;
  const sheet = sprites.get(ratio) ?? new Sprites(ratio);
  if (sprites.size >= mostRatios && !sprites.has(ratio)) sprites.clear();
  sprites.set(ratio, sheet);
  return sheet;
}

interface QueuedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly style: TextStyle;
}

/**
 * Draws on a context that is scaled to `pixelRatio` and otherwise untransformed; leaves fill, stroke and text settings
 * set. Texts of a layer are drawn last, those of one style together: `flush` draws what no layer has drawn.
 */
export class CanvasPen implements Pen {
  readonly #context: CanvasRenderingContext2D;
  readonly #fonts: Theme['fonts'];
  readonly #pixelRatio: number;
  readonly #style: CanvasStyle;
  readonly #sprites: Sprites | undefined;
  readonly #plainColours = new Map<string, string>();
  #texts = new Map<string, QueuedText[]>();

  constructor(context: CanvasRenderingContext2D, fonts: Theme['fonts'], pixelRatio: number) {
    this.#context = context;
    this.#fonts = fonts;
    this.#pixelRatio = pixelRatio;
    this.#style = new CanvasStyle(context);
    this.#sprites = spritesFor(pixelRatio);
    this.#sprites?.begin();
  }

  line(x0: number, y0: number, x1: number, y1: number, style: Style): void {
    const line = sharpLine(x0, y0, x1, y1, style.strokeWidth ?? 1, this.#pixelRatio);
    // A level or upright line is a box, which costs one call.
    if (style.stroke && !style.dash && (line.x0 === line.x1 || line.y0 === line.y1)) {
      const half = line.width / 2;
      const level = line.y0 === line.y1;
      const x = Math.min(line.x0, line.x1) - (level ? 0 : half);
      const y = Math.min(line.y0, line.y1) - (level ? half : 0);
      const long = level ? Math.abs(line.x1 - line.x0) : Math.abs(line.y1 - line.y0);
      this.#fillWith(style.stroke, style.opacity);
      this.#context.fillRect(x, y, level ? long : line.width, level ? line.width : long);
      return;
    }
    this.#context.beginPath();
    this.#context.moveTo(line.x0, line.y0);
    this.#context.lineTo(line.x1, line.y1);
    this.#paint({ ...style, fill: undefined, strokeWidth: line.width });
  }

  rect(box: Box, style: Style): void {
    const { x, y, width, height } = sharpBox(box, this.#pixelRatio);
    if (style.fill && !style.stroke) {
      this.#fillWith(style.fill, style.opacity);
      this.#context.fillRect(x, y, width, height);
      return;
    }
    this.#context.beginPath();
    this.#context.rect(x, y, width, height);
    this.#paint(style);
  }

  rects(boxes: readonly Box[], style: Style): void {
    const sharp = boxes.map((box) => sharpBox(box, this.#pixelRatio));
    this.#paint(style, boxesPath(sharp));
  }

  disc(x: number, y: number, radius: number, fill: Colour): void {
    const around = (centreX: number, centreY: number): Path2D =>
      shapePath(circlePart(centreX, centreY, radius, 0, 2 * Math.PI), true);
    if (this.#sprites) this.#sprite(`disc ${radius} ${fill}`, x, y, { fill }, () => around(0, 0));
    else this.#paint({ fill }, around(x, y));
  }

  shape(steps: readonly Step[], style: Style, closed = false): void {
    this.#paint(style, shapePath(steps, closed));
  }

  glyph(data: string, x: number, y: number, style: Style, scale = 1): void {
    const path = (): Path2D => (scale === 1 ? pathOf(data) : scaledPath(pathOf(data), scale));
    this.#sprite(`${data} ${scale} ${styleKey(style)}`, x, y, style, path);
  }

  text(text: string, x: number, y: number, style: TextStyle): void {
    const { voice, colour, anchor, direction, lang = '', halo = '' } = style;
    const key = `${voice} ${anchor} ${direction} ${lang} ${colour} ${halo}`;
    const queued = this.#texts.get(key);
    const entry = { text, x, y: sharpEdge(y, this.#pixelRatio), style };
    if (queued) queued.push(entry);
    else this.#texts.set(key, [entry]);
  }

  clip(box: Box, draw: () => void): void {
    this.flush();
    const { x, y, width, height } = sharpBox(box, this.#pixelRatio);
    this.#context.save();
    this.#context.beginPath();
    this.#context.rect(x, y, width, height);
    this.#context.clip();
    draw();
    this.flush();
    this.#context.restore();
    this.#style.forget();
  }

  /** Draws the texts that are still to be drawn. */
  flush(): void {
    const texts = this.#texts;
    this.#texts = new Map();
    for (const group of texts.values()) {
      const [first] = group;
      if (!first) continue;
      this.#style.setText(first.style, this.#fonts);
      if (first.style.halo) {
        this.#style.setStroke(this.#canvasStyle(this.#context, first.style.halo), 1, haloWidth);
        this.#with(first.style.halo, () => {
          for (const { text, x, y, style } of group) this.#context.strokeText(text, x, y, style.squeezed);
        });
      }
      this.#style.setFill(first.style.colour, 1);
      for (const { text, x, y, style } of group) this.#context.fillText(text, x, y, style.squeezed);
    }
  }

  /** Draws a shape around 0,0 at a point: its sprite where there is one, else its path. */
  #sprite(key: string, x: number, y: number, style: Style, pathOfShape: () => Path2D): void {
    const draw: DrawSprite = (context) => {
      paintPath(context, style, pathOfShape(), (paint) => this.#canvasStyle(context, paint));
    };
    // A sprite can be laid upon what is there, and take nothing away.
    const takesAway = style.fill === seeThrough || style.stroke === seeThrough;
    const place = takesAway ? undefined : this.#sprites?.at(key, x, y, draw);
    if (place?.image) {
      this.#style.setAlpha(1);
      this.#context.drawImage(place.image, place.x, place.y, place.size, place.size);
      return;
    }
    const { pointX, pointY } = place ?? { pointX: x, pointY: y };
    this.#context.translate(pointX, pointY);
    this.#paint(style, pathOfShape());
    this.#context.translate(-pointX, -pointY);
  }

  #fillWith(paint: PaintStyle, opacity = 1): void {
    const [own, share] = thinned(paint, opacity);
    this.#style.setFill(this.#canvasStyle(this.#context, own), share);
  }

  /** Fills and strokes a path, or the one that was just begun. */
  #paint({ fill, stroke, strokeWidth = 1, dash, opacity = 1 }: Style, path?: Path2D): void {
    const context = this.#context;
    if (fill) {
      this.#fillWith(fill, opacity);
      this.#with(fill, () => (path ? context.fill(path, 'evenodd') : context.fill()));
    }
    if (!stroke) return;
    const [own, share] = thinned(stroke, opacity);
    this.#style.setStroke(this.#canvasStyle(context, own), share, strokeWidth, dash);
    this.#with(stroke, () => (path ? context.stroke(path) : context.stroke()));
  }

  /** Draws with a paint that is set; what is painted with no colour is taken away. */
  #with(paint: PaintStyle, draw: () => void): void {
    if (paint !== seeThrough) {
      draw();
      return;
    }
    this.#context.globalCompositeOperation = 'destination-out';
    draw();
    this.#context.globalCompositeOperation = 'source-over';
  }

  #canvasStyle(
    context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
    paint: PaintStyle,
  ): string | CanvasGradient {
    // What takes away does so by its opacity.
    if (typeof paint === 'string') return paint === seeThrough ? 'black' : paint;
    return gradientOn(context, paint, this.#plainColour(paint.colour));
  }

  /** The colour as the canvas itself spells it, so that names and system colours become numbers. */
  #plainColour(colour: string): string {
    const known = this.#plainColours.get(colour);
    if (known !== undefined) return known;
    this.#context.fillStyle = colour;
    const plain = typeof this.#context.fillStyle === 'string' ? this.#context.fillStyle : colour;
    this.#style.forget();
    this.#plainColours.set(colour, plain);
    return plain;
  }
}

/** A style as a text: two styles that look the same have the same one. */
function styleKey({ fill, stroke, strokeWidth = 1, dash = [], opacity = 1 }: Style): string {
  return `${paintStyleKey(fill)} ${paintStyleKey(stroke)} ${strokeWidth} ${dash.join()} ${opacity}`;
}

function paintStyleKey(paint: PaintStyle | undefined): string {
  if (paint === undefined || typeof paint === 'string') return paint ?? '';
  return paint.colour + paint.stops.map(({ x, opacity }) => `${x}:${opacity}`).join();
}

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Fills and strokes a path on a context whose state nobody keeps. */
function paintPath(
  context: Context,
  { fill, stroke, strokeWidth = 1, dash = [], opacity = 1 }: Style,
  path: Path2D,
  canvasStyle: (paint: PaintStyle) => string | CanvasGradient,
): void {
  if (fill) {
    const [own, share] = thinned(fill, opacity);
    context.globalAlpha = share;
    context.fillStyle = canvasStyle(own);
    context.fill(path, 'evenodd');
  }
  if (!stroke) return;
  const [own, share] = thinned(stroke, opacity);
  context.globalAlpha = share;
  context.strokeStyle = canvasStyle(own);
  context.lineWidth = strokeWidth;
  context.lineJoin = 'round';
  context.setLineDash([...dash]);
  context.stroke(path);
}

function gradientOn(context: Context, { stops }: Gradient, plain: string): CanvasGradient {
  const from = stops[0]?.x ?? 0;
  const span = (stops.at(-1)?.x ?? 0) - from || 1;
  const gradient = context.createLinearGradient(from, 0, from + span, 0);
  for (const { x, opacity } of stops) gradient.addColorStop((x - from) / span, withOpacity(plain, opacity));
  return gradient;
}
