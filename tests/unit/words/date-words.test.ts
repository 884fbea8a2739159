/** What is said for every form of a date, as exact strings. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.js';
import { dateWords, shortDateWords, writtenDateWords } from '../../../src/words/date-words.js';
import { dateWordsUnderDay } from '../../../src/words/read-date-words.js';
import { maybeWhen } from '../../../src/model/dates/maybe-when.js';
import { resolveWhen } from '../../../src/model/dates/when.js';

const zone = 'Asia/Tokyo';
type Words = typeof dateWords;

function say(words: Words, written: unknown, more: { lang?: string; contextYear?: number } = {}): string {
  const { when } = maybeWhen(written);
  if (when === undefined) throw new Error('no when');
  const extent = resolveWhen(when, zone);
  const text = words(when, extent.type === 'extent' ? extent : undefined, { locale: en, zone, ...more });
  // The name differs from one version of the Unicode data to the next.
  return text.replace('Japan Standard Time', 'Japan Time');
}

describe('dateWords: it happened once', () => {
  it.each([
    ['2025-12-07', '7 December 2025'],
    ['2025-11', 'some day in November 2025'],
    ['2025-11-XX', 'some day in November 2025'],
    ['2025', 'some time in 2025'],
    ['2025-21', 'some time in spring 2025'],
    ['201X', 'some time in the 2010s'],
    ['19XX', 'some time in the 1900s'],
    ['20XX', 'some time in the 2000s'],
    ['-01XX', 'some time in the 2nd century BCE'],
    ['2XXX', 'between 2000 and 2999'],
    ['XXXX', 'an unknown year'],
    ['2004-XX', 'a day of 2004, month not given'],
    ['1985-XX-XX', 'a day of 1985, month not given'],
    ['1520~', 'about 1520'],
    ['1520?', '1520, uncertain'],
    ['1520%', 'about 1520, uncertain'],
    ['2025-11~', 'about November 2025'],
    ['2025-12-07?', '7 December 2025, uncertain'],
    ['-0043', 'some time in 44 BCE'],
    ['-0043-03-15', '15 March 44 BCE'],
    ['0000', 'some time in 1 BCE'],
    ['0079-08-24', '24 August 79 CE'],
    ['-004X', 'between 50 and 41 BCE'],
    ['Y-50000', 'some time in 50,001 BCE'],
    ['Y-13800000000~', 'about 13.8 billion years ago'],
    ['Y-65000000', 'about 65 million years ago'],
    ['Y170000002', 'some time in the year 170,000,002'],
  ])('%j is "%s"', (written, words) => {
    expect(say(dateWords, written)).toBe(words);
  });
});

describe('dateWords: one of several', () => {
  it.each([
    ['[2025-12-06..2025-12-07]', 'on 6 or 7 December 2025'],
    ['[2025-11-01..2025-12-13]', 'between 1 November and 13 December 2025'],
    ['[2024-12-31..2025-01-01]', 'on 31 December 2024 or 1 January 2025'],
    ['[2025-11..2025-12]', 'in November or December 2025'],
    ['[1990-05-02,1990-05-05,1990-05-09]', 'on 2, 5 or 9 May 1990'],
    ['[1990-05-02,1990-06-05]', 'on 2 May or 5 June 1990'],
    ['[1667,1668]', 'in 1667 or 1668'],
    ['[2025-12-07]', '7 December 2025'],
    ['[1667,1668-12..1670]', 'one of these: 1667; some time between December 1668 and 1670'],
    ['[2025-12..]', 'in or after December 2025'],
    ['[2025-12-06..]', 'on or after 6 December 2025'],
    ['[2025-12-06T10:00..]', 'at or after 6 December 2025, 10:00'],
    ['[..2025]', 'in or before 2025'],
    ['[..2025-12-06]', 'on or before 6 December 2025'],
  ])('%j is "%s"', (written, words) => {
    expect(say(dateWords, written)).toBe(words);
  });
});

describe('dateWords: it lasted', () => {
  it.each([
    ['2020-05-03/2020-05-05', 'from 3 to 5 May 2020'],
    ['2020-05-03/2020-06-05', 'from 3 May to 5 June 2020'],
    ['2010/2012', 'from 2010 to 2012'],
    ['2025-11/2025-12', 'from November to December 2025'],
    ['2025-11/2025-11', 'start and end within November 2025'],
    ['2020-05-03/..', 'since 3 May 2020, no end given'],
    ['[2025-11-01..2025-12-13]/..', 'since some day between 1 November and 13 December 2025, no end given'],
    ['2025-11-XX/..', 'since some day in November 2025, no end given'],
    ['2025-11/..', 'since November 2025, no end given'],
    ['201X/..', 'since a year of the 2010s, no end given'],
    ['2020-05-03/', 'from 3 May 2020, end not known'],
    ['/2020-05-03', 'until 3 May 2020, start not known'],
    ['../2020-05-03', 'until 3 May 2020, no start given'],
    ['1520~/1530?', 'from about 1520 to 1530 (uncertain)'],
    ['2009-XX/2010', 'from a month of 2009 to 2010'],
  ])('%j is "%s"', (written, words) => {
    expect(say(dateWords, written)).toBe(words);
  });
});

describe('dateWords: times and zones', () => {
  it.each([
    ['2025-12-07T14:05', '7 December 2025, 14:05'],
    ['2025-12-07T14:05:09', '7 December 2025, 14:05:09'],
    ['2025-12-07T14:05:09.250', '7 December 2025, 14:05:09.250'],
    ['2025-12-07T00:05Z', '7 December 2025, 09:05, Japan Time'],
    ['2025-12-06T22:00-05:00', '6 December 2025, 22:00, UTC-5'],
    ['2025-12-07T12:30+05:30', '7 December 2025, 12:30, UTC+5:30'],
    ['2025-12-07T10:00-06:00/2025-12-07T15:00-06:00', '7 December 2025, from 10:00 to 15:00, UTC-6'],
    ['2025-12-07T10:00-06:00/2025-12-07T15:00+09:00', '7 December 2025, from 10:00 UTC-6 to 15:00 UTC+9'],
    ['2025-12-07T10:00-06:00/2025-12-07T15:00', '7 December 2025, from 10:00 UTC-6 to 15:00 UTC+9'],
    ['2025-12-07T00:05Z/2025-12-07T10:00-06:00', '7 December 2025, from 09:05 UTC+9 to 10:00 UTC-6'],
    ['2025-12-07T10:00-06:00/..', 'since 7 December 2025, 10:00 UTC-6, no end given'],
    [{ at: '2025-12-06T14:05', zone: '-06:00' }, '6 December 2025, 14:05, UTC-6'],
    [{ at: '2025-12-06T14:05', zone: '+0530' }, '6 December 2025, 14:05, UTC+5:30'],
    [{ at: '2025-12-06', zone: '-06:00' }, '6 December 2025, UTC-6'],
    [{ at: '2025-12-06T14:05', zone: '+09:00' }, '6 December 2025, 14:05'],
    [{ at: '2025-12-06T14:05', zone: '+24:00' }, '6 December 2025, 14:05, zone not known'],
    ['2025-12-07T14:05/2025-12-07T15:10', '7 December 2025, from 14:05 to 15:10'],
    ['[2025-12-07T14:05..2025-12-07T15:10]', '7 December 2025, between 14:05 and 15:10'],
    ['2025-12-07T23:05/2025-12-08T01:10', 'from 7 December 2025, 23:05 to 8 December 2025, 01:10'],
    [1764547200000, '1 December 2025, 09:00:00'],
    [{ at: '2025-12-06', zone: 'unknown' }, '6 December 2025, zone not known'],
    [{ at: '2025-12-06', zone: 'Asia/Tokio' }, '6 December 2025, zone not known'],
    [{ at: '2025-12-06', zone: 'America/New_York' }, '6 December 2025, Eastern Time'],
    [{ at: '2025-12-06T14:05', zone: 'UTC' }, '6 December 2025, 14:05, UTC'],
    [{ at: '2025-12-06', zone: 'Asia/Tokyo' }, '6 December 2025'],
    [{ at: '2025-12', zone: 'unknown' }, 'some day in December 2025'],
    [{ at: '2025-12-06T14:05+09:00', zone: 'unknown' }, '6 December 2025, 14:05'],
  ])('%j is "%s"', (written, words) => {
    expect(say(dateWords, written)).toBe(words);
  });
});

/** In a document of `zone`, read beside a second one. */
function sayIn(zone: string, written: unknown, secondZone?: string): string {
  const { when } = maybeWhen(written);
  const extent = resolveWhen(when!, zone);
  return dateWords(when!, extent.type === 'extent' ? extent : undefined, { locale: en, zone, secondZone });
}

