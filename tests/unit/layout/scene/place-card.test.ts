import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../../src/layout/scene/place-card.js';
import type { Box } from '../../../../src/layout/scene/scene.js';

const bounds: Box = { x: 0, y: 0, width: 1000, height: 600 };
const size = { width: 300, height: 200 };

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const cases = fc
  .record({
    x: fc.integer({ min: -50, max: 1000 }),
    y: fc.integer({ min: -50, max: 600 }),
    anchorWidth: fc.integer({ min: 1, max: 900 }),
    anchorHeight: fc.integer({ min: 1, max: 300 }),
    width: fc.integer({ min: 10, max: 1000 }),
    height: fc.integer({ min: 10, max: 600 }),
    avoid: fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 900 }),
        y: fc.integer({ min: 0, max: 500 }),
        width: fc.integer({ min: 1, max: 600 }),
        height: fc.integer({ min: 1, max: 400 }),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ x, y, anchorWidth, anchorHeight, width, height, avoid }) => ({
    anchor: { x, y, width: anchorWidth, height: anchorHeight },
    width,
    height,
    avoid,
    bounds,
  }));

describe('placeCard', () => {
  it('goes below the anchor where nothing is in the way', () => {
    const anchor = { x: 400, y: 100, width: 20, height: 20 };
    expect(placeCard({ anchor, ...size, bounds, avoid: [] })).toEqual({ x: 400, y: 130 });
  });

  it('goes above where there is no room below, and beside where there is neither', () => {
    const low = { x: 400, y: 500, width: 20, height: 20 };
    expect(placeCard({ anchor: low, ...size, bounds, avoid: [] })).toEqual({ x: 400, y: 290 });
    const tall = { x: 400, y: 50, width: 20, height: 500 };
    expect(placeCard({ anchor: tall, ...size, bounds, avoid: [] })).toEqual({ x: 430, y: 50 });
  });

  it('keeps off what it should not cover where another place is free', () => {
    const anchor = { x: 400, y: 100, width: 20, height: 20 };
    const avoid = [{ x: 395, y: 140, width: 400, height: 50 }];
    const card = { ...placeCard({ anchor, ...size, bounds, avoid }), ...size };
    expect(overlap(card, avoid[0] as Box)).toBe(false);
    expect(overlap(card, anchor)).toBe(false);
  });

  it('covers what answers the anchor before a single pixel of the anchor', () => {
    const anchor = { x: 0, y: 150, width: 1000, height: 250 };
    const high = { ...bounds, height: 599 };
    const avoid = [{ x: 0, y: 0, width: 1000, height: 150 }];
    const card = {
      ...placeCard({ anchor, width: 900, height: 149, bounds: high, avoid }),
      width: 900,
      height: 149,
    };
    expect(overlap(card, anchor)).toBe(false);
  });

  it('stays within its bounds', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { x, y } = placeCard(given);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + given.width).toBeLessThanOrEqual(bounds.width);
        expect(y + given.height).toBeLessThanOrEqual(bounds.height);
      }),
    );
  });

  it('never covers the anchor while some place in the bounds is free of it', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { anchor, width, height } = given;
        const free =
          anchor.y >= height ||
          bounds.height - anchor.y - anchor.height >= height ||
          anchor.x >= width ||
          bounds.width - anchor.x - anchor.width >= width;
        fc.pre(free);
        expect(overlap({ ...placeCard(given), width, height }, anchor)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('begins at the start of the bounds where it is larger than they are', () => {
    const anchor = { x: 400, y: 100, width: 20, height: 20 };
    expect(placeCard({ anchor, width: 1200, height: 700, bounds, avoid: [] })).toEqual({ x: 0, y: 0 });
  });
});
