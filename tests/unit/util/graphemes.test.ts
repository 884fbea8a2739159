import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText } from '../../../src/layout/metrics.js';
import { cutText, graphemesOf } from '../../../src/util/graphemes.js';

const letters = ['a', ' ', '🇯🇵', '🇨🇳', '👨‍👩‍👧', '👍🏽', 'क्षि', 'ที่', 'e\u0301', '한', '日'];
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const segmentsOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);
const texts = fc.array(fc.constantFrom(...letters), { maxLength: 90 }).map((parts) => parts.join(''));

describe('a text that is cut', () => {
  it('is cut between the letters that a reader sees, whatever the length', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 80 }), (text, length) => {
        const cut = cutText(text, length);
        if (text.length <= length) expect(cut).toBe(text);
        else {
          const kept = segmentsOf(cut.slice(0, -1));
          expect(segmentsOf(text).slice(0, kept.length)).toEqual(kept);
          expect(cut.length).toBeLessThanOrEqual(length + 1);
        }
      }),
    );
  });

  it('is cut so for a width in the drawing, too', () => {
    const measure = (text: string): number => Array.from(text).length * 6;
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 340 }), (text, width) => {
        const cut = fitText(text, width, 'title', measure);
        if (cut === text || cut === '') return;
        const kept = segmentsOf(cut.slice(0, -1));
        expect(
          segmentsOf(text)
            .slice(0, kept.length)
            .map((letter) => letter.trimEnd()),
        ).toEqual(kept.map((letter) => letter.trimEnd()));
        expect(measure(cut)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('has the letters of plain text one by one', () => {
    expect(graphemesOf('Tokyo 東京')).toEqual(Array.from('Tokyo 東京'));
  });

  it('has letters that are joined in any script, beside each character of Unicode', () => {
    const wrong: string[] = [];
    for (let first = 0; first < 0x2_0000; first += 0x80) {
      const codes = Array.from({ length: 0x80 }, (_, i) => first + i).filter((code) => code >> 11 !== 0x1b);
      const text = codes.map((code) => `ก${String.fromCodePoint(code)}1\n`).join('');
      wrong.push(...segmentsOf(text).filter((letter) => graphemesOf(letter).length > 1));
    }
    expect(wrong.map((letter) => JSON.stringify(letter))).toEqual([]);
  });
});
