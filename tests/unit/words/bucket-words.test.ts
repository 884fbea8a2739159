import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import { ja } from '../../../src/locales/ja.js';
import { zh } from '../../../src/locales/zh.js';
import { epochDay } from '../../../src/model/dates/calendar.js';
import { bucketWords } from '../../../src/words/bucket-words.js';

const at = (date: string): number => Date.parse(date);
const yearStart = (year: number): number => epochDay(year) * 86_400_000;
/** Thin and other spaces as one. */
const plain = (text: string): string => text.replace(/\s/gu, ' ');
const words = (start: string, end: string, form?: 'short'): string =>
  plain(bucketWords(at(start), at(end), en, 'UTC', form));

describe('the dates of a bucket', () => {
  it('are named by the coarsest unit that it begins and ends with', () => {
    expect(words('2007-11-12', '2007-11-19')).toBe('12 – 18 Nov 2007');
    expect(words('2007-11-12', '2007-11-13')).toBe('12 Nov 2007');
    expect(words('2007-11-01', '2007-12-01')).toBe('Nov 2007');
    expect(words('2007-10-01', '2008-01-01')).toBe('Oct – Dec 2007');
    expect(words('2007-01-01', '2008-01-01')).toBe('2007');
    expect(words('1950-01-01', '1960-01-01')).toBe('1950 – 1959');
    expect(words('2007-11-12', '2007-11-13', 'short')).toBe('12 Nov');
  });

  it('have hours where it is shorter than a day', () => {
    expect(words('2007-11-12T06:00Z', '2007-11-12T09:00Z')).toBe('12 Nov 2007, 06:00–09:00');
  });

  it('are those of the zone of the document', () => {
    const [start, end] = [at('2007-11-30T15:00Z'), at('2007-12-31T15:00Z')];
    expect(plain(bucketWords(start, end, en, 'Asia/Tokyo'))).toBe('Dec 2007');
  });

  it('are named by where they begin in deep time where they are short, as the axis is', () => {
    const short = (from: number, until: number): string =>
      plain(bucketWords(yearStart(from), yearStart(until), en, 'UTC', 'short'));
    expect(short(-540_000_000, -530_000_000)).toBe('540m years ago');
    expect(short(0, 10_000_000)).toBe('now');
    expect(short(-3000, -2000)).toBe('3001 BCE – 2002 BCE');
  });

  it('have eras and round years where no calendar reaches', () => {
    const year = 31_556_952_000;
    expect(plain(bucketWords(-66_000_000 * year, -65_000_000 * year, en, 'UTC'))).toMatch(
      /million years ago/,
    );
  });

  it('are written as each language writes them', () => {
    const [start, end] = [at('2007-11-12'), at('2007-11-19')];
    expect(plain(bucketWords(start, end, ja, 'UTC'))).toMatch(/^2007年11月12日/);
    expect(plain(bucketWords(start, end, zh, 'UTC'))).toMatch(/^2007年11月12日/);
    expect(plain(bucketWords(start, end, ar, 'UTC'))).toMatch(/نوفمبر/);
  });
});
