// The opacity of a colour, in every notation that a canvas or a browser may return.
import { describe, expect, it } from 'vitest';
import { withOpacity } from '../../../../src/render/theme/colour-opacity.js';

describe('withOpacity', () => {
  it.each([
    ['#2f6db3', 0.5, '#2f6db380'],
    ['#2f6db3', 0, '#2f6db300'],
    ['#abc', 0.5, '#aabbcc80'],
    ['#2f6db380', 0.5, '#2f6db340'],
    ['rgba(10, 20, 30, 0.5)', 0.5, 'rgba(10, 20, 30, 0.25)'],
    ['rgb(10, 20, 30)', 0, 'rgba(10, 20, 30, 0)'],
    ['rgb(10 20 30 / 50%)', 0.5, 'rgb(10 20 30 / 0.25)'],
    ['oklch(0.7 0.1 200)', 0.25, 'oklch(0.7 0.1 200 / 0.25)'],
    ['color(srgb 0.1 0.2 0.3)', 0.5, 'color(srgb 0.1 0.2 0.3 / 0.5)'],
    ['CanvasText', 0.5, 'color-mix(in srgb, CanvasText 50%, transparent)'],
    [
      'color-mix(in srgb, red, blue)',
      0.5,
      'color-mix(in srgb, color-mix(in srgb, red, blue) 50%, transparent)',
    ],
  ])('makes %s at %s into %s', (colour, opacity, expected) => {
    expect(withOpacity(colour, opacity)).toBe(expected);
  });

  it('leaves a colour alone at full opacity', () => {
    expect(withOpacity('CanvasText', 1)).toBe('CanvasText');
  });
});
