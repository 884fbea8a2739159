// A frame costs what is seen: how many calls of the canvas it makes, for lists of any length.
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { makeEvents } from '../../../bench/events.js';
import { buildIndex, type EventIndex } from '../../../../src/layout/index/event-index.js';
import type { View } from '../../../../src/layout/view/view.js';
import { en } from '../../../../src/locales/en.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { paintCanvas, paintOverviewCanvas } from '../../../../src/render/paint/paint-canvas.js';
import { overviewBins } from '../../../../src/layout/scene/overview.js';
import { Selectors } from '../../../../src/render/selectors.js';
import { approximateMeasure } from '../../../../src/render/theme/approximate-measure.js';
import { lightTheme } from '../../../../src/render/theme/default-theme.js';
import { FakePath, recordContext } from '../recording-context.js';

const most = 2500;
const [width, height] = [1200, 500];

/** A canvas that cannot be looked at: it stands in for the browser's, on which sprites are made. */
class FakeOffscreenCanvas {
  static made = 0;
  readonly width: number;
  constructor(size: number) {
    this.width = size;
    FakeOffscreenCanvas.made++;
  }
  getContext(): CanvasRenderingContext2D {
    return recordContext().context;
  }
  transferToImageBitmap(): { width: number } {
    return { width: this.width };
  }
}

beforeAll(() => {
  vi.stubGlobal('Path2D', FakePath);
  vi.stubGlobal('OffscreenCanvas', FakeOffscreenCanvas);
  return () => vi.unstubAllGlobals();
});

function callsOf(index: EventIndex, view: View): number {
  const selectors = new Selectors();
  const room = selectors.room(width, height);
  const scene = selectors.scene(index, en, view, room, approximateMeasure, 'ltr');
  const recording = recordContext();
  paintCanvas(recording.context, scene, lightTheme, 1);
  return recording.calls();
}

describe('the calls of a frame', () => {
  it.each([300, 1000, 10_000, 100_000])(
    'are at most 2500 for %s events, however near they are seen',
    (size) => {
      const index = buildIndex(parse({ events: makeEvents({ size, seed: 1, dates: 'numbers' }) }));
      const { start, end } = index.fit!;
      const calls = [1, 4, 16, 64, 256].map((zoom) => {
        const middle = start + (end - start) * 0.4;
        return callsOf(index, {
          start: middle - ((end - start) * 0.4) / zoom,
          end: middle + ((end - start) * 0.6) / zoom,
        });
      });
      expect(Math.max(...calls), calls.join(' ')).toBeLessThanOrEqual(most);
    },
  );

  it('are no more than a few for new sprites: a glyph is drawn as its path until it has one', () => {
    const index = buildIndex(parse({ events: makeEvents({ size: 300, seed: 2, dates: 'numbers' }) }));
    const selectors = new Selectors();
    const room = selectors.room(width, height);
    const scene = selectors.scene(index, en, index.fit!, room, approximateMeasure, 'ltr');
    const paint = (): number => {
      const before = FakeOffscreenCanvas.made;
      // A ratio that no other test paints with: sprites are kept.
      paintCanvas(recordContext().context, scene, lightTheme, 1.75);
      return FakeOffscreenCanvas.made - before;
    };
    const made = Array.from({ length: 60 }, paint);
    expect(made[0]).toBeGreaterThan(0);
    expect(Math.max(...made)).toBeLessThanOrEqual(8);
    expect(made.at(-1), made.join(' ')).toBe(0);
  });

  it('are few for the overview, whatever it counts', () => {
    const index = buildIndex(parse({ events: makeEvents({ size: 10_000, seed: 1, dates: 'numbers' }) }));
    const bins = overviewBins(index, index.fit!, 1000);
    const recording = recordContext();
    paintOverviewCanvas(recording.context, { bins, width: 1000, height: 34 }, lightTheme, 1, 'ltr');
    expect(bins.length).toBeGreaterThan(50);
    // For each colour of a lane one for what is certain and one for what may be there.
    expect(recording.calls()).toBeLessThan(40);
  });
});
