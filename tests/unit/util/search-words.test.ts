// The words of long texts, which are read in pieces.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/util/fold.js';
import { piecesOf, wordsOf } from '../../../src/util/search-words.js';

const unit = fc.oneof(
  fc.constantFrom(
    ...['word', 'Zoë', '首脳会談', '。', ', ', ' ', '\u00ad', '\u200b', '\ufeff', '\u0301', '_'],
  ),
  fc.constantFrom(...['=\u0338', '…', '\u0640', 'ﷺ', '٢', '＂', '𠮷', '👩‍👩‍👧', "'"]),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);

describe('the pieces of a text', () => {
  it('are the text, and have its words', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (text, least) => {
        const pieces = [...piecesOf(text, least)];
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces.slice(0, -1)) expect(piece.length).toBeGreaterThanOrEqual(least);
        expect(pieces.flatMap((piece) => wordsOf(fold(piece)))).toEqual(wordsOf(fold(text)));
      }),
      { numRuns: 500 },
    );
  });

  it('are no longer than a word more than what was asked for', () => {
    expect([...piecesOf('one two three', 4)]).toEqual(['one ', 'two ', 'three']);
    expect([...piecesOf('首脳会談。次', 2)]).toEqual(['首脳会談。', '次']);
    expect([...piecesOf('', 4)]).toEqual([]);
  });
});
