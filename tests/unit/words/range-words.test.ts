/** A window on time in words. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.js';
import { epochDay } from '../../../src/model/dates/calendar.js';
import { languages } from './languages.js';
import { rangeWords } from '../../../src/words/range-words.js';

/** Without the spaces around a dash, which differ from one version of the Unicode data to the next. */
function words(start: string, end: string, zone = 'UTC'): string {
  return rangeWords(Date.parse(`${start}Z`), Date.parse(`${end}Z`), en, zone).replaceAll(/\s*–\s*/g, '–');
}

describe('a window', () => {
  it.each([
    ['2025-04-03T00:00', '2025-04-21T00:00', '3–20 April 2025'],
    ['2025-11-14T00:00', '2025-12-14T00:00', '14 November–13 December 2025'],
    ['2024-12-30T00:00', '2025-01-03T00:00', '30 December 2024–2 January 2025'],
    ['2020-03-01T00:00', '2025-07-01T00:00', 'March 2020–June 2025'],
    ['1900-01-01T00:00', '2000-01-01T00:00', '1900–1999'],
    ['2025-12-07T10:00', '2025-12-07T12:00', '7 December 2025, 10:00–12:00'],
  ])('from %s to before %s is said as precisely as its length asks for', (start, end, said) => {
    expect(words(start, end)).toBe(said);
  });

  it('names the days of its zone', () => {
    expect(words('2025-12-05T15:00', '2025-12-12T15:00', 'Asia/Tokyo')).toBe('6–12 December 2025');
    expect(words('2025-12-05T15:00', '2025-12-12T15:00')).toBe('5–12 December 2025');
  });

  it('counts years where no calendar reaches', () => {
    const day = 86_400_000;
    const [start, end] = [epochDay(-66_000_000) * day, epochDay(10_001) * day];
    expect(rangeWords(start, end, en, 'UTC')).toBe('about 66 million years ago – 10000');
  });

  it.each([
    [-43, 300, '44 BCE – 300 CE', '紀元前44年～西暦300年', '公元前44年—公元300年', '44 ق.م – 300 م'],
    [20, 60, '20 CE – 60 CE', '西暦20年～西暦60年', '公元20年—公元60年', '20 م – 60 م'],
    [
      -13_798_123_456,
      -2_000_123,
      'about 13.8 billion years ago – about 2 million years ago',
      '約138億年前～約200万年前',
      '约138亿年前—约200万年前',
      'نحو 13.8 مليار سنة مضت – نحو مليوني سنة مضت',
    ],
  ])(
    'from the year %i to the year %i has its eras, and no more digits than its length asks for',
    (from, to, ...said) => {
      const [start, end] = [epochDay(from) * 86_400_000, epochDay(to + 1) * 86_400_000];
      expect(languages.map((locale) => rangeWords(start, end, locale, 'UTC'))).toEqual(said);
    },
  );
});