describe('dateWords: a time that the clocks show twice', () => {
  it.each([
    ['2025-11-02T01:30', '2 November 2025, 01:30 UTC-4 or UTC-5'],
    ['2025-11-02T05:30Z', '2 November 2025, 01:30 UTC-4'],
    ['2025-11-02T06:30Z', '2 November 2025, 01:30 UTC-5'],
    ['2025-11-02T02:00', '2 November 2025, 02:00'],
    ['2025-11-02T04:50Z/2025-11-02T06:20Z', '2 November 2025, from 00:50 UTC-4 to 01:20 UTC-5'],
    ['2025-11-02', '2 November 2025'],
  ])('%j in New York is "%s"', (written, words) => {
    expect(sayIn('America/New_York', written)).toBe(words);
  });
});

describe('dateWords: in two zones', () => {
  it.each([
    ['2025-11-02T20:30', '2 November 2025, 20:30 (UTC); 15:30 (Eastern Time)'],
    ['2025-11-02T01:30', '2 November 2025, 01:30 (UTC); 1 November, 21:30 (Eastern Time)'],
    ['2026-01-01T01:30', '1 January 2026, 01:30 (UTC); 31 December 2025, 20:30 (Eastern Time)'],
    ['2025-11-02T05:30', '2 November 2025, 05:30 (UTC); 01:30 UTC-4 (Eastern Time)'],
    [
      '2025-12-07T14:05/2025-12-07T15:10',
      '7 December 2025, from 14:05 to 15:10 (UTC); from 09:05 to 10:10 (Eastern Time)',
    ],
    [
      '2025-12-07T14:05/..',
      'since 7 December 2025, 14:05, no end given (UTC); since 09:05, no end given (Eastern Time)',
    ],
    [
      { at: '2025-12-06T14:05', zone: 'America/Chicago' },
      '6 December 2025, 14:05 (Central Time); 15:05 (Eastern Time)',
    ],
    [{ at: '2025-12-06T14:05', zone: 'America/New_York' }, '6 December 2025, 14:05, Eastern Time'],
  ])('%j is "%s"', (written, words) => {
    expect(sayIn('UTC', written, 'America/New_York')).toBe(words);
  });

  it.each([
    '2025-12-07',
    '2025-12',
    '2025',
    '2025-12-07T14:05/2025-12-08',
    { at: '2025-12-06T14:05', zone: 'unknown' },
  ])('%j has no time to convert to a second zone', (written) => {
    expect(sayIn('UTC', written, 'America/New_York')).toBe(sayIn('UTC', written));
  });

  it('says both times elsewhere of a time that comes twice, and that of one that never came', () => {
    expect(sayIn('America/New_York', '2025-11-02T01:30', 'UTC')).toBe(
      '2 November 2025, 01:30 UTC-4 or UTC-5 (Eastern Time); 05:30 or 06:30 (UTC)',
    );
    expect(sayIn('America/New_York', '2025-03-09T02:30', 'UTC')).toBe(
      '9 March 2025, 02:30 (Eastern Time); 07:30 (UTC)',
    );
  });
});

