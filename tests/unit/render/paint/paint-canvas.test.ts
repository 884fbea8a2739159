// The canvas painter, compared with the SVG painter: one scene, the same drawings in the same places.
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Scene } from '../../../../src/layout/scene/scene.js';
import { withOpacity } from '../../../../src/render/theme/colour-opacity.js';
import { lightTheme } from '../../../../src/render/theme/default-theme.js';
import { paintCanvas } from '../../../../src/render/paint/paint-canvas.js';
import { paintSvg } from '../../../../src/render/paint/paint-svg.js';
import { arc, cluster, label, mark, scene } from '../sample-scene.js';
import { FakePath, recordContext, round, type Drawing, type Recording } from '../recording-context.js';
import { elementsOf, readSvg, type SvgElement } from '../svg-reader.js';

const everything = scene({
  marks: [
    mark({ x0: 200.3, y: 49, label: label(192.3, 62.5, 'Envoy summoned', 'سفارة') }),
    mark({ x0: 380.7, y: 49, state: 'hedged', glyph: 'call', colour: 'call' }),
    mark({ x0: 460, y: 49, state: 'unsourced', glyph: 'ferry', colour: 'measure' }),
    mark({ x0: 540, y: 49, state: 'disputed', glyph: 'radar', colour: 'incident' }),
    mark({ x0: 180, x1: 500.4, y: 76, form: 'once', uncertain: true, approximateEnd: true }),
    mark({ x0: 140, x1: 600, y: 103, form: 'bar', endEdge: 'ongoing', fadeIn: { x0: 140, x1: 300 } }),
  ],
  clusters: [cluster({ centreX: 200, y: 150, x0: 160, x1: 420, disputed: 1, unsourced: 1 })],
  arcs: [
    arc({
      ...{ x0: 200, y0: 62, x1: 540, y1: 62, inferred: true, head: 'last' },
      words: { x: 300, y: 40, verb: 'answers', verbWidth: 42, by: 'says the harbour', width: 130 },
    }),
    arc({ x0: 200, y0: 62, x1: 210, y1: 160, dispute: true }),
  ],
});

function record(viewModel: Scene, pixelRatio = 1): Recording {
  const recording = recordContext();
  paintCanvas(recording.context, viewModel, lightTheme, pixelRatio);
  return recording;
}

