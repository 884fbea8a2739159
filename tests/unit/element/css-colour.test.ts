// Colours as browsers compute them, read without a canvas.
import { expect, it } from 'vitest';
import { brightness, flatten, isOpaque } from '../../../src/element/page/css-colour.js';

it('what shines through a colour is mixed with it, layer by layer', () => {
  expect(flatten(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'])).toBe('rgb(255, 255, 255)');
  expect(flatten(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0.5)'])).toBe('rgb(128, 128, 128)');
  expect(flatten(['rgb(0, 0, 0)', 'rgba(255, 0, 0, 0.5)', 'rgba(0, 0, 255, 0.2)'])).toBe('rgb(102, 0, 51)');
  expect(flatten(['rgb(10, 20, 30)', 'rgb(1, 2, 3)'])).toBe('rgb(1, 2, 3)');
});

it('only a colour without an alpha below one is opaque', () => {
  expect(isOpaque('rgb(1, 2, 3)')).toBe(true);
  expect(isOpaque('rgba(1, 2, 3, 0.99)')).toBe(false);
  expect(isOpaque('rgba(0, 0, 0, 0)')).toBe(false);
});

it('green is brighter than red, and red than blue', () => {
  expect(brightness('rgb(255, 255, 255)')).toBeCloseTo(1);
  const [green, red, blue] = ['rgb(0, 255, 0)', 'rgb(255, 0, 0)', 'rgb(0, 0, 255)'].map(brightness);
  expect(green).toBeGreaterThan(red as number);
  expect(red).toBeGreaterThan(blue as number);
});
