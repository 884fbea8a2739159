import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textPieces } from '../../../src/util/text-pieces.js';

describe('a long text in pieces', () => {
  it('is cut behind spaces where there are some, else anywhere', () => {
    expect(textPieces('one two three', 8)).toEqual(['one two ', 'three']);
    expect(textPieces('onetwothree four', 8)).toEqual(['onetwoth', 'ree four']);
    expect(textPieces('short', 8)).toEqual(['short']);
  });

  it('loses nothing, and cuts no character in half', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '漢', '😀'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 9 }), (given, most) => {
        const pieces = textPieces(given, most);
        expect(pieces.join('')).toBe(given);
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(most);
          expect(piece).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
        }
      }),
    );
  });
});
