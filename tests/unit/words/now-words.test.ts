// The present moment in words, in the languages of the element.
import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import { ja } from '../../../src/locales/ja.js';
import { zh } from '../../../src/locales/zh.js';
import { nowWords } from '../../../src/words/now-words.js';
import { withoutIsolates } from '../../../src/util/bidi.js';

const now = Date.UTC(2025, 11, 7, 1, 30);

describe('the present moment in words', () => {
  it.each([
    ['English', en, 'now: 7 December 2025 at 10:30'],
    ['Japanese', ja, '現在：2025年12月7日 10:30'],
    ['Chinese', zh, '现在：2025年12月7日 10:30'],
    ['Arabic', ar, 'الآن: 7 ديسمبر 2025 في 10:30 ص'],
  ])('has its name and its time in a zone in %s', (_name, locale, expected) => {
    expect(withoutIsolates(nowWords(now, locale, 'Asia/Tokyo'))).toBe(expected);
  });

  it('is a day by itself where it begins one, and a year in deep time', () => {
    expect(nowWords(Date.UTC(2025, 11, 6, 15), en, 'Asia/Tokyo')).toBe('now: 7 December 2025');
    expect(nowWords(Date.UTC(-44, 0), en, 'UTC')).toMatch(/^now: .*BCE$/);
    expect(nowWords(undefined, en, 'UTC')).toBe('');
  });
});
