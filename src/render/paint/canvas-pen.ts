/** A pen that draws on a canvas. */
import type { Box } from '../../layout/scene/scene.js';
import { withOpacity } from '../theme/colour-opacity.js';
import { thinned, type Gradient, type Ink, type Pen, type Step, type Style, type TextStyle } from './pen.js';
import { sharpBox, sharpEdge, sharpLine } from './sharp.js';
import { setLanguage } from './canvas-language.js';
import type { Theme } from '../theme/theme.js';

const alignments = { start: 'left', middle: 'center', end: 'right' } as const;

/** Glyphs are few and drawn often: each is parsed once. */
const paths = new Map<string, Path2D>();

function pathOf(data: string): Path2D {
  const path = paths.get(data) ?? new Path2D(data);
  paths.set(data, path);
  return path;
}

/** Draws on a context that is scaled to `pixelRatio` and otherwise untransformed; leaves fill, stroke and text settings set. */
export class CanvasPen implements Pen {
  readonly #context: CanvasRenderingContext2D;
  readonly #fonts: Theme['fonts'];
  readonly #pixelRatio: number;
  readonly #plainColours = new Map<string, string>();
  /** What text is set in on the context; undefined where that is not known. */
  #setting: TextStyle | undefined;

  constructor(context: CanvasRenderingContext2D, fonts: Theme['fonts'], pixelRatio: number) {
    this.#context = context;
    this.#fonts = fonts;
    this.#pixelRatio = pixelRatio;
  }

  line(x0: number, y0: number, x1: number, y1: number, style: Style): void {
    const line = sharpLine(x0, y0, x1, y1, style.strokeWidth ?? 1, this.#pixelRatio);
    this.#context.beginPath();
    this.#context.moveTo(line.x0, line.y0);
    this.#context.lineTo(line.x1, line.y1);
    this.#paint({ ...style, fill: undefined, strokeWidth: line.width });
  }

  rect(box: Box, style: Style): void {
    const { x, y, width, height } = sharpBox(box, this.#pixelRatio);
    this.#context.beginPath();
    this.#context.rect(x, y, width, height);
    this.#paint(style);
  }

  shape(steps: readonly Step[], style: Style, closed = false): void {
    this.#context.beginPath();
    let begun = false;
    for (const step of steps) {
      if (step.length === 6)
        this.#context.bezierCurveTo(step[0], step[1], step[2], step[3], step[4], step[5]);
      else if (begun) this.#context.lineTo(step[0], step[1]);
      else this.#context.moveTo(step[0], step[1]);
      begun = true;
    }
    if (closed) this.#context.closePath();
    this.#paint(style);
  }

  glyph(data: string, x: number, y: number, style: Style): void {
    this.#context.save();
    this.#context.translate(x, y);
    this.#paint(style, pathOf(data));
    this.#context.restore();
  }

  text(text: string, x: number, y: number, style: TextStyle): void {
    const context = this.#context;
    this.#set(style);
    context.globalAlpha = 1;
    context.fillStyle = style.colour;
    context.fillText(text, x, sharpEdge(y, this.#pixelRatio), style.squeezed);
  }

  clip(box: Box, draw: () => void): void {
    const { x, y, width, height } = sharpBox(box, this.#pixelRatio);
    this.#context.save();
    this.#context.beginPath();
    this.#context.rect(x, y, width, height);
    this.#context.clip();
    draw();
    this.#context.restore();
    this.#setting = undefined;
  }

  /** A frame sets hundreds of texts, most of them alike, and a context parses each value that is set again. */
  #set(style: TextStyle): void {
    const { lang, voice, anchor, direction } = style;
    const before = this.#setting;
    this.#setting = style;
    if (before?.voice === voice && before.lang === lang) {
      if (before.anchor === anchor && before.direction === direction) return;
    } else {
      setLanguage(this.#context, lang);
      this.#context.font = this.#fonts[voice];
    }
    this.#context.textAlign = alignments[anchor];
    this.#context.textBaseline = 'alphabetic';
    this.#context.direction = direction;
  }

  /** Fills and strokes a path, or the one that was just begun. */
  #paint({ fill, stroke, strokeWidth = 1, dash = [], opacity = 1 }: Style, path?: Path2D): void {
    const context = this.#context;
    if (fill) {
      context.fillStyle = this.#ink(fill, opacity);
      if (path) context.fill(path, 'evenodd');
      else context.fill();
    }
    if (!stroke) return;
    context.strokeStyle = this.#ink(stroke, opacity);
    context.lineWidth = strokeWidth;
    context.lineJoin = 'round';
    context.setLineDash([...dash]);
    if (path) context.stroke(path);
    else context.stroke();
  }

  /** Sets how much of it there is, too. */
  #ink(ink: Ink, opacity: number): string | CanvasGradient {
    const [own, share] = thinned(ink, opacity);
    this.#context.globalAlpha = share;
    return typeof own === 'string' ? own : this.#gradient(own);
  }

  #gradient({ colour, stops }: Gradient): CanvasGradient {
    const from = stops[0]?.x ?? 0;
    const span = (stops.at(-1)?.x ?? 0) - from || 1;
    const gradient = this.#context.createLinearGradient(from, 0, from + span, 0);
    const plain = this.#plainColour(colour);
    for (const { x, opacity } of stops) gradient.addColorStop((x - from) / span, withOpacity(plain, opacity));
    return gradient;
  }

  /** The colour as the canvas itself spells it, so that names and system colours become numbers. */
  #plainColour(colour: string): string {
    const known = this.#plainColours.get(colour);
    if (known !== undefined) return known;
    this.#context.fillStyle = colour;
    const plain = typeof this.#context.fillStyle === 'string' ? this.#context.fillStyle : colour;
    this.#plainColours.set(colour, plain);
    return plain;
  }
}
