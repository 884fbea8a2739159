// Checks that CSS colours are read as browsers read them, and that nothing else is a colour.
import { color as d3Color } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf, leastContrast, nearestPassing } from '../../../../src/model/looks/contrast.js';
import { hexOn, lowContrastOf, ownColour, shadeOf } from '../../../../src/model/looks/own-colour.js';
import { parseColour } from '../../../../src/model/looks/parse-colour.js';

const byte = fc.integer({ min: 0, max: 255 });
const channel = fc.double({ min: 0, max: 1, noNaN: true });

describe('A CSS colour', () => {
  it.each([
    ['#2f6db3', '#2f6db3'],
    ['#FED', '#ffeedd'],
    ['RebeccaPurple', '#663399'],
    ['lightgoldenrodyellow', '#fafad2'],
    ['rgb(1, 2, 3)', '#010203'],
    ['rgb(100% 0% 50%)', '#ff0080'],
    ['hsl(210 50% 40%)', '#336699'],
    ['hsl(-150deg, 50%, 40%)', '#336699'],
    ['hwb(0.5turn 20% 40%)', '#339999'],
    ['lab(50% 40 59.5)', '#bf5700'],
    ['lch(50% 71.7 56.09)', '#bf5700'],
    ['oklab(40.1% 0.1143 0.045)', '#7d2429'],
    ['oklch(40.1% 0.123 21.57)', '#7d2429'],
    ['color(srgb 0.2 0.4 0.6)', '#336699'],
    ['color(srgb-linear 0 0.5 1)', '#00bcff'],
    ['color(display-p3 1 0 0)', '#ff0000'],
    ['color(display-p3-linear 0.5 0.5 0.5)', '#bcbcbc'],
    ['color(a98-rgb 0.281363 0.498012 0.116746)', '#008000'],
    ['color(prophoto-rgb 0.230479 0.395789 0.129968)', '#008000'],
    ['color(rec2020 0.235202 0.431704 0.085432)', '#008000'],
    ['color(rec2020 1 1 1)', '#ffffff'],
    ['color(xyz-d65 0.4124 0.2126 0.0193)', '#ff0000'],
    [' teal ', '#008080'],
    ['rgb(none 128 0)', '#008000'],
  ])('%s is %s', (text, hex) => {
    expect(hexOn(text, 'light')).toBe(hex);
  });

  it('that is see-through is laid upon the background', () => {
    expect([hexOn('rgb(0 0 0 / 50%)', 'light'), hexOn('#00000080', 'dark')]).toEqual(['#808080', '#0a0b0d']);
  });

  it.each([
    '',
    'blue-ish',
    'url(https://example.org/a.png)',
    'var(--brand)',
    'currentColor',
    'CanvasText',
    'color-mix(in srgb, red, blue)',
    'light-dark(red, blue)',
    'transparent',
    'expression(alert(1))',
    'red; background: url(x)',
    'rgb(1 2)',
    'rgb(1, 2, 3, 4, 5)}',
    'rgb(1e999 0 0)',
    'hsl(10 x 10)',
    'color(rec2021 1 0 0)',
    'rgb(1, 2, 3, 0.5, 6)',
    'constructor',
    '__proto__',
    `#${'f'.repeat(9000)}`,
  ])('is not %s', (text) => {
    expect(hexOn(text, 'light')).toBeUndefined();
  });

  it('is read as d3 reads those that it knows', () => {
    fc.assert(
      fc.property(byte, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (a, b, c) => {
        for (const text of [`rgb(${a},${b},${c})`, `hsl(${a}, ${b}%, ${c}%)`])
          expect(hexOn(text, 'dark')).toBe(d3Color(text)?.formatHex());
      }),
    );
  });

  it('never throws and is always in range, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^(rgb|hsl|lab|oklch|color)\([-\d.%, /a-z]*\)$/)),
        (text) => {
          const parsed = parseColour(text);
          for (const value of parsed?.channels ?? []) expect(value >= 0 && value <= 1).toBe(true);
        },
      ),
    );
  });
});

describe('The nearest colour that stands out enough', () => {
  it('does so, and hardly more than it must', () => {
    fc.assert(
      fc.property(
        channel,
        channel,
        channel,
        fc.constantFrom([1, 1, 1] as const, [0.08, 0.09, 0.11] as const),
        (r, g, b, background) => {
          fc.pre(contrastOf([r, g, b], background) < leastContrast);
          const ratio = contrastOf(nearestPassing([r, g, b], background), background);
          expect(ratio).toBeGreaterThanOrEqual(leastContrast);
          expect(ratio).toBeLessThan(leastContrast + 0.6);
        },
      ),
    );
  });

  it('is named with the figure, for each background by itself', () => {
    expect(lowContrastOf(ownColour('#ffee00', '#ffee00'))).toEqual([
      { background: 'light', ratio: 1.2, nearest: expect.stringMatching(/^#[\da-f]{6}$/) as string },
    ]);
    expect(lowContrastOf(ownColour('#1d3557', '#a8dadc'))).toEqual([]);
    const [found] = lowContrastOf(ownColour('#1d3557', '#1d3557'));
    expect(found?.background).toBe('dark');
    expect(lowContrastOf(ownColour('#1d3557', found?.nearest ?? ''))).toEqual([]);
    expect(shadeOf(ownColour('#111111', '#222222'), 'dark')).toBe('#222222');
  });
});
