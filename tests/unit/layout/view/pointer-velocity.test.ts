import { describe, expect, it } from 'vitest';
import {
  pointerVelocity,
  trailWith,
  type PointerSample,
} from '../../../../src/layout/view/pointer-velocity.js';

/** The trail of a pointer that was at these pixels, one every ten milliseconds. */
const trailOf = (...pixels: number[]): readonly PointerSample[] =>
  pixels.reduce<readonly PointerSample[]>((trail, x, i) => trailWith(trail, { time: 1000 + i * 10, x }), []);

describe('the velocity of a pointer', () => {
  it('is that of the pixels of the last tenth of a second, to the right', () => {
    expect(pointerVelocity(trailOf(0, 10, 20, 30), 1030)).toBe(1);
    expect(pointerVelocity(trailOf(90, 80, 70), 1025)).toBe(-1);
  });

  it('forgets earlier movement of the pointer', () => {
    const there = Array.from({ length: 20 }, (_, i) => i * 30);
    const back = Array.from({ length: 11 }, (_, i) => 570 - i * 5);
    expect(pointerVelocity(trailOf(...there, ...back), 1300)).toBe(-0.5);
    expect(trailOf(...there)).toHaveLength(11);
  });

  it('is none after a pause, and of a pointer that hardly moves', () => {
    const trail = trailOf(0, 10, 20, 30);
    expect(pointerVelocity(trail, 1080)).toBe(1);
    expect(pointerVelocity(trail, 1100)).toBe(0);
    expect(pointerVelocity(trailOf(0, 1, 1, 2, 3, 4, 5), 1060)).toBe(0);
    expect(pointerVelocity(trailOf(0, 4), 1010)).toBe(0);
  });

  it('is none of a single place, or of none', () => {
    expect(pointerVelocity([], 1000)).toBe(0);
    expect(pointerVelocity([{ time: 1000, x: 5 }], 1000)).toBe(0);
    expect(
      pointerVelocity(
        [
          { time: 1000, x: 5 },
          { time: 1000, x: 50 },
        ],
        1000,
      ),
    ).toBe(0);
  });

  it('is no more than people can do', () => {
    expect(pointerVelocity(trailOf(0, 900), 1010)).toBe(6);
    expect(pointerVelocity(trailOf(900, 0), 1010)).toBe(-6);
  });
});