/** The drawings of an SVG as a canvas would record them. */
function drawingsOf(svg: string): readonly Drawing[] {
  const root = readSvg(svg);
  const gradients = new Map(
    elementsOf(root, 'linearGradient').map((gradient) => [gradient.attributes['id'], gradient]),
  );
  const draw = (element: SvgElement): readonly Drawing[] => {
    const { name, attributes, children } = element;
    if (name === 'defs') return [];
    if (name === 'g') return children.flatMap(draw);
    if (name === 'text') return [textDrawing(element)];
    const paint = (property: 'fill' | 'stroke'): string => {
      const colour = attributes[property] ?? '';
      const id = /^url\(#(.*)\)$/.exec(colour)?.[1];
      const share = attributes[`${property}-opacity`];
      return (id === undefined ? colour : gradientPaint(gradients.get(id)!)) + (share ? ` at ${share}` : '');
    };
    const level = levelBox(element);
    if (level !== undefined) return [{ verb: 'fill', what: level, paint: paint('stroke') }];
    const width = [attributes['stroke-width'], attributes['stroke-dasharray']].filter(Boolean).join(' ');
    const what = placeOf(element);
    return [
      ...((attributes['fill'] ?? 'none') === 'none'
        ? []
        : [{ verb: 'fill' as const, what, paint: paint('fill') }]),
      ...(attributes['stroke'] === undefined
        ? []
        : [{ verb: 'stroke' as const, what, paint: paint('stroke'), width }]),
    ];
  };
  // The first drawing is the background, which a canvas leaves to its element.
  return root.children.flatMap(draw).slice(1);
}

/** A level or upright line of one stroke as the box that it is; undefined for everything else. */
function levelBox({ name, attributes: a }: SvgElement): string | undefined {
  if (name !== 'line' || a['stroke-dasharray'] !== undefined) return undefined;
  const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((key) => Number(a[key])) as [
    number,
    number,
    number,
    number,
  ];
  const width = Number(a['stroke-width']);
  if (y1 === y2)
    return `rect ${[Math.min(x1, x2), y1 - width / 2, Math.abs(x2 - x1), width].map(round).join(' ')}`;
  if (x1 === x2)
    return `rect ${[x1 - width / 2, Math.min(y1, y2), width, Math.abs(y2 - y1)].map(round).join(' ')}`;
  return undefined;
}

/** Texts of a layer are drawn together: what else is drawn keeps its order, and texts are in the order of their words. */
function inOrder(drawings: readonly Drawing[]): readonly Drawing[] {
  const texts = drawings.filter(({ verb }) => verb === 'text');
  const others = drawings.filter(({ verb }) => verb !== 'text');
  return [...others, ...texts.sort((a, b) => (a.what < b.what ? -1 : 1))];
}

function placeOf({ name, attributes: a }: SvgElement): string {
  if (name === 'line') return `M${a['x1']} ${a['y1']}L${a['x2']} ${a['y2']}`;
  if (name === 'rect') return `rect ${a['x']} ${a['y']} ${a['width']} ${a['height']}`;
  const moved = /^translate\((.*)\)$/.exec(a['transform'] ?? '')?.[1];
  return moved === undefined ? (a['d'] ?? '') : `${a['d']} @ ${moved}`;
}

function textDrawing({ text, attributes: a }: SvgElement): Drawing {
  const leftward = { start: 'right', middle: 'center', end: 'left' }[a['text-anchor'] ?? ''];
  const rightward = { start: 'left', middle: 'center', end: 'right' }[a['text-anchor'] ?? ''];
  const side = a['direction'] === 'rtl' ? leftward : rightward;
  return {
    verb: 'text',
    what: `${text} @ ${a['x']} ${a['y']} ${side} ${a['direction']}`,
    paint: a['fill'] ?? '',
  };
}

function gradientPaint({ attributes: a, children }: SvgElement): string {
  const stops = children.map(({ attributes: stop }) => {
    const colour = withOpacity(stop['stop-color'] ?? '', Number(stop['stop-opacity'] ?? 1));
    return `${round(Number.parseFloat(stop['offset'] ?? ''))}% ${colour}`;
  });
  return `${a['x1']}..${a['x2']} ${stops.join(', ')}`;
}

beforeAll(() => {
  vi.stubGlobal('Path2D', FakePath);
  return () => vi.unstubAllGlobals();
});

describe('the two painters', () => {
  it.each(['ltr', 'rtl'] as const)(
    'draw the same things in the same places, in the same order but for words: %s',
    (direction) => {
      const viewModel = { ...everything, direction };
      const drawn = record(viewModel).drawings;
      expect(drawn.length).toBeGreaterThan(40);
      expect(inOrder(drawn)).toEqual(inOrder(drawingsOf(paintSvg(viewModel, lightTheme))));
    },
  );

  it('clip the plot to the same box', () => {
    const root = readSvg(paintSvg(everything, lightTheme));
    const { x, y, width, height } = elementsOf(elementsOf(root, 'clipPath')[0]!, 'rect')[0]!.attributes;
    expect(record(everything).clips).toEqual([1, 2].map(() => [x, y, width, height].map(Number)));
  });
});

describe('the canvas painter', () => {
  it.each([1, 1.5, 2, 3])('scales by a pixel ratio of %s and clears all of the canvas', (ratio) => {
    const { transforms, cleared } = record(everything, ratio);
    expect(transforms).toEqual([[ratio, 0, 0, ratio, 0, 0]]);
    expect(cleared).toEqual([[0, 0, 641, 201]]);
  });

  it.each([1, 1.25, 1.5, 2, 3])(
    'puts level and upright lines on whole device pixels at a ratio of %s',
    (ratio) => {
      const lines = record(everything, ratio).drawings.flatMap(({ verb, what, width: stroked }) => {
        const [, x = 0, y = 0, width = 0, height = 0] = what.startsWith('rect ')
          ? what.split(' ').map(Number)
          : [];
        if (verb === 'fill' && what.startsWith('rect '))
          return [width < height ? { at: x + width / 2, width } : { at: y + height / 2, width: height }];
        const [, x0, y0, x1, y1] = /^M(\S+) (\S+?)L(\S+) (\S+)$/.exec(what) ?? [];
        return verb === 'stroke' && x0 !== undefined && (x0 === x1 || y0 === y1)
          ? [{ at: Number(x0 === x1 ? x0 : y0), width: Number.parseFloat(stroked ?? '') }]
          : [];
      });
      expect(lines.length).toBeGreaterThan(10);
      for (const { at, width } of lines) {
        expect(width * ratio).toBeCloseTo(Math.round(width * ratio), 1);
        const edge = (at - width / 2) * ratio;
        expect(Math.abs(edge - Math.round(edge))).toBeLessThan(0.01);
      }
    },
  );

  it('keeps the lane heads of the scene before where they are the same, and clips around them', () => {
    const heads = (drawings: readonly Drawing[]): number =>
      drawings.filter(({ what }) => what.startsWith(lane)).length;
    const lane = everything.lanes[0]!.label;
    const after = (before: Scene): Recording => {
      const recording = recordContext();
      paintCanvas(recording.context, everything, lightTheme, 1, before);
      return recording;
    };
    expect(heads(record(everything).drawings)).toBe(1);
    const kept = after({ ...everything, marks: [], clusters: [] });
    expect(heads(kept.drawings)).toBe(0);
    expect(kept.drawings.length).toBeGreaterThan(40);
    expect(kept.clips[0]).toEqual([0, everything.plot.y + 1, everything.plot.x - 2, 200 - everything.plot.y]);
    const [first, ...others] = everything.lanes;
    for (const changed of [
      { ...everything, lanes: [{ ...first!, lines: ['Other'] }, ...others] },
      { ...everything, lanes: others },
      { ...everything, lanes: [{ ...first!, glyph: 'call' as const }, ...others] },
      { ...everything, lanes: [{ ...first!, colour: 'call' as const }, ...others] },
      { ...everything, height: everything.height + 1 },
      { ...everything, plot: { ...everything.plot, y: everything.plot.y + 1 } },
      { ...everything, lanes: everything.lanes.map((each) => ({ ...each, headY: each.headY + 1 })) },
      { ...everything, width: everything.width + 1 },
      { ...everything, plot: { ...everything.plot, x: everything.plot.x + 1 } },
      { ...everything, direction: 'rtl' as const },
      { ...everything, languages: { words: 'ja', titles: 'ja' } },
    ])
      expect(heads(after(changed).drawings), JSON.stringify(changed.lanes)).toBe(1);
  });

  it('sets each text in its own voice, whatever was set before', () => {
    const { fonts } = record(everything);
    const lane = everything.lanes[0]!.label;
    expect(['Envoy summoned', 'سفارة', lane].map((text) => fonts.get(text))).toEqual([
      lightTheme.fonts.title,
      lightTheme.fonts.second,
      lightTheme.fonts.lane,
    ]);
  });

  it('leaves the state of the context as it was', () => {
    const recording = record(everything);
    expect(recording.depth()).toBe(0);
    expect(recording.context.globalAlpha).toBe(1);
    expect(recording.context.font).toBe('10px sans-serif');
  });

  it('draws nothing but the frame of an empty scene', () => {
    const empty = scene({ lanes: [], axis: { contexts: [], ticks: [], bands: [], boundaries: [] } });
    expect(record(empty).drawings).toEqual([]);
  });
});
