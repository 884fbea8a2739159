// Checks that path data becomes a glyph of simple commands in its box, and that anything else is refused with a reason.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGlyph } from '../../../../src/model/looks/own-glyph.js';

function glyphOf(text: string): string {
  const read = readGlyph(text);
  return read.type === 'glyph' ? read.glyph : read.reason;
}

describe('Path data', () => {
  it('becomes absolute lines around the middle of its box, each contour closed', () => {
    expect(glyphOf('M2 2h12v12H2z')).toBe('M-5.4 -5.4L5.4 -5.4L5.4 5.4L-5.4 5.4Z');
    expect(glyphOf('m2,2 12,0 0,12')).toBe(glyphOf('M2 2L14 2L14 14'));
    expect(glyphOf('M2 2 14 2 14 14m-6-6h6v6')).toBe('M-5.4 -5.4L5.4 -5.4L5.4 5.4ZM0 0L5.4 0L5.4 5.4Z');
  });

  it('has one kind of curve: quadratic ones, smooth ones and arcs become cubic', () => {
    expect(glyphOf('M0 8Q8 0 16 8')).toBe('M-7.2 0C-2.4 -4.8 2.4 -4.8 7.2 0Z'.replace('Z', '') + 'Z');
    expect(glyphOf('M0 8Q4 0 8 8T16 8')).toBe(glyphOf('M0 8Q4 0 8 8Q12 16 16 8'));
    expect(glyphOf('M0 8C0 4 4 4 8 8S16 12 16 8')).toBe(glyphOf('M0 8C0 4 4 4 8 8C12 12 16 12 16 8'));
    expect(glyphOf('M2 8a6 6 0 1014 0a6 6 0 10-14 0')).toMatch(/^M(?:-?[\d. ]+C[-\d. ]+|[-\d. C]+)+Z$/);
    expect(glyphOf('M8 2a6 6 0 100 12a6 6 0 100-12z')).toBe(glyphOf('M8 2A6,6,0,1,0,8,14A6,6,0,1,0,8,2Z'));
  });

  it('of a circle in two arcs lies on that circle', () => {
    const glyph = glyphOf('M8 2a6 6 0 0 1 0 12a6 6 0 0 1 0-12z');
    const ends = Array.from(glyph.matchAll(/C(?:-?[\d.]+ ){4}(-?[\d.]+) (-?[\d.]+)/g), ([, x, y]) =>
      Math.hypot(Number(x), Number(y)),
    );
    expect(ends).toHaveLength(4);
    for (const radius of ends) expect(radius).toBeCloseTo(5.4, 1);
  });

  it.each([
    ['L5 5', 'is path data that does not begin with M'],
    ['M2 2L', 'has too few numbers, or none that can be read, for "L" at 6'],
    ['M2 2H14V14<script>', 'has "<" at 11, which is no command of path data'],
    ['M2 2 url(x)', 'has "u" at 6, which is no command of path data'],
    ['M2 2H14,V14', 'has too few numbers, or none that can be read, for "H" at 8'],
    ['M2 2H14V20', 'is path data that leaves its box of 16 by 16'],
    ['M2 2C2 200 14 200 14 2', 'is path data that leaves its box of 16 by 16'],
    ['M1e300 0L-1e300 1e300L5e301 2', 'is path data that leaves its box of 16 by 16'],
    ['M0 0L1e999 5', 'has too few numbers, or none that can be read, for "L" at 6'],
    ['M2 2a5 5 0 2 1 5 5', 'has too few numbers, or none that can be read, for "a" at 6'],
    ['M2 2H14', 'is path data that draws next to nothing'],
    ['M2 2', 'is path data that draws next to nothing'],
    [`M2 2${'H14H2'.repeat(399)}`, 'is path data of more than 400 lines and curves'],
    [`M2 2${'H14H2'.repeat(9999)}`, 'is path data of more than 2000 characters'],
  ])('%s is refused', (text, reason) => {
    expect(readGlyph(text)).toEqual({ type: 'problem', reason });
  });

  it('is refused or becomes numbers in the box, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...Array.from('MmLlHhVvCcSsQqTtAaZz')),
      fc.integer({ min: -3, max: 18 }).map((value) => ` ${value}`),
      fc.double().map((value) => ` ${value}`),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const read = readGlyph(`M8 8${pieces.join('')}`);
        if (read.type === 'glyph') expect(read.glyph).toMatch(/^(?:[MLC](?:-?\d+(?:\.\d+)? ?)+|Z)+$/);
      }),
    );
  });
});
