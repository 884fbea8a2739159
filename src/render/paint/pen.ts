/** The pen: the few things that a scene is painted with, and the one place where a right-to-left scene is mirrored. */
import type { Voice } from '../../layout/metrics.js';
import type { Box } from '../../layout/scene/scene.js';
import type { Colour } from '../theme/theme.js';

/** How much of a colour there is at an x. */
export interface Stop {
  readonly x: number;
  readonly opacity: number;
}

/** One colour that comes and goes along x; before the first stop and after the last it stays as it is there. */
export interface Gradient {
  readonly colour: Colour;
  /** At least one, by ascending x; two at one x are a hard edge. */
  readonly stops: readonly Stop[];
}

/** What a shape is filled or stroked with. */
export type PaintStyle = Colour | Gradient;

/**
 * A paint with a share of its opacity, and the remainder of that to set beside it: a gradient includes it, because in
 * print the opacity of a shape filled with one may be lost.
 */
export function thinned(paint: PaintStyle, opacity: number): readonly [paint: PaintStyle, opacity: number] {
  if (typeof paint === 'string' || opacity === 1) return [paint, opacity];
  const stops = paint.stops.map((stop) => ({ x: stop.x, opacity: stop.opacity * opacity }));
  return [{ colour: paint.colour, stops }, 1];
}

/** How a shape is filled and outlined; what is absent is not drawn. */
export interface Style {
  readonly fill?: PaintStyle | undefined;
  readonly stroke?: PaintStyle | undefined;
  /** In pixels; 1 where it is absent. */
  readonly strokeWidth?: number | undefined;
  readonly dash?: readonly number[] | undefined;
  /** Of the fill and of the stroke, each for itself; 1 where it is absent. */
  readonly opacity?: number | undefined;
}

/** How a line of text is set: its font and colour are those of the theme's voice. */
export interface TextStyle {
  readonly voice: Voice;
  readonly colour: Colour;
  /** Which end of the text its x is: `start` is the left for a pen, whatever the direction of the text. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** The base direction of the text itself. */
  readonly direction: 'ltr' | 'rtl';
  /** Its language, where it is known. */
  readonly lang?: string | undefined;
  /** The width to which the text is squeezed. */
  readonly squeezed?: number | undefined;
  /** The colour of an edge around its letters, which parts them from lines beneath; none where it is absent. */
  readonly halo?: Colour | undefined;
}

/** The width of the edge around letters, half of it outside of them. */
export const haloWidth = 5;

/** A step of a shape: a line to a point, or a cubic curve with two control points to a point. */
export type Step = readonly [number, number] | readonly [number, number, number, number, number, number];

/** What a painter can do. Coordinates are pixels of the scene; a pen aligns lines, boxes and baselines to its pixels. */
export interface Pen {
  line(x0: number, y0: number, x1: number, y1: number, style: Style): void;
  rect(box: Box, style: Style): void;
  /** Boxes that do not overlap, all in one style. */
  rects(boxes: readonly Box[], style: Style): void;
  disc(x: number, y: number, radius: number, fill: Colour): void;
  /** Starts at the point of the first step. */
  shape(steps: readonly Step[], style: Style, closed?: boolean): void;
  /**
   * Path data around 0,0, moved to a point and filled by the even-odd rule; the stops of its paints are around 0 too. `scale`: how many
   * times as large, its outline as wide as ever; 1 where it is left out.
   */
  glyph(data: string, x: number, y: number, style: Style, scale?: number): void;
  /** `y` is the alphabetic baseline. Within one layer, texts may be drawn after everything else of it. */
  text(text: string, x: number, y: number, style: TextStyle): void;
  /** A layer: whatever `draw` draws is cut off at the edges of the box. */
  clip(box: Box, draw: () => void): void;
}

/** A pen for a scene whose inline start is the right edge, `width` pixels from the left. Letters and glyphs stay as they are. */
export function mirrored(pen: Pen, width: number): Pen {
  const flip = (x: number): number => width - x;
  const flipBox = (box: Box): Box => ({ ...box, x: flip(box.x + box.width) });
  return {
    line: (x0, y0, x1, y1, style) => pen.line(flip(x0), y0, flip(x1), y1, mirrorStyle(style, flip)),
    rect: (box, style) => pen.rect(flipBox(box), mirrorStyle(style, flip)),
    rects: (boxes, style) => pen.rects(boxes.map(flipBox), mirrorStyle(style, flip)),
    disc: (x, y, radius, fill) => pen.disc(flip(x), y, radius, fill),
    shape: (steps, style, closed) =>
      pen.shape(
        steps.map((step) => mirrorStep(step, flip)),
        mirrorStyle(style, flip),
        closed,
      ),
    glyph: (data, x, y, style, scale) =>
      pen.glyph(
        data,
        flip(x),
        y,
        mirrorStyle(style, (local) => -local),
        scale,
      ),
    text: (text, x, y, style) =>
      pen.text(text, flip(x), y, { ...style, anchor: oppositeAnchor[style.anchor] }),
    clip: (box, draw) => pen.clip(flipBox(box), draw),
  };
}

const oppositeAnchor = { start: 'end', middle: 'middle', end: 'start' } as const;

type Flip = (x: number) => number;

function mirrorStep(step: Step, flip: Flip): Step {
  if (step.length === 2) return [flip(step[0]), step[1]];
  return [flip(step[0]), step[1], flip(step[2]), step[3], flip(step[4]), step[5]];
}

function mirrorStyle(style: Style, flip: Flip): Style {
  const { fill, stroke } = style;
  if (typeof fill !== 'object' && typeof stroke !== 'object') return style;
  return { ...style, fill: mirrorPaintStyle(fill, flip), stroke: mirrorPaintStyle(stroke, flip) };
}

function mirrorPaintStyle(paint: PaintStyle | undefined, flip: Flip): PaintStyle | undefined {
  if (typeof paint !== 'object') return paint;
  return { ...paint, stops: paint.stops.map(({ x, opacity }) => ({ x: flip(x), opacity })).reverse() };
}
