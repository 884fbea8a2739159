// Widths of text where there is no browser to measure it.
import { describe, expect, it } from 'vitest';
import { approximateMeasure } from '../../../../src/render/theme/approximate-measure.js';

describe('approximateMeasure', () => {
  it('is between what Liberation Sans and Noto Sans set, or within a twentieth of it', () => {
    // Measured by a browser at 13 px: 159 in Liberation Sans, whose letters are as wide as Arial's, 166.8 in Noto Sans.
    const width = approximateMeasure('Passenger ferry suspended', 'title');
    expect(width).toBeGreaterThan(159 * 0.95);
    expect(width).toBeLessThan(166.8 * 1.05);
  });

  it('gives a square to Chinese, Japanese and Korean letters and to emoji', () => {
    expect(approximateMeasure('日本かカ한🚢', 'title') / 13).toBeCloseTo(6 * 1.02);
  });

  it('counts an accent for nothing, however it is written', () => {
    const plain = approximateMeasure('Senkaku Cafe', 'title');
    expect(approximateMeasure('Senkaku Café', 'title')).toBeCloseTo(plain);
    expect(approximateMeasure('Senkaku Cafe\u0301', 'title')).toBeCloseTo(plain);
  });

  it('is wider in bold and narrower in secondary text', () => {
    const widths = (['second', 'title', 'context'] as const).map((voice) =>
      approximateMeasure('November', voice),
    );
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(new Set(widths).size).toBe(3);
  });

  it('is nothing for nothing, and adds up', () => {
    expect(approximateMeasure('', 'title')).toBe(0);
    const parts = approximateMeasure('Glass: ', 'tick') + approximateMeasure('we have her back', 'tick');
    expect(approximateMeasure('Glass: we have her back', 'tick')).toBeCloseTo(parts);
  });
});