describe('dateWords: what is no date', () => {
  it('gives back the words of the source, or the text itself', () => {
    expect(say(dateWords, { at: '2025-13', asWritten: 'last month' })).toBe('last month');
    expect(say(dateWords, '2025-13')).toBe('2025-13');
    expect(say(dateWords, '2025-13/2026')).toBe('from “2025-13” (not read) to 2026');
  });
});

describe('dateWords in the manner of another language tag', () => {
  it('lets American dates begin with the month and carry each month', () => {
    expect(say(dateWords, '2025-12-07', { lang: 'en-US' })).toBe('December 7, 2025');
    expect(say(dateWords, '[2025-12-06..2025-12-07]', { lang: 'en-US' })).toBe(
      'on December 6 or December 7, 2025',
    );
    expect(say(dateWords, '-0043-03-15', { lang: 'en-US' })).toBe('March 15, 44 BCE');
  });

  it('lets the first of two dates carry the year where it stands first', () => {
    expect(say(dateWords, '[2025-12-06..2025-12-07]', { lang: 'ja' })).toBe('on 2025年12月6日または7日');
  });

  it('keeps to the Gregorian calendar and uses the digits of the language', () => {
    expect(say(dateWords, '2025-12-07', { lang: 'ar-EG' })).toContain('٢٠٢٥');
    expect(say(dateWords, '2025-12-07', { lang: 'th' })).toContain('2025');
  });

  it('uses the tag of the locale for one that cannot be read', () => {
    expect(say(dateWords, '2025-12-07', { lang: 'not a tag' })).toBe('7 December 2025');
  });
});

