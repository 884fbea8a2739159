// Folding: what a search compares texts by.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/util/fold.js';
import { tokensOf, wordsOf } from '../../../src/util/search-words.js';

describe('a folded text', () => {
  it.each([
    ['Straße ÆØŁ', 'strasse aeol'],
    ['Ｔｏｋｙｏ １２', 'tokyo 12'],
    ['ﾐｻｲﾙ ガス', 'ミサイル ガス'],
    ['İstanbul ISPARTA ı', 'istanbul isparta i'],
    ['ΟΔΟΣ ὁδός', 'οδοσ οδοσ'],
    ['أَحْمَد ١٢٣ ـ', 'احمد 123 '],
    ['שָׁלוֹם', 'שלום'],
    ['한국', '한국'],
    ['हिन्दी', 'हिन्दी'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is folded once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('the words of a text', () => {
  it('are runs of letters and digits, apart from scripts without spaces', () => {
    expect(wordsOf('f-15戦闘機 off kobe, l’été')).toEqual(['f', '15', '戦闘機', 'off', 'kobe', 'l', 'été']);
    expect(tokensOf('戦闘機')).toEqual(['戦闘', '闘機', '機']);
    expect(tokensOf('radar')).toEqual(['radar']);
  });
});
