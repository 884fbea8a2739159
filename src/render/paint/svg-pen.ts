/** A pen that makes SVG, without a browser. */
import type { Voice } from '../../layout/metrics.js';
import type { Box } from '../../layout/scene/scene.js';
import { parseFont } from '../theme/font.js';
import { circlePart } from './curves.js';
import { shapeData } from './path-data.js';
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
import { contentId, formatNumber, markupOf, type Attributes, type SvgNode } from './svg-markup.js';
import type { Colour, Theme } from '../theme/theme.js';

/** `start` and `end` of SVG follow the direction of the text, those of a pen are left and right. */
const anchors = {
  ltr: { start: 'start', middle: 'middle', end: 'end' },
  rtl: { start: 'end', middle: 'middle', end: 'start' },
} as const;

/** Collects elements. Aligned to pixels of the scene. */
export class SvgPen implements Pen {
  readonly #fonts: Theme['fonts'];
  readonly #lang: string | undefined;
  readonly #fontAttributes = new Map<Voice, Attributes>();
  readonly #definitions = new Map<string, SvgNode>();
  #body: SvgNode[] = [];

  /** `lang`: that of the document around; a text says only another. */
  constructor(fonts: Theme['fonts'], lang?: string) {
    this.#fonts = fonts;
    this.#lang = lang;
  }

  /** What was drawn so far, definitions first. */
  get nodes(): readonly SvgNode[] {
    const content = [...this.#definitions.values()];
    return content.length > 0 ? [{ name: 'defs', attributes: {}, content }, ...this.#body] : this.#body;
  }

  line(x0: number, y0: number, x1: number, y1: number, style: Style): void {
    const { width, ...ends } = sharpLine(x0, y0, x1, y1, style.strokeWidth ?? 1, 1);
    const points = { x1: ends.x0, y1: ends.y0, x2: ends.x1, y2: ends.y1 };
    this.#add('line', { ...points, ...this.#paint({ ...style, strokeWidth: width }), fill: undefined });
  }

  rect(box: Box, style: Style): void {
    this.#add('rect', { ...boxAttributes(box), ...this.#paint(style) });
  }

  rects(boxes: readonly Box[], style: Style): void {
    for (const box of boxes) this.rect(box, style);
  }

  disc(x: number, y: number, radius: number, fill: Colour): void {
    this.shape(circlePart(x, y, radius, 0, 2 * Math.PI), { fill }, true);
  }

  shape(steps: readonly Step[], style: Style, closed = false): void {
    this.#add('path', { d: shapeData(steps, closed), ...this.#paint(style) });
  }

  glyph(data: string, x: number, y: number, style: Style, scale = 1): void {
    const scaling = scale === 1 ? '' : ` scale(${formatNumber(scale)})`;
    // What scales the shape would scale its outline.
    const outline = {
      strokeWidth: (style.strokeWidth ?? 1) / scale,
      dash: style.dash?.map((length) => length / scale),
    };
    this.#add('path', {
      d: data,
      transform: `translate(${formatNumber(x)} ${formatNumber(y)})${scaling}`,
      'fill-rule': style.fill === undefined ? undefined : 'evenodd',
      ...this.#paint(scale === 1 ? style : { ...style, ...outline }),
    });
  }

  text(text: string, x: number, y: number, style: TextStyle): void {
    const { voice, colour, anchor, direction, lang, squeezed, halo } = style;
    const attributes = {
      x,
      y: sharpEdge(y, 1),
      fill: colour,
      ...this.#fontOf(voice),
      'text-anchor': anchors[direction][anchor],
      direction,
      'unicode-bidi': 'isolate',
      ...(lang !== this.#lang && { lang }),
      ...(squeezed !== undefined && { textLength: squeezed, lengthAdjust: 'spacingAndGlyphs' }),
      ...(halo && {
        stroke: halo,
        'stroke-width': haloWidth,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    };
    this.#add('text', attributes, [text]);
  }

  clip(box: Box, draw: () => void): void {
    const before = this.#body;
    this.#body = [];
    draw();
    const content = this.#body;
    this.#body = before;
    const id = this.#define('clipPath', {}, [{ name: 'rect', attributes: boxAttributes(box) }]);
    if (content.length > 0) this.#add('g', { 'clip-path': `url(#${id})` }, content);
  }

  #add(name: string, attributes: Attributes, content: SvgNode['content'] = []): void {
    this.#body.push({ name, attributes, content });
  }

  #paint({ fill, stroke, strokeWidth = 1, dash = [], opacity = 1 }: Style): Attributes {
    const [filled, fillShare] = fill === undefined ? ['none', undefined] : this.#paintStyle(fill, opacity);
    const [stroked, strokeShare] =
      stroke === undefined ? [undefined, undefined] : this.#paintStyle(stroke, opacity);
    return {
      fill: filled,
      'fill-opacity': fillShare,
      ...(stroked !== undefined && {
        stroke: stroked,
        'stroke-width': strokeWidth,
        'stroke-linejoin': 'round',
        'stroke-dasharray': dash.length > 0 ? dash.map(formatNumber).join(' ') : undefined,
        'stroke-opacity': strokeShare,
      }),
    };
  }

  #paintStyle(paint: PaintStyle, opacity: number): readonly [paint: string, share: number | undefined] {
    const [own, share] = thinned(paint, opacity);
    return [typeof own === 'string' ? own : `url(#${this.#gradient(own)})`, share < 1 ? share : undefined];
  }

  #gradient({ colour, stops }: Gradient): string {
    const from = stops[0]?.x ?? 0;
    const span = (stops.at(-1)?.x ?? 0) - from || 1;
    const content = stops.map(({ x, opacity }) => ({
      name: 'stop',
      attributes: {
        offset: `${formatNumber(((x - from) / span) * 100)}%`,
        'stop-color': colour,
        'stop-opacity': opacity < 1 ? opacity : undefined,
      },
    }));
    const extent = { gradientUnits: 'userSpaceOnUse', x1: from, y1: 0, x2: from + span, y2: 0 };
    return this.#define('linearGradient', extent, content);
  }

  #define(name: string, attributes: Attributes, content: readonly SvgNode[]): string {
    const id = contentId(markupOf({ name, attributes, content }));
    this.#definitions.set(id, { name, attributes: { id, ...attributes }, content });
    return id;
  }

  #fontOf(voice: Voice): Attributes {
    const known = this.#fontAttributes.get(voice);
    if (known) return known;
    const { family, size, weight, style } = parseFont(this.#fonts[voice]);
    const attributes = {
      'font-family': family,
      'font-size': size,
      'font-weight': weight,
      'font-style': style,
    };
    this.#fontAttributes.set(voice, attributes);
    return attributes;
  }
}

function boxAttributes(box: Box): Attributes {
  const { x, y, width, height } = sharpBox(box, 1);
  return { x, y, width: Math.max(0, width), height: Math.max(0, height) };
}