describe('shortDateWords', () => {
  it.each([
    ['2025-12-07', '7 Dec 2025'],
    ['2025-11', 'Nov 2025'],
    ['[2025-12-06..2025-12-07]', '6 or 7 Dec 2025'],
    ['2025-12-06/2025-12-07', '6–7 Dec 2025'],
    ['[2025-11-01..2025-12-13]', 'between 1 Nov and 13 Dec 2025'],
    ['2025-11/..', 'since Nov 2025'],
    ['2025-11/', 'from Nov 2025'],
    ['../2025', 'until 2025'],
    ['2025', '2025'],
    ['1520~', 'c. 1520'],
    ['1520?', '1520?'],
    ['201X', '2010s'],
    ['19XX', '1900s'],
    ['1985-XX-XX', '1985'],
    ['[2025-12..]', 'Dec 2025 or later'],
    ['Y-65000000', 'c. 65 million years ago'],
    ['2025-12-07T14:05', '7 Dec 2025, 14:05'],
    [{ at: '2025-12-06', zone: 'unknown' }, '6 Dec 2025, zone?'],
  ])('%j is "%s"', (written, words) => {
    expect(say(shortDateWords, written)).toBe(words);
  });

  it('leaves the year to the context only where every date lies in it', () => {
    const contextYear = 2025;
    expect(say(shortDateWords, '[2025-12-06..2025-12-07]', { contextYear })).toBe('6 or 7 Dec');
    expect(say(shortDateWords, '2025-11/..', { contextYear })).toBe('since Nov');
    expect(say(shortDateWords, '2024-12-31/2025-01-01', { contextYear })).toBe('31 Dec 2024 – 1 Jan 2025');
    expect(say(shortDateWords, '2024-11', { contextYear })).toBe('Nov 2024');
    expect(say(shortDateWords, '2025', { contextYear })).toBe('2025');
  });
});

describe('writtenDateWords', () => {
  it('names a date without placing an event in it', () => {
    const options = { locale: en, zone };
    expect(writtenDateWords('2025-12', options)).toBe('December 2025');
    expect(writtenDateWords('[2025-12-07..2025-12-13]', options)).toBe(
      'some day between 7 and 13 December 2025',
    );
    expect(writtenDateWords('spring', options)).toBe('spring');
  });
});

describe('dateWordsUnderDay', () => {
  it.each([
    ['2025-12-07', ''],
    ['2025-12-07T14:05+09:00', '14:05'],
    ['2025-12-06T20:00Z', '05:00, Japan Time'],
    ['2025-12-07T05:00+08:00', '05:00, UTC+8'],
    ['2025-12-06T22:00-05:00', '6 December 2025, 22:00, UTC-5'],
    ['2025-12-08', '8 December 2025'],
    ['2025-12-07?', '7 December 2025, uncertain'],
    ['2025-12', 'some day in December 2025'],
    ['[2025-12-07..2025-12-08]', 'on 7 or 8 December 2025'],
    ['2025-12-07/2025-12-09', 'from 7 to 9 December 2025'],
    [{ at: '2025-12-07', zone: 'unknown' }, '7 December 2025, zone not known'],
  ])('leaves of %j, under 7 December 2025, "%s"', (written, words) => {
    const heading = { year: 2025, month: 12, day: 7 };
    expect(say((when, extent, options) => dateWordsUnderDay(when, extent, heading, options), written)).toBe(
      words,
    );
  });

  it('writes a time out where a second zone is given too, and of a day still nothing', () => {
    const heading = { year: 2025, month: 12, day: 7 };
    const underDay = (written: unknown): string =>
      say(
        (when, extent, options) =>
          dateWordsUnderDay(when, extent, heading, { ...options, secondZone: 'UTC' }),
        written,
      );
    expect(underDay('2025-12-07')).toBe('');
    expect(underDay('2025-12-07T14:05+09:00')).toMatch(/^7 December 2025, 14:05 .*; 05:05 \(UTC\)$/);
  });
});
