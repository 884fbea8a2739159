// What a scene looks like as SVG: each form and state of mark, and what can go wrong when data becomes markup.
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../../src/layout/scene/scene.js';
import { darkTheme, lightTheme } from '../../../../src/render/theme/default-theme.js';
import { paintSvg } from '../../../../src/render/paint/paint-svg.js';
import { arc, cluster, label, mark, scene } from '../sample-scene.js';
import { elementsOf, readSvg } from '../svg-reader.js';

const points = scene({
  marks: [
    mark({ x0: 200, y: 49, label: label(192, 62.5, 'Envoy summoned', 'embassy') }),
    mark({ x0: 380, y: 49, state: 'hedged', glyph: 'call', colour: 'call' }),
    mark({ x0: 460, y: 49, state: 'unsourced', glyph: 'ferry', colour: 'measure' }),
    mark({ x0: 540, y: 49, state: 'disputed', glyph: 'radar', colour: 'incident' }),
  ],
});
const whiskers = scene({
  marks: [
    mark({ x0: 180, x1: 500, y: 49, form: 'once', label: label(180, 60.5, 'They speak') }),
    mark({ x0: 120, x1: 500, y: 76, form: 'once', startsInside: false, uncertain: true }),
    mark({ x0: 200, x1: 440, y: 103, form: 'once', approximateStart: true, approximateEnd: true }),
  ],
});
const occurrences = scene({
  marks: [
    mark({
      ...{ x0: 180, x1: 500, y: 49, form: 'once', label: label(180, 60.5, 'They meet') },
      occurrences: [
        { x0: 180, x1: 180.5 },
        { x0: 260, x1: 320 },
        { x0: 499, x1: 500 },
      ],
    }),
  ],
});
const bars = scene({
  marks: [
    mark({ x0: 180, x1: 500, y: 49, form: 'bar', label: label(180, 62.5, 'A ferry stands still') }),
    mark({
      x0: 120,
      x1: 600,
      y: 76,
      form: 'bar',
      endEdge: 'ongoing',
      fadeIn: { x0: -5000, x1: 300 },
      startsInside: false,
    }),
    mark({
      x0: 200,
      x1: 440,
      y: 103,
      form: 'bar',
      fadeIn: { x0: 200, x1: 400 },
      fadeOut: { x0: 300, x1: 440 },
    }),
    mark({
      x0: 200,
      x1: 440,
      y: 130,
      form: 'bar',
      approximateStart: true,
      endEdge: 'unknown',
      fadeOut: { x0: 200, x1: 440 },
    }),
    mark({ x0: 120, x1: 440, y: 157, form: 'bar', startEdge: 'open', startsInside: false, endEdge: 'open' }),
  ],
});
const clusters = scene({
  clusters: [
    cluster({ centreX: 200, y: 49, x0: 160, x1: 420, label: label(193, 62.5, 'Three statements') }),
    cluster({ centreX: 480, y: 49, disputed: 2, unsourced: 1 }),
  ],
  arcs: [
    arc({ x0: 200, y0: 120, x1: 480, y1: 180, inferred: true, head: 'last' }),
    arc({ x0: 200, y0: 80, x1: 220, y1: 180, dispute: true }),
    arc({
      ...{ x0: 300, y0: 120, x1: 480, y1: 120, head: 'last' },
      words: { x: 340, y: 104, verb: 'answers', verbWidth: 42, by: 'says the harbour', width: 130 },
    }),
  ],
});

function titled(title: string, direction: Scene['direction'] = 'ltr'): Scene {
  return scene({ direction, marks: [mark({ x0: 200, y: 49, label: label(192, 62.5, title, 'embassy') })] });
}

/** The attributes of the text whose content is `content`. */
function textAttributes(svg: string, content: string): Readonly<Record<string, string>> {
  const found = elementsOf(readSvg(svg), 'text').find(({ text }) => text === content);
  if (!found) throw new Error(`no text "${content}"`);
  return found.attributes;
}

