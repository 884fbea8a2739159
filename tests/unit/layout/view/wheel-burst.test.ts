import { describe, expect, it } from 'vitest';
import {
  meansDrawing,
  burstWith,
  type WheelBurst,
  type WheelTurn,
} from '../../../../src/layout/view/wheel-burst.js';

/** The burst after turns of the wheel: time, delta, and where the drawing was. */
const burstOf = (...turns: readonly (readonly [time: number, delta: number, top: number])[]): WheelBurst =>
  turns
    .map(([time, delta, top]): WheelTurn => ({ time, delta, top }))
    .reduce<WheelBurst | undefined>(burstWith, undefined)!;

describe('a wheel burst over the drawing', () => {
  it('is of somebody who scrolls past, however long it is', () => {
    const turns = Array.from({ length: 30 }, (_, i) => [i * 40, 100, 500 - i * 90] as const);
    for (let count = 1; count <= turns.length; count++)
      expect(meansDrawing(burstOf(...turns.slice(0, count))), `${count} turns`).toBe(false);
  });

  it('is of somebody who scrolls past at leisure, back after a pause too', () => {
    expect(meansDrawing(burstOf([0, 100, 500], [2000, 100, 400], [4000, 100, 300]))).toBe(false);
    expect(meansDrawing(burstOf([0, 100, 500], [2000, -100, 400]))).toBe(false);
  });

  it('means the drawing where it turns back at once', () => {
    expect(meansDrawing(burstOf([0, -100, 500], [300, 100, 600]))).toBe(true);
  });

  it('means the drawing where the page gives no answer, as soon as that is known', () => {
    expect(meansDrawing(burstOf([0, 100, 500]))).toBe(false);
    expect(meansDrawing(burstOf([0, 100, 500], [50, 100, 500]))).toBe(false);
    expect(meansDrawing(burstOf([0, 100, 500], [50, 100, 500], [200, 100, 500]))).toBe(true);
  });

  it('means the page where that comes to its end on the way', () => {
    expect(meansDrawing(burstOf([0, 100, 500], [100, 100, 420], [200, 100, 400], [400, 100, 400]))).toBe(
      false,
    );
  });
});
