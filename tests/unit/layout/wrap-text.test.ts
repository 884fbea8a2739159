import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisHeight } from '../../../src/layout/metrics.js';
import { wrapText } from '../../../src/layout/wrap-text.js';
import { graphemesOf } from '../../../src/util/graphemes.js';
import { draw, indexOf, roomy } from './drawing.js';

/** Ten pixels a letter. */
const measure = (text: string): number => graphemesOf(text).length * 10;

function wrap(text: string, width: number, most = 2): readonly string[] {
  return wrapText(text, width, most, 'lane', measure);
}

describe('a text in lines', () => {
  it('is broken between words, and cut only after the last line', () => {
    expect(wrap('the United States', 200)).toEqual(['the United States']);
    expect(wrap('the United States', 120)).toEqual(['the United', 'States']);
    expect(wrap('The Ministry of Foreign Affairs', 120)).toEqual(['The Ministry', 'of Foreign…']);
    expect(wrap('The Ministry of Foreign Affairs', 120, 1)).toEqual(['The Ministr…']);
    expect(wrap('Franco–British relations', 100)).toEqual(['Franco–', 'British r…']);
  });

  it('is broken within a word only where that is wider than a line, and never within a letter', () => {
    expect(wrap('Verkehrsministerium', 100)).toEqual(['Verkehrsmi', 'nisterium']);
    expect(wrap('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 20)).toEqual(['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧']);
    expect(wrap('x', 5)).toEqual([]);
  });

  it('is broken between signs where words are not set apart, but not within a word in katakana', () => {
    expect(wrap('日本国外務省', 40)).toEqual(['日本国外', '務省']);
    expect(wrap('日本のメディア', 50)).toEqual(['日本の', 'メディア']);
    expect(wrap('東京に行ってみよう', 40)).toEqual(['東京に', '行って…']);
  });

  it('loses nothing but blanks where it fits, and no line is wider than it may be', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '-', '国', 'カ', 'ょ', 'é', '👍🏽'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 0, max: 120 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = wrap(text, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
          const bare = (some: string): string => some.replace(/\s/g, '');
          const whole = bare(lines.join(''));
          if (lines.length < most && width >= 20) expect(whole).toBe(bare(text));
          else expect(bare(text).startsWith(whole.replace('…', ''))).toBe(true);
        },
      ),
    );
  });
});

describe('the name of a lane', () => {
  const named = (count: number): string[][] => {
    const events = Array.from({ length: count }, (_, i) => ({
      ...{ title: `A long title that takes up a row, ${i}`, when: '2025-11-01/2025-11-30' },
      tags: 'The ministry of foreign affairs and trade',
    }));
    const { scene } = draw(indexOf(events, 'tag'), undefined, { ...roomy, height: axisHeight + 300 });
    return scene.lanes.map(({ lines }) => [...lines]);
  };

  it('takes two lines where the lane has two rows, and one elsewhere', () => {
    expect(named(2)).toEqual([['The ministry of', 'foreign affairs and…']]);
    expect(named(1)).toEqual([['The ministry of…']]);
  });
});
