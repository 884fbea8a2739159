import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardSize, isForSheet, placeCard, placeSheet } from '../../../../src/layout/scene/place-card.js';
import { isOnTheWay } from '../../../../src/layout/scene/safe-triangle.js';
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
    avoid: [avoid],
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
    const card = { ...placeCard({ anchor, ...size, bounds, avoid: [avoid] }), ...size };
    expect(overlap(card, avoid[0] as Box)).toBe(false);
    expect(overlap(card, anchor)).toBe(false);
  });

  it('covers what answers the anchor before a single pixel of the anchor', () => {
    const anchor = { x: 0, y: 150, width: 1000, height: 250 };
    const high = { ...bounds, height: 599 };
    const avoid = [{ x: 0, y: 0, width: 1000, height: 150 }];
    const card = {
      ...placeCard({ anchor, width: 900, height: 149, bounds: high, avoid: [avoid] }),
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

describe('placeCard among what it speaks of', () => {
  const anchor = { x: 500, y: 300, width: 20, height: 20 };

  it('covers many of a later group before a little of an earlier one', () => {
    const around = { x: 0, y: 0, width: 1000, height: 290 };
    const below = { x: 480, y: 340, width: 60, height: 30 };
    const given = { anchor, width: 990, height: 250, bounds };
    expect(placeCard({ ...given, avoid: [[below], [around]] }).y).toBeLessThan(300);
    expect(placeCard({ ...given, avoid: [[around], [below]] }).y).toBeGreaterThan(300);
  });

  it('goes further from the anchor where everything beside it would be covered', () => {
    const ring = [
      { x: 400, y: 200, width: 220, height: 80 },
      { x: 400, y: 340, width: 220, height: 80 },
      { x: 380, y: 200, width: 100, height: 220 },
      { x: 540, y: 200, width: 100, height: 220 },
    ];
    const place = placeCard({ anchor, width: 200, height: 100, bounds, avoid: [ring] });
    for (const box of [anchor, ...ring])
      expect(overlap({ ...place, width: 200, height: 100 }, box)).toBe(false);
  });
});

describe('the size of a card', () => {
  it('is at most 360 by 280, or a sixth of the drawing where that is more', () => {
    expect(cardSize({ width: 900, height: 500 })).toEqual({ width: 360, height: 280 });
    const { width, height } = cardSize({ width: 1600, height: 900 });
    expect(width * height).toBeCloseTo((1600 * 900) / 6, 3);
  });

  it('gives way to a sheet over a drawing under 700 by 400, which keeps off what it explains', () => {
    expect(isForSheet({ width: 699, height: 600 })).toBe(true);
    expect(isForSheet({ width: 900, height: 399 })).toBe(true);
    expect(isForSheet({ width: 700, height: 400 })).toBe(false);
    const stage = { x: 0, y: 100, width: 600, height: 300 };
    const given = { width: 600, height: 120, bounds, avoid: [] };
    expect(placeSheet({ ...given, anchor: { x: 100, y: 120, width: 20, height: 20 } }, stage).y).toBe(280);
    expect(placeSheet({ ...given, anchor: { x: 100, y: 350, width: 20, height: 20 } }, stage).y).toBe(100);
  });
});

describe('isOnTheWay', () => {
  const card = { x: 200, y: 200, width: 100, height: 50 };

  it('holds between where a mark was left and the card, and not beside that or away from it', () => {
    const from = { x: 250, y: 100 };
    expect(isOnTheWay(from, { x: 248, y: 150 }, card)).toBe(true);
    expect(isOnTheWay(from, { x: 250, y: 220 }, card)).toBe(true);
    expect(isOnTheWay(from, { x: 150, y: 150 }, card)).toBe(false);
    expect(isOnTheWay(from, { x: 250, y: 90 }, card)).toBe(false);
  });
});
