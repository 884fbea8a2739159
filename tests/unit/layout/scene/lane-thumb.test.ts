// The bar that scrolls lanes: where a thumb, a key and a wheel lead.
import { describe, expect, it } from 'vitest';
import {
  laneAfterTurn,
  laneAtKey,
  laneAtThumb,
  lanesTurned,
} from '../../../../src/layout/scene/lane-thumb.js';

const scroll = { first: 40, end: 50, last: 90, count: 100 };

describe('the first lane', () => {
  it('is as far down the list as the thumb on its way', () => {
    expect(laneAtThumb(40, 0.1, scroll)).toBe(49);
    expect(laneAtThumb(40, -1, scroll)).toBe(0);
    expect(laneAtThumb(40, 1, scroll)).toBe(90);
  });

  it('moves by a lane, by as many as are seen whole, and to the ends', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'a'];
    expect(keys.map((key) => laneAtKey(key, scroll))).toEqual([39, 41, 30, 50, 0, 90, undefined]);
  });

  it('moves with a wheel that counts pixels, lines or pages', () => {
    expect(lanesTurned(108, 0, scroll)).toBe(3);
    expect(lanesTurned(9, 0, scroll)).toBe(0.25);
    expect(lanesTurned(-3, 1, scroll)).toBe(-3);
    expect(lanesTurned(1, 2, scroll)).toBe(10);
    expect(lanesTurned(-1, 2, { ...scroll, end: 40 })).toBe(-1);
    expect([-100, -3, 100].map((lanes) => laneAfterTurn(lanes, scroll))).toEqual([0, 37, 90]);
  });
});
