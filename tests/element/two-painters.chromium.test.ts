// One scene, two painters: canvas and SVG show the same drawing, and the comparison sees a mark that is missing.
import { expect } from '@open-wc/testing';
import { measureWith } from '../../src/element/page/measure-with.js';
import { darkTheme, en, lightTheme, parse, type Theme } from '../../src/index.js';
import { seeThrough } from '../../src/render/theme/theme.js';
import { layoutArcs } from '../../src/layout/arcs/arcs.js';
import { layoutThreadArcs } from '../../src/layout/arcs/thread-arcs.js';
import type { Scene } from '../../src/layout/scene/scene.js';
import { buildIndex } from '../../src/layout/index/event-index.js';
import { Selectors } from '../../src/render/selectors.js';
import { paintCanvas } from '../../src/render/paint/paint-canvas.js';
import { paintSvg } from '../../src/render/paint/paint-svg.js';
import { disputeDocument, replace } from './support.js';

interface Room {
  readonly width: number;
  readonly height: number;
  readonly direction?: 'ltr' | 'rtl';
  /** The id of the event whose links are drawn. */
  readonly explained?: string;
}

const makers = { layoutArcs, layoutThreadArcs };

function sceneOf(document: object, { width, height, direction = 'ltr', explained }: Room): Scene {
  const selectors = new Selectors();
  const timeline = parse(document);
  const index = buildIndex(timeline);
  const row = explained === undefined ? undefined : timeline.rowOf(explained);
  const measure = measureWith(lightTheme.fonts, { words: 'en', titles: 'en' }, globalThis.document);
  const scene = selectors.scene(index, en, index.fit!, selectors.room(width, height), measure, direction);
  return { ...scene, arcs: selectors.arcs(timeline, scene, row, en, measure, makers) };
}

function blank({ width, height }: Scene): CanvasRenderingContext2D {
  return new OffscreenCanvas(width, height).getContext('2d', {
    willReadFrequently: true,
  }) as unknown as CanvasRenderingContext2D;
}

const pixelsOf = (context: CanvasRenderingContext2D, { width, height }: Scene): Uint8ClampedArray =>
  context.getImageData(0, 0, width, height).data;

function canvasPixels(scene: Scene, theme: Theme, ground = theme.ground): Uint8ClampedArray {
  const drawing = blank(scene);
  paintCanvas(drawing, scene, theme, 1);
  const background = blank(scene);
  background.fillStyle = ground;
  background.fillRect(0, 0, scene.width, scene.height);
  background.drawImage(drawing.canvas, 0, 0);
  return pixelsOf(background, scene);
}