describe('the drawing', () => {
  it.each([
    ['points', points],
    ['whiskers', whiskers],
    ['occurrences', occurrences],
    ['bars', bars],
    ['clusters', clusters],
  ])('of %s is as it was', async (name, viewModel) => {
    const svg = `${paintSvg(viewModel, lightTheme, { title: name })}\n`;
    await expect(svg).toMatchFileSnapshot(`../__snapshots__/${name}.svg`);
  });

  it('is the same text for the same scene', () => {
    expect(paintSvg(bars, lightTheme)).toBe(paintSvg(bars, lightTheme));
  });

  it('differs between the themes in colours alone', () => {
    const plain = (svg: string): string => svg.replace(/#[0-9a-f]{6}\b|at-[0-9a-z]+/g, '');
    expect(plain(paintSvg(bars, darkTheme))).toBe(plain(paintSvg(bars, lightTheme)));
    expect(paintSvg(bars, darkTheme)).not.toBe(paintSvg(bars, lightTheme));
  });

  it.each([
    ['points', points],
    ['whiskers', whiskers],
    ['occurrences', occurrences],
    ['bars', bars],
    ['clusters', clusters],
  ])('of %s is well-formed, without style, script or more than three decimals', (_, viewModel) => {
    const svg = paintSvg(viewModel, lightTheme);
    expect(readSvg(svg).name).toBe('svg');
    expect(svg).not.toMatch(/ style=|<style|<script|NaN|Infinity|\d\.\d{4}/);
  });

  it('refers to no definition that is not in it', () => {
    const svg = paintSvg(bars, lightTheme);
    const ids = new Set(Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
    const uses = Array.from(svg.matchAll(/url\(#([^)]+)\)/g), ([, id]) => id);
    expect(uses.length).toBeGreaterThan(2);
    expect(uses.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has its title and description in words, and a role', () => {
    const root = readSvg(paintSvg(scene(), lightTheme, { title: 'A & B', description: '3 < 4' }));
    expect(root.attributes).toMatchObject({
      role: 'img',
      width: '640',
      height: '200',
      viewBox: '0 0 640 200',
    });
    expect(elementsOf(root, 'title').map(({ text }) => text)).toEqual(['A & B']);
    expect(elementsOf(root, 'desc').map(({ text }) => text)).toEqual(['3 < 4']);
  });

  it('draws no tint in forced colours, and leaves the edges of a bar', () => {
    const tints = (forced: boolean): number =>
      elementsOf(readSvg(paintSvg(bars, { ...lightTheme, forced })), 'path').filter(
        ({ attributes: a }) => a['fill-opacity'] !== undefined || a['fill']?.startsWith('url('),
      ).length;
    expect([tints(false), tints(true)]).toEqual([5, 0]);
    const edges = elementsOf(readSvg(paintSvg(bars, { ...lightTheme, forced: true })), 'line');
    expect(
      edges.filter(({ attributes }) => attributes['stroke'] === lightTheme.colours.statement),
    ).toHaveLength(6);
  });
});

describe('text from data', () => {
  it.each(['<script>alert(1)</script>', ']]>', '"quoted" & \'quoted\'', '&amp;', '<!--', 'a > b'])(
    'is kept as text: %s',
    (title) => {
      const svg = paintSvg(titled(title), lightTheme, { title, description: title });
      expect(svg).not.toMatch(/<script|<!--|]]>/);
      const root = readSvg(svg);
      expect(elementsOf(root, 'text').map(({ text }) => text)).toContain(title);
      expect(elementsOf(root, 'title')[0]?.text).toBe(title);
    },
  );

  it('loses control characters and lone surrogates, and no others', () => {
    const svg = paintSvg(titled('a\u0000b\u001b\u0085c\ud800d\ufffe 🚢 e\u0301\tf'), lightTheme);
    expect(textAttributes(svg, 'abcd 🚢 e\u0301 f')['fill']).toBe(lightTheme.ink);
  });

  it('keeps markup out of the attributes that come from a theme', () => {
    const hostile = {
      ...lightTheme,
      ink: '"/><script>',
      fonts: { ...lightTheme.fonts, title: '13px "A&B", <i>' },
    };
    const svg = paintSvg(titled('x'), hostile);
    expect(textAttributes(svg, 'x')).toMatchObject({ fill: '"/><script>', 'font-family': '"A&B", <i>' });
  });

  it('has the direction of its own letters', () => {
    const svg = paintSvg(
      scene({ marks: [mark({ x0: 300, y: 49, label: label(292, 62, 'وزارة', 'Tokyo') })] }),
      lightTheme,
    );
    expect(textAttributes(svg, 'وزارة')).toMatchObject({ direction: 'rtl', 'text-anchor': 'end', x: '316' });
    expect(textAttributes(svg, 'Tokyo')).toMatchObject({ direction: 'ltr', 'text-anchor': 'start' });
  });
});

describe('a right-to-left scene', () => {
  it('stands at the other side, mirrored about its middle', () => {
    const [left, right] = [points, { ...points, direction: 'rtl' as const }].map((viewModel) =>
      elementsOf(readSvg(paintSvg(viewModel, lightTheme)), 'path').map(({ attributes }) => attributes),
    );
    const xOf = (attributes?: Readonly<Record<string, string>>): number =>
      Number(/translate\(([-\d.]+)/.exec(attributes?.['transform'] ?? '')?.[1]);
    expect(left!.length).toBeGreaterThan(6);
    expect(right!.map(xOf)).toEqual(left!.map((attributes) => 640 - xOf(attributes)));
    expect(right!.map(({ d }) => d)).toEqual(left!.map(({ d }) => d));
  });

  it('sets a label from its start leftwards', () => {
    const attributes = textAttributes(paintSvg(titled('Envoy', 'rtl'), lightTheme), 'Envoy');
    expect(attributes).toMatchObject({ x: '424', 'text-anchor': 'end', direction: 'ltr' });
  });

  it('fills the half of a disputed glyph that is read first', () => {
    const solidEnds = (direction: Scene['direction']): (string | undefined)[] =>
      elementsOf(readSvg(paintSvg({ ...points, direction }, lightTheme)), 'linearGradient').map(
        ({ children }) =>
          children.find(({ attributes }) => !attributes['stop-opacity'])?.attributes['offset'],
      );
    expect(solidEnds('ltr')).toEqual(['0%', '50%']);
    expect(solidEnds('rtl')).toEqual(['50%', '0%']);
  });
});
