// What is on the canvas after the window has moved: the same as if all of it had been painted anew.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  byPart,
  middleOf,
  mountDocument,
  whenIdle,
  threeEvents,
  tooltipIsOpen,
  until,
  moveMouse,
  option,
} from './support.js';

function canvasOf(element: AttributedTimeline): HTMLCanvasElement {
  return element.shadowRoot!.querySelector<HTMLCanvasElement>('canvas')!;
}

function pixelsOf(element: AttributedTimeline): ImageData {
  const canvas = canvasOf(element);
  return canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
}

/** An edge that is clipped is smoothed a shade otherwise. */
const shade = 16;

/** Where two images of one size differ by more than a shade, as `x,y`, a few of them. */
function differences({ data: a, width }: ImageData, { data: b }: ImageData): string[] {
  const found: string[] = [];
  for (let i = 0; i < a.length && found.length < 8; i += 4)
    if ([0, 1, 2, 3].some((channel) => Math.abs(weighed(a, i, channel) - weighed(b, i, channel)) > shade))
      found.push(`${(i / 4) % width},${Math.floor(i / 4 / width)}`);
  return found;
}

/** A colour counts for as much as there is of it. */
function weighed(data: Uint8ClampedArray, pixel: number, channel: number): number {
  const alpha = data[pixel + 3] as number;
  return channel === 3 ? alpha : ((data[pixel + channel] as number) * alpha) / 255;
}

async function pan(element: AttributedTimeline, deltaX: number): Promise<void> {
  const plot = byPart(element, 'plot');
  const [clientX, clientY] = middleOf(plot);
  const turn = { deltaX, clientX, clientY, view: window, bubbles: true, cancelable: true };
  plot.dispatchEvent(new WheelEvent('wheel', turn));
  await whenIdle(element);
}

/** As a browser announces that it dropped what was painted. */
async function lose(element: AttributedTimeline): Promise<void> {
  const canvas = canvasOf(element);
  canvas.getContext('2d')!.reset();
  canvas.dispatchEvent(new Event('contextrestored'));
  await whenIdle(element);
}

for (const direction of ['ltr', 'rtl'] as const)
  describe(`a canvas in a page that runs ${direction}`, () => {
    it('shows the same after a window that moved as after one that was painted whole', async () => {
      const element = await mountDocument({ events: threeEvents });
      element.dir = direction;
      element.zoomTo('2025-11-05/2025-11-14');
      await whenIdle(element);
      const before = pixelsOf(element);
      await pan(element, 37);
      await pan(element, 41);
      const moved = pixelsOf(element);
      expect(differences(before, moved)).not.to.deep.equal([]);
      await lose(element);
      expect(differences(pixelsOf(element), moved)).to.deep.equal([]);
    });
  });

describe('a canvas that is painted whole', () => {
  it('is not asked how tall the screen is when the window moves: that would lay out the page', async () => {
    const element = await mountDocument({ events: threeEvents });
    const root = document.documentElement;
    let asked = 0;
    Object.defineProperty(root, 'clientHeight', { configurable: true, get: () => (asked++, innerHeight) });
    try {
      await pan(element, 37);
    } finally {
      Reflect.deleteProperty(root, 'clientHeight');
    }
    expect(asked).to.equal(0);
  });
});

describe('a canvas whose lanes change', () => {
  it('shows the new heads', async () => {
    const element = await mountDocument({ events: threeEvents });
    element.laneBy = 'actor';
    await whenIdle(element);
    const changed = pixelsOf(element);
    await lose(element);
    expect(differences(pixelsOf(element), changed)).to.deep.equal([]);
  });
});

describe('the links of the event under the pointer', () => {
  const linked = { events: threeEvents, links: [{ from: 'alpha', to: 'beta', type: 'responds-to' }] };

  it('are drawn over the scene, which stays as it was painted', async () => {
    const element = await mountDocument(linked);
    const [scene, arcs] = element.shadowRoot!.querySelectorAll('canvas');
    const context = scene!.getContext('2d')!;
    let cleared = 0;
    const clear = context.clearRect.bind(context);
    context.clearRect = (...box) => {
      cleared++;
      clear(...box);
    };
    expect(arcs!.hidden).to.equal(true);
    await moveMouse(middleOf(option(element, 'Beta')));
    await until(() => arcs!.hidden === false, 'the links');
    const drawn = arcs!.getContext('2d')!.getImageData(0, 0, arcs!.width, arcs!.height);
    expect(drawn.data.some((value) => value > 0)).to.equal(true);
    await moveMouse(middleOf(option(element, 'Gamma')));
    await until(() => arcs!.hidden === true, 'no links');
    expect(cleared).to.equal(0);
  });
});

describe('the tooltip of a mark', () => {
  it('goes when the pointer moves the mark away', async () => {
    const element = await mountDocument({ events: threeEvents });
    await moveMouse(middleOf(option(element, 'Beta')));
    await until(() => tooltipIsOpen(element), 'a tooltip');
    await pan(element, 60);
    expect(tooltipIsOpen(element)).to.equal(false);
  });
});