async function svgPixels(scene: Scene, theme: Theme): Promise<Uint8ClampedArray> {
  const image = new Image(scene.width, scene.height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(paintSvg(scene, theme))}`;
  await image.decode();
  const context = blank(scene);
  context.drawImage(image, 0, 0, scene.width, scene.height);
  return pixelsOf(context, scene);
}

/** The share of pixels that differ by more than 64 of 256 levels in some channel. */
function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  expect(a.length).to.equal(b.length);
  let count = 0;
  for (let i = 0; i < a.length; i += 4)
    if ([0, 1, 2, 3].some((channel) => Math.abs(a[i + channel]! - b[i + channel]!) > 64)) count++;
  return count / (a.length / 4);
}

/** Far below what the smallest mark of a small scene covers. */
const most = 0.002;

/** A mark of each form: a day, a span of once, a lasting one, an ongoing one; plain, disputed, hedged, unsourced. */
const small: object = {
  actors: { ann: { name: 'Ann' }, bob: { name: 'Bob' }, gazette: { name: 'Gazette' } },
  events: [
    { id: 'a', title: 'A day in the life', when: '2025-11-03', attribution: 'gazette' },
    { id: 'b', title: 'Once in a fortnight', when: '[2025-11-05..2025-11-19]', attribution: 'gazette' },
    { id: 'c', title: 'Lasting a fortnight', when: '2025-11-06/2025-11-20' },
    { id: 'd', title: 'Still going on', when: '2025-11-12/..', attribution: 'gazette' },
    {
      id: 'e',
      title: 'Told in two ways',
      when: '2025-11-10~',
      claims: [
        { id: 'x', text: 'It was so.', chain: [{ by: 'ann', as: 'speaker' }] },
        { id: 'y', text: 'It was not.', stance: 'denies', chain: [{ by: 'bob', as: 'speaker' }] },
      ],
    },
  ],
  links: [{ from: 'e#y', to: 'e#x', type: 'disputes' }],
};

const room: Room = { width: 340, height: 210 };

describe('the two painters', () => {
  for (const [name, theme, shape] of [
    ['on white', lightTheme, room],
    ['on black', darkTheme, room],
    ['from right to left', lightTheme, { ...room, direction: 'rtl' }],
  ] as const)
    it(`show the same drawing ${name}`, async () => {
      const scene = sceneOf(small, shape);
      expect(scene.marks).to.have.length(5);
      expect(difference(canvasPixels(scene, theme), await svgPixels(scene, theme))).to.be.lessThan(most);
    });

  it('show the same drawing where what is hollow is left clear', async () => {
    const scene = sceneOf(small, { ...room, explained: 'e' });
    const clear = canvasPixels(scene, { ...lightTheme, ground: seeThrough }, lightTheme.ground);
    expect(difference(clear, await svgPixels(scene, lightTheme))).to.be.lessThan(most);
  });

  it('differ to the comparison where any one mark is missing', async () => {
    const scene = sceneOf(small, room);
    const whole = canvasPixels(scene, lightTheme);
    for (const mark of scene.marks) {
      const without = { ...scene, marks: scene.marks.filter((other) => other !== mark) };
      expect(
        difference(whole, await svgPixels(without, lightTheme)),
        `without "${mark.label?.title ?? ''}"`,
      ).to.be.greaterThan(most);
    }
  });

  for (const width of [1200, 768])
    it(`show the same drawing of the dispute at ${width} pixels, with its links`, async () => {
      const scene = sceneOf(await disputeDocument(), { width, height: 600, explained: 'e14' });
      expect(scene.marks.length).to.be.greaterThan(10);
      expect(scene.arcs.length).to.be.greaterThan(0);
      expect(difference(canvasPixels(scene, lightTheme), await svgPixels(scene, lightTheme))).to.be.lessThan(
        most,
      );
    });

  it('show the same drawing of clusters', async () => {
    const many = Array.from({ length: 80 }, (_, i) => ({
      title: `A longer title, number ${i}`,
      when: `2025-11-${String(1 + (i % 20)).padStart(2, '0')}`,
    }));
    const scene = sceneOf({ events: many }, room);
    expect(scene.clusters.length).to.be.greaterThan(0);
    expect(difference(canvasPixels(scene, lightTheme), await svgPixels(scene, lightTheme))).to.be.lessThan(
      most,
    );
  });

  it('set titles in the language of the document, and all else in that of the interface', () => {
    const scene = sceneOf({ ...small, lang: 'ja' }, room);
    const context = blank(scene);
    const set = new Map<string, string>();
    const restore = replace(
      OffscreenCanvasRenderingContext2D.prototype,
      'fillText',
      (fillText) =>
        function (this: OffscreenCanvasRenderingContext2D & { readonly lang?: string }, text, ...place) {
          set.set(text, this.lang ?? '');
          fillText.call(this, text, ...place);
        },
    );
    paintCanvas(context, scene, lightTheme, 1);
    restore();
    const titles = scene.marks.flatMap(({ label }) => label?.title ?? []);
    expect(titles.map((title) => set.get(title))).to.deep.equal(titles.map(() => 'ja'));
    expect(scene.lanes.map(({ label }) => set.get(label))).to.deep.equal(scene.lanes.map(() => 'en'));
  });
});
